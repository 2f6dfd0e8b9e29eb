// Rewrites the file. SQLite reuses the space of deleted data, but until then it
// can still be read in the bytes of the file: in free pages, and in the free
// parts of other pages.

import type { Database } from 'better-sqlite3'
import { connect } from '../connect.ts'
import { emptyLog } from '../erasure/empty-log.ts'
import { mergeIndexes } from '../erasure/merge-indexes.ts'
import { prepare } from '../prepare.ts'

/**
 * Nothing that was ever deleted is in the file afterwards, nor in the log
 * beside it. Others can read meanwhile, but wait to write.
 *
 * @throws SqliteError with the code SQLITE_BUSY if another process keeps
 * writing, or reading the previous state
 */
export function compact(database: Database): void {
  const step = (place: number): number | null => database.transaction(mergeIndexes).immediate(database, place)
  for (let place: number | null = 0; place !== null; place = step(place));
  vacuum(database)
  for (let tries = 0; !emptyLog(database); tries += 1) {
    if (tries === MOST_TRIES) throw Object.assign(new Error('Somebody is reading the log'), { code: 'SQLITE_BUSY' })
  }
  // Last, when nothing that was erased is in the log.
  prepare(database, `UPDATE erasure SET compacted_at = ? WHERE stage = 'done' AND compacted_at IS NULL`).run(
    new Date().toISOString(),
  )
}

/** On a connection of its own, so that its temporary file, as large as the archive, is not in memory. */
function vacuum(database: Database): void {
  if (database.memory) return void database.exec('VACUUM')
  const own = connect(database.name, { fileMustExist: true })
  try {
    own.exec('PRAGMA busy_timeout = 5000; VACUUM')
  } finally {
    own.close()
  }
}

/** Each takes a twentieth of a second. */
const MOST_TRIES = 600
