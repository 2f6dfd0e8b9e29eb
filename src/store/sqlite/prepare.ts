// Statements by their text: each is compiled once per database, and never
// released.
//
// None may be garbage-collected (connect.ts says why). For the same reason
// nothing here calls `database.prepare` or `database.pragma` directly;
// `database.exec` and `database.transaction` leave nothing behind.

import type { Database, Statement } from 'better-sqlite3'

const STATEMENTS = new Map<Database, Readonly<Record<'number' | 'bigint', Map<string, Statement>>>>()

/**
 * The statement for `sql`, typed with the rows it returns. For a fixed number
 * of texts only: none is ever dropped. With 'bigint', all whole numbers are
 * bigints: sort keys (sort-key.ts) are too large for numbers.
 */
export function prepare<Row = unknown>(
  database: Database,
  sql: string,
  integers: 'number' | 'bigint' = 'number',
): Statement<unknown[], Row> {
  let kept = STATEMENTS.get(database)
  if (!kept) STATEMENTS.set(database, (kept = { number: new Map(), bigint: new Map() }))
  const statements = kept[integers]
  let statement = statements.get(sql)
  if (!statement) {
    statement = database.prepare(sql).safeIntegers(integers === 'bigint')
    statements.set(sql, statement)
  }
  return statement as Statement<unknown[], Row>
}
