// The queries behind the lists of quotes. They give places only; the quotes of
// one page are loaded afterwards. An index gives the rows in the order of the
// list, and reading stops at the limit: a page costs the same wherever it lies.

import type { Database } from 'better-sqlite3'
import type { QuoteType } from '../model.ts'
import { prepare } from './prepare.ts'
import { comparePlaces } from './quote-place.ts'
import type { PlaceRange, QuotePlace } from './quote-place.ts'

export interface PlaceSearch {
  readonly range: PlaceRange
  readonly type: QuoteType | undefined
  /** The numbers of the speakers one of whom must have said it; undefined for whoever. */
  readonly speakers: readonly number[] | undefined
  readonly limit: number
}

export interface FoundPlace extends QuotePlace {
  /** The quote's number. */
  readonly number: number
}

/** The first `limit` quotes that fit, in the order of the list. */
export function findPlaces(database: Database, search: PlaceSearch): readonly FoundPlace[] {
  const { type, speakers } = search
  if (speakers === undefined) return readPlaces(database, type === undefined ? BY_PLACE : BY_TYPE, search, { type })
  const sql = type === undefined ? BY_SPEAKER : BY_SPEAKER_AND_TYPE
  return mergePlaces(speakers.map((speaker) => readPlaces(database, sql, search, { type, speaker }))).slice(
    0,
    search.limit,
  )
}

/** Runs a query made by `placesQuery`. */
export function readPlaces(
  database: Database,
  sql: string,
  { range: { lower, upper }, limit }: PlaceSearch,
  values: Readonly<Record<string, string | number | undefined>>,
): FoundPlace[] {
  return prepare<FoundPlace>(database, sql).all({
    ...values,
    lowerKey: lower.publishedKey,
    lowerArticle: lower.articleNumber,
    lowerRank: lower.readingRank,
    upperKey: upper.publishedKey,
    upperArticle: upper.articleNumber,
    upperRank: upper.readingRank,
    limit,
  })
}

/** SQL for places; "p" is the table whose place is read. */
export function placesQuery(from: string, where: readonly string[], number: 'number' | 'quote_number'): string {
  return `SELECT p.${number} AS number, p.published_key AS publishedKey, p.article_number AS articleNumber,
      p.reading_rank AS readingRank
    FROM ${from}
    WHERE ${[...where, 'p.listed = 1', ABOVE_LOWER, BELOW_UPPER].join(' AND ')}
    ORDER BY p.published_key DESC, p.article_number DESC, p.reading_rank DESC
    LIMIT :limit`
}

const ABOVE_LOWER = '(p.published_key, p.article_number, p.reading_rank) > (:lowerKey, :lowerArticle, :lowerRank)'
const BELOW_UPPER = '(p.published_key, p.article_number, p.reading_rank) < (:upperKey, :upperArticle, :upperRank)'

export const BY_PLACE = placesQuery('quote AS p', [], 'number')

export const BY_TYPE = placesQuery('quote AS p', ['p.type = :type'], 'number')

export const BY_SPEAKER = placesQuery('quote_speaker AS p', ['p.speaker_number = :speaker'], 'quote_number')

export const BY_SPEAKER_AND_TYPE = placesQuery(
  'quote_speaker AS p CROSS JOIN quote AS q ON q.number = p.quote_number',
  ['p.speaker_number = :speaker', 'q.type = :type'],
  'quote_number',
)

/** One list out of several, each quote once: a joint quote stands in the lists of all its speakers. */
function mergePlaces(lists: readonly (readonly FoundPlace[])[]): readonly FoundPlace[] {
  const [only, ...others] = lists
  if (only && others.length === 0) return only
  const places = new Map(lists.flat().map((place) => [place.number, place]))
  return [...places.values()].sort((one, other) => comparePlaces(other, one))
}
