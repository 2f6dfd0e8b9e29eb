// Statements by their text: each is compiled once for each database.

import type { Database, Statement } from 'better-sqlite3'

const STATEMENTS = new WeakMap<Database, Map<string, Statement>>()

/** The statement of `sql`, with the row that it gives. For a fixed number of texts only: none is ever dropped. */
export function prepare<Row = unknown>(database: Database, sql: string): Statement<unknown[], Row> {
  let statements = STATEMENTS.get(database)
  if (!statements) STATEMENTS.set(database, (statements = new Map<string, Statement>()))
  let statement = statements.get(sql)
  if (!statement) statements.set(sql, (statement = database.prepare(sql)))
  return statement as Statement<unknown[], Row>
}
