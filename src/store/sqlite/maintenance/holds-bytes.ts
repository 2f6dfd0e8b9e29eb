import { closeSync, existsSync, openSync, readSync } from 'node:fs'

/** At once. */
const PIECE = 4 * 2 ** 20

/** Whether any of these texts stands in a file as UTF-8, whatever the capitals of its Latin letters. False where there is none. */
export function holdsBytes(path: string, texts: readonly string[]): boolean {
  if (!existsSync(path)) return false
  const wanted = texts.map((text) => lowerLetters(Buffer.from(text)))
  const most = Math.max(...wanted.map(({ length }) => length))
  const piece = Buffer.alloc(PIECE + most)
  const file = openSync(path, 'r')
  try {
    // Each piece begins with the end of the one before, so that nothing is cut in two.
    for (let at = 0, kept = 0; ;) {
      const read = readSync(file, piece, kept, PIECE, at)
      const bytes = lowerLetters(piece.subarray(0, kept + read))
      if (wanted.some((text) => text.length > 0 && bytes.includes(text))) return true
      if (read === 0) return false
      at += read
      kept = Math.min(most, bytes.length)
      bytes.copy(piece, 0, bytes.length - kept)
    }
  } finally {
    closeSync(file)
  }
}

/** In place. */
function lowerLetters(bytes: Buffer): Buffer {
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!
    if (byte >= 0x41 && byte <= 0x5a) bytes[at] = byte + 0x20
  }
  return bytes
}
