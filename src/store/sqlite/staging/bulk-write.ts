// Writes many rows with one statement. The bookkeeping that triggers do row by
// row takes as long as the rows themselves: here they are suspended, and the
// writer does it for all rows at once.

import type { Database } from 'better-sqlite3'
import { prepare } from '../prepare.ts'

/** The triggers named in 039-bulk-writes.sql do nothing meanwhile. To be called in a transaction. */
export function bulkWrite(database: Database, write: () => void): void {
  prepare(database, 'INSERT INTO bulk_write (one) VALUES (1)').run()
  write()
  prepare(database, 'DELETE FROM bulk_write').run()
}

/** Milliseconds since 1970, as in the change log. */
export const NOW = `CAST(unixepoch('subsec') * 1000 AS INTEGER)`
