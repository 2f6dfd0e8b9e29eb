// What people say about quotes, saved so that no engine reverts it.

import type { Database } from 'better-sqlite3'
import type { Quote, Span } from '../../../model.ts'
import { arrangeQuotes } from './arrange-quotes.ts'
import { dropUnquoted, findPublishedText, loadPublishedText } from '../articles/article-text.ts'
import type { PublishedText } from '../articles/article-text.ts'
import { paragraphsAround, placeSpans } from './claimed-spans.ts'
import { loadQuotes } from './load-quotes.ts'
import { keepQuoteBefore } from './kept-quote.ts'
import { keepMentionsWithin } from './mentions.ts'
import { prepare } from '../prepare.ts'
import { recordQuoteChange, stateOf } from './quote-changes.ts'
import { cutSpan } from '../cut-span.ts'
import { resolveSpeakers } from '../speakers/resolve-speakers.ts'
import { replaceSpeakers, rewriteParts, saveQuoteBetween } from './save-quotes.ts'
import { indexQuotes } from '../search/search-index.ts'
import type { AddedQuote, ClaimedSpan, QuoteReview, Refusal, ReviewOutcome, StoredQuote } from '../../store.ts'

/** To be called in an immediate transaction. */
export function reviewQuote(database: Database, id: string, tag: string | null, review: QuoteReview): ReviewOutcome {
  const row = prepare<QuoteRowIds>(database, 'SELECT number, article_number FROM quote WHERE id = ?').get(id)
  if (!row) return { outcome: 'missing' }
  const before = loadQuote(database, row.number)
  if (tag !== null && before.tag !== tag) return { outcome: 'stale', tag: before.tag }
  const article = loadPublishedText(database, row.article_number)
  const { status, correction } = review
  const placed = placeCorrection(database, article, row, before, correction)
  if ('outcome' in placed) return placed
  const { parts, cue, source } = placed
  const kept = keepQuoteBefore(database, row.number, before, Object.keys(correction).length > 0)
  const speakers = correction.speakers && resolveSpeakers(database, article, correction.speakers)
  if (speakers && 'outcome' in speakers) return speakers

  prepare(
    database,
    `UPDATE quote SET status = ?, listed = ?, type = ?, words_changed = 0, withdrawn_at = NULL, withdrawn_because = NULL
    WHERE number = ?`,
  ).run(status, status === 'rejected' ? 0 : 1, correction.type ?? before.type, row.number)
  if (cue !== undefined) rewriteCue(database, article.text, row.number, cue)
  if (source !== undefined) rewriteSource(database, article.text, row.number, source)
  if (parts) {
    rewriteParts(database, article.text, row.number, parts)
    keepMentionsWithin(database, row.number, parts)
    arrangeQuotes(database, article, false)
  }
  if (speakers) {
    replaceSpeakers(database, row.number, speakers)
    dropUnquoted(database, article.articleRowId)
  }
  const after = loadQuote(database, row.number)
  if (after.tag !== before.tag) {
    const change = {
      action: Object.keys(correction).length > 0 ? ('corrected' as const) : ('reviewed' as const),
      by: review.by,
      key: review.key ?? null,
      note: review.note,
      engine: null,
      before: stateOf(before),
      after: stateOf(after),
    }
    recordQuoteChange(database, row.number, change, kept)
  }
  return { outcome: 'saved', quote: after }
}

/** To be called in an immediate transaction. */
export function addQuote(database: Database, articleId: string, added: AddedQuote): ReviewOutcome {
  const article = findPublishedText(database, articleId)
  if (!article) return { outcome: 'missing' }
  const parts = placeSpans(article.text, 'parts', added.parts)
  if ('outcome' in parts) return parts
  const cue = placeBeside(article.text, parts, 'cue', added.cue)
  if (cue && 'outcome' in cue) return cue
  const source = placeBeside(article.text, parts, 'source', added.source)
  if (source && 'outcome' in source) return source
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
    about: null,
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

export function loadQuote(database: Database, rowId: number): StoredQuote {
  const [quote] = loadQuotes(database, [rowId])
  if (!quote) throw new Error(`There is no quote with the row id ${rowId}`)
  return quote
}

interface PlacedCorrection {
  readonly parts?: readonly Span[]
  readonly cue?: Span | null
  readonly source?: Span | null
}

/** Where the corrected words are; omitted fields were right. */
function placeCorrection(
  database: Database,
  { articleRowId, text, revision }: PublishedText,
  { number: rowId }: QuoteRowIds,
  quote: StoredQuote,
  correction: QuoteReview['correction'],
): PlacedCorrection | Refusal {
  if (quote.withdrawn?.because === 'text' || quote.revision !== revision) return { outcome: 'withdrawn' }
  const parts = correction.parts && placeSpans(text, 'parts', correction.parts)
  if (parts && 'outcome' in parts) return parts
  const duplicate = parts && findDuplicate(database, articleRowId, parts, rowId)
  if (duplicate) return duplicate
  const cue = placeBeside(text, parts ?? quote.parts, 'cue', correction.cue)
  if (cue && 'outcome' in cue) return cue
  const source = placeBeside(text, parts ?? quote.parts, 'source', correction.source)
  if (source && 'outcome' in source) return source
  return {
    ...(parts === undefined ? {} : { parts }),
    ...(cue === undefined ? {} : { cue }),
    ...(source === undefined ? {} : { source }),
  }
}

/** Words beside a quote, which may also occur elsewhere in the article. Null and undefined stay what they are. */
function placeBeside<None extends null | undefined>(
  text: string,
  parts: readonly Span[],
  field: 'cue' | 'source',
  claimed: ClaimedSpan | None,
): Span | Refusal | None {
  if (claimed === null || claimed === undefined) return claimed
  const placed = placeSpans(text, field, [claimed], paragraphsAround(text, parts))
  return 'outcome' in placed ? placed : placed[0]!
}

/** The kind of the new cue is undetermined. */
function rewriteCue(database: Database, text: string, rowId: number, cue: Span | null): void {
  const values = [cue?.start ?? null, cue?.end ?? null, cue && cutSpan(text, cue)]
  const sql = `UPDATE quote SET cue_kind = NULL, cue_start = ?, cue_end = ?, cue_text = ?
    WHERE number = ? AND (cue_start IS NOT ? OR cue_end IS NOT ?)`
  prepare(database, sql).run(...values, rowId, ...values.slice(0, 2))
}

function rewriteSource(database: Database, text: string, rowId: number, source: Span | null): void {
  const sql = 'UPDATE quote SET source_start = ?, source_end = ?, source_text = ? WHERE number = ?'
  prepare(database, sql).run(source?.start ?? null, source?.end ?? null, source && cutSpan(text, source), rowId)
}

/** Another quote of the article on exactly these words, whatever its status. */
export function findDuplicate(
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
