// Saves the quotes of one article, each with its parts and its speakers.

import type { Database } from 'better-sqlite3'
import { makeId } from '../make-id.ts'
import type { Quote, Span } from '../../../model.ts'
import { sortKeyBetweenQuotes } from './arrange-quotes.ts'
import { keepMentions, saveMentions } from './mentions.ts'
import { prepare } from '../prepare.ts'
import { allocateSortKeys } from './sort-key.ts'
import type { PublishedArticle } from './sort-key.ts'
import { rowFromParts, rowFromQuote } from '../rows.ts'
import type { SpeakerRowIds } from '../speakers/save-speakers.ts'
import type { IndexedQuote } from '../search/search-index.ts'
import type { QuoteStatus } from '../../store.ts'

export interface SavedQuote extends IndexedQuote {
  readonly id: string
  readonly rowId: number
}

/**
 * Saves quotes of an article; they are still to be indexed (search-index.ts).
 * If the article has others, arrangeQuotes() must put them in order.
 */
export function saveQuotes(
  database: Database,
  article: PublishedArticle,
  text: string,
  quotes: readonly Quote[],
  origin: QuoteOrigin,
  speakerRowIds: SpeakerRowIds,
): SavedQuote[] {
  const inTextOrder = quotes.toSorted((one, other) => startOf(one) - startOf(other))
  const sortKeys = allocateSortKeys(database, article.publishedKey, quotes.length)
  return inTextOrder.map((quote, index) =>
    insertQuote(database, article, text, quote, origin, speakerRowIds, sortKeys[index] ?? 0n),
  )
}

const startOf = ({ parts }: Quote): number => parts[0]?.start ?? 0

/** Saves one more quote of an article; it is still to be indexed. */
export function saveQuoteBetween(
  database: Database,
  article: PublishedArticle,
  text: string,
  quote: Quote,
  origin: QuoteOrigin,
  speakerRowIds: SpeakerRowIds,
): SavedQuote {
  const sortKey = sortKeyBetweenQuotes(database, article, startOf(quote))
  return insertQuote(database, article, text, quote, origin, speakerRowIds, sortKey)
}

/** Where a quote comes from. */
export interface QuoteOrigin {
  /** The version of the engine that found it; null if a person added it. */
  readonly engine: string | null
  readonly status: QuoteStatus
  /** The revision of the article that its offsets refer to. */
  readonly revision: number
}

function insertQuote(
  database: Database,
  { articleRowId, outlet }: PublishedArticle,
  text: string,
  quote: Quote,
  { engine, status, revision }: QuoteOrigin,
  speakerRowIds: SpeakerRowIds,
  sortKey: bigint,
): SavedQuote {
  const row = rowFromQuote(text, quote)
  const mentions = keepMentions(database, text, quote.about, speakerRowIds)
  const id = makeId()
  const listed = status === 'rejected' ? 0 : 1
  // By position: looking up each value by name takes as long as writing the row.
  const { lastInsertRowid } = prepare(database, INSERT_QUOTE).run(
    id,
    articleRowId,
    sortKey,
    outlet,
    row.type,
    status,
    listed,
    engine,
    revision,
    row.confidence,
    row.cue_start,
    row.cue_end,
    row.cue_text,
    row.cue_kind,
    row.source_start,
    row.source_end,
    row.source_text,
    row.word_count,
    row.parts,
    row.words,
    row.evidence,
    mentions.about,
  )
  const rowId = Number(lastInsertRowid)
  insertSpeakers(
    database,
    { rowId, articleRowId, sortKey, listed, wordCount: row.word_count },
    rowIdsOf(quote, speakerRowIds),
  )
  saveMentions(database, rowId, sortKey, mentions)
  return { id, rowId, sortKey, words: row.words }
}

const INSERT_QUOTE = `INSERT INTO quote
    (id, article_number, place, outlet, type, status, listed, engine, revision, confidence,
      cue_start, cue_end, cue_text, cue_kind, source_start, source_end, source_text, word_count, parts, words, evidence, about)
  VALUES (${Array(22).fill('?').join(', ')})`

/** Replaces the words of a quote. Its sort key is left to arrangeQuotes(). */
export function rewriteParts(database: Database, text: string, rowId: number, parts: readonly Span[]): void {
  const row = rowFromParts(text, parts)
  prepare(database, 'UPDATE quote SET parts = ? WHERE number = ?').run(row.parts, rowId)
  // Only if the words differ: they are indexed.
  const sql = 'UPDATE quote SET words = ?, word_count = ? WHERE number = ? AND words <> ?'
  prepare(database, sql).run(row.words, row.word_count, rowId, row.words)
}

/** Replaces a quote's speakers. They must be speakers of its article. */
export function replaceSpeakers(database: Database, quoteRowId: number, speakerRowIds: readonly number[]): void {
  prepare(database, 'DELETE FROM quote_speaker WHERE quote_number = ?').run(quoteRowId)
  const quote = prepare<SaidQuote<bigint>>(
    database,
    'SELECT number AS rowId, article_number AS articleRowId, place AS sortKey, listed, word_count AS wordCount FROM quote WHERE number = ?',
    'bigint',
  ).get(quoteRowId)
  if (!quote) throw new Error(`There is no quote with the row id ${quoteRowId}`)
  insertSpeakers(database, quote, speakerRowIds)
}

/** What is stored about a quote beside each of its speakers. */
interface SaidQuote<Whole> {
  readonly rowId: Whole
  readonly articleRowId: Whole
  readonly sortKey: bigint
  readonly listed: Whole
  readonly wordCount: Whole
}

function insertSpeakers(
  database: Database,
  { rowId, articleRowId, sortKey, listed, wordCount }: SaidQuote<number | bigint>,
  speakerRowIds: readonly number[],
): void {
  const insert = prepare(
    database,
    `INSERT INTO quote_speaker (quote_number, ordinal, speaker_number, article_number, place, listed, word_count)
    VALUES (?, ?, ?, ?, ?, ?, ?)`,
  )
  speakerRowIds.forEach((speaker, ordinal) =>
    insert.run(rowId, ordinal, speaker, articleRowId, sortKey, listed, wordCount),
  )
}

/** Each speaker once, even if the analysis had two that the archive takes for one. */
export function rowIdsOf(quote: Quote, speakerRowIds: SpeakerRowIds): number[] {
  const rowIds = quote.speakerIds.map((id) => {
    const rowId = speakerRowIds.get(id)
    if (rowId === undefined)
      throw new RangeError(`Quote ${quote.id} names a speaker "${id}" who is not in its analysis`)
    return rowId
  })
  return [...new Set(rowIds)]
}
