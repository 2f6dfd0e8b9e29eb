// Connections to SQLite, each kept for good.
//
// Kept, because better-sqlite3 12 must never let a database or a statement
// (prepare.ts) be collected as garbage: from Node 24.19 on, an object of the
// kind that it uses takes the whole process down when it is collected while no
// JavaScript runs ("Assertion failed: (env) != nullptr"). better-sqlite3 13 is
// of another kind, but does not run on Node 20.

import DatabaseConstructor from 'better-sqlite3'
import type { Database, Options } from 'better-sqlite3'

/** A process opens one, or a few in tests; a closed one takes little. */
const KEPT: Database[] = []

/**
 * The file as it is, made where there is none; ":memory:" for a database that
 * ends with the connection.
 *
 * @throws SqliteError of better-sqlite3, TypeError where the folder is not there
 */
export function connect(path: string, options?: Options): Database {
  const database = new DatabaseConstructor(path, options)
  KEPT.push(database)
  return database
}
