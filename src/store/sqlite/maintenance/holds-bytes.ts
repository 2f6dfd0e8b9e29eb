import { closeSync, existsSync, openSync, readSync } from 'node:fs'

/** At once. */
const PIECE = 4 * 2 ** 20

/** So many bytes beside a text tell where it comes from. */
const CONTEXT = 16

/**
 * Whether any of these texts stands in a file as UTF-8, whatever the capitals of its Latin letters. False where there is none.
 *
 * @param known texts that the file is expected to have: what stands in it as in one of them, with the bytes before or after, does not count
 */
export function holdsBytes(path: string, texts: readonly string[], known: readonly string[] = []): boolean {
  if (!existsSync(path)) return false
  const wanted = texts.map((text) => lowerLetters(Buffer.from(text))).filter(({ length }) => length > 0)
  const expected = known.map((text) => lowerLetters(Buffer.from(text)))
  const most = Math.max(0, ...wanted.map(({ length }) => length)) + 2 * CONTEXT
  const piece = Buffer.alloc(PIECE + most)
  const file = openSync(path, 'r')
  try {
    // Each piece begins with the end of the one before, so that nothing is cut in two.
    for (let at = 0, kept = 0; ;) {
      const read = readSync(file, piece, kept, PIECE, at)
      const bytes = lowerLetters(piece.subarray(0, kept + read))
      // What ends with the piece is looked at in the next, with what follows it.
      const end = read === 0 ? bytes.length : bytes.length - CONTEXT
      if (wanted.some((text) => standsAlone(bytes, text, end, expected))) return true
      if (read === 0) return false
      at += read
      kept = Math.min(most, bytes.length)
      bytes.copy(piece, 0, bytes.length - kept)
    }
  } finally {
    closeSync(file)
  }
}

/** Whether it stands before `end` as something else than a part of what is expected. */
function standsAlone(bytes: Buffer, text: Buffer, end: number, expected: readonly Buffer[]): boolean {
  for (let from = bytes.indexOf(text); from >= 0 && from + text.length <= end; from = bytes.indexOf(text, from + 1)) {
    const to = from + text.length
    const withContext = [
      ...(from >= CONTEXT ? [bytes.subarray(from - CONTEXT, to)] : []),
      ...(to + CONTEXT <= bytes.length ? [bytes.subarray(from, to + CONTEXT)] : []),
    ]
    if (!expected.some((one) => withContext.some((part) => one.includes(part)))) return true
  }
  return false
}

/** In place. */
function lowerLetters(bytes: Buffer): Buffer {
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!
    if (byte >= 0x41 && byte <= 0x5a) bytes[at] = byte + 0x20
  }
  return bytes
}
