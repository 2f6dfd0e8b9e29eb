// Which articles a list has: the filter becomes the query that has the least to
// look at. With several outlets or languages, each is walked separately in list
// order, and the walks are merged.

import type { Database } from 'better-sqlite3'
import { prepare } from '../prepare.ts'
import { withoutRepeats } from '../quotes/fold-outlet.ts'
import { canonicalInstant } from '../rows.ts'
import { searchWords } from '../search/search-words.ts'
import type { ArticleFilter } from '../../store.ts'

/** Where a list continues: below this date and id. */
export interface ArticleKey {
  readonly publishedKey: string
  readonly id: string
}

/** '~' sorts after every date. */
const BEFORE_ALL: ArticleKey = { publishedKey: '~', id: '' }

interface FoundArticle extends ArticleKey {
  readonly rowId: number
}

/** The row ids of the first `limit` matching articles, newest first. */
export function findArticles(
  database: Database,
  { words, from, to, ...filter }: ArticleFilter,
  after: ArticleKey | null,
  limit: number,
): number[] {
  const expression = words === undefined ? undefined : searchWords(words)
  if (expression === null) return []
  const start = after ?? (to === undefined ? BEFORE_ALL : { publishedKey: canonicalInstant(to), id: '' })
  const outlets = filter.outlets && withoutRepeats(filter.outlets)
  const driver = driverOf(database, filter, expression)
  const values = {
    ...start,
    urls: asJson(filter.urls),
    externalIds: asJson(filter.externalIds),
    outlets: asJson(outlets),
    languages: asJson(filter.languages),
    words: expression,
    // Articles without a date are in no date range; '0' sorts before every date.
    from: from === undefined ? (to === undefined ? '' : '0') : canonicalInstant(from),
    limit,
  }
  const query = prepare<FoundArticle>(database, articleQuery(filter, driver, expression !== undefined))
  const walked = driver === 'outlet' ? outlets : driver === 'language' ? filter.languages : undefined
  const found = walked ? walked.map((walked) => query.all({ ...values, walked })) : [query.all(values)]
  if (driver === 'outlet') {
    const elsewhere = articleQuery(filter, 'publications', expression !== undefined)
    for (const walked of outlets ?? [])
      found.push(prepare<FoundArticle>(database, elsewhere).all({ ...values, walked }))
  }
  const sorted = found.length > 1 ? found.flat().sort(compareArticles) : found.flat()
  // One article may belong to several of the outlets.
  return [...new Set(sorted.map(({ rowId }) => rowId))].slice(0, limit)
}

const asJson = (values: readonly string[] | undefined): string | undefined => values && JSON.stringify(values)

/** As SQLite compares text that is all ASCII. */
function compareArticles(one: ArticleKey, other: ArticleKey): number {
  if (one.publishedKey !== other.publishedKey) return one.publishedKey > other.publishedKey ? -1 : 1
  return one.id > other.id ? -1 : 1
}

/** What the articles are found by: an index that returns them in list order, except for `own` and `words`. */
export type ArticleDriver = 'date' | 'outlet' | 'publications' | 'language' | 'own' | 'words'

function driverOf(
  database: Database,
  { urls, externalIds, outlets, languages }: ArticleFilter,
  expression: string | undefined,
): ArticleDriver {
  if (urls !== undefined || externalIds !== undefined) return 'own'
  if (expression !== undefined && areFew(database, expression)) return 'words'
  if (outlets !== undefined) return 'outlet'
  return languages === undefined ? 'date' : 'language'
}

/** Up to this many, sorting all articles with the words is faster than walking the list until enough have them. */
const FEW = 2000

function areFew(database: Database, expression: string): boolean {
  return (prepare<number>(database, HAVING_WORDS).pluck().get(expression) ?? 0) <= FEW
}

const HAVING_WORDS = `SELECT count(*) FROM (
  SELECT 1 FROM article_search WHERE article_search MATCH ? LIMIT ${FEW + 1})`

/** `:walked` is one value of the driver. The unary plus keeps SQLite from finding articles by a column. */
export function articleQuery(filter: ArticleFilter, driver: ArticleDriver, withWords: boolean): string {
  const { outlets, languages } = filter
  const isOrdered = driver === 'date' || driver === 'outlet' || driver === 'language'
  const key = driver === 'publications' ? 'p.article_key' : isOrdered ? 'a.published_key' : '+a.published_key'
  const clauses = [
    `(${key}, ${driver === 'publications' ? 'p.article_id' : 'a.id'}) < (:publishedKey, :id)`,
    `${key} >= :from`,
    ...(driver === 'own' ? [isPublishedAs(filter)] : []),
    ...(driver === 'outlet' ? ['a.outlet = :walked COLLATE NOCASE'] : []),
    ...(driver === 'publications' ? ['p.outlet = :walked COLLATE NOCASE'] : []),
    ...(driver === 'language' ? ['a.language = :walked'] : []),
    ...(outlets === undefined || driver !== 'words' ? [] : [IS_OF_OUTLETS]),
    ...(languages === undefined || driver === 'language' ? [] : [`+a.language IN ${listed('languages')}`]),
    ...(withWords ? [driver === 'words' ? AMONG_WORDS : HAS_WORDS] : []),
  ]
  if (driver === 'publications') {
    // An outlet may have published it twice.
    return `SELECT a.number AS rowId, p.article_key AS publishedKey, p.article_id AS id
      FROM publication AS p CROSS JOIN article AS a ON a.number = p.article_number WHERE ${clauses.join(' AND ')}
      GROUP BY p.article_key, p.article_id ORDER BY p.article_key DESC, p.article_id DESC LIMIT :limit`
  }
  return `SELECT a.number AS rowId, a.published_key AS publishedKey, a.id FROM article AS a WHERE ${clauses.join(' AND ')}
    ORDER BY ${key} DESC, a.id DESC LIMIT :limit`
}

/** Everything asked for must match either the article itself or one of its publications. */
function isPublishedAs({ urls, externalIds, outlets }: ArticleFilter): string {
  const fits = [
    ...(urls === undefined ? [] : [`own.url IN ${listed('urls')}`]),
    ...(externalIds === undefined
      ? []
      : [`${urls === undefined ? '' : '+'}own.external_id IN ${listed('externalIds')}`]),
    ...(outlets === undefined ? [] : [`+own.outlet COLLATE NOCASE IN ${listed('outlets')}`]),
  ].join(' AND ')
  return `a.number IN (
    SELECT own.number FROM article AS own WHERE ${fits}
    UNION ALL SELECT own.article_number FROM publication AS own WHERE ${fits})`
}

const IS_OF_OUTLETS = `(+a.outlet COLLATE NOCASE IN (SELECT value FROM json_each(:outlets)) OR EXISTS (
    SELECT 1 FROM publication AS p WHERE p.article_number = a.number
      AND +p.outlet COLLATE NOCASE IN (SELECT value FROM json_each(:outlets))))`

const listed = (name: string): string => `(SELECT value FROM json_each(:${name}))`

const AMONG_WORDS = 'a.number IN (SELECT rowid FROM article_search WHERE article_search MATCH :words)'
const HAS_WORDS =
  'EXISTS (SELECT 1 FROM article_search WHERE article_search MATCH :words AND article_search.rowid = +a.number)'
