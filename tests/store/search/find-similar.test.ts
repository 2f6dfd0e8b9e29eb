import t from 'tap'
import type { Test } from 'tap'
import type { Store } from '../../../src/store/store.ts'
import { makeReport } from '../sample-articles.ts'
import { openStoreUnderTest } from '../store-under-test.ts'
import type { SampleStatement } from '../sample-articles.ts'

async function openArchive(t: Test, ...reports: readonly (readonly SampleStatement[])[]): Promise<Store> {
  const store = openStoreUnderTest()
  t.teardown(() => store.close())
  for (const statements of reports) {
    const { article, analysis } = makeReport(statements)
    await store.saveArticle(article, analysis)
  }
  return store
}

async function findWords(store: Store, ...quotations: readonly string[]): Promise<string[][]> {
  const found = await store.findSimilar(quotations.map((words) => words.split(' ')))
  return found.map((quotes) => quotes.map(({ partTexts }) => partTexts.join(' ')))
}

const ANN = { name: 'Ann Lee', aliases: ['Annie'] }

t.test('the quote that shares the most rare words comes first, despite changes', async (t) => {
  const store = await openArchive(
    t,
    [{ words: 'We counted nineteen herons on the reservoir', by: ANN }, { words: 'The reservoir is full of herons' }],
    [{ words: 'Nobody counted the votes' }],
  )
  const [altered, invented] = await findWords(
    store,
    'We counted ninety HERONS at the reservoir',
    'There is no such thing',
  )
  t.match(altered?.[0], /nineteen herons/)
  t.equal(altered?.length, 3)
  t.same(invented?.length, 1, 'it shares only “is”')
})

t.test('each quotation gets its own results, and a quote has every name of its speakers', async (t) => {
  const store = await openArchive(t, [{ words: 'We counted herons', by: ANN }, { words: 'Nobody voted' }])
  const [first, second, none] = await store.findSimilar([['herons'], ['voted'], []])
  t.match(first, [{ type: 'direct', speakers: [{ name: 'Ann Lee' }], names: [['Ann Lee', 'Annie']] }])
  t.match(second, [{ partTexts: [/Nobody voted/], speakers: [], names: [] }])
  t.same(none, [])
})

t.test('words found in a thousand quotes are searched as phrases, at the beginning and at the end', async (t) => {
  const common = Array.from({ length: 1100 }, (_, index): SampleStatement => ({ words: `so it is now ${index}` }))
  const store = await openArchive(t, common, [{ words: 'now is it so' }])
  t.match(await findWords(store, 'now is it so'), [[/^“now is it so/]])
})

t.test('rejected quotes are not found, and nothing in a word acts as an operator', async (t) => {
  const store = await openArchive(t, [{ words: 'We counted herons', by: ANN }])
  const [[quote] = []] = await store.findSimilar([['herons']])
  t.same(await findWords(store, '" OR * NEAR( "" AND NOT'), [[]])
  const { tag = '' } = (await store.findQuote(quote?.id ?? '')) ?? {}
  await store.reviewQuote(quote?.id ?? '', tag, { status: 'rejected', correction: {}, by: null, note: null })
  t.same(await findWords(store, 'We counted herons'), [[]])
})
