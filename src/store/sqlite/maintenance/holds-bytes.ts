import { closeSync, existsSync, openSync, readSync } from 'node:fs'

/** Bytes read at a time. */
const PIECE = 4 * 2 ** 20

/** How many bytes beside a text show where it comes from. */
const CONTEXT = 16

/**
 * Whether a file contains any of these texts as UTF-8, ignoring the case of
 * Latin letters. False if there is no file.
 *
 * @param known texts that the file is expected to contain: an occurrence that
 * matches one of them, along with the bytes before or after it, does not count
 */
export function holdsBytes(path: string, texts: readonly string[], known: readonly string[] = []): boolean {
  if (!existsSync(path)) return false
  const wanted = texts.map((text) => lowerLetters(Buffer.from(text))).filter(({ length }) => length > 0)
  const expected = known.map((text) => lowerLetters(Buffer.from(text)))
  const most = Math.max(0, ...wanted.map(({ length }) => length)) + 2 * CONTEXT
  const piece = Buffer.alloc(PIECE + most)
  const file = openSync(path, 'r')
  try {
    // Each piece begins with the end of the previous one, so that nothing is cut in two.
    for (let at = 0, kept = 0; ;) {
      const read = readSync(file, piece, kept, PIECE, at)
      const bytes = lowerLetters(piece.subarray(0, kept + read))
      // A match at the end of the piece is checked in the next one, together with what follows it.
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

/** Whether it occurs before `end` other than as part of an expected text. */
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
