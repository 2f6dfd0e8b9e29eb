import type { Database } from 'better-sqlite3'
import { prepare } from '../prepare.ts'
import type { NewArticle } from '../../store.ts'

/** Replaces the stored canonical URL of an article, the address that its page declares. */
export function saveCanonicalUrl(database: Database, articleRowId: number, { canonicalUrl = null }: NewArticle): void {
  prepare(database, 'DELETE FROM canonical_url WHERE article_number = ?').run(articleRowId)
  if (canonicalUrl === null) return
  prepare(database, 'INSERT INTO canonical_url (article_number, url) VALUES (?, ?)').run(articleRowId, canonicalUrl)
}
