import { existsSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import { ArchiveError, nameFailure } from '../../archive-failure.ts'
import { connect } from '../connect.ts'

/**
 * Opens an archive as it is: it must exist, and is not migrated, so that
 * inspecting and copying it change nothing.
 *
 * @throws ArchiveError
 */
export function openExisting(path: string): Database {
  if (!existsSync(path)) {
    throw new ArchiveError(path, {
      code: 'ENOENT',
      what: 'there is no such file',
      remedy: 'Name the file of the archive.',
    })
  }
  try {
    const database = connect(path, { fileMustExist: true })
    database.exec('PRAGMA busy_timeout = 5000')
    return database
  } catch (error) {
    throw nameFailure(error, path)
  }
}
