// Gives the quotes of an article new sort keys: when its date has changed, when
// a quote has moved past others, or when one is added and there is no gap left
// for it.

import type { Database } from 'better-sqlite3'
import { prepare } from '../prepare.ts'
import { ALL_SORT_KEYS, intersectRanges, freeBeside, allocateSortKeys } from './sort-key.ts'
import type { DatedArticle } from './sort-key.ts'
import { indexQuotes, unindexQuotes } from '../search/search-index.ts'
import type { IndexedQuote } from '../search/search-index.ts'

/**
 * Puts them in text order, and at the article's date if that has changed.
 * Quotes whose words are gone from the text have no order in it, and stay where
 * they are as long as the date does.
 */
export function arrangeQuotes(database: Database, article: DatedArticle, isRedated: boolean): void {
  const all = listInTextOrder(database, article.articleRowId)
  const quotes = isRedated ? all : all.filter(isInText)
  const isInOrder = quotes.every(({ sortKey }, index) => index === 0 || sortKey < (quotes[index - 1]?.sortKey ?? 0n))
  if (isInOrder && !isRedated) return
  assignSortKeys(database, quotes, allocateSortKeys(database, article.publishedKey, quotes.length))
}

/**
 * The sort key for another quote of an article, beginning at `start`: in a gap
 * beside its neighbors, so that lists being read stay correct.
 */
export function sortKeyBetweenQuotes(database: Database, article: DatedArticle, start: number): bigint {
  const quotes = listInTextOrder(database, article.articleRowId).filter(isInText)
  const next = quotes.findIndex((quote) => quote.start > start)
  const [above, below] = next === -1 ? [quotes.at(-1), undefined] : [quotes[next - 1], quotes[next]]
  const beside = above ?? below
  if (!beside) return allocateSortKeys(database, article.publishedKey, 1)[0] ?? 0n
  const between = { lower: below?.sortKey ?? ALL_SORT_KEYS.lower, upper: above?.sortKey ?? ALL_SORT_KEYS.upper }
  const { lower, upper } = intersectRanges([freeBeside(database, beside.sortKey), between])
  if (upper - lower > 1n) return (upper + lower) / 2n
  assignSortKeys(database, quotes, allocateSortKeys(database, article.publishedKey, quotes.length))
  return sortKeyBetweenQuotes(database, article, start)
}

interface OrderedQuote extends IndexedQuote {
  readonly rowId: bigint
  readonly start: bigint
  /** 1 if its words are gone from the text. */
  readonly isGone: bigint
}

/** A quote whose words are gone keeps its place, and is nobody's neighbor. */
const isInText = ({ isGone }: OrderedQuote): boolean => isGone === 0n

function listInTextOrder(database: Database, articleRowId: number): OrderedQuote[] {
  return prepare<OrderedQuote>(database, IN_TEXT_ORDER, 'bigint').all(articleRowId)
}

export const IN_TEXT_ORDER = `SELECT number AS rowId, place AS sortKey, words, json_extract(parts, '$[0][0]') AS start,
    withdrawn_because IS 'text' AS isGone
  FROM quote
  WHERE article_number = ? ORDER BY start, place DESC`

function assignSortKeys(database: Database, quotes: readonly OrderedQuote[], sortKeys: readonly bigint[]): void {
  const moved = quotes.map((quote, index) => ({ ...quote, sortKey: sortKeys[index] ?? 0n }))
  for (const { rowId, sortKey } of moved) {
    prepare(database, 'UPDATE quote SET place = ? WHERE number = ?').run(sortKey, rowId)
  }
  unindexQuotes(database, quotes)
  indexQuotes(database, moved)
}
