// The change log as the triggers write it, and how `dixit check` verifies it.

import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import t from 'tap'
import { saveArticle } from '../../../../src/store/sqlite/articles/articles.ts'
import { deleteArticle } from '../../../../src/store/sqlite/articles/delete-article.ts'
import { followChanges } from '../../../../src/store/sqlite/changes/follow-changes.ts'
import { logWrites } from '../../../../src/store/sqlite/changes/log-writes.ts'
import { findFaults } from '../../../../src/store/sqlite/maintenance/find-faults.ts'
import { openDatabase } from '../../../../src/store/sqlite/open-store.ts'
import { prepare } from '../../../../src/store/sqlite/prepare.ts'
import { mergeSpeakers } from '../../../../src/store/sqlite/speakers/merge-speakers.ts'
import { makeAnalysis, makeArticle } from '../../sample-articles.ts'

/** An archive with two articles and two speakers, one of whom was merged into the other. */
function openFilled(t: { teardown(end: () => void): void }): Database {
  const database = openDatabase({ path: ':memory:' })
  t.teardown(() => database.close())
  const write = logWrites(database)
  for (const name of ['Ann Lee', 'Bo Chen']) {
    const text = `“We won,” said ${name}.`
    const analysis = makeAnalysis(text, [{ words: ['“We won,”'], by: [{ name }] }])
    write(() => saveArticle(database, makeArticle({ text }), analysis))
  }
  const [ann = '', bo = ''] = prepare<string>(database, 'SELECT id FROM speaker ORDER BY number').pluck().all()
  write(() => mergeSpeakers(database, ann, bo, { by: null, note: null }))
  return database
}

const lastPosition = (database: Database): number =>
  prepare<number>(database, 'SELECT max(position) FROM change_log').pluck().get() ?? 0

t.test('No position is used twice, whatever is deleted', async (t) => {
  const database = openFilled(t)
  const write = logWrites(database)
  const seen = new Set(prepare<number>(database, 'SELECT position FROM change_log').pluck().all())
  for (const id of prepare<string>(database, 'SELECT id FROM article ORDER BY number DESC').pluck().all()) {
    const before = lastPosition(database)
    write(() => deleteArticle(database, id))
    const now = prepare<number>(database, 'SELECT position FROM change_log WHERE position > ?').pluck().all(before)
    t.ok(now.length > 0)
    t.notOk(now.some((position) => seen.has(position)))
    for (const position of now) seen.add(position)
  }
  t.same(findFaults(database), [])
})

t.test('A write that changes nothing leaves the file as it is, and starts no era', async (t) => {
  const path = join(t.testdir(), 'archive.db')
  openDatabase({ path }).close()
  const [database, other] = [openDatabase({ path }), openDatabase({ path })]
  t.teardown(() => void [database.close(), other.close()])
  const version = () => prepare<number>(other, 'PRAGMA data_version').pluck().get()
  const eras = () => prepare<number>(database, 'SELECT count(*) FROM change_log_era').pluck().get() ?? 0
  const [versionBefore, erasBefore] = [version(), eras()]
  const write = logWrites(database)
  t.equal(
    write(() => deleteArticle(database, 'nobody')),
    'missing',
  )
  t.same([version(), eras()], [versionBefore, erasBefore])
  write(() => saveArticle(database, makeArticle({ text: 'It rained.' }), makeAnalysis('It rained.', [])))
  t.not(version(), versionBefore)
  t.equal(eras(), erasBefore + 1)
})

t.test('A failed write leaves no entry, and the next one is logged completely', async (t) => {
  const database = openFilled(t)
  const write = logWrites(database)
  const before = followChanges(database, 'latest', 1)
  t.throws(() =>
    write(() => {
      database.exec('UPDATE quote SET confidence = 0.5')
      throw new Error('The disk is full')
    }),
  )
  t.same(followChanges(database, before?.next ?? null, 10)?.items, [])
  database.exec('UPDATE quote SET confidence = 0.6')
  database.exec('UPDATE quote SET confidence = 0.7')
  t.same(findFaults(database), [])
  const after = followChanges(database, before?.next ?? null, 10)
  t.same(after?.items.map(({ kind }) => kind).sort(), ['article', 'article', 'quote', 'quote'])
})

const BROKEN: readonly (readonly [sql: string, fault: RegExp])[] = [
  [
    "DELETE FROM change_log WHERE kind = 'quote' AND number = 1",
    /articles, quotes or speakers missing from the log of changes/,
  ],
  ["UPDATE change_log SET number = 99 WHERE kind = 'quote' AND number = 1", /for things that do not exist/],
  [
    "UPDATE change_log SET number = NULL, id = (SELECT id FROM article WHERE number = 1) WHERE kind = 'article' AND number = 1",
    /say something is gone that exists/,
  ],
  ['DELETE FROM change_log WHERE id IS NOT NULL', /merged speakers missing from the log of changes/],
  ["INSERT INTO change_log_era (id, after) VALUES ('x', 1000)", /an era .* that begins after its end/],
  ['UPDATE change_log_write SET since = 3', /an unfinished write of the log of changes/],
]

t.test('dixit check compares the log with the archive', async (t) => {
  for (const [sql, fault] of BROKEN) {
    const database = openFilled(t)
    t.same(findFaults(database), [])
    database.exec(sql)
    const faults = findFaults(database).map(({ what }) => what)
    t.ok(
      faults.some((what) => fault.test(what)),
      `${sql}: ${faults.join('; ')}`,
    )
  }
})
