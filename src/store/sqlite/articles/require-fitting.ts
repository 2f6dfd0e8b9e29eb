// Whether an article can be saved with what was found in it, decided before
// writing anything: once begun, a write is not rolled back for one article of
// many.

import type { Analysis, Span } from '../../../model.ts'
import { requireWithin } from '../cut-span.ts'
import { requireRoom } from '../quotes/sort-key.ts'
import { rowFromArticle } from '../rows.ts'
import { requireWellFormed } from './identify-article.ts'
import type { NewArticle } from '../../store.ts'

/**
 * Throws a RangeError for text that cannot be encoded as UTF-8, an invalid
 * date, or an analysis that is not of this text.
 */
export function requireFitting(article: NewArticle, { quotes, speakers, rejected }: Analysis): void {
  requireWellFormed(article)
  rowFromArticle(article)
  requireRoom(quotes.length)
  const requireSpan = (span: Span | null): void => void (span && requireWithin(article.text, span))
  const known = new Set(speakers.map(({ id }) => id))
  for (const { id, parts, cue, source, evidence, about, speakerIds } of quotes) {
    for (const span of [...parts, cue, source]) requireSpan(span)
    for (const { spans } of evidence) spans.forEach(requireSpan)
    for (const { span } of about ?? []) requireSpan(span)
    const unknown = speakerIds.find((speakerId) => !known.has(speakerId))
    if (unknown !== undefined)
      throw new RangeError(`Quote ${id} names a speaker "${unknown}" who is not in its analysis`)
  }
  for (const { span } of rejected) requireSpan(span)
}
