// What can go wrong with the archive's file, in SQLite's words and in ours.

/** Why the archive can't be used, and what the operator can do about it. Nothing of its contents. */
export interface ArchiveFailure {
  /** SQLite's code, such as SQLITE_FULL, or our own: ARCHIVE_REPLACED. */
  readonly code: string
  /** A clause: "the disk is full". */
  readonly what: string
  /** Full sentences. */
  readonly remedy: string
  /** Seconds after which to try again. */
  readonly retryAfter: number
}

/**
 * Thrown when a file can't be opened; `code` is SQLite's or the system's. The
 * message gives the path, and what to do.
 */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError'
  readonly code: string

  constructor(
    path: string,
    { code, what, remedy }: Pick<ArchiveFailure, 'code' | 'what' | 'remedy'>,
    wanted: 'opened' | 'replaced' = 'opened',
  ) {
    super(`${path} cannot be ${wanted}: ${what}. ${remedy}`)
    this.code = code
  }
}

/** Null for errors that are not the file's fault, such as bugs in this program. */
export function describeFailure(error: unknown): ArchiveFailure | null {
  const code = (error as { code?: unknown } | null)?.code
  if (typeof code !== 'string') return null
  const kind = /^(?:SQLITE|ARCHIVE)_([A-Z]+)/.exec(code)?.[1] ?? ''
  const known = Object.hasOwn(FAILURES, kind) ? FAILURES[kind as keyof typeof FAILURES] : undefined
  if (known === undefined) return null
  const [what, remedy, retryAfter] = known
  return { code, what, remedy, retryAfter }
}

/** `error`, or what it means for the file at `path` if known. */
export function nameFailure(error: unknown, path: string): unknown {
  const failure = describeFailure(error)
  if (failure === null) return error
  // SQLITE_IOERR_GETTEMPPATH tells where to look, SQLITE_FULL no more than our words do.
  const what = /^SQLITE_[A-Z]+_/.test(failure.code) ? `${failure.what} (${failure.code})` : failure.what
  return new ArchiveError(path, { ...failure, what })
}

const BUSY = [
  'another program has held it locked for too long',
  'Find that program, such as an SQLite shell or a copying tool, and stop it; the service then recovers by itself.',
  5,
] as const

/** By the primary code, without SQLITE_; ARCHIVE_ are our own. */
const FAILURES = {
  FULL: ['the disk is full', 'Free space on it; the service then recovers by itself.', 30],
  IOERR: [
    'the disk fails to read or write',
    'Check the disk, its quota and the system log; once the disk works again, the service recovers by itself.',
    30,
  ],
  READONLY: [
    'it is read-only',
    'Let the user that the service runs as write to the file, the -wal and -shm files beside it, and its folder, and make sure that the file system is not mounted read-only.',
    30,
  ],
  BUSY,
  LOCKED: BUSY,
  PROTOCOL: BUSY,
  CORRUPT: [
    'the file is damaged',
    'Stop the service, find the extent of the damage with `dixit check`, and restore the last backup with `dixit restore`.',
    300,
  ],
  NOTADB: [
    'the file is not an SQLite database',
    'Set DATABASE_PATH to the archive’s file, or restore the last backup with `dixit restore`.',
    300,
  ],
  CANTOPEN: [
    'the file, or one beside it, cannot be opened or created',
    'Let the user that the service runs as read and write the file and its folder, and make sure that DATABASE_PATH is right and its disk is mounted.',
    30,
  ],
  EMPTY: [
    'the file is empty, and the archive itself may be elsewhere',
    'Make sure that its disk is mounted, or restore the last backup with `dixit restore`. To start a new archive, remove the file.',
    30,
  ],
  REPLACED: [
    'its file was removed or replaced while the service had it open',
    'Nothing is written until the service is restarted: put the right file in place first.',
    30,
  ],
  PERM: [
    'permission to open it was denied',
    'Let the user that the service runs as read and write the file and its folder.',
    30,
  ],
} as const satisfies Readonly<Record<string, readonly [what: string, remedy: string, retryAfter: number]>>
