// What an article was before, and what is waiting to be read again.

import type { Database } from 'better-sqlite3'
import { findPublishedText } from './article-text.ts'
import type { PresentReading } from '../../../model.ts'
import { findPairs } from '../../../text/code-points.ts'
import { readMetadata } from './article-metadata.ts'
import { prepare } from '../prepare.ts'
import { keyFromColumns } from '../keys/signing-keys.ts'
import type { KeyColumns } from '../keys/signing-keys.ts'
import type { ArticleRevision, ArticleText, Page, PageRequest } from '../../store.ts'

/** Latest first; null if there is no such article. */
export function listRevisions(
  database: Database,
  id: string,
  { limit, after }: PageRequest,
): Page<ArticleRevision> | null {
  const [last] = after ?? [Number.MAX_SAFE_INTEGER]
  if ((after && after.length !== 1) || typeof last !== 'number') {
    throw new RangeError('The position does not belong to a list of revisions')
  }
  const article = findPublishedText(database, id)
  if (!article) return null
  const rows = prepare<RevisionRow>(database, LIST_REVISIONS).all({
    article: article.rowId,
    last,
    limit: limit + 1,
  })
  const items = rows.slice(0, limit).map((row) => withoutText(revisionFromRow(row)))
  const end = items.at(-1)
  return { items, next: end && rows.length > limit ? [end.revision] : null }
}

export function findRevision(
  database: Database,
  id: string,
  revision: number,
): (ArticleRevision & { readonly text: string }) | null {
  const article = findPublishedText(database, id)
  const row = article && prepare<RevisionRow>(database, FIND_REVISION).get({ article: article.rowId, revision })
  return row ? revisionFromRow(row) : null
}

export function findRevisionPairs(
  database: Database,
  texts: readonly { readonly articleId: string; readonly revision: number }[],
): number[][] {
  return texts.map(({ articleId, revision }) => {
    const text = prepare<string>(database, FIND_REVISION_TEXT).pluck().get({ id: articleId, revision })
    return text === undefined ? [] : findPairs(text)
  })
}

export const FIND_REVISION_TEXT = `SELECT text FROM article WHERE id = :id AND revision = :revision
  UNION ALL SELECT past.text FROM article AS a CROSS JOIN article_revision AS past ON past.article_number = a.number
  WHERE a.id = :id AND past.revision = :revision`

export const findText = (database: Database, id: string): ArticleText | null => {
  const found = findPublishedText(database, id)
  return found && textOf(found)
}

export function listOutdated(database: Database, now: PresentReading, after: number, limit: number): ArticleText[] {
  return prepare<ArticleText>(database, LIST_OUTDATED).all({ ...now, after, limit })
}

export function countOutdated(database: Database, now: PresentReading): number {
  const sql = `SELECT count(*) AS count FROM article WHERE ${IS_OUTDATED}`
  return prepare<{ count: number }>(database, sql).get({ ...now })?.count ?? 0
}

/** The language determines which texts are read by patterns, and the same engine detects the same language. */
const IS_OUTDATED = `(engine <> :engine OR reader IS NULL OR reader NOT IN ('patterns',
  iif(octet_length(text) <= :longestPretrained, :reader, 'linear')))`

const COLUMNS = `a.revision, outlet, external_id, url, title, author, published_at, language,
  (SELECT m.metadata FROM article_metadata AS m
    WHERE m.article_number = :article AND m.revision = a.revision) AS metadata, k.key_id, k.key_name`

/** For the few that were submitted with one. */
const KEYS = 'LEFT JOIN revision_key AS k ON k.article_number = :article AND k.revision = a.revision'

const PRESENT = `SELECT ${COLUMNS}, coalesce(revised_at, created_at) AS created_at, revised_by AS created_by, text
  FROM article AS a ${KEYS} WHERE number = :article`
const PAST = `SELECT ${COLUMNS}, created_at, created_by, text
  FROM article_revision AS a ${KEYS} WHERE a.article_number = :article`

/** Only sorts one article's revisions, and only a page of them. */
export const LIST_REVISIONS = `${PRESENT} AND a.revision < :last
  UNION ALL SELECT * FROM (${PAST} AND a.revision < :last ORDER BY a.revision DESC LIMIT :limit)
  ORDER BY revision DESC LIMIT :limit`

export const FIND_REVISION = `${PRESENT} AND a.revision = :revision UNION ALL ${PAST} AND a.revision = :revision`

/** Walks the articles by row id, so that it can be stopped and resumed. */
export const LIST_OUTDATED = `SELECT id, number AS rowId, revision, text, title, language FROM article
  WHERE number > :after AND ${IS_OUTDATED} ORDER BY number LIMIT :limit`

interface RevisionRow extends KeyColumns {
  readonly revision: number
  readonly outlet: string | null
  readonly external_id: string | null
  readonly url: string | null
  readonly title: string | null
  readonly author: string | null
  readonly published_at: string | null
  readonly language: string
  readonly metadata: string | null
  readonly created_at: string
  readonly created_by: string | null
  readonly text: string
}

const revisionFromRow = (row: RevisionRow): ArticleRevision & { readonly text: string } => ({
  revision: row.revision,
  title: row.title,
  url: row.url,
  outlet: row.outlet,
  author: row.author,
  publishedAt: row.published_at,
  externalId: row.external_id,
  metadata: readMetadata(row.metadata),
  language: row.language,
  createdAt: row.created_at,
  by: row.created_by,
  key: keyFromColumns(row),
  textLength: row.text.length,
  text: row.text,
})

const withoutText = ({ text: _text, ...revision }: ArticleRevision & { readonly text: string }): ArticleRevision =>
  revision

const textOf = ({ id, rowId, revision, text, title, language }: ArticleText): ArticleText => ({
  id,
  rowId,
  revision,
  text,
  title,
  language,
})
