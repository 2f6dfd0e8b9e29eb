// The file that was opened, and whether it is still the one at its path. A
// process that has a file open continues to read and write it after it is
// removed or replaced: what it writes then is lost, though reported as saved.

import { closeSync, openSync, readSync, statSync } from 'node:fs'

/** "Dixt", in the header of every archive: https://www.sqlite.org/fileformat.html#application_id */
export const APPLICATION_ID = 0x44697874

export interface ArchiveFile {
  readonly path: string
  /** Together these distinguish it from every other file. */
  readonly device: number
  readonly inode: number
}

/**
 * Creates the file if there is none, readable and writable only by its owner;
 * the files beside it get the same permissions. Returns whether it did.
 */
export function makeFile(path: string): boolean {
  try {
    closeSync(openSync(path, 'wx', 0o600))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Throws a file system error if there is none. */
export function identifyFile(path: string): ArchiveFile {
  const { dev, ino } = statSync(path)
  return { path, device: dev, inode: ino }
}

/** Throws an error with the code ARCHIVE_REPLACED if a different file, or none, is at the path, or if it was emptied or overwritten. */
export function requireSameFile(file: ArchiveFile): void {
  if (isSame(file)) return
  throw Object.assign(new Error(`${file.path} was removed or replaced`), { code: 'ARCHIVE_REPLACED' })
}

function isSame({ path, device, inode }: ArchiveFile): boolean {
  try {
    const now = identifyFile(path)
    return now.device === device && now.inode === inode && isArchive(path)
  } catch {
    return false
  }
}

/**
 * Judged by its header; an archive from an earlier version had no application
 * id, and the new one may still be in the log.
 */
function isArchive(path: string): boolean {
  const header = Buffer.alloc(72)
  const file = openSync(path, 'r')
  try {
    readSync(file, header, 0, header.length, 0)
  } finally {
    closeSync(file)
  }
  return (
    header.toString('latin1', 0, 16) === 'SQLite format 3\0' && [0, APPLICATION_ID].includes(header.readUInt32BE(68))
  )
}
