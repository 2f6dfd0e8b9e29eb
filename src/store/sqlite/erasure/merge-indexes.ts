// What is deleted from an FTS5 index stays in it, marked as gone, until the
// pieces of the index are merged: this merges all of them, a little at a time.
// https://www.sqlite.org/fts5.html#the_merge_command

import type { Database } from 'better-sqlite3'
import { prepare } from '../prepare.ts'

export const SEARCHES = ['quote_search', 'article_search', 'speaker_search'] as const

/** Pages of an index written in one step. */
const PAGES = 200

/**
 * One step; returns the place for the next one to continue from, null when all
 * is done. An even place begins an index, an odd one continues it. To be called
 * in an immediate transaction.
 */
export function mergeIndexes(database: Database, place: number): number | null {
  const search = SEARCHES[place >> 1]
  if (search === undefined) return null
  // A negative number takes all pieces that exist now, not only those of one size.
  const pages = place % 2 === 0 ? -PAGES : PAGES
  const before = countChanges(database)
  prepare(database, `INSERT INTO ${search} (${search}, rank) VALUES ('merge', ?)`).run(pages)
  // The command itself counts as one.
  const isDone = countChanges(database) - before < 2
  return isDone ? (place | 1) + 1 : place | 1
}

const countChanges = (database: Database): number =>
  prepare<number>(database, 'SELECT total_changes()').pluck().get() ?? 0
