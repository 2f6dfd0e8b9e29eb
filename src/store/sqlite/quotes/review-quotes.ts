// What people say of quotes, written so that no engine takes it back.

import type { Database } from 'better-sqlite3'
import type { Quote, Span } from '../../../model.ts'
import { arrangeQuotes } from './arrange-quotes.ts'
import { dropUnquoted, findPublishedText, loadPublishedText } from '../articles/article-text.ts'
import type { PublishedText } from '../articles/article-text.ts'
import { findWrongSpan } from './claimed-spans.ts'
import { loadQuotes } from './load-quotes.ts'
import { prepare } from '../prepare.ts'
import { recordQuoteChange, stateOf } from './quote-changes.ts'
import { resolveSpeakers } from '../speakers/resolve-speakers.ts'
import { replaceSpeakers, rewriteParts, saveQuoteBetween } from './save-quotes.ts'
import { indexQuotes } from '../search/search-index.ts'
import type { AddedQuote, QuoteReview, Refusal, ReviewOutcome, StoredQuote } from '../../store.ts'

/** To be called in an immediate transaction. */
export function reviewQuote(database: Database, id: string, tag: string | null, review: QuoteReview): ReviewOutcome {
  const row = prepare<QuoteRowIds>(database, 'SELECT number, article_number FROM quote WHERE id = ?').get(id)
  if (!row) return { outcome: 'missing' }
  const before = loadQuote(database, row.number)
  if (tag !== null && before.tag !== tag) return { outcome: 'stale', tag: before.tag }
  const article = loadPublishedText(database, row.article_number)
  const refusal = findRefusal(database, article, row, before, review)
  if (refusal) return refusal
  const { status, correction } = review
  const speakers = correction.speakers && resolveSpeakers(database, article, correction.speakers)
  if (speakers && 'outcome' in speakers) return speakers

  prepare(
    database,
    `UPDATE quote SET status = ?, listed = ?, type = ?, withdrawn_at = NULL, withdrawn_because = NULL
    WHERE number = ?`,
  ).run(status, status === 'rejected' ? 0 : 1, correction.type ?? before.type, row.number)
  if (correction.parts) {
    rewriteParts(database, article.text, row.number, correction.parts)
    arrangeQuotes(database, article, false)
  }
  if (speakers) {
    replaceSpeakers(database, row.number, speakers)
    dropUnquoted(database, article.articleRowId)
  }
  const after = loadQuote(database, row.number)
  if (after.tag !== before.tag) {
    recordQuoteChange(database, row.number, {
      action: Object.keys(correction).length > 0 ? 'corrected' : 'reviewed',
      by: review.by,
      key: review.key ?? null,
      note: review.note,
      engine: null,
      before: stateOf(before),
      after: stateOf(after),
    })
  }
  return { outcome: 'saved', quote: after }
}

/** To be called in an immediate transaction. */
export function addQuote(database: Database, articleId: string, added: AddedQuote): ReviewOutcome {
  const article = findPublishedText(database, articleId)
  if (!article) return { outcome: 'missing' }
  const { parts, cue, source } = added
  const wrong =
    findWrongSpan(article.text, 'parts', parts) ??
    findWrongSpan(article.text, 'cue', cue ? [cue] : []) ??
    findWrongSpan(article.text, 'source', source ? [source] : [])
  if (wrong) return wrong
  const duplicate = findDuplicate(database, article.articleRowId, parts, null)
  if (duplicate) return duplicate
  const speakers = resolveSpeakers(database, article, added.speakers)
  if ('outcome' in speakers) return speakers

  const quote: Quote = {
    id: '',
    type: added.type,
    parts,
    cue,
    cueKind: null,
    source,
    speakerIds: speakers.map(String),
    confidence: 1,
    evidence: [],
  }
  const origin = { engine: null, status: 'confirmed', revision: article.revision } as const
  const rowIds = new Map(speakers.map((rowId) => [String(rowId), rowId]))
  const inserted = saveQuoteBetween(database, article, article.text, quote, origin, rowIds)
  indexQuotes(database, [inserted])
  const saved = loadQuote(database, inserted.rowId)
  const { by, key = null, note } = added
  recordQuoteChange(database, inserted.rowId, {
    action: 'added',
    by,
    key,
    note,
    engine: null,
    before: null,
    after: stateOf(saved),
  })
  return { outcome: 'saved', quote: saved }
}

interface QuoteRowIds {
  readonly number: number
  readonly article_number: number
}

function loadQuote(database: Database, rowId: number): StoredQuote {
  const [quote] = loadQuotes(database, [rowId])
  if (!quote) throw new Error(`There is no quote with the row id ${rowId}`)
  return quote
}

function findRefusal(
  database: Database,
  article: PublishedText,
  { number: rowId }: QuoteRowIds,
  quote: StoredQuote,
  { correction: { parts } }: QuoteReview,
): Refusal | null {
  if (quote.withdrawn?.because === 'text' || quote.revision !== article.revision) return { outcome: 'withdrawn' }
  if (!parts) return null
  return findWrongSpan(article.text, 'parts', parts) ?? findDuplicate(database, article.articleRowId, parts, rowId)
}

/** Another quote of the article on exactly these words, whatever was said of it. */
function findDuplicate(
  database: Database,
  articleRowId: number,
  parts: readonly Span[],
  except: number | null,
): Refusal | null {
  const rows = prepare<{ number: number }>(database, SAME_START).all(articleRowId, parts[0]?.start ?? 0)
  const quotes = rows
    .filter(({ number: rowId }) => rowId !== except)
    .map(({ number: rowId }) => loadQuote(database, rowId))
  const same = quotes.find((quote) => spell(quote.parts) === spell(parts))
  return same ? { outcome: 'duplicate', id: same.id } : null
}

export const SAME_START = `SELECT number FROM quote
  WHERE article_number = ? AND (withdrawn_at IS NULL OR withdrawn_because = 'engine')
    AND json_extract(parts, '$[0][0]') = ?`

const spell = (parts: readonly Span[]): string => parts.map(({ start, end }) => `${start}-${end}`).join()
