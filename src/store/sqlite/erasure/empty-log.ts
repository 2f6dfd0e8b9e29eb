import type { Database } from 'better-sqlite3'
import { prepare } from '../prepare.ts'

/** Milliseconds that emptying the log may hold up a write. */
const PATIENCE = 50

/**
 * Whether the log is now empty. It is not while somebody reads the previous
 * state, or writes: no write is made to wait for long.
 */
export function emptyLog(database: Database): boolean {
  const patience = prepare<number>(database, 'PRAGMA busy_timeout').pluck().get() ?? 0
  database.exec(`PRAGMA busy_timeout = ${PATIENCE}`)
  try {
    return prepare<number>(database, 'PRAGMA wal_checkpoint(TRUNCATE)').pluck().get() === 0
  } finally {
    database.exec(`PRAGMA busy_timeout = ${patience}`)
  }
}
