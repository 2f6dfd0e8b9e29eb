// Which articles a list has: the filter is turned into the query that has
// least to look at.

import type { Database } from 'better-sqlite3'
import { prepare } from '../prepare.ts'
import { canonicalInstant } from '../rows.ts'
import { searchWords } from '../search/search-words.ts'
import type { ArticleFilter } from '../../store.ts'

/** Where a list goes on: below this date and id. */
export interface ArticleKey {
  readonly publishedKey: string
  readonly id: string
}

/** '~' is after every date. */
const BEFORE_ALL: ArticleKey = { publishedKey: '~', id: '' }

/** The row ids of the first `limit` articles that fit, newest first. */
export function findArticles(
  database: Database,
  { words, from, to, ...filter }: ArticleFilter,
  after: ArticleKey | null,
  limit: number,
): number[] {
  const expression = words === undefined ? undefined : searchWords(words)
  if (expression === null) return []
  const start = after ?? (to === undefined ? BEFORE_ALL : { publishedKey: canonicalInstant(to), id: '' })
  const values = {
    ...filter,
    ...start,
    words: expression,
    // What has no date is in no range of dates; '0' comes before every date.
    from: from === undefined ? (to === undefined ? '' : '0') : canonicalInstant(from),
    limit,
  }
  return prepare<number>(
    database,
    articleQuery(filter, driverOf(database, filter, expression), expression !== undefined),
  )
    .pluck()
    .all(values)
}

/** What the articles are found by: an index gives them, in the order of the list but for `own` and `words`. */
export type ArticleDriver = 'date' | 'outlet' | 'own' | 'words'

function driverOf(
  database: Database,
  { url, externalId, outlet }: ArticleFilter,
  expression: string | undefined,
): ArticleDriver {
  if (url !== undefined || externalId !== undefined) return 'own'
  if (expression !== undefined && areFew(database, expression)) return 'words'
  return outlet === undefined ? 'date' : 'outlet'
}

/** Up to so many it is faster to sort all that have the words than to go through the list until enough of it have them. */
const FEW = 2000

function areFew(database: Database, expression: string): boolean {
  return (prepare<number>(database, HAVING_WORDS).pluck().get(expression) ?? 0) <= FEW
}

const HAVING_WORDS = `SELECT count(*) FROM (
  SELECT 1 FROM article_search WHERE article_search MATCH ? LIMIT ${FEW + 1})`

/** The unary plus keeps SQLite from finding articles by a column. */
export function articleQuery(
  { url, externalId, outlet }: ArticleFilter,
  driver: ArticleDriver,
  withWords: boolean,
): string {
  const isOrdered = driver === 'date' || driver === 'outlet'
  const key = isOrdered ? 'a.published_key' : '+a.published_key'
  const clauses = [
    `(${key}, a.id) < (:publishedKey, :id)`,
    `${key} >= :from`,
    ...(url === undefined ? [] : ['a.url = :url']),
    ...(externalId === undefined ? [] : [`${url === undefined ? '' : '+'}a.external_id = :externalId`]),
    ...(outlet === undefined ? [] : [`${driver === 'outlet' ? '' : '+'}a.outlet = :outlet COLLATE NOCASE`]),
    ...(withWords ? [driver === 'words' ? AMONG_WORDS : HAS_WORDS] : []),
  ]
  return `SELECT a.number FROM article AS a WHERE ${clauses.join(' AND ')}
    ORDER BY ${key} DESC, a.id DESC LIMIT :limit`
}

const AMONG_WORDS = 'a.number IN (SELECT rowid FROM article_search WHERE article_search MATCH :words)'
const HAS_WORDS =
  'EXISTS (SELECT 1 FROM article_search WHERE article_search MATCH :words AND article_search.rowid = +a.number)'
