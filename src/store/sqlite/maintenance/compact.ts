// The file written anew. SQLite uses the room of what is deleted again for
// something else, and until then it is still there to be read by whoever looks
// at the bytes: in free pages, and in what is free of other pages.

import type { Database } from 'better-sqlite3'
import { connect } from '../connect.ts'
import { emptyLog } from '../erasure/empty-log.ts'
import { mergeIndexes } from '../erasure/merge-indexes.ts'
import { prepare } from '../prepare.ts'

/**
 * Nothing that was ever deleted is in the file any more, nor in the log beside it. Others can read meanwhile, and wait
 * to write.
 *
 * @throws SqliteError with the code SQLITE_BUSY where another process goes on writing, or reading what was
 */
export function compact(database: Database): void {
  const step = (place: number): number | null => database.transaction(mergeIndexes).immediate(database, place)
  for (let place: number | null = 0; place !== null; place = step(place));
  vacuum(database)
  for (let tries = 0; !emptyLog(database); tries += 1) {
    if (tries === MOST_TRIES) throw Object.assign(new Error('Somebody reads the log'), { code: 'SQLITE_BUSY' })
  }
  // Last, and with nothing in it that was erased.
  prepare(database, `UPDATE erasure SET compacted_at = ? WHERE stage = 'done' AND compacted_at IS NULL`).run(
    new Date().toISOString(),
  )
}

/** On a connection of its own, whose temporary file is none in memory: it is as large as the archive. */
function vacuum(database: Database): void {
  if (database.memory) return void database.exec('VACUUM')
  const own = connect(database.name, { fileMustExist: true })
  try {
    own.exec('PRAGMA busy_timeout = 5000; VACUUM')
  } finally {
    own.close()
  }
}

/** Of a twentieth of a second each. */
const MOST_TRIES = 600
