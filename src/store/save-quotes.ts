// Writes the quotes of one article, each with its parts and its speakers.

import type { Database } from 'better-sqlite3'
import { v7 as makeId } from 'uuid'
import type { Quote } from '../model.ts'
import { prepare } from './prepare.ts'
import type { ArticlePlace } from './quote-place.ts'
import { cutSpan, rowFromQuote } from './rows.ts'
import type { SpeakerNumbers } from './save-speakers.ts'

export function saveQuotes(
  database: Database,
  place: ArticlePlace,
  text: string,
  quotes: readonly Quote[],
  speakerNumbers: SpeakerNumbers,
): void {
  quotes.forEach((quote, ordinal) => {
    const number = insertQuote(database, place, text, quote, ordinal)
    insertParts(database, number, text, quote)
    insertSpeakers(database, number, place, ordinal, numbersOf(quote, speakerNumbers))
  })
}

function insertQuote(
  database: Database,
  { articleNumber, publishedKey }: ArticlePlace,
  text: string,
  quote: Quote,
  ordinal: number,
): number {
  const inserted = prepare(
    database,
    `INSERT INTO quote
      (id, article_number, published_key, ordinal, type, confidence, cue_start, cue_end, cue_text,
        source_start, source_end, source_text, words, evidence)
    VALUES
      (:id, :article_number, :published_key, :ordinal, :type, :confidence, :cue_start, :cue_end, :cue_text,
        :source_start, :source_end, :source_text, :words, :evidence)`,
  ).run({
    ...rowFromQuote(text, quote),
    id: makeId(),
    article_number: articleNumber,
    published_key: publishedKey,
    ordinal,
  })
  return Number(inserted.lastInsertRowid)
}

function insertParts(database: Database, quoteNumber: number, text: string, { parts }: Quote): void {
  const insert = prepare(
    database,
    'INSERT INTO quote_part (quote_number, ordinal, start_offset, end_offset, text) VALUES (?, ?, ?, ?, ?)',
  )
  parts.forEach((part, ordinal) => insert.run(quoteNumber, ordinal, part.start, part.end, cutSpan(text, part)))
}

function insertSpeakers(
  database: Database,
  quoteNumber: number,
  { articleNumber, publishedKey }: ArticlePlace,
  quoteOrdinal: number,
  speakerNumbers: readonly number[],
): void {
  const insert = prepare(
    database,
    `INSERT INTO quote_speaker (quote_number, ordinal, speaker_number, published_key, article_number, reading_rank)
    VALUES (?, ?, ?, ?, ?, ?)`,
  )
  speakerNumbers.forEach((speakerNumber, ordinal) =>
    insert.run(quoteNumber, ordinal, speakerNumber, publishedKey, articleNumber, -quoteOrdinal),
  )
}

/** Each speaker once, also where the analysis had two that the archive takes for one. */
function numbersOf(quote: Quote, speakerNumbers: SpeakerNumbers): number[] {
  const numbers = quote.speakerIds.map((id) => {
    const number = speakerNumbers.get(id)
    if (number === undefined)
      throw new RangeError(`Quote ${quote.id} names a speaker "${id}" whom its analysis does not have`)
    return number
  })
  return [...new Set(numbers)]
}
