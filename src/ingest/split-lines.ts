// Bytes as lines, however they are chunked: NDJSON (https://github.com/ndjson/ndjson-spec).

export interface Line {
  /** From 1. */
  readonly number: number
  /** Without the line's end; null if the line was too long and was dropped. */
  readonly bytes: Uint8Array | null
  /** Bytes kept. */
  readonly length: number
  /** How many bytes have been read, including this line's end. */
  readonly end: number
}

/** Never holds more than one line of the maximum length, plus the current chunk; `longest` is in bytes. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line, undefined> {
  let [number, end, length] = [0, 0, 0]
  let pieces: Uint8Array[] = []
  const keep = (piece: Uint8Array): void => {
    length += piece.length
    if (length > longest) pieces = []
    else if (piece.length > 0) pieces.push(piece)
  }
  const finish = (): Line => {
    const bytes =
      length > longest ? null : withoutReturn(pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces))
    pieces = []
    length = 0
    number += 1
    return { number, bytes: bytes && number === 1 ? withoutMark(bytes) : bytes, length: bytes?.length ?? 0, end }
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
      keep(chunk.subarray(from, at))
      end += at + 1 - from
      from = at + 1
      yield finish()
    }
    keep(chunk.subarray(from))
    end += chunk.length - from
  }
  // The last line may have no line break.
  if (length > 0) yield finish()
  return undefined
}

const LINE_FEED = 0x0a
const RETURN = 0x0d

const withoutReturn = (bytes: Uint8Array): Uint8Array => (bytes.at(-1) === RETURN ? bytes.subarray(0, -1) : bytes)

/** Some Windows editors begin a file with a byte order mark. */
const withoutMark = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
