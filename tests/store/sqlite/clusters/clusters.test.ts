import { join } from 'node:path'
import t from 'tap'
import type { Test } from 'tap'
import { clusterOn, makeClusterAnswers } from '../../../../src/api/cluster-answers.ts'
import { findFaults } from '../../../../src/store/sqlite/maintenance/find-faults.ts'
import { openDatabase, openStore } from '../../../../src/store/sqlite/open-store.ts'
import { prepare } from '../../../../src/store/sqlite/prepare.ts'
import type { Store } from '../../../../src/store/store.ts'
import { clusterAll } from '../../../support/cluster-all.ts'
import { makeArticle, makeReport } from '../../sample-articles.ts'
import type { SampleStatement } from '../../sample-articles.ts'

const ALL = { limit: 100, after: null }
const WORDS = 'The harbour belongs to everybody who lives here'
const LEE = { name: 'Ann Lee' }
const LI = { name: 'Bo Li' }

/** A test with a store in a file that is checked for faults at the end. */
function inArchive(name: string, test: (t: Test, store: Store, path: string) => Promise<void>): void {
  t.test(name, async (t) => {
    const path = join(t.testdir({}), 'archive.db')
    const store = openStore({ path })
    t.teardown(() => store.close())
    await test(t, store, path)
    const database = openDatabase({ path })
    t.teardown(() => void database.close())
    t.same(findFaults(database), [], 'the archive has no faults')
  })
}

let saved = 0

/** Saves an article with these statements; returns its id and those of its quotes, in text order. */
async function report(
  store: Store,
  statements: readonly SampleStatement[],
  fields: Parameters<typeof makeArticle>[0] | object = {},
): Promise<{ readonly articleId: string; readonly ids: readonly string[] }> {
  const { article, analysis } = makeReport(statements, fields, `Report ${(saved += 1)}. `)
  const outcome = await store.saveArticle(article, analysis)
  if (outcome.outcome !== 'created') throw new Error('it should have been saved')
  return { articleId: outcome.saved.article.id, ids: outcome.saved.quotes.map(({ id }) => id) }
}

async function others(store: Store, id: string) {
  const found = await store.listOccurrences(id, ALL)
  if (found === null) throw new Error(`there is no quote ${id}`)
  return { ...found, ids: found.items.map((item) => item.id) }
}

inArchive('the same quotation in several articles forms one cluster, earliest first', async (t, store) => {
  const undated = await report(store, [{ words: WORDS, by: LEE }])
  const late = await report(store, [{ words: WORDS.toUpperCase(), by: LEE }], { publishedAt: '2022-05-02T00:00:00Z' })
  const early = await report(
    store,
    [
      { words: 'Nobody knows where the money for the bridge has gone', by: LEE },
      { words: `${WORDS}, and to nobody else`, by: LEE },
    ],
    { publishedAt: '2022-05-01T00:00:00Z' },
  )
  t.same((await others(store, late.ids[0] ?? '')).ids, [], 'not right away')
  await clusterAll(store)
  t.same((await others(store, late.ids[0] ?? '')).ids, [early.ids[1], undated.ids[0]])
  t.same((await others(store, early.ids[1] ?? '')).ids, [late.ids[0], undated.ids[0]])
  t.match(await others(store, undated.ids[0] ?? ''), { count: 3, disputed: false })
  t.match(await others(store, early.ids[0] ?? ''), { count: 1, disputed: false, ids: [] })
  t.equal(await store.listOccurrences('no such quote', ALL), null)
})

inArchive('the other occurrences are paged', async (t, store) => {
  for (let day = 1; day <= 5; day += 1)
    await report(store, [{ words: WORDS, by: LEE }], { publishedAt: `2022-05-0${day}T00:00:00Z` })
  await clusterAll(store)
  const [latest] = (await store.listQuotes({}, ALL)).items
  const pages: string[][] = []
  let after: Parameters<Store['listOccurrences']>[1]['after'] = null
  do {
    const page = await store.listOccurrences(latest?.id ?? '', { limit: 3, after })
    pages.push((page?.items ?? []).map(({ article }) => article.publishedAt?.slice(8, 10) ?? ''))
    after = page?.next ?? null
  } while (after !== null)
  t.same(pages, [['01', '02', '03'], ['04']])
  await t.rejects(store.listOccurrences(latest?.id ?? '', { limit: 3, after: ['x'] }), { name: 'RangeError' })
})

inArchive('deleted, rejected and corrected quotes leave their cluster, and the others stay', async (t, store) => {
  const first = await report(store, [{ words: WORDS, by: LEE }], { publishedAt: '2022-05-01T00:00:00Z' })
  const second = await report(store, [{ words: WORDS, by: LEE }], { publishedAt: '2022-05-02T00:00:00Z' })
  const third = await report(store, [{ words: WORDS, by: LEE }], { publishedAt: '2022-05-03T00:00:00Z' })
  const fourth = await report(store, [{ words: WORDS, by: LEE }], { publishedAt: '2022-05-04T00:00:00Z' })
  await clusterAll(store)
  t.equal((await others(store, fourth.ids[0] ?? '')).count, 4)

  await store.deleteArticle(first.articleId)
  await clusterAll(store)
  t.same((await others(store, fourth.ids[0] ?? '')).ids, [second.ids[0], third.ids[0]], 'its leader is gone')

  const review = { status: 'rejected', correction: {}, by: null, note: null } as const
  await store.reviewQuote(third.ids[0] ?? '', null, review)
  t.same((await others(store, fourth.ids[0] ?? '')).ids, [second.ids[0]], 'right away')
  await store.reviewQuote(third.ids[0] ?? '', null, { ...review, status: 'unreviewed' })
  await clusterAll(store)
  t.same((await others(store, fourth.ids[0] ?? '')).ids, [second.ids[0], third.ids[0]])

  const parts = [{ text: 'The harbour', start: undefined }] as never
  await store.reviewQuote(fourth.ids[0] ?? '', null, { ...review, status: 'corrected', correction: { parts } })
  await clusterAll(store)
  t.same((await others(store, fourth.ids[0] ?? '')).ids, [], 'its words differ')
  t.same((await others(store, second.ids[0] ?? '')).ids, [third.ids[0]])
})

inArchive('quotes attributed to different people are disputed until they agree', async (t, store) => {
  const one = await report(store, [{ words: WORDS, by: LEE }])
  await report(store, [{ words: WORDS, by: { name: 'a spokesman', kind: 'unnamed' } }])
  await report(store, [{ words: WORDS }])
  await clusterAll(store)
  const id = one.ids[0] ?? ''
  t.match(await others(store, id), { count: 3, disputed: false }, 'an unnamed speaker contradicts nobody')

  const other = await report(store, [{ words: WORDS, by: LI }])
  await clusterAll(store)
  t.match(await others(store, id), { count: 4, disputed: true })
  const disputed = await store.listQuotes({ disputed: true }, ALL)
  t.equal(disputed.items.length, 4, 'all of them are flagged')
  t.match(disputed.items[0]?.occurrences, { count: 4, disputed: true })

  const [lee, li] = await Promise.all(
    ['Ann Lee', 'Bo Li'].map(async (name) => (await store.listSpeakers(name, ALL)).items[0]?.id ?? ''),
  )
  await store.mergeSpeakers(lee ?? '', li ?? '', { by: null, note: null })
  await clusterAll(store)
  t.match(await others(store, id), { disputed: false }, 'a merge makes them one')
  await store.undoSpeakerChange(lee ?? '', null, { by: null, note: null })
  await clusterAll(store)
  t.match(await others(store, id), { disputed: true })

  const correction = { speakers: [{ id: lee ?? '' }] }
  await store.reviewQuote(other.ids[0] ?? '', null, { status: 'corrected', correction, by: null, note: null })
  await clusterAll(store)
  t.match(await others(store, id), { disputed: false }, 'a review settles who said it')
  t.same((await store.listQuotes({ disputed: true }, ALL)).items, [])
})

inArchive('people who are quoted together agree with each of them', async (t, store) => {
  const { ids } = await report(store, [{ words: WORDS, by: LEE }])
  const text = `“${WORDS},” said Ann Lee and Bo Li.`
  const { analysis } = makeReport([{ words: WORDS, by: LEE }])
  const [quote] = analysis.quotes
  const [speaker] = analysis.speakers
  if (quote === undefined || speaker === undefined) throw new Error('it has one quote')
  await store.saveArticle(makeArticle({ text }), {
    ...analysis,
    speakers: [speaker, { ...speaker, id: 's2', name: 'Bo Li' }],
    quotes: [{ ...quote, speakerIds: ['s1', 's2'] }],
  })
  await clusterAll(store)
  t.match(await others(store, ids[0] ?? ''), { count: 2, disputed: false })
})

inArchive('short words that three people have said do not count as the same quotation', async (t, store) => {
  const short = 'We cannot discuss that matter'
  for (const by of [LEE, LI]) await report(store, [{ words: short, by }])
  await clusterAll(store)
  t.equal((await store.listQuotes({ disputed: true }, ALL)).items.length, 2)
  await report(store, [{ words: short, by: { name: 'Carla Ruiz' } }])
  await clusterAll(store)
  t.equal((await store.listQuotes({ disputed: true }, ALL)).items.length, 0)
})

inArchive('a change during the comparison causes another comparison', async (t, store) => {
  const one = await report(store, [{ words: WORDS, by: LEE }])
  const other = await report(store, [{ words: WORDS, by: LEE }])
  const decisions = await makeClusterAnswers(store).decide(100)
  await store.reviewQuote(other.ids[0] ?? '', null, { status: 'rejected', correction: {}, by: null, note: null })
  await store.saveClusters(decisions)
  t.match(await others(store, one.ids[0] ?? ''), { count: 1 })
  t.ok(await store.hasToCluster())
  await clusterAll(store)
  t.match(await others(store, one.ids[0] ?? ''), { count: 1 })

  await report(store, [{ words: WORDS, by: LEE }])
  const stale = await makeClusterAnswers(store).decide(100)
  await store.deleteArticle(one.articleId)
  await store.saveClusters(stale)
  t.ok(await store.hasToCluster(), 'its leader is gone')
  await clusterAll(store)
  t.notOk(await store.hasToCluster())
})

inArchive('pending comparisons are completed after a restart, in small steps', async (t, store, path) => {
  for (let number = 0; number < 130; number += 1) await report(store, [{ words: WORDS, by: LEE }])
  await clusterOn(store, makeClusterAnswers(store))
  const [latest] = (await store.listQuotes({}, { limit: 1, after: null })).items
  t.equal((await others(store, latest?.id ?? '')).count, 1)
  const reopened = openStore({ path })
  t.teardown(() => reopened.close())
  t.ok(await reopened.hasToCluster())
  await clusterAll(reopened)
  t.equal((await others(reopened, latest?.id ?? '')).count, 130)
})

inArchive('an article whose date changes moves among the occurrences', async (t, store) => {
  const one = await report(store, [{ words: WORDS, by: LEE }], { publishedAt: '2022-05-01T00:00:00Z' })
  const other = await report(store, [{ words: WORDS, by: LEE }], { publishedAt: '2022-05-02T00:00:00Z' })
  await clusterAll(store)
  t.same(
    (await store.listQuotes({ distinct: true }, ALL)).items.map(({ id }) => id),
    one.ids,
  )
  const found = await store.findArticle(one.articleId)
  if (found === null) throw new Error('the article exists')
  const { title, url, outlet, author, externalId, metadata } = found.article
  const details = { title, url, outlet, author, externalId, metadata, publishedAt: '2022-06-01T00:00:00Z' }
  await store.editArticle(one.articleId, null, details, null)
  t.same(
    (await store.listQuotes({ distinct: true }, ALL)).items.map(({ id }) => id),
    other.ids,
  )
})

t.test('damage to clusters is detected', async (t) => {
  const path = join(t.testdir({}), 'archive.db')
  const store = openStore({ path })
  for (const by of [LEE, LI]) await report(store, [{ words: WORDS, by }])
  await clusterAll(store)
  await store.close()
  const database = openDatabase({ path })
  t.teardown(() => void database.close())
  t.same(findFaults(database), [])
  for (const [sql, what] of [
    ['UPDATE quote_occurrence SET disputed = 0', /disputed/],
    ['UPDATE quote_occurrence SET place = place + 1, turn = turn + 1', /out of place/],
    ['DELETE FROM quote_occurrence WHERE quote_number = (SELECT leader_number FROM quote_cluster)', /leader/],
  ] as const) {
    database.exec('BEGIN')
    database.exec(sql)
    database.exec('DELETE FROM cluster_to_compare')
    t.match(
      findFaults(database).map((fault) => fault.what),
      [what],
    )
    database.exec('ROLLBACK')
  }
  t.equal(prepare<number>(database, 'SELECT count(*) FROM quote_occurrence').pluck().get(), 2)
})
