// Spans of UTF-16 code units: the only arithmetic on offsets.

import type { Span } from '../model.ts'

/** What the span covers. */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

/** In text order; if two start together, the longer one first, so that a span comes before those it contains. */
export function compareSpans(one: Span, other: Span): number {
  return one.start - other.start || other.end - one.end
}

/** Whether every unit of `inner` lies in `outer`. */
export function containsSpan(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Whether they share a unit. */
export function spansOverlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

/** The span without white space at its ends; if there is nothing else, an empty span at its start. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isSpace(text, end - 1)) end--
  while (start < end && isSpace(text, start)) start++
  return { start, end }
}

function isSpace(text: string, offset: number): boolean {
  return /\s/u.test(text[offset] ?? '')
}
