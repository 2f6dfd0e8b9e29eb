// A copy of the archive in one file, as it was at one moment, while others go
// on reading and writing.
//
// By VACUUM INTO, and not by SQLite's backup API: that begins again whenever
// another process writes, and so may never end beside a busy service. VACUUM
// INTO reads in one transaction, for which in WAL mode no writer waits. The
// log only grows meanwhile, since it can't begin again before the copy is done;
// and the copy is packed. (The API's object in better-sqlite3 is moreover one
// that prepare.ts tells about.)

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
  /** Where the copy is to be; what is there is replaced when the copy is whole. */
  readonly target: string
  /** Where it is while it grows: in the folder of `target`. */
  readonly part: string
}

export interface CopyObserver {
  /** Bytes that the copy will have, about. */
  begin(size: number): void
  /** It is written, and now read again. */
  check(): void
}

/**
 * Takes long, and can't be stopped but with its thread. When it returns, the
 * copy is on the disk, whatever happens then; when it throws, there is none.
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
    // Throws for what is no archive, or is newer than this program.
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
  // As closed to others as the archive: it holds the hashes of the keys, too.
  closeSync(openSync(part, 'wx', statSync(database.name).mode & 0o777))
  // No statement of prepare.ts: each name would be kept for good. exec takes no parameters.
  database.exec(`VACUUM INTO '${part.replaceAll("'", "''")}'`)
}

function checkCopy(part: string): void {
  const copy = openExisting(part)
  try {
    const said = prepare<string>(copy, 'PRAGMA quick_check(1)').pluck().get()
    if (said !== 'ok') {
      const what = `the copy came out damaged (${said ?? 'nothing is in it'})`
      throw new ArchiveError(part, { code: 'SQLITE_CORRUPT', what, remedy: 'Try again, on another disk if need be.' })
    }
  } finally {
    copy.close()
  }
}

/** Of a folder: its names. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
