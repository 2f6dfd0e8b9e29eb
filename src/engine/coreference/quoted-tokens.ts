// Which tokens stand in double quotation marks. A rough view, enough to keep
// the people that a quotation talks of apart from those who talk; the exact
// quotations are found in the attribution room.

import type { Document } from '../language/document.ts'

const OPENING = new Set(['“', '«', '„', '``'])
const CLOSING = new Set(['”', '»'])
const EITHER = new Set(['"', "''", '’’', '‘‘'])

/** One byte for each token, 1 inside marks (the marks too). A quotation ends with its paragraph. */
export function quotedTokens({ tokens, paragraphs }: Document): Uint8Array {
  const quoted = new Uint8Array(tokens.length)
  for (const { first, last } of paragraphs) {
    let open = ''
    for (let at = first; at <= last; at++) {
      const { text } = tokens[at]!
      const closes = CLOSING.has(text) || (EITHER.has(text) && open !== '') || (text === '“' && open === '„')
      if (closes) {
        quoted[at] = 1
        open = ''
      } else if (OPENING.has(text) || EITHER.has(text)) {
        open = text
      }
      if (open !== '') quoted[at] = 1
    }
  }
  return quoted
}
