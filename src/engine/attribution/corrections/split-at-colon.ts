// Separates a reported clause from the quotation after its colon.
//
//   Lee accused [the board of doing nothing]: [“They sat there and watched it burn.”]

import type { Document } from '../../language/document.ts'
import type { Span } from '../../../model.ts'
import { overlappingSpans } from '../../../text/overlapping-spans.ts'

/** Shorter ones belong to the clause: "he had one word for it: “no”". */
const SHORTEST_QUOTATION = 5

/**
 * The parts of each quote: one list for all of them, or two if a quotation of some length follows
 * a colon and ends its part. Empty if there are no parts.
 */
export function splitAtColon(
  { text, quotedSpans }: Pick<Document, 'text' | 'quotedSpans'>,
  parts: readonly Span[],
): (readonly [Span, ...Span[]])[] {
  for (const [index, part] of parts.entries()) {
    const quotedSpan = overlappingSpans(quotedSpans, part).at(-1)
    if (quotedSpan === undefined || quotedSpan.end < part.end || quotedSpan.start <= part.start) continue
    const lead = text.slice(part.start, quotedSpan.start).trimEnd()
    if (
      !lead.endsWith(':') ||
      lead.length < 2 ||
      text.slice(quotedSpan.start, quotedSpan.end).split(/\s+/u).length < SHORTEST_QUOTATION
    )
      continue
    const clause = { start: part.start, end: part.start + lead.slice(0, -1).trimEnd().length }
    const quotation = { start: quotedSpan.start, end: quotedSpan.end }
    return [
      [...parts.slice(0, index), clause],
      [quotation, ...parts.slice(index + 1)],
    ].filter((list): list is [Span, ...Span[]] => hasOne(list))
  }
  return [parts].filter(hasOne)
}

function hasOne(spans: readonly Span[]): spans is readonly [Span, ...Span[]] {
  return spans.length > 0
}
