import type { Span } from '../../model.ts'

/**
 * The words of a span. Cut here and never in SQL, which counts code points.
 * Throws a RangeError if the span is not within the text.
 */
export function cutSpan(text: string, span: Span): string {
  requireWithin(text, span)
  return text.slice(span.start, span.end)
}

/** Throws a RangeError if the span is not within the text. */
export function requireWithin(text: string, { start, end }: Span): void {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start || end > text.length) {
    throw new RangeError(`The span ${start} to ${end} is not within a text of ${text.length} units`)
  }
}
