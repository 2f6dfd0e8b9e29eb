// Statements by their text: each is compiled once for each database, and kept
// for good.
//
// Kept, because none may be collected as garbage (connect.ts says why). For the
// same reason nothing here calls `database.prepare` or `database.pragma`
// directly; `database.exec` and `database.transaction` leave nothing behind.

import type { Database, Statement } from 'better-sqlite3'

const STATEMENTS = new Map<Database, Readonly<Record<'number' | 'bigint', Map<string, Statement>>>>()

/**
 * The statement of `sql`, with the row that it gives. For a fixed number of
 * texts only: none is ever dropped. As 'bigint' all its whole numbers are
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
