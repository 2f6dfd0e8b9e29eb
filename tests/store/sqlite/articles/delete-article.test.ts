import { join } from 'node:path'
import t from 'tap'
import type { Test } from 'tap'
import { deleteArticle } from '../../../../src/store/sqlite/articles/delete-article.ts'
import { saveArticle } from '../../../../src/store/sqlite/articles/articles.ts'
import { findFaults } from '../../../../src/store/sqlite/maintenance/find-faults.ts'
import { openDatabase, openStore } from '../../../../src/store/sqlite/open-store.ts'
import { prepare } from '../../../../src/store/sqlite/prepare.ts'
import { finishRemoval } from '../../../../src/store/steps/finish-removal.ts'
import type { Store } from '../../../../src/store/store.ts'
import { makeReport } from '../../sample-articles.ts'

const ALL = { limit: 100, after: null }
/** More than fit into two steps. */
const MANY = 1_200

/** Saves an article with many quotes, each by a different person, and another that also quotes the first of them. */
async function saveBoth(store: Store): Promise<{ readonly long: string; readonly other: string }> {
  const statements = Array.from({ length: MANY }, (_, number) => ({
    words: `We won race ${number}`,
    by: { name: `Ann Number${number}` },
  }))
  const [long, other] = [makeReport(statements), makeReport([{ words: 'We lost', by: { name: 'Ann Number0' } }])]
  const save = async ({ article, analysis }: typeof long): Promise<string> => {
    const outcome = await store.saveArticle(article, analysis)
    if (outcome.outcome !== 'created') throw new Error(outcome.outcome)
    return outcome.saved.article.id
  }
  return { long: await save(long), other: await save(other) }
}

function openBoth(t: Test) {
  const path = join(t.testdir(), 'archive.db')
  const store = openStore({ path, synchronous: 'NORMAL' })
  const reader = openDatabase({ path })
  t.teardown(() => void reader.close())
  /** Over a separate connection: one that has read an index before it changed may consider it damaged. */
  const check = () => {
    const database = openDatabase({ path })
    const faults = findFaults(database)
    database.close()
    return faults
  }
  const count = (table: string): number => prepare<number>(reader, `SELECT count(*) FROM ${table}`).pluck().get() ?? 0
  return { path, store, reader, count, check }
}

t.test('An article with many quotes is deleted in writes of at most 500, with other writes in between', async (t) => {
  const { store, count, check } = openBoth(t)
  t.teardown(() => store.close())
  const { long } = await saveBoth(store)
  const left: number[] = []
  for (;;) {
    const outcome = await store.deleteArticle(long)
    t.same(check(), [], 'the archive is sound')
    if (outcome === 'deleted') break
    t.same(await store.listRemovals(), [long])
    left.push(count('quote'))
    t.equal(
      (await store.findArticle(long))?.quotes.length,
      count('quote') - left.length,
      'what is left is still listed',
    )
    t.equal(count('speaker'), count('quote') - left.length, 'speakers are deleted with their quotes')
    const { article, analysis } = makeReport([{ words: `It rained ${left.length}`, by: { name: 'Ann Number0' } }])
    t.match(await store.saveArticle(article, analysis), { outcome: 'created' })
  }
  t.same(left, [MANY + 1 - 500, MANY + 2 - 1_000])
  t.same([count('article_removal'), count('speaker'), count('article')], [0, 1, 3])
  t.match((await store.listSpeakers(null, ALL)).items, [{ name: 'Ann Number0', quoteCount: 3, articleCount: 3 }])
  t.equal(await store.deleteArticle(long), 'missing')
})

t.test('A deletion interrupted by a restart is completed by the next process', async (t) => {
  const { path, store, check } = openBoth(t)
  const { long, other } = await saveBoth(store)
  t.equal(await store.deleteArticle(long), 'going')
  await store.close()
  const next = openStore({ path, synchronous: 'NORMAL' })
  t.teardown(() => next.close())
  for (const id of await next.listRemovals()) t.equal(await finishRemoval(next, id), true)
  t.same([await next.findArticle(long), await next.listRemovals()], [null, []])
  t.match(await next.findArticle(other), { quotes: [{ speakers: [{ name: 'Ann Number0' }] }] })
  t.same(check(), [])
  t.equal(await finishRemoval(next, long), false)
})

t.test('A speaker who is still quoted in the article stays until their last quote is deleted', (t) => {
  const database = openDatabase({ path: ':memory:' })
  t.teardown(() => void database.close())
  const { article, analysis } = makeReport(
    ['Bo Li', 'Cy Young', 'Bo Li', 'Cy Young', 'Dee Ray'].map((name, number) => ({
      words: `We won race ${number}`,
      by: { name },
    })),
  )
  const outcome = saveArticle(database, article, analysis)
  if (outcome.outcome !== 'created') throw new Error(outcome.outcome)
  const names = () => prepare<string>(database, 'SELECT name FROM speaker ORDER BY number').pluck().all()
  const remove = () => deleteArticle(database, outcome.saved.article.id, 2)
  t.same([remove(), names()], ['going', ['Bo Li', 'Cy Young']])
  t.same([remove(), names()], ['going', ['Bo Li']])
  t.same([remove(), names()], ['deleted', []])
  t.end()
})
