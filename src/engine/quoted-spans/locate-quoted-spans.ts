// Where quoted spans stand among the tokens.

import type { Document } from '../language/document.ts'
import type { QuotedSpan } from '../../text/quoted-span.ts'

/** Token indices; in hostile text the ranges may be empty (`last` before `first`). */
export interface Place {
  readonly quotedSpan: QuotedSpan
  /** The words between the marks, both ends included. */
  readonly first: number
  readonly last: number
  /**
   * The token that ends before the opening mark, or -1, and the one that begins after the closing
   * mark, or the token count.
   */
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
    // A token may contain more than a mark ("’tis"), so one that only ends inside the words counts
    // as a word.
    const before = seek((token) => tokens[token]!.end > quotedSpan.start) - 1
    const first = seek((token) => tokens[token]!.end > quotedSpan.inner.start)
    const last = seek((token) => tokens[token]!.start >= quotedSpan.inner.end) - 1
    const after = seek((token) => tokens[token]!.start >= quotedSpan.end)
    return { quotedSpan, first, last, before, after }
  })
}
