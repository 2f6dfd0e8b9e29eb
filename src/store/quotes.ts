// Quotes: found, listed, searched.

import type { Database } from 'better-sqlite3'
import { findPlaces } from './find-places.ts'
import { loadQuotes } from './load-quotes.ts'
import { prepare } from './prepare.ts'
import { commonPlaces, placesAfter, placesBetween, placesOfArticle, positionOf } from './quote-place.ts'
import type { ArticlePlace, PlaceRange } from './quote-place.ts'
import { canonicalInstant } from './rows.ts'
import { searchPlaces } from './search-places.ts'
import { searchWords } from './search-words.ts'
import { findSpeakerNumber, findSpeakersNamed } from './speakers.ts'
import type { Page, PageRequest, QuoteFilter, StoredQuote } from './store.ts'

/** A page of the quotes that fit all of the filter. */
export function listQuotes(database: Database, filter: QuoteFilter, { limit, after }: PageRequest): Page<StoredQuote> {
  const search = {
    range: commonPlaces([placesAfter(after), datesOf(filter), articleOf(database, filter)]),
    type: filter.type,
    speakers: speakersOf(database, filter),
    limit: limit + 1,
  }
  const words = filter.words === undefined ? undefined : searchWords(filter.words)
  if (words === null) return { items: [], next: null }
  const found = words === undefined ? findPlaces(database, search) : searchPlaces(database, words, search)
  const page = found.slice(0, limit)
  const last = page.at(-1)
  const numbers = page.map(({ number }) => number)
  return { items: loadQuotes(database, numbers), next: last && found.length > limit ? positionOf(last) : null }
}

export function findQuote(database: Database, id: string): StoredQuote | null {
  const row = prepare<{ number: number }>(database, 'SELECT number FROM quote WHERE id = ?').get(id)
  return (row && loadQuotes(database, [row.number])[0]) ?? null
}

function datesOf({ from, to }: QuoteFilter): PlaceRange {
  return placesBetween(
    from === undefined ? undefined : canonicalInstant(from),
    to === undefined ? undefined : canonicalInstant(to),
  )
}

function articleOf(database: Database, { articleId }: QuoteFilter): PlaceRange {
  if (articleId === undefined) return placesAfter(null)
  const sql = 'SELECT published_key AS publishedKey, number AS articleNumber FROM article WHERE id = ?'
  const article = prepare<ArticlePlace>(database, sql).get(articleId)
  // No article has the number 0.
  return placesOfArticle(article ?? { publishedKey: '', articleNumber: 0 })
}

/** The numbers of the speakers whom the filter means; undefined when it does not ask for any. */
function speakersOf(database: Database, { speaker, speakerId }: QuoteFilter): readonly number[] | undefined {
  const named = speaker === undefined ? undefined : findSpeakersNamed(database, speaker)
  if (speakerId === undefined) return named
  const ofId = findSpeakerNumber(database, speakerId)
  return ofId === null || (named && !named.includes(ofId)) ? [] : [ofId]
}
