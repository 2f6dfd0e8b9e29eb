// The schema for readers: the sum of all migrations.

import type { Database } from 'better-sqlite3'
import { prepare } from './prepare.ts'

/**
 * The statements that create the database, in the order of the migrations.
 * Omits SQLite's own tables and those in which FTS5 keeps an index.
 */
export function describeSchema(database: Database): string {
  const statements = prepare<string>(
    database,
    `SELECT sql FROM sqlite_schema
      WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite@_%' ESCAPE '@'
        AND name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow')
      ORDER BY rowid`,
  )
    .pluck()
    .all()
  return [HEADER, ...statements.map((statement) => `${statement};\n`)].join('\n')
}

const HEADER = `-- What the migrations in db/migrations add up to, to be read only.
-- Written by "npm run schema"; a test compares it with a fresh database.
`
