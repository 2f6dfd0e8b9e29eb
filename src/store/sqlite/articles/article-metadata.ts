// What senders say about an article beyond its own columns, by revision.

import type { Database } from 'better-sqlite3'
import { prepare } from '../prepare.ts'
import type { Metadata } from '../../store.ts'

/** For a revision of an article; most have none, and no row. */
export function saveMetadata(database: Database, articleRowId: number, revision: number, metadata: Metadata): void {
  if (Object.keys(metadata).length === 0) return
  const sql = 'INSERT INTO article_metadata (article_number, revision, metadata) VALUES (?, ?, ?)'
  prepare(database, sql).run(articleRowId, revision, JSON.stringify(metadata))
}

/** For a query's list of columns: the metadata of the article `a` at its present revision. */
export const METADATA_COLUMN = `(SELECT m.metadata FROM article_metadata AS m
  WHERE m.article_number = a.number AND m.revision = a.revision) AS metadata`

/** Parses that column, which is NULL if there is none. */
export const readMetadata = (column: string | null): Metadata =>
  column === null ? {} : (JSON.parse(column) as Metadata)
