// Spans, each with its words.

import type { z } from 'zod'
import type { Rejected, Span } from '../../model.ts'
import type * as schemas from '../schemas/rejected.ts'
import type { TextSpan } from '../schemas/fields/answer-fields.ts'

/** A span with its words from the text. */
export function presentSpan(text: string, { start, end }: Span): z.input<typeof TextSpan> {
  return { start, end, text: text.slice(start, end) }
}

/** A span with words that were cut from the text earlier. @throws TypeError if there are none */
export function joinWords({ start, end }: Span, text: string | null | undefined): z.input<typeof TextSpan> {
  if (text === null || text === undefined) throw new TypeError(`The words at ${start} to ${end} were not stored`)
  return { start, end, text }
}

export function presentRejected(text: string, rejected: readonly Rejected[]): z.input<typeof schemas.Rejected>[] {
  return rejected.map(({ span, kind }) => ({ ...presentSpan(text, span), kind }))
}
