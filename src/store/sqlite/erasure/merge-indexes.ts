// What is deleted from a search index of FTS5 stays in it, with a note that it
// is gone, until the pieces of the index are merged: here all of them are, a
// little at a time. https://www.sqlite.org/fts5.html#the_merge_command

import type { Database } from 'better-sqlite3'
import { prepare } from '../prepare.ts'

export const SEARCHES = ['quote_search', 'article_search', 'speaker_search'] as const

/** Pages of an index that are written in one step. */
const PAGES = 200

/**
 * A step; gives the place that the next one is to go on from, null where all is done. An even place begins an index,
 * an odd one goes on with it. To be called in an immediate transaction.
 */
export function mergeIndexes(database: Database, place: number): number | null {
  const search = SEARCHES[place >> 1]
  if (search === undefined) return null
  // A negative number takes all pieces there are by now, not only those of one size.
  const pages = place % 2 === 0 ? -PAGES : PAGES
  const before = countChanges(database)
  prepare(database, `INSERT INTO ${search} (${search}, rank) VALUES ('merge', ?)`).run(pages)
  // The command itself counts as one.
  const isDone = countChanges(database) - before < 2
  return isDone ? (place | 1) + 1 : place | 1
}

const countChanges = (database: Database): number =>
  prepare<number>(database, 'SELECT total_changes()').pluck().get() ?? 0
