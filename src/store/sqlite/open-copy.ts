// An archive that another process made and may replace at any time with a newer
// one: only read, never written to.

import { closeSync, openSync, readSync, statSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import { ArchiveError, nameFailure } from '../archive-failure.ts'
import { connect } from './connect.ts'
import { isUpToDate } from './migrate.ts'

/**
 * A file made by `dixit backup` can be read without any file beside it, and so
 * without permission to write; one that SQLite keeps a write-ahead log for,
 * such as the archive itself, can't.
 *
 * @throws ArchiveError if it is not an archive, or not of this version
 */
export function openCopy(path: string): Database {
  try {
    const database = connect(path, { readonly: true, fileMustExist: true })
    try {
      database.exec('PRAGMA busy_timeout = 5000; PRAGMA query_only = ON')
      requirePresent(database, path)
      return database
    } catch (error) {
      database.close()
      throw error
    }
  } catch (error) {
    const code = String((error as { code?: unknown }).code)
    if (!/^SQLITE_(?:CANTOPEN|READONLY)/.test(code) || !hasLog(path)) throw nameFailure(error, path)
    throw new ArchiveError(path, {
      code,
      what: 'it cannot be read without writing files beside it',
      remedy: LOG_REMEDY,
    })
  }
}

const LOG_REMEDY =
  'Make the copy with `dixit backup`, which also takes a file that was restored or copied (--database).'

/** From its header: https://www.sqlite.org/fileformat.html#file_format_version_numbers */
function hasLog(path: string): boolean {
  const header = Buffer.alloc(20)
  try {
    const file = openSync(path, 'r')
    readSync(file, header, 0, header.length, 0)
    closeSync(file)
  } catch {
    return false
  }
  return header[19] === 2
}

function requirePresent(database: Database, path: string): void {
  const code = 'ARCHIVE_VERSION'
  const remedy = 'A copy is not migrated: make it again from an archive of this version.'
  let what = 'it is from an earlier version'
  try {
    if (isUpToDate(database)) return
  } catch (error) {
    if (String((error as { code?: unknown }).code).startsWith('SQLITE_')) throw error
    what = error instanceof Error ? error.message : String(error)
  }
  throw new ArchiveError(path, { code, what, remedy })
}

/** What distinguishes one copy at a path from the next, even if one is written over the other. */
export interface CopyState {
  readonly key: string
  /** When it was last written. */
  readonly asOf: Date
}

/** Null if there is none at the moment. */
export function lookAtCopy(path: string): CopyState | null {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return null
  return { key: [found.dev, found.ino, found.size, found.mtimeMs].join(), asOf: found.mtime }
}
