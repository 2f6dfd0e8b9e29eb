// Bytes → text, in whatever encoding they are.

import { setImmediate } from 'node:timers/promises'

/** The bytes are not valid in their encoding. */
export class DecodingError extends Error {
  override readonly name = 'DecodingError'
}

/**
 * The encoding of a text or a page: from its byte order mark, from what the sender declared, or, for a page, from its
 * own declaration; otherwise UTF-8. A label of the WHATWG Encoding Standard; a declared one may be unknown.
 */
export function findEncoding(bytes: Uint8Array, declared: string | null, isPage: boolean): string {
  const mark = BYTE_ORDER_MARKS.find(([, first]) => first.every((byte, at) => bytes[at] === byte))
  if (mark) return mark[0]
  if (declared !== null) return declared
  const own = isPage ? OWN_ENCODING.exec(Buffer.from(bytes.subarray(0, HEAD)).toString('latin1'))?.[1] : undefined
  // A page whose own declaration can be read as ASCII is not in UTF-16 (HTML, 13.2.3.2).
  return own !== undefined && isEncoding(own) && !/^utf-?16/i.test(own) ? own : 'utf-8'
}

const BYTE_ORDER_MARKS: readonly (readonly [label: string, first: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
]

/** `<meta charset="…">` and `<meta http-equiv="Content-Type" content="text/html; charset=…">`. */
const OWN_ENCODING = /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i

/** In bytes. The standard looks at the first 1024; some pages have comments there. */
const HEAD = 4096

export function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label)
    return true
  } catch {
    return false
  }
}

/**
 * The whole text, without its byte order mark.
 *
 * @throws DecodingError where a byte is invalid in the encoding
 * @throws RangeError if there is no such encoding
 */
export function decodeText(bytes: Uint8Array, label = 'utf-8'): string {
  return openDecoder(label)(bytes, true)
}

/**
 * The same over several turns of the event loop: decoding a million letters takes longer than other requests should
 * wait.
 */
export async function decodeInTurns(bytes: Uint8Array, label = 'utf-8'): Promise<string> {
  const decode = openDecoder(label)
  let text = ''
  for (let start = 0; start < bytes.length; start += LONGEST_TURN) {
    if (start > 0) await setImmediate()
    text += decode(bytes.subarray(start, start + LONGEST_TURN), start + LONGEST_TURN >= bytes.length)
  }
  return text
}

/** Bytes to decode in one turn: a few milliseconds. */
export const LONGEST_TURN = 200_000

/**
 * Decodes bytes as they arrive; the returned function throws as `decodeText` does.
 *
 * @throws RangeError if there is no such encoding
 */
export function openDecoder(label: string): (bytes: Uint8Array, isLast: boolean) => string {
  if (WESTERN.has(label.trim().toLowerCase())) return decodeWestern
  const decoder = new TextDecoder(label, { fatal: true })
  return (bytes, isLast) => {
    try {
      return decoder.decode(bytes, { stream: !isLast })
    } catch {
      throw new DecodingError(`It is not ${label.toUpperCase()} text`)
    }
  }
}

/**
 * The labels of windows-1252. Not left to Node, some versions of which decode its quotation marks as control
 * characters.
 */
const WESTERN: ReadonlySet<string> = new Set(
  (
    'ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 ' +
    'iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252'
  ).split(' '),
)

const decodeWestern = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (control) => FROM_80.charAt(control.charCodeAt(0) - 0x80))

const FROM_80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
