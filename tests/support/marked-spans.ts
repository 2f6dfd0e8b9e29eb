// Texts with one quoted span as input for the rules about its kind.

import { readDocument } from '../../src/engine/language/read-document.ts'
import { rejectedSpanAt, type RejectedSpan } from '../../src/engine/quoted-spans/kinds/rejected-span.ts'
import { locateQuotedSpans } from '../../src/engine/quoted-spans/locate-quoted-spans.ts'

/** The first quoted span in the text. */
export function firstSpan(text: string): RejectedSpan {
  const document = readDocument(text)
  const place = locateQuotedSpans(document)[0]
  if (place === undefined) throw new Error(`no quoted span: ${text}`)
  return rejectedSpanAt(document, place)
}
