// Whether a file that is about to be served is fit for it: asked at start, so
// that it is the operator who learns of a fault, and not the first client.

import type { Database } from 'better-sqlite3'
import { prepare } from './prepare.ts'

/**
 * Throws an error with SQLite's code when the file is damaged or can't be
 * written. A file of up to 32 MB is read whole for that, in a fifth of a
 * second; of a larger one only what opening it reads: that it is a database, as
 * long as its header says, and its schema. Not even after the service was
 * killed, which the write-ahead log is made to bear: reading 350 MB takes
 * longer than starting may. `dixit check` reads everything.
 */
export function examineFile(database: Database): void {
  const size = prepare<number>(database, SIZE).pluck().get() ?? 0
  const said = size <= QUICKLY_READ ? prepare<string>(database, 'PRAGMA quick_check(1)').pluck().get() : 'ok'
  if (said !== 'ok') throw Object.assign(new Error(said), { code: 'SQLITE_CORRUPT' })
  // SQLite opens a file that it may not write all the same, and says so only here.
  database.exec('BEGIN IMMEDIATE; ROLLBACK')
}

/** Bytes. */
const SIZE = 'SELECT page_count * page_size FROM pragma_page_count, pragma_page_size'
const QUICKLY_READ = 32_000_000
