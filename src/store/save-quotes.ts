// Writes the quotes of one article, each with its parts and its speakers.

import type { Database } from 'better-sqlite3'
import { v7 as makeId } from 'uuid'
import type { Quote, Span } from '../model.ts'
import { prepare } from './prepare.ts'
import type { OutletPlace } from './quote-place.ts'
import { cutSpan, rowFromQuote, rowFromWords } from './rows.ts'
import type { SpeakerNumbers } from './save-speakers.ts'
import type { QuoteStatus } from './store.ts'

/** Adds the quotes that the analysis of an article's present text has found; gives their numbers, in the same order. */
export function saveQuotes(
  database: Database,
  place: OutletPlace,
  text: string,
  quotes: readonly NewQuote[],
  speakerNumbers: SpeakerNumbers,
): number[] {
  return quotes.map(({ quote, origin }) => {
    const ordinal = freeOrdinal(database, place.articleNumber, quote.parts[0]?.start ?? 0)
    const number = insertQuote(database, place, text, quote, origin, ordinal)
    saveParts(database, number, text, quote.parts)
    saveQuoteSpeakers(database, number, numbersOf(quote, speakerNumbers))
    return number
  })
}

/** A quote to be saved, and where it comes from. */
export interface NewQuote {
  readonly quote: Quote
  readonly origin: QuoteOrigin
}

export interface QuoteOrigin {
  /** The version of the engine that found it; null where a person added it. */
  readonly engine: string | null
  readonly status: QuoteStatus
  /** The revision of the article that its offsets count. */
  readonly revision: number
}

/** Where a quote that begins at `start` stands in its article: behind those that begin there already. */
export function freeOrdinal(database: Database, articleNumber: number, start: number): number {
  const first = start * ORDINALS_EACH
  const rows = prepare<{ ordinal: number }>(database, ORDINALS_BETWEEN).all(articleNumber, first, first + ORDINALS_EACH)
  const taken = new Set(rows.map(({ ordinal }) => ordinal))
  let free = first
  while (taken.has(free)) free += 1
  // So many withdrawn quotes may have begun there, over the revisions, that the next ones' places are needed.
  return taken.size < ORDINALS_EACH ? free : freeOrdinal(database, articleNumber, start + 1)
}

/** So many quotes may begin at one code unit before the next one's places are used. */
const ORDINALS_EACH = 64

const ORDINALS_BETWEEN = 'SELECT ordinal FROM quote WHERE article_number = ? AND ordinal >= ? AND ordinal < ?'

function insertQuote(
  database: Database,
  { articleNumber, publishedKey, outlet }: OutletPlace,
  text: string,
  quote: Quote,
  { engine, status, revision }: QuoteOrigin,
  ordinal: number,
): number {
  const inserted = prepare(
    database,
    `INSERT INTO quote
      (id, article_number, published_key, outlet, ordinal, type, status, engine, revision, confidence,
        cue_start, cue_end, cue_text, source_start, source_end, source_text, word_count, words, evidence)
    VALUES
      (:id, :article_number, :published_key, :outlet, :ordinal, :type, :status, :engine, :revision, :confidence,
        :cue_start, :cue_end, :cue_text, :source_start, :source_end, :source_text, :word_count, :words, :evidence)`,
  ).run({
    ...rowFromQuote(text, quote),
    id: makeId(),
    article_number: articleNumber,
    published_key: publishedKey,
    outlet,
    ordinal,
    status,
    engine,
    revision,
  })
  return Number(inserted.lastInsertRowid)
}

/** Writes the words and the place of a quote anew; its article stays the same. */
export function moveQuote(database: Database, text: string, number: number, parts: readonly Span[]): void {
  saveParts(database, number, text, parts)
  const row = prepare<{ article_number: number; ordinal: number }>(
    database,
    'SELECT article_number, ordinal FROM quote WHERE number = ?',
  ).get(number)
  if (!row) throw new Error(`There is no quote of the number ${number}`)
  const start = parts[0]?.start ?? 0
  const stays = Math.floor(row.ordinal / ORDINALS_EACH) === start
  const { words, word_count: wordCount } = rowFromWords(parts.map((part) => cutSpan(text, part)))
  prepare(database, 'UPDATE quote SET words = ?, word_count = ?, ordinal = ? WHERE number = ?').run(
    words,
    wordCount,
    stays ? row.ordinal : freeOrdinal(database, row.article_number, start),
    number,
  )
}

/** In place of those that it had, if any. */
export function saveParts(database: Database, quoteNumber: number, text: string, parts: readonly Span[]): void {
  prepare(database, 'DELETE FROM quote_part WHERE quote_number = ?').run(quoteNumber)
  const insert = prepare(
    database,
    'INSERT INTO quote_part (quote_number, ordinal, start_offset, end_offset, text) VALUES (?, ?, ?, ?, ?)',
  )
  parts.forEach((part, ordinal) => insert.run(quoteNumber, ordinal, part.start, part.end, cutSpan(text, part)))
}

/** In place of those that it had, if any. They must be speakers of its article. */
export function saveQuoteSpeakers(database: Database, quoteNumber: number, speakerNumbers: readonly number[]): void {
  prepare(database, 'DELETE FROM quote_speaker WHERE quote_number = ?').run(quoteNumber)
  const insert = prepare(
    database,
    `INSERT INTO quote_speaker
      (quote_number, ordinal, speaker_number, published_key, article_number, reading_rank, listed)
    SELECT number, ?, ?, published_key, article_number, reading_rank, listed FROM quote WHERE number = ?`,
  )
  speakerNumbers.forEach((speakerNumber, ordinal) => insert.run(ordinal, speakerNumber, quoteNumber))
}

/** Each speaker once, also where the analysis had two that the archive takes for one. */
export function numbersOf(quote: Quote, speakerNumbers: SpeakerNumbers): number[] {
  const numbers = quote.speakerIds.map((id) => {
    const number = speakerNumbers.get(id)
    if (number === undefined)
      throw new RangeError(`Quote ${quote.id} names a speaker "${id}" whom its analysis does not have`)
    return number
  })
  return [...new Set(numbers)]
}
