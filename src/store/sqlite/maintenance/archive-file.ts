// The file that was opened, and whether it is still the one at its path. Who
// has a file open goes on to read and write it when it is removed, or when
// another takes its place: what is written then is lost, though it was answered
// as saved.

import { closeSync, openSync, readSync, statSync } from 'node:fs'

/** "Dixt", in the header of every archive: https://www.sqlite.org/fileformat.html#application_id */
export const APPLICATION_ID = 0x44697874

export interface ArchiveFile {
  readonly path: string
  /** What tells it from every other file there is. */
  readonly device: number
  readonly inode: number
}

/** Makes it, readable and writable by its owner alone, where there is none; the files beside it get the same rights. Gives whether it did. */
export function makeFile(path: string): boolean {
  try {
    closeSync(openSync(path, 'wx', 0o600))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Throws an error of the file system where there is none. */
export function identifyFile(path: string): ArchiveFile {
  const { dev, ino } = statSync(path)
  return { path, device: dev, inode: ino }
}

/** Throws an error with the code ARCHIVE_REPLACED where another file, or none, is at the path, or where it was emptied or overwritten. */
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

/** By its header; one of an earlier version, which said nothing of itself, may not have been written back yet. */
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
