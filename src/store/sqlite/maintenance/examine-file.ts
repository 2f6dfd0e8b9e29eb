// Whether a file that is about to be served is fit for it: asked at start, so
// that it is the operator who learns of a fault, and not the first client.

import { accessSync, constants, existsSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Database } from 'better-sqlite3'
import { ArchiveError, describeFailure } from '../../archive-failure.ts'
import { prepare } from '../prepare.ts'

/**
 * To be asked before the file is opened: SQLite opens one that it may not write
 * all the same, and leaves files beside it that nobody may write either.
 *
 * @throws ArchiveError
 */
export function requireWritable(path: string): void {
  for (const one of [path, `${path}-wal`, `${path}-shm`, dirname(path)].filter((one) => existsSync(one))) {
    try {
      accessSync(one, constants.W_OK)
    } catch {
      const failure = describeFailure({ code: 'SQLITE_READONLY' })
      if (failure) throw new ArchiveError(one, failure)
    }
  }
}

/**
 * Throws an error with SQLite's code when the file is damaged or can't be
 * written. A file of up to 16 MB is read whole for that, in a third of a
 * second on a busy machine; of a larger one only what opening it reads: that it is a database, as
 * long as its header says, and its schema. Not even after the service was
 * killed, which the write-ahead log is made to bear: reading 350 MB takes
 * longer than starting may. `dixit check` reads everything.
 */
export function examineFile(database: Database): void {
  const size = prepare<number>(database, SIZE).pluck().get() ?? 0
  const said = size <= QUICKLY_READ ? prepare<string>(database, 'PRAGMA quick_check(1)').pluck().get() : 'ok'
  if (said !== 'ok') throw Object.assign(new Error(said), { code: 'SQLITE_CORRUPT' })
  // What access rights don't tell. Any change would do; without one, BEGIN IMMEDIATE only reads where it may not write.
  database.exec('BEGIN IMMEDIATE; PRAGMA user_version = 0; ROLLBACK')
}

/** Bytes. */
const SIZE = 'SELECT page_count * page_size FROM pragma_page_count, pragma_page_size'
const QUICKLY_READ = 16_000_000
