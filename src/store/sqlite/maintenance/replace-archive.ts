// Puts a copy in the place of the archive: completely or not at all, and never
// under a running service.

import { copyFileSync, existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { ArchiveError, nameFailure } from '../../archive-failure.ts'
import { beginEra } from '../changes/log-writes.ts'
import { connect } from '../connect.ts'
import { syncFile } from './copy-archive.ts'
import { findDamage } from './find-faults.ts'
import { isUpToDate } from '../migrate.ts'
import { openExisting } from './open-existing.ts'

export interface ReplaceOrder {
  /** The copy; it is only read. */
  readonly copy: string
  /** The archive, which may or may not exist. */
  readonly path: string
}

export interface ReplaceObserver {
  /** The copy is being brought next to the archive. */
  copying(): void
  checking(): void
}

/**
 * Returns whether the archive is of this version; an older one is migrated when
 * it is next opened. If it throws, the archive is unchanged.
 *
 * @throws ArchiveError, or what is wrong with the migrations
 */
export function replaceArchive(
  { copy, path }: ReplaceOrder,
  observer: ReplaceObserver,
): { readonly isUpToDate: boolean } {
  // Checked before copying and reading a large file, and again when it counts.
  unlockOf(path)()
  const part = `${resolve(path)}.${process.pid}.part`
  try {
    observer.copying()
    copyWithLog(copy, part)
    observer.checking()
    const upToDate = finishCopy(copy, part)
    const unlock = unlockOf(path)
    try {
      // A leftover log would be applied to the new file, and damage it.
      removeCompanions(path)
      renameSync(part, path)
      syncFile(dirname(resolve(path)))
    } finally {
      unlock()
    }
    return { isUpToDate: upToDate }
  } finally {
    removeCompanions(part)
    rmSync(part, { force: true })
  }
}

const LOG = '-wal'

/** A file copied by hand may have its latest changes in a log beside it. */
function copyWithLog(copy: string, part: string): void {
  if (!existsSync(copy)) {
    throw new ArchiveError(copy, {
      code: 'ENOENT',
      what: 'there is no such file',
      remedy: 'Name the file of a backup.',
    })
  }
  copyFileSync(copy, part)
  if (existsSync(`${copy}${LOG}`)) copyFileSync(`${copy}${LOG}`, `${part}${LOG}`)
}

/** Checks the copy, and turns it into a single file on disk. */
function finishCopy(copy: string, part: string): boolean {
  const database = openExisting(part)
  try {
    const upToDate = isUpToDate(database)
    const damage = findDamage(database)
    if (damage) throw Object.assign(new Error(damage.examples[0]), { code: 'SQLITE_CORRUPT' })
    if (statSync(part).size === 0) throw Object.assign(new Error('It is empty'), { code: 'SQLITE_NOTADB' })
    database.exec('PRAGMA journal_mode = DELETE')
    // Followers of the replaced archive's changes must notice. An older copy gets its first era later.
    if (upToDate) beginEra(database)
    return upToDate
  } catch (error) {
    throw nameCopy(error, copy)
  } finally {
    database.close()
    syncFile(part)
  }
}

/** For the copy, the usual advice to restore one would lead nowhere. */
function nameCopy(error: unknown, copy: string): unknown {
  const code = (error as { code?: unknown }).code
  if (typeof code !== 'string' || !/^SQLITE_(?:CORRUPT|NOTADB)/.test(code)) return nameFailure(error, copy)
  const what = code === 'SQLITE_NOTADB' ? 'it is not an archive' : 'it is damaged'
  return new ArchiveError(copy, { code, what, remedy: 'Nothing was replaced. Use another backup.' })
}

/**
 * Locks the archive so that no service can have it open, and returns a function
 * that unlocks it. A file whose first page is broken can't be locked, but no
 * service can use it either.
 *
 * @throws ArchiveError if it is in use
 */
function unlockOf(path: string): () => void {
  if (!existsSync(path)) return () => undefined
  const database = connect(path, { fileMustExist: true, timeout: 0 })
  try {
    // In WAL mode every connection holds a shared lock on the file from its first statement on,
    // which makes this time out.
    database.exec('PRAGMA locking_mode = EXCLUSIVE')
    // Empties the log into the file, and so needs all of the locks.
    database.exec('PRAGMA journal_mode = DELETE')
    database.exec('BEGIN EXCLUSIVE')
    return () => void database.close()
  } catch (error) {
    database.close()
    const code = String((error as { code?: unknown }).code)
    if (/^SQLITE_(?:CORRUPT|NOTADB)/.test(code)) return () => undefined
    if (!/^SQLITE_(?:BUSY|LOCKED)/.test(code)) throw nameFailure(error, path)
    const remedy = 'Stop the service and anything else that has it open, then try again.'
    throw new ArchiveError(path, { code, what: 'it is in use', remedy }, 'replaced')
  }
}

function removeCompanions(path: string): void {
  for (const suffix of [LOG, '-shm', '-journal']) rmSync(`${path}${suffix}`, { force: true })
}
