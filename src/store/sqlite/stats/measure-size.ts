import type { Database } from 'better-sqlite3'
import { prepare } from '../prepare.ts'
import type { ArchiveSize } from '../../archive-state.ts'

/** Counts along the smallest index of each table. */
export function measureSize(database: Database): ArchiveSize {
  const measured = prepare<ArchiveSize>(
    database,
    `SELECT page_count * page_size AS bytes,
        (SELECT count(*) FROM article) AS articles,
        (SELECT count(*) FROM quote) AS quotes
      FROM pragma_page_count(), pragma_page_size()`,
  ).get()
  if (measured === undefined) throw new Error('SQLite did not report the size of the database')
  return measured
}
