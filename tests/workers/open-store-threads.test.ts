import { existsSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { analyse } from '../../src/engine/analyse.ts'
import { DEFAULT_OPTIONS } from '../../src/api/offset-units.ts'
import { packAnalysis } from '../../src/api/packed-analysis.ts'
import { openStore } from '../../src/store/sqlite/open-store.ts'
import { openStoreThreads } from '../../src/workers/open-store-threads.ts'
import { makeArticle, makeReport } from '../store/sample-articles.ts'

const ALL = { limit: 100, after: null }

// One archive for all tests: a thread takes a second or more to start.
const path = join(t.testdir(), 'archive.db')
const { store, articles, exports, clusterOn } = openStoreThreads({ path })
t.teardown(() => store.close())

t.test('What one thread has written can be read by the others', async (t) => {
  const { article, analysis } = makeReport([{ words: 'We won', by: { name: 'Ann Lee' } }])
  const outcome = await store.saveArticle(article, analysis)
  if (outcome.outcome !== 'created') throw new Error('it should have been saved')
  const { id } = outcome.saved.article
  t.match((await store.listQuotes({}, ALL)).items, [{ articleId: id }], 'by date, read here')
  t.match((await store.listQuotes({ words: 'won' }, ALL, 'relevance')).items, [{ articleId: id }])
  t.equal(await store.countQuotes({}), 1)
  t.same(await store.findArticle(id), outcome.saved)
  t.match(await store.computeStats({}, 5), { quoteCount: 1 })
  t.match(await articles.findVersion(id), { tag: outcome.saved.tag, details: { title: article.title } })
})

t.test('Responses are written where the store is', async (t) => {
  const text = '“The ferry will not sail,” said Ann Lee.'
  const article = makeArticle({ text })
  const analysis = packAnalysis(analyse({ text, title: null, language: null }))
  const [saved] = await articles.saveEach([{ article, analysis, key: null, options: DEFAULT_OPTIONS }])
  t.match(saved, { outcome: 'created' })
  const again = await articles.findSame(article, DEFAULT_OPTIONS)
  t.same(again, { ...saved, outcome: 'existing', isElsewhere: false })
  if (saved?.outcome !== 'created') throw new Error('it should have been saved')
  t.match(JSON.parse(Buffer.from(saved.json).toString()), {
    id: saved.id,
    text,
    quotes: [{ speaker: { name: 'Ann Lee' } }],
  })
  t.same(await articles.find(saved.id, DEFAULT_OPTIONS), { id: saved.id, tag: saved.tag, json: saved.json })
  t.equal(await articles.find('no such id', DEFAULT_OPTIONS), null)
})

t.test('Quotes are clustered by a reading thread, and the result is stored by the writing one', async (t) => {
  for (const name of ['Ann Lee', 'Bo Li']) {
    const { article, analysis } = makeReport([{ words: 'Nobody will ever close the lighthouse', by: { name } }])
    await store.saveArticle(article, analysis)
  }
  while (await clusterOn());
  t.match((await store.listQuotes({ disputed: true }, ALL)).items, [{ speakers: [{ name: 'Bo Li' }] }, {}])
  t.equal(await clusterOn(), false, 'nothing is left')
})

t.test('Other reads do not have to wait for all pieces of exports', async (t) => {
  const done: string[] = []
  const ask = (what: string, asked: Promise<unknown>): Promise<unknown> => asked.then(() => done.push(what))
  const pieces = Array.from({ length: 60 }, () => ask('a piece', exports.findPage('ndjson', {}, null)))
  const other = ask('other', store.countQuotes({}))
  await Promise.all([...pieces, other])
  t.ok(done.indexOf('other') < 10, `${done.indexOf('other')} pieces came first`)
})

t.test('An error arrives as it was thrown', async (t) => {
  const { article, analysis } = makeReport([{ words: 'We lost' }])
  await t.rejects(store.saveArticle({ ...article, title: '\ud83d' }, analysis), {
    name: 'RangeError',
    message: /title/,
  })
  await t.rejects(store.listQuotes({}, { limit: 1, after: [7] }), { name: 'RangeError' })
  await t.rejects(store.listQuotes({}, { limit: 1, after: [7] }, 'confidence'), { name: 'RangeError' })
  const twice = store.saveRecord('key', { status: 700, headers: {}, body: '' })
  await t.resolves(twice, 'no such key')
  await store.claimKey('key', 'a'.repeat(64))
  await t.rejects(store.saveRecord('key', { status: 700, headers: {}, body: '' }), { code: 'SQLITE_CONSTRAINT_CHECK' })
})

t.test('Simultaneous writes are performed one after the other', async (t) => {
  const reports = Array.from({ length: 20 }, (_, index) => makeReport([{ words: `Word ${index % 10}` }]))
  const outcomes = await Promise.all(reports.map(({ article, analysis }) => store.saveArticle(article, analysis)))
  t.equal(outcomes.filter(({ outcome }) => outcome === 'created').length, 10)
  t.equal(outcomes.filter(({ outcome }) => outcome === 'existing').length, 10)
})

t.test('A store opened read-only cannot write', async (t) => {
  const reader = openStore({ path: join(t.testdir(), 'other.db'), readOnly: true })
  t.teardown(() => reader.close())
  t.same((await reader.listQuotes({}, ALL)).items, [])
  await t.rejects(reader.claimKey('key', 'a'.repeat(64)), { code: 'SQLITE_READONLY' })
})

t.test('Closing waits for pending writes, and leaves one file', async (t) => {
  const file = join(t.testdir(), 'closed.db')
  const { store } = openStoreThreads({ path: file })
  const { article, analysis } = makeReport([{ words: 'At the last moment' }])
  const saving = store.saveArticle(article, analysis)
  await store.close()
  t.match(await saving, { outcome: 'created' })
  t.notOk(existsSync(`${file}-wal`), 'nothing is left in the write-ahead log')
  const reopened = openStore({ path: file })
  t.teardown(() => reopened.close())
  t.equal((await reopened.listQuotes({}, ALL)).items.length, 1)
})
