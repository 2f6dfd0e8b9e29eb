// An article's present text, with what its quotes copy from it.

import type { Database } from 'better-sqlite3'
import { prepare } from '../prepare.ts'
import type { PublishedArticle } from '../quotes/sort-key.ts'
import type { ArticleText, StoredArticle } from '../../store.ts'

/** What it takes to change the quotes of an article. */
export type PublishedText = ArticleText & PublishedArticle & Pick<StoredArticle, 'engine' | 'reader'>

export function findPublishedText(database: Database, id: string): PublishedText | null {
  return prepare<PublishedText>(database, `${PUBLISHED_TEXT} WHERE id = ?`).get(id) ?? null
}

/** @throws Error if there is none */
export function loadPublishedText(database: Database, articleRowId: number): PublishedText {
  const found = prepare<PublishedText>(database, `${PUBLISHED_TEXT} WHERE number = ?`).get(articleRowId)
  if (!found) throw new Error(`There is no article with the row id ${articleRowId}`)
  return found
}

const PUBLISHED_TEXT = `SELECT number AS rowId, number AS articleRowId, id, revision, title, language, engine, reader,
    published_key AS publishedKey, outlet, text
  FROM article`

/** Removes from an article the speakers that none of its quotes names any more. */
export function dropUnquoted(database: Database, articleRowId: number): void {
  const unquoted = prepare<{ number: number }>(database, UNQUOTED).all({ article: articleRowId })
  for (const { number: rowId } of unquoted) {
    prepare(database, 'DELETE FROM article_speaker WHERE article_number = ? AND speaker_number = ?').run(
      articleRowId,
      rowId,
    )
  }
}

export const UNQUOTED = `SELECT speaker_number AS number FROM article_speaker
  WHERE article_number = :article AND speaker_number NOT IN (
    SELECT said.speaker_number FROM quote AS q CROSS JOIN quote_speaker AS said ON said.quote_number = q.number
    WHERE q.article_number = :article
  )`
