import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import t from 'tap'
import { connect } from '../../../src/store/sqlite/connect.ts'
import { openDatabase, openStore } from '../../../src/store/sqlite/open-store.ts'
import { prepare } from '../../../src/store/sqlite/prepare.ts'
import { makeArticle, makeAnalysis, makeReport } from '../sample-articles.ts'
import { node } from '../../support/programs.ts'

const { article, analysis } = makeReport([{ words: 'We won', by: { name: 'Ann Lee' } }], { title: 'A win' })

t.test('openStore() creates the file and its folder, and finds everything when it is opened again', async (t) => {
  const path = join(t.testdir({}), 'deep', 'down', 'archive.db')
  const first = openStore({ path })
  const outcome = await first.saveArticle(article, analysis)
  await first.close()
  const second = openStore({ path })
  t.teardown(() => second.close())
  t.equal(outcome.outcome, 'created')
  if (outcome.outcome !== 'created') return
  t.same(await second.findArticle(outcome.saved.article.id), outcome.saved)
})

t.test('Rollback data is kept in memory, and sorting for reads may spill to disk', async (t) => {
  const path = join(t.testdir({}), 'archive.db')
  const stores = [false, true].map((readOnly) => {
    const database = openDatabase({ path, readOnly })
    t.teardown(() => void database.close())
    return prepare(database, 'PRAGMA temp_store').pluck().get()
  })
  t.same(stores, [2, 0])
})

t.test('openStore() writes so that a commit survives a power failure', async (t) => {
  const pragmasOf = (synchronous?: 'FULL' | 'NORMAL'): unknown[] => {
    const path = join(t.testdir({}), 'archive.db')
    const database = openDatabase({ path, ...(synchronous && { synchronous }) })
    const pragmas = ['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout'].map((pragma) =>
      prepare(database, `PRAGMA ${pragma}`).pluck().get(),
    )
    database.close()
    return pragmas
  }
  t.same(pragmasOf(), ['wal', 2, 1, 5000])
  t.same(pragmasOf('NORMAL'), ['wal', 1, 1, 5000], 'unless less is requested')
})

t.test('openStore() refuses a file that is not a database, and closes it', async (t) => {
  const folder = t.testdir({
    'notes.txt': 'This is a text and not a database, and it is long enough to tell. '.repeat(30),
  })
  t.throws(() => openStore({ path: join(folder, 'notes.txt') }), { code: 'SQLITE_NOTADB' })
})

t.test('openStore() refuses a database from a newer program', async (t) => {
  const path = join(t.testdir({}), 'archive.db')
  await openStore({ path }).close()
  const database = connect(path)
  prepare(database, 'INSERT INTO migration VALUES (?, ?, ?, ?)').run(999, '999-later.sql', 'ab', '2031-01-01')
  database.close()
  t.throws(() => openStore({ path }), {
    message: /^The database is newer than this program: it has migration 999-later/,
  })
})

t.test('openStore() can be called by several processes on a new file at once', async (t) => {
  const path = join(t.testdir({}), 'archive.db')
  const door = pathToFileURL(join(import.meta.dirname, '../../../src/store/sqlite/open-store.ts')).href
  const script = `const { openStore } = await import(${JSON.stringify(door)}); await openStore({ path: ${JSON.stringify(path)} }).close()`
  const processes = [1, 2, 3].map(() =>
    spawn(...node('--import', 'tsx', '--input-type=module', '--eval', script), {
      stdio: ['ignore', 'ignore', 'inherit'],
    }),
  )
  const codes = await Promise.all(processes.map(async (child) => (await once(child, 'exit'))[0] as number))
  t.same(codes, [0, 0, 0])
})

t.test('check() succeeds while the store is open, and rejects once it is closed', async (t) => {
  const store = openStore({ path: ':memory:' })
  await t.resolves(store.check())
  await store.close()
  await t.rejects(store.check(), { message: /not open/ })
})

t.test('methods reject and never throw', async (t) => {
  const store = openStore({ path: ':memory:' })
  await store.close()
  const page = { limit: 1, after: null }
  const calls: readonly (() => Promise<unknown>)[] = [
    () => store.findSame(article),
    () => store.saveArticle(article, analysis),
    () => store.findArticle('a'),
    () => store.listArticles(page),
    () => store.deleteArticle('a'),
    () => store.findQuote('q'),
    () => store.listQuotes({}, page),
    () => store.findSpeaker('s'),
    () => store.listSpeakers(null, page),
  ]
  for (const call of calls) await t.rejects(call(), { message: /not open/ })
  await t.resolves(store.close(), 'closing twice does no harm')
})

t.test('two stores on one file see each other’s articles', async (t) => {
  const path = join(t.testdir({}), 'archive.db')
  const [one, other] = [openStore({ path }), openStore({ path })]
  t.teardown(() => Promise.all([one.close(), other.close()]))
  await one.saveArticle(article, analysis)
  t.equal((await other.saveArticle(article, analysis)).outcome, 'existing')
  await other.saveArticle(makeArticle({ text: 'Nothing was said.' }), makeAnalysis('Nothing was said.', []))
  t.equal((await one.listArticles({ limit: 9, after: null })).items.length, 2)
})
