// Many rows by one statement. What triggers keep in step row by row takes as
// long as the rows themselves: here they rest, and who writes does the same for
// all rows at once.

import type { Database } from 'better-sqlite3'
import { prepare } from '../prepare.ts'

/** To be called in a transaction. The triggers that 039-bulk-writes.sql names do nothing meanwhile. */
export function bulkWrite(database: Database, write: () => void): void {
  prepare(database, 'INSERT INTO bulk_write (one) VALUES (1)').run()
  write()
  prepare(database, 'DELETE FROM bulk_write').run()
}

/** Milliseconds since 1970, as the log of changes has them. */
export const NOW = `CAST(unixepoch('subsec') * 1000 AS INTEGER)`
