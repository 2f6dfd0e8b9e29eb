// The lists of quotes that hold given words. FTS5 gives its rows in no order
// but its own, so here, and only here, something must be gathered first.

import type { Database } from 'better-sqlite3'
import { placesQuery, readPlaces } from './find-places.ts'
import type { FoundPlace, PlaceSearch } from './find-places.ts'
import { prepare } from './prepare.ts'

/** Up to so many quotes it is faster to sort all that hold the words than to go through the list until enough do. */
const FEW = 2000

/** The first `limit` quotes that fit and match `words`, an FTS5 expression, in the order of the list. */
export function searchPlaces(database: Database, words: string, search: PlaceSearch): readonly FoundPlace[] {
  const values = { words, type: search.type, speakers: search.speakers && JSON.stringify(search.speakers) }
  const sql = searchQuery({
    few: areFew(database, words),
    ofType: search.type !== undefined,
    ofSpeakers: search.speakers !== undefined,
  })
  return readPlaces(database, sql, search, values)
}

function areFew(database: Database, words: string): boolean {
  const sql = `SELECT count(*) AS found FROM (SELECT 1 FROM quote_search WHERE quote_search MATCH ? LIMIT ${FEW + 1})`
  return (prepare<{ found: number }>(database, sql).get(words)?.found ?? 0) <= FEW
}

/**
 * - Few quotes hold the words: these are looked up and sorted.
 * - Many do: their numbers are gathered once, and the list is read in its
 *   order until enough of it are among them. The unary plus keeps SQLite from
 *   looking them all up.
 * - Many do, and speakers are asked for: these speakers' quotes are sorted.
 */
export function searchQuery({ few, ofType, ofSpeakers }: Record<'few' | 'ofType' | 'ofSpeakers', boolean>): string {
  const type = ofType ? ['p.type = :type'] : []
  if (few) {
    const speakers = ofSpeakers ? [`+p.number IN (${OF_SPEAKERS})`] : []
    const from = 'quote_search CROSS JOIN quote AS p ON p.number = quote_search.rowid'
    return placesQuery(from, ['quote_search MATCH :words', ...type, ...speakers], 'number')
  }
  const speakers = ofSpeakers ? [`p.number IN (${OF_SPEAKERS})`] : []
  return placesQuery('quote AS p', [`+p.number IN (${WITH_WORDS})`, ...type, ...speakers], 'number')
}

const WITH_WORDS = 'SELECT rowid FROM quote_search WHERE quote_search MATCH :words'

const OF_SPEAKERS =
  'SELECT quote_number FROM quote_speaker WHERE speaker_number IN (SELECT value FROM json_each(:speakers))'
