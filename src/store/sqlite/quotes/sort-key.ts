// The sort key of a quote in the list of all quotes, the column `place`: newest
// article first, those without a date last, within an article in text order. It
// is a single number, so that every index stores it in few bytes and FTS5,
// where it is the row id, returns its rows in list order:
//
//   39 bits   seconds from the beginning of the year 0, which is 1; 0 for no date
//   24 bits   articles of one second in the order in which they were saved, and
//             within each its quotes from the last to the first
//
// The highest comes first in the list. It is a bigint, since JavaScript's
// numbers end at 53 bits.

import type { Database } from 'better-sqlite3'
import { prepare } from '../prepare.ts'
import type { Position } from '../../store.ts'

export interface DatedArticle {
  readonly articleRowId: number
  /** The article's date; '' if none. */
  readonly publishedKey: string
}

/** What the quotes and speakers of an article copy from it. */
export interface PublishedArticle extends DatedArticle {
  /** The article's outlet; null if none. */
  readonly outlet: string | null
}

/** All sort keys above `lower` and below `upper`, both exclusive. */
export interface SortKeyRange {
  readonly lower: bigint
  readonly upper: bigint
}

export const ALL_SORT_KEYS: SortKeyRange = { lower: 0n, upper: 2n ** 63n - 1n }

/** Between two quotes, for those that people add. */
export const GAP = 16n

/** Sort keys within one second. */
const SECOND = 2n ** 24n

/** Below the sort keys of every article with this date. */
function startOfSecond(publishedKey: string): bigint {
  return publishedKey === '' ? 0n : (BigInt(Math.floor(Date.parse(publishedKey) / 1000)) + YEAR_0) * SECOND
}

/** From the first second of the year 0, which is 1, to 1970. */
const YEAR_0 = 62_167_219_201n

/**
 * `from` inclusive, `to` exclusive, both to the second; either one excludes
 * quotes without a date. Canonical instants, as stored.
 */
export function sortKeysBetween(from: string | undefined, to: string | undefined): SortKeyRange {
  const dated = from !== undefined || to !== undefined
  return {
    lower: from === undefined ? (dated ? SECOND - 1n : ALL_SORT_KEYS.lower) : startOfSecond(from) - 1n,
    upper: to === undefined ? ALL_SORT_KEYS.upper : startOfSecond(to),
  }
}

/** The sort keys that all ranges have in common. */
export function intersectRanges(ranges: readonly SortKeyRange[]): SortKeyRange {
  return ranges.reduce((range, { lower, upper }) => ({
    lower: lower > range.lower ? lower : range.lower,
    upper: upper < range.upper ? upper : range.upper,
  }))
}

/** As used in a page's position, which is JSON. */
export const positionOf = (sortKey: bigint): string => sortKey.toString()

/** Throws a RangeError for anything that no list of quotes has returned. */
export function readSortKey(key: Position[number] | undefined): bigint {
  const sortKey = typeof key === 'string' && /^\d{1,19}$/.test(key) ? BigInt(key) : -1n
  if (sortKey < ALL_SORT_KEYS.lower || sortKey > ALL_SORT_KEYS.upper) {
    throw new RangeError('The position does not belong to a list of quotes')
  }
  return sortKey
}

/**
 * Sort keys for `count` quotes of one article, in text order: a range of their
 * own above all others of the same second. If a second is full, which takes a
 * million quotes, the next one is used.
 */
export function allocateSortKeys(database: Database, publishedKey: string, count: number): bigint[] {
  const below = findFreeBelow(database, publishedKey, count)
  return Array.from({ length: count }, (_, index) => below + BigInt(count - index) * GAP)
}

/** A sort key above which this many are free, a gap apart. */
export function findFreeBelow(database: Database, publishedKey: string, count: number): bigint {
  requireRoom(count)
  const needed = BigInt(count) * GAP
  for (let start = startOfSecond(publishedKey); ; start += SECOND) {
    const highest = prepare<{ sortKey: bigint | null }>(database, HIGHEST_SORT_KEY, 'bigint').get(start, start + SECOND)
    const top = highest?.sortKey ?? start
    if (top + needed < start + SECOND) return top
  }
}

/** Throws a RangeError for more quotes than an article can have. */
export function requireRoom(count: number): void {
  if (BigInt(count) * GAP >= SECOND) throw new RangeError(`An article can't have ${count} quotes`)
}

const HIGHEST_SORT_KEY = 'SELECT max(place) AS sortKey FROM quote WHERE place >= ? AND place < ?'

/**
 * The sort keys free for one more quote beside this one: within the gap, in the
 * same second, and before the next quote. Two articles share the gap between
 * them.
 */
export function freeBeside(database: Database, sortKey: bigint): SortKeyRange {
  const find = (sql: string): bigint | null | undefined =>
    prepare<bigint | null>(database, sql, 'bigint').pluck().get(sortKey)
  const second = sortKey - (sortKey % SECOND)
  return intersectRanges([
    { lower: sortKey - GAP, upper: sortKey + GAP },
    { lower: second, upper: second + SECOND },
    { lower: find(SORT_KEY_BEFORE) ?? ALL_SORT_KEYS.lower, upper: find(NEXT_SORT_KEY) ?? ALL_SORT_KEYS.upper },
  ])
}

export const NEXT_SORT_KEY = 'SELECT min(place) FROM quote WHERE place > ?'

export const SORT_KEY_BEFORE = 'SELECT max(place) FROM quote WHERE place < ?'
