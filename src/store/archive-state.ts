// What those who look after the service want to know of the archive.

/** Both numbers are the same unless another program has the file as well. */
export interface SchemaState {
  /** Migrations that the database has. */
  readonly applied: number
  /** Migrations that this program knows. */
  readonly known: number
}

export interface ArchiveSize {
  /** Of the database with all that is in its write-ahead log, free pages included. */
  readonly bytes: number
  readonly articles: number
  /** Withdrawn and rejected ones included. */
  readonly quotes: number
}

export interface StateStore {
  /** A real read. Rejects when the database does not answer, or its file is no longer at its path. */
  findSchemaState(): Promise<SchemaState>
  /** A write that changes nothing. Rejects while every write would fail: the disk is full, the file locked, or gone. */
  checkWritable(): Promise<void>
  /** Counts every article and quote, which takes a second for some millions of them. */
  measureSize(): Promise<ArchiveSize>
}
