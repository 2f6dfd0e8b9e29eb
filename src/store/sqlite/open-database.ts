// Opens the file of the archive, or creates it, and migrates it.

import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Database } from 'better-sqlite3'
import { ArchiveError, nameFailure } from '../archive-failure.ts'
import { connect } from './connect.ts'
import { APPLICATION_ID, makeFile, requireSameFile } from './maintenance/archive-file.ts'
import type { ArchiveFile } from './maintenance/archive-file.ts'
import { examineFile, requireWritable } from './maintenance/examine-file.ts'
import { openCopy } from './open-copy.ts'
import { migrate } from './migrate.ts'
import { prepare } from './prepare.ts'

export interface StoreSettings {
  /** The database's file, created with its folder if need be; ":memory:" for a database that ends with the process. */
  readonly path: string
  /**
   * FULL, the default: whatever was acknowledged as saved survives a power
   * failure. NORMAL is faster, but the last moments may be lost, though never in
   * part.
   */
  readonly synchronous?: 'FULL' | 'NORMAL'
  /** For a connection that never writes, once the file is migrated. */
  readonly readOnly?: boolean
  /** For a file that another process made and may replace: it is only read, needs no write permission, and must be of this version. */
  readonly isCopy?: boolean
  /** First checks that the file is sound, as far as that is quick, and writable. */
  readonly examine?: boolean
  /** The file it must be, as opened by another thread; if omitted, one is created if there is none. */
  readonly file?: ArchiveFile
}

/** The migrated database itself, for the store and for schema maintenance. */
export function openDatabase(settings: StoreSettings): Database {
  const { path, synchronous = 'FULL', readOnly = false, examine = false, isCopy = false } = settings
  if (isCopy) return openCopy(path)
  if (examine) requireWritable(path)
  const { database, isNew } = openFile(path, settings.file)
  try {
    // First, so that it waits for another process that briefly holds the file.
    database.exec('PRAGMA busy_timeout = 5000')
    // Before any other write, since the file itself must say this at once, not just the write-ahead log.
    if (isNew) database.exec(`PRAGMA application_id = ${APPLICATION_ID}`)
    // Readers do not wait for the writer, nor the writer for them.
    database.exec('PRAGMA journal_mode = WAL')
    // better-sqlite3 is built to use NORMAL with WAL, which can lose the last commits in a power failure.
    database.exec(`PRAGMA synchronous = ${synchronous}`)
    database.exec('PRAGMA foreign_keys = ON')
    // 16 MB, four times the default: pages that change again and again, like those of indexes, are written back once.
    database.exec('PRAGMA wal_autocheckpoint = 4000')
    if (examine) examineFile(database)
    migrate(database)
    if (!isNew && prepare<number>(database, 'PRAGMA application_id').pluck().get() === 0) {
      // An archive from an earlier version.
      database.exec(`PRAGMA application_id = ${APPLICATION_ID}`)
    }
    if (readOnly) database.exec('PRAGMA query_only = ON')
    // Each statement that triggers may abort halfway keeps a copy of what it changes: in a file,
    // that is half the cost of a write.
    else database.exec('PRAGMA temp_store = MEMORY')
    return database
  } catch (error) {
    database.close()
    throw nameFailure(error, path)
  }
}

/** @throws ArchiveError */
function openFile(
  path: string,
  file: ArchiveFile | undefined,
): { readonly database: Database; readonly isNew: boolean } {
  if (path === ':memory:') return { database: connect(path), isNew: true }
  try {
    if (file !== undefined) {
      requireSameFile(file)
      return { database: connect(path, { fileMustExist: true }), isNew: false }
    }
    makeFolder(path)
    const isNew = makeFile(path)
    // Such a file comes from a lost disk or a wrong path; or, for a moment, from a process that is
    // just creating an archive.
    if (!isNew && staysEmpty(path)) throw Object.assign(new Error(`${path} is empty`), { code: 'ARCHIVE_EMPTY' })
    return { database: connect(path), isNew }
  } catch (error) {
    throw nameFailure(isOfSystem(error) ? Object.assign(error, { code: 'SQLITE_CANTOPEN' }) : error, path)
  }
}

const BEGINNING_MS = 3000

function staysEmpty(path: string): boolean {
  const pause = new Int32Array(new SharedArrayBuffer(4))
  for (const end = Date.now() + BEGINNING_MS; statSync(path).size === 0; Atomics.wait(pause, 0, 0, 20))
    if (Date.now() > end) return true
  return false
}

const isOfSystem = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'syscall' in error

/** @throws ArchiveError */
function makeFolder(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    throw new ArchiveError(path, { code, what: `its folder cannot be created (${message})`, remedy: FOLDER_REMEDY })
  }
}

const FOLDER_REMEDY =
  'Create it, writable for the user that the service runs as, or set DATABASE_PATH to another place.'
