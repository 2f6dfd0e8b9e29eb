// The state of the archive, for those who operate the service.

/** The two numbers differ only if another program has migrated the file. */
export interface SchemaState {
  /** Migrations applied to the database. */
  readonly applied: number
  /** Migrations this program knows. */
  readonly known: number
}

export interface ArchiveSize {
  /** The database including its write-ahead log and free pages. */
  readonly bytes: number
  readonly articles: number
  /** Including withdrawn and rejected ones. */
  readonly quotes: number
}

export interface StateStore {
  /** Does a real read. Rejects if the database does not answer, or its file is no longer at its path. */
  findSchemaState(): Promise<SchemaState>
  /**
   * Does a write that changes nothing. Rejects while every write would fail: the
   * disk is full, the file is locked or gone.
   */
  checkWritable(): Promise<void>
  /** Counts every article and quote, which takes about a second for a few million. */
  measureSize(): Promise<ArchiveSize>
}
