// A copy of the archive in one file, as it was at one moment, while others
// continue to read and write.
//
// Uses VACUUM INTO rather than SQLite's backup API: the latter starts over
// whenever another process writes, and so may never finish beside a busy
// service. VACUUM INTO reads in one transaction, which in WAL mode makes no
// writer wait. Only the log grows meanwhile, since it can't restart before the
// copy is done; and the copy is compact. (Also, the API's object in
// better-sqlite3 is one of those that prepare.ts warns about.)

import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Database } from 'better-sqlite3'
import { ArchiveError, nameFailure } from '../../archive-failure.ts'
import { isUpToDate } from '../migrate.ts'
import { openExisting } from './open-existing.ts'
import { prepare } from '../prepare.ts'

export interface CopyOrder {
  /** The archive. */
  readonly path: string
  /** Where the copy goes; an existing file is replaced once the copy is complete. */
  readonly target: string
  /** Where it grows meanwhile: in the folder of `target`. */
  readonly part: string
}

export interface CopyObserver {
  /** The approximate size of the copy in bytes. */
  begin(size: number): void
  /** The copy is written and is now read back. */
  check(): void
}

/**
 * Takes long, and can only be stopped along with its thread. When it returns,
 * the copy is safely on disk; if it throws, there is none.
 *
 * @throws ArchiveError
 */
export function copyArchive({ path, target, part }: CopyOrder, observer: CopyObserver): void {
  try {
    write(path, part, observer)
    observer.check()
    checkCopy(part)
    syncFile(part)
    renameSync(part, target)
    syncFile(dirname(target))
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}

function write(path: string, part: string, observer: CopyObserver): void {
  const database = openExisting(path)
  try {
    // Throws if it is not an archive, or newer than this program.
    isUpToDate(database)
    observer.begin(prepare<number>(database, SIZE).pluck().get() ?? 0)
    copyInto(database, part)
  } catch (error) {
    throw nameFailure(error, path)
  } finally {
    database.close()
  }
}

const SIZE = `SELECT (page_count - freelist_count) * page_size
  FROM pragma_page_count, pragma_freelist_count, pragma_page_size`

function copyInto(database: Database, part: string): void {
  // With the permissions of the archive: it holds the hashes of the keys, too.
  closeSync(openSync(part, 'wx', statSync(database.name).mode & 0o777))
  // Not prepared with prepare.ts, which would keep one statement per name for good. exec takes no parameters.
  database.exec(`VACUUM INTO '${part.replaceAll("'", "''")}'`)
}

function checkCopy(part: string): void {
  const copy = openExisting(part)
  try {
    const said = prepare<string>(copy, 'PRAGMA quick_check(1)').pluck().get()
    if (said !== 'ok') {
      const what = `the copy is damaged (${said ?? 'it is empty'})`
      throw new ArchiveError(part, { code: 'SQLITE_CORRUPT', what, remedy: 'Try again, on another disk if necessary.' })
    }
  } finally {
    copy.close()
  }
}

/** For a folder: syncs the names in it. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
