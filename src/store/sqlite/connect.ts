// Connections to SQLite, never released.
//
// better-sqlite3 12 must never have a database or a statement (prepare.ts)
// garbage-collected: from Node 24.19 on, an object of the kind it uses crashes
// the whole process if it is collected while no JavaScript is running
// ("Assertion failed: (env) != nullptr"). better-sqlite3 13 uses another kind,
// but does not run on Node 20.

import DatabaseConstructor from 'better-sqlite3'
import type { Database, Options } from 'better-sqlite3'

/** A process opens one, tests a few; a closed one takes little memory. */
const KEPT: Database[] = []

/**
 * Opens the file as it is, or creates it; ":memory:" for a database that ends
 * with the connection.
 *
 * @throws SqliteError of better-sqlite3, TypeError if the folder does not exist
 */
export function connect(path: string, options?: Options): Database {
  const database = new DatabaseConstructor(path, options)
  KEPT.push(database)
  return database
}
