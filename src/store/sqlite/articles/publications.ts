// Where else an article was published: a text is stored once, whoever publishes it.

import type { Database } from 'better-sqlite3'
import { prepare } from '../prepare.ts'
import { rowFromArticle } from '../rows.ts'
import type { NewArticle, Publication } from '../../store.ts'

/** How many are shown with an article; it can be found by all of them. */
const MOST_SHOWN = 100

export function findPublications(database: Database, articleRowId: number): Publication[] {
  return prepare<Publication>(database, PUBLICATIONS).all(articleRowId)
}

export const PUBLICATIONS = `SELECT ordinal AS number, outlet, url, published_at AS publishedAt, external_id AS externalId
  FROM publication WHERE article_number = ? ORDER BY ordinal LIMIT ${MOST_SHOWN}`

export const countPublications = (database: Database, articleRowId: number): number =>
  prepare<{ count: number }>(database, 'SELECT count(*) AS count FROM publication WHERE article_number = ?').get(
    articleRowId,
  )?.count ?? 0

/**
 * Whether an article with the text of a stored one, but neither its url nor its
 * externalId, was published elsewhere: at its own address, under its own id, or
 * by an outlet not yet known to have published it.
 */
export function isElsewhere(
  database: Database,
  articleRowId: number,
  { url, externalId, outlet }: NewArticle,
): boolean {
  if (url !== null || externalId !== null) return true
  if (outlet === null) return false
  return prepare(database, PUBLISHED_BY).get(articleRowId, outlet, articleRowId, outlet) === undefined
}

export const PUBLISHED_BY = `SELECT 1 FROM article WHERE number = ? AND outlet = ? COLLATE NOCASE
  UNION ALL SELECT 1 FROM publication WHERE article_number = ? AND +outlet = ? COLLATE NOCASE`

export function addPublication(database: Database, articleRowId: number, article: NewArticle): void {
  const { outlet, external_id, url, published_at } = rowFromArticle(article)
  prepare(database, ADD).run({
    articleRowId,
    outlet,
    external_id,
    url,
    published_at,
    created_at: new Date().toISOString(),
  })
}

const ADD = `INSERT INTO publication
    (article_number, ordinal, outlet, external_id, url, published_at, created_at, article_key, article_id)
  SELECT number, coalesce((SELECT max(ordinal) FROM publication WHERE article_number = :articleRowId), 0) + 1,
    :outlet, :external_id, :url, :published_at, :created_at, published_key, id
  FROM article WHERE number = :articleRowId`

/** What now identifies the article itself is no longer a publication elsewhere. */
export function dropOwnPublications(database: Database, articleRowId: number): void {
  prepare(database, OWN).run(articleRowId, articleRowId)
}

const OWN = `DELETE FROM publication WHERE number IN (
    SELECT p.number FROM publication AS p CROSS JOIN article AS a ON a.number = p.article_number
    WHERE p.article_number = ? AND a.number = ? AND (
      p.url = a.url OR (p.external_id = a.external_id AND coalesce(p.outlet, '') = coalesce(a.outlet, ''))
    )
  )`

/** See the contract. */
export function deletePublication(database: Database, articleId: string, number: number): 'deleted' | 'missing' | null {
  const article = prepare<{ number: number }>(database, 'SELECT number FROM article WHERE id = ?').get(articleId)
  if (!article) return null
  const sql = 'DELETE FROM publication WHERE article_number = ? AND ordinal = ?'
  return prepare(database, sql).run(article.number, number).changes > 0 ? 'deleted' : 'missing'
}
