// Where a quote stands in the list of all quotes: newest article first, those
// without a date last, within an article in text order. All descending, since
// SQLite compares rows of columns in one direction only.

import type { Position } from './store.ts'

/** Articles of one date stand in the order in which they were saved. */
export interface ArticlePlace {
  /** The article's date; '' for none. */
  readonly publishedKey: string
  readonly articleNumber: number
}

/** The place of an article, with what its quotes and speakers carry besides. */
export interface OutletPlace extends ArticlePlace {
  /** The article's source; null when it has none. */
  readonly outlet: string | null
}

export interface QuotePlace extends ArticlePlace {
  /** The quote's ordinal within its article, negated. */
  readonly readingRank: number
}

/** All quotes whose places are below `upper` and above `lower`, both exclusive. */
export interface PlaceRange {
  readonly lower: QuotePlace
  readonly upper: QuotePlace
}

const RANK_MIN = Number.MIN_SAFE_INTEGER
const RANK_MAX = Number.MAX_SAFE_INTEGER

/** '~' is after every date, and no key is before ''. */
export const ALL_PLACES: PlaceRange = {
  lower: { publishedKey: '', articleNumber: -1, readingRank: RANK_MIN },
  upper: { publishedKey: '~', articleNumber: RANK_MAX, readingRank: RANK_MAX },
}

/** `from` inclusive, `to` exclusive; either one leaves out what has no date. Canonical instants, as stored. */
export function placesBetween(from: string | undefined, to: string | undefined): PlaceRange {
  const dated = from !== undefined || to !== undefined
  return {
    lower: { ...ALL_PLACES.lower, publishedKey: from ?? (dated ? '0' : '') },
    upper: to === undefined ? ALL_PLACES.upper : { publishedKey: to, articleNumber: -1, readingRank: RANK_MIN },
  }
}

export const placesOfArticle = (article: ArticlePlace): PlaceRange => ({
  lower: { ...article, readingRank: RANK_MIN },
  upper: { ...article, readingRank: RANK_MAX },
})

/** What comes after a page. Throws a RangeError for a position that no list of quotes has given. */
export function placesAfter(position: Position | null): PlaceRange {
  if (position === null) return ALL_PLACES
  const [publishedKey, articleNumber, readingRank] = position
  if (
    position.length !== 3 ||
    typeof publishedKey !== 'string' ||
    typeof articleNumber !== 'number' ||
    typeof readingRank !== 'number'
  ) {
    throw new RangeError('The position is not one in a list of quotes')
  }
  return { lower: ALL_PLACES.lower, upper: { publishedKey, articleNumber, readingRank } }
}

/** The places that all ranges have in common. */
export function commonPlaces(ranges: readonly PlaceRange[]): PlaceRange {
  return ranges.reduce((range, other) => ({
    lower: comparePlaces(range.lower, other.lower) < 0 ? other.lower : range.lower,
    upper: comparePlaces(range.upper, other.upper) > 0 ? other.upper : range.upper,
  }))
}

export const positionOf = (place: QuotePlace): Position => [place.publishedKey, place.articleNumber, place.readingRank]

/** Negative when `one` comes later in the list than `other`. Keys are ASCII, where JavaScript and SQLite agree. */
export function comparePlaces(one: QuotePlace, other: QuotePlace): number {
  if (one.publishedKey !== other.publishedKey) return one.publishedKey < other.publishedKey ? -1 : 1
  return one.articleNumber - other.articleNumber || one.readingRank - other.readingRank
}
