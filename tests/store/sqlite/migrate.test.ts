import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Database } from 'better-sqlite3'
import t from 'tap'
import type { Test } from 'tap'
import { connect } from '../../../src/store/sqlite/connect.ts'
import { migrate } from '../../../src/store/sqlite/migrate.ts'
import { prepare } from '../../../src/store/sqlite/prepare.ts'

const FIRST = 'CREATE TABLE paper (number INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;'
const SECOND = `CREATE TABLE issue (paper_number INTEGER NOT NULL REFERENCES paper (number)) STRICT;
INSERT INTO paper VALUES (1, 'The Daily');
INSERT INTO issue VALUES (1);`

/** An in-memory database, and a folder with these migrations. */
function prepareMigrations(t: Test, files: Readonly<Record<string, string>>): { database: Database; folder: URL } {
  const database = connect(':memory:')
  t.teardown(() => database.close())
  return { database, folder: pathToFileURL(`${t.testdir(files)}/`) }
}

const tablesOf = (database: Database): unknown =>
  prepare(database, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all()

t.test('migrate() applies the files in order and records each with its checksum', async (t) => {
  const { database, folder } = prepareMigrations(t, { '002-issues.sql': SECOND, '001-papers.sql': FIRST })
  migrate(database, folder)
  t.same(tablesOf(database), ['issue', 'migration', 'paper'])
  const ledger = prepare(database, 'SELECT number, name, length(sha256) AS hex FROM migration ORDER BY number').all()
  t.same(ledger, [
    { number: 1, name: '001-papers.sql', hex: 64 },
    { number: 2, name: '002-issues.sql', hex: 64 },
  ])
})

t.test('migrate() applies each file once, and only new ones', async (t) => {
  const { database, folder } = prepareMigrations(t, { '001-papers.sql': FIRST })
  migrate(database, folder)
  writeFileSync(new URL('002-issues.sql', folder), SECOND)
  migrate(database, folder)
  migrate(database, folder)
  t.equal(prepare(database, 'SELECT count(*) FROM issue').pluck().get(), 1)
})

t.test('migrate() treats a file with Windows line endings as the same', async (t) => {
  const { database, folder } = prepareMigrations(t, { '001-papers.sql': `${FIRST}\n-- the end\n` })
  migrate(database, folder)
  writeFileSync(new URL('001-papers.sql', folder), `${FIRST}\r\n-- the end\r\n`)
  t.doesNotThrow(() => migrate(database, folder))
})

t.test('migrate() refuses a file that was changed after it was applied', async (t) => {
  const { database, folder } = prepareMigrations(t, { '001-papers.sql': FIRST })
  migrate(database, folder)
  writeFileSync(new URL('001-papers.sql', folder), FIRST.replace('name', 'title'))
  t.throws(() => migrate(database, folder), {
    message: /^Migration 001-papers\.sql is not the one that was applied .* make the change in a new migration$/,
  })
})

t.test('migrate() refuses a database that is newer than the program', async (t) => {
  const { database, folder } = prepareMigrations(t, { '001-papers.sql': FIRST, '002-issues.sql': SECOND })
  migrate(database, folder)
  rmSync(new URL('002-issues.sql', folder))
  t.throws(() => migrate(database, folder), {
    message:
      /^The database is newer than this program: it has migration 002-issues\.sql, but the program knows only 1\./,
  })
})

t.test('migrate() refuses the database of another program', async (t) => {
  const { database, folder } = prepareMigrations(t, { '001-papers.sql': FIRST })
  database.exec('CREATE TABLE bookmark (url TEXT)')
  t.throws(() => migrate(database, folder), { message: /^The database belongs to another program/ })
  t.same(tablesOf(database), ['bookmark'], 'and leaves it alone')
})

t.test('migrate() rolls back a failing file completely, and keeps those before it', async (t) => {
  const broken = `${SECOND}\nINSERT INTO nowhere VALUES (1);`
  const { database, folder } = prepareMigrations(t, { '001-papers.sql': FIRST, '002-issues.sql': broken })
  t.throws(() => migrate(database, folder), { code: 'SQLITE_ERROR', message: 'no such table: nowhere' })
  t.same(tablesOf(database), ['migration', 'paper'])
  t.equal(prepare(database, 'SELECT count(*) FROM paper').pluck().get(), 0)
  writeFileSync(new URL('002-issues.sql', folder), SECOND)
  migrate(database, folder)
  t.equal(prepare(database, 'SELECT count(*) FROM issue').pluck().get(), 1)
})

t.test('migrate() refuses a file that leaves dangling references', async (t) => {
  const orphan = SECOND.replace('issue VALUES (1)', 'issue VALUES (2)')
  const { database, folder } = prepareMigrations(t, { '001-papers.sql': FIRST, '002-issues.sql': orphan })
  t.throws(() => migrate(database, folder), { message: /^Migration 002-issues\.sql leaves rows/ })
})

t.test('migrate() lets a file rebuild a table that others reference', async (t) => {
  const rebuild = `CREATE TABLE new_paper (number INTEGER PRIMARY KEY, name TEXT NOT NULL, city TEXT) STRICT;
INSERT INTO new_paper SELECT number, name, NULL FROM paper;
DROP TABLE paper;
ALTER TABLE new_paper RENAME TO paper;`
  const { database, folder } = prepareMigrations(t, { '001-papers.sql': FIRST, '002-issues.sql': SECOND })
  database.exec('PRAGMA foreign_keys = ON')
  migrate(database, folder)
  writeFileSync(new URL('003-cities.sql', folder), rebuild)
  migrate(database, folder)
  t.equal(
    prepare(database, 'SELECT count(*) FROM issue').pluck().get(),
    1,
    'the rows that reference it are still there',
  )
  t.equal(prepare(database, 'PRAGMA foreign_keys').pluck().get(), 1, 'foreign keys are enforced again')
})

t.test('migrate() requires numbers without gaps', async (t) => {
  for (const name of ['003-issues.sql', '02-issues.sql', '001-issues.sql']) {
    const { database, folder } = prepareMigrations(t, { '001-papers.sql': FIRST, [name]: SECOND })
    t.throws(() => migrate(database, folder), { message: /numbered from 001 without gaps/ }, name)
  }
})

t.test('migrate() ignores other files in the folder', async (t) => {
  const { database, folder } = prepareMigrations(t, { '001-papers.sql': FIRST, 'README.md': 'Forward only.' })
  mkdirSync(new URL('drafts', folder))
  migrate(database, folder)
  t.same(tablesOf(database), ['migration', 'paper'])
})
