// Pages of the list of articles.

import type { Database } from 'better-sqlite3'
import { LISTED } from './articles.ts'
import { findArticles } from './find-articles.ts'
import { prepare } from '../prepare.ts'
import { listedArticleFromRow } from '../rows.ts'
import type { ListedArticleRow } from '../rows.ts'
import type { ArticleFilter, ListedArticle, Page, PageRequest } from '../../store.ts'

const LIST_ARTICLES = `SELECT ${LISTED} FROM json_each(?) AS wanted
  CROSS JOIN article AS a ON a.number = wanted.value ORDER BY wanted.key`

export function listArticles(
  database: Database,
  { limit, after }: PageRequest,
  filter: ArticleFilter = {},
): Page<ListedArticle> {
  const [publishedKey, id] = after ?? [null, null]
  if (after && (after.length !== 2 || typeof publishedKey !== 'string' || typeof id !== 'string')) {
    throw new RangeError('The position does not belong to a list of articles')
  }
  const start = after && { publishedKey: String(publishedKey), id: String(id) }
  const rowIds = findArticles(database, filter, start, limit + 1)
  const rows = prepare<ListedArticleRow>(database, LIST_ARTICLES).all(JSON.stringify(rowIds.slice(0, limit)))
  const last = rows.at(-1)
  return {
    items: rows.map(listedArticleFromRow),
    next: last && rowIds.length > limit ? [last.published_key, last.id] : null,
  }
}
