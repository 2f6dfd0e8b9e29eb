// Whether a file that is about to be served is fit for it: checked at startup,
// so that the operator learns of a fault before the first client does.

import { accessSync, constants, existsSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Database } from 'better-sqlite3'
import { ArchiveError, describeFailure } from '../../archive-failure.ts'
import { prepare } from '../prepare.ts'

/**
 * To be called before opening the file: SQLite opens a file even if it may not
 * write to it, and leaves files beside it that nobody may write to either.
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
 * Throws an error with SQLite's code if the file is damaged or not writable. A
 * file of up to 16 MB is read whole, in a third of a second on a busy machine.
 * Of a larger one only what opening it reads is checked: that it is a database,
 * as long as its header says, and its schema. This holds even after the service
 * was killed, which the write-ahead log is made to survive: reading 350 MB
 * takes longer than startup may. `dixit check` reads everything.
 */
export function examineFile(database: Database): void {
  const size = prepare<number>(database, SIZE).pluck().get() ?? 0
  const said = size <= QUICKLY_READ ? prepare<string>(database, 'PRAGMA quick_check(1)').pluck().get() : 'ok'
  if (said !== 'ok') throw Object.assign(new Error(said), { code: 'SQLITE_CORRUPT' })
  // What permissions don't show. Any change would do; without one, BEGIN IMMEDIATE only reads if it may not write.
  database.exec('BEGIN IMMEDIATE; PRAGMA user_version = 0; ROLLBACK')
}

/** Bytes. */
const SIZE = 'SELECT page_count * page_size FROM pragma_page_count, pragma_page_size'
const QUICKLY_READ = 16_000_000
