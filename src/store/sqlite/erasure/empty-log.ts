import type { Database } from 'better-sqlite3'
import { prepare } from '../prepare.ts'

/** Milliseconds for which a write may be held up by emptying the log. */
const PATIENCE = 50

/** Whether nothing is left in it. Not while somebody reads what was, or writes: no write waits for long. */
export function emptyLog(database: Database): boolean {
  const patience = prepare<number>(database, 'PRAGMA busy_timeout').pluck().get() ?? 0
  database.exec(`PRAGMA busy_timeout = ${PATIENCE}`)
  try {
    return prepare<number>(database, 'PRAGMA wal_checkpoint(TRUNCATE)').pluck().get() === 0
  } finally {
    database.exec(`PRAGMA busy_timeout = ${patience}`)
  }
}
