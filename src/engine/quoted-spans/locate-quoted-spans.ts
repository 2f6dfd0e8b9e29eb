// Where quoted spans stand among the tokens.

import type { Document } from '../language/document.ts'
import type { QuotedSpan } from '../../text/quoted-span.ts'

/** Indices of tokens; the ranges may be empty (`last` before `first`) in hostile text. */
export interface Place {
  readonly quotedSpan: QuotedSpan
  /** The words between the marks, both ends included. */
  readonly first: number
  readonly last: number
  /** The token that ends before the opening mark, and the one that begins after the closing one; -1 and the token count where there is none. */
  readonly before: number
  readonly after: number
}

/** One place for each of `quotedSpans`. */
export function locateQuotedSpans({ tokens, quotedSpans }: Document): Place[] {
  let at = 0
  const seek = (isReached: (token: number) => boolean): number => {
    while (at < tokens.length && !isReached(at)) at++
    return at
  }
  return quotedSpans.map((quotedSpan) => {
    // A token may hold more than a mark ("’tis"), so one that only ends inside the words counts as a word.
    const before = seek((token) => tokens[token]!.end > quotedSpan.start) - 1
    const first = seek((token) => tokens[token]!.end > quotedSpan.inner.start)
    const last = seek((token) => tokens[token]!.start >= quotedSpan.inner.end) - 1
    const after = seek((token) => tokens[token]!.start >= quotedSpan.end)
    return { quotedSpan, first, last, before, after }
  })
}
