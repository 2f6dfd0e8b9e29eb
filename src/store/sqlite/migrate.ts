// Migrates a database to the schema that this program knows, with the numbered
// files of db/migrations. They only go forward, and a file is never edited once
// a database may have applied it: what it did there stays done.

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import { PACKAGE_FOLDER } from '../../locations.ts'
import { prepare } from './prepare.ts'
import type { SchemaState } from '../archive-state.ts'

const MIGRATIONS = new URL('db/migrations/', PACKAGE_FOLDER)

interface Migration {
  readonly number: number
  readonly name: string
  readonly sql: string
  readonly sha256: string
}

interface AppliedMigration {
  readonly number: number
  readonly name: string
  readonly sha256: string
}

/**
 * Applies the migrations that the database lacks, each in its own transaction,
 * so that a broken one leaves the database as it was before. Throws an Error
 * that says what to do if the database is newer than the program, is not
 * Dixit's, or a file was changed after it was applied. Several processes may
 * call it on the same file at once.
 */
export function migrate(database: Database, folder: URL = MIGRATIONS): void {
  const migrations = readMigrations(folder)
  prepareLedger(database)
  checkLedger(migrations, readLedger(database))
  // SQLite's own advice for schema changes: rebuilding a table drops it on the
  // way, and that must not delete the rows that refer to it.
  const enforced = prepare<number>(database, 'SELECT foreign_keys FROM pragma_foreign_keys').pluck().get()
  database.exec('PRAGMA foreign_keys = OFF')
  try {
    for (const migration of migrations) applyMigration(database, migration)
  } finally {
    database.exec(`PRAGMA foreign_keys = ${enforced === 1 ? 'ON' : 'OFF'}`)
  }
}

/** How many migrations the database says it has, and how many this program knows. */
export function findSchemaState(database: Database): SchemaState {
  known ??= readMigrations(MIGRATIONS).length
  const applied = prepare<number>(database, 'SELECT count(*) FROM migration').pluck().get() ?? 0
  return { applied, known }
}

/** The files do not change while the program runs. */
let known: number | undefined

/**
 * Whether the database has all migrations that this program knows. Throws like
 * `migrate` if it is newer or another program's, and changes nothing.
 */
export function isUpToDate(database: Database, folder: URL = MIGRATIONS): boolean {
  requireOwn(database)
  const migrations = readMigrations(folder)
  // An empty file, such as one just created, does not even have the ledger.
  if (listTables(database).length === 0) return false
  const applied = readLedger(database)
  checkLedger(migrations, applied)
  return applied.length === migrations.length
}

/**
 * The text of the schema, which SQLite keeps in the file including comments:
 * the present one, and those that a migration has replaced.
 */
export function schemaTexts(database: Database): string[] {
  const ofNow = prepare<string>(database, 'SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL').pluck().all()
  return [...ofNow, ...readMigrations(MIGRATIONS).map(({ sql }) => sql)]
}

function readMigrations(folder: URL): Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  return names.sort().map((name, index) => {
    const number = Number(/^(\d{3})-[a-z0-9-]+\.sql$/.exec(name)?.[1])
    if (number !== index + 1) {
      throw new Error(
        `Migration files must be numbered from 001 without gaps, such as "002-quotes.sql"; "${name}" is out of order`,
      )
    }
    // A checkout on Windows may have different line endings; the file is the same.
    const sql = readFileSync(new URL(name, folder), 'utf8').replaceAll('\r\n', '\n')
    return { number, name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
  })
}

function prepareLedger(database: Database): void {
  requireOwn(database)
  database.exec(LEDGER)
}

const listTables = (database: Database): string[] =>
  prepare<string>(database, "SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all()

function requireOwn(database: Database): void {
  const tables = listTables(database)
  if (tables.length > 0 && !tables.includes('migration')) {
    throw new Error('The database belongs to another program: it has tables, but no record of migrations')
  }
}

const LEDGER = `CREATE TABLE IF NOT EXISTS migration (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  applied_at TEXT NOT NULL
) STRICT`

function readLedger(database: Database): AppliedMigration[] {
  return prepare<AppliedMigration>(database, 'SELECT number, name, sha256 FROM migration ORDER BY number').all()
}

function checkLedger(migrations: readonly Migration[], applied: readonly AppliedMigration[]): void {
  for (const { number, name, sha256 } of applied) {
    const migration = migrations[number - 1]
    if (!migration) {
      throw new Error(
        `The database is newer than this program: it has migration ${name}, but the program knows only ${migrations.length}. ` +
          'Start the newer program again, or restore an older copy of the database',
      )
    }
    if (migration.sha256 !== sha256) {
      throw new Error(
        `Migration ${migration.name} is not the one that was applied to the database (as ${name}). ` +
          'Restore the file as it was, and make the change in a new migration',
      )
    }
  }
}

function applyMigration(database: Database, { number, name, sql, sha256 }: Migration): void {
  const apply = database.transaction(() => {
    // Checked again under the lock: another process may have been faster.
    if (prepare(database, 'SELECT 1 FROM migration WHERE number = ?').get(number)) return
    database.exec(sql)
    const orphans = prepare(database, 'PRAGMA foreign_key_check').all()
    if (orphans.length > 0) throw new Error(`Migration ${name} leaves rows with dangling references`)
    prepare(database, 'INSERT INTO migration (number, name, sha256, applied_at) VALUES (?, ?, ?, ?)').run(
      number,
      name,
      sha256,
      new Date().toISOString(),
    )
  })
  const known = prepare(database, 'SELECT 1 FROM migration WHERE number = ?').get(number)
  if (!known) apply.immediate()
}
