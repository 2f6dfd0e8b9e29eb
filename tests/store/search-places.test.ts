import t from 'tap'
import type { Test } from 'tap'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { makeReport } from './sample-articles.ts'

const TYPES = ['direct', 'mixed', 'indirect'] as const

/**
 * Three long articles, so that "common" is in more quotes than are ever
 * sorted, and each "number" in three. Ann Lee and Bo Li take turns.
 */
async function openLargeArchive(t: Test): Promise<Store> {
  const store = openStore({ path: ':memory:' })
  t.teardown(() => store.close())
  for (const [index, publishedAt] of ['2022-01-01T00:00:00Z', null, '2021-01-01T00:00:00Z'].entries()) {
    const statements = Array.from({ length: 800 }, (_, number) => ({
      words: `common number${number} in${index}`,
      by: { name: number % 2 ? 'Ann Lee' : 'Bo Li' },
      ...(TYPES[number % 3] && { type: TYPES[number % 3] }),
    }))
    const { article, analysis } = makeReport(statements, { publishedAt })
    await store.saveArticle(article, analysis)
  }
  return store
}

t.test('listQuotes() gives words that many quotes hold in the same order as all quotes', async (t) => {
  const store = await openLargeArchive(t)
  const first = await store.listQuotes({}, { limit: 500, after: null })
  const deep = await store.listQuotes({}, { limit: 500, after: first.next })
  t.same(await store.listQuotes({ words: 'common' }, { limit: 500, after: null }), first)
  t.same(await store.listQuotes({ words: 'common' }, { limit: 500, after: first.next }), deep)
  const ofAnn = { speaker: 'Ann Lee' }
  t.same(
    await store.listQuotes({ ...ofAnn, words: 'common' }, { limit: 700, after: first.next }),
    await store.listQuotes(ofAnn, { limit: 700, after: first.next }),
  )
  const mixed = { ...ofAnn, type: 'mixed', from: '2021-06-01' } as const
  t.same(
    await store.listQuotes({ ...mixed, words: 'common' }, { limit: 700, after: null }),
    await store.listQuotes(mixed, { limit: 700, after: null }),
  )
})

t.test('listQuotes() gives words that few quotes hold in the same order too', async (t) => {
  const store = await openLargeArchive(t)
  const { items } = await store.listQuotes({ words: 'common number7' }, { limit: 9, after: null })
  t.match(
    items.map(({ partTexts }) => partTexts[0]),
    [/number7 in0/, /number7 in2/, /number7 in1/],
  )
  const joined = await store.listQuotes(
    { words: 'number7 common', speaker: 'Ann Lee', type: 'mixed' },
    { limit: 9, after: null },
  )
  t.same(joined.items, items)
  t.same((await store.listQuotes({ words: 'number7', speaker: 'Bo Li' }, { limit: 9, after: null })).items, [])
})
