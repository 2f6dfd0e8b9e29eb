import fc from 'fast-check'
import t from 'tap'
import type { Test } from 'tap'
import type { Position, QuoteFilter, QuoteOrder, Store, StoredQuote } from '../../../src/store/store.ts'
import { makeReport } from '../sample-articles.ts'
import { openStoreUnderTest } from '../store-under-test.ts'
import type { SampleSpeaker } from '../sample-articles.ts'

const ALL = { limit: 100, after: null }
const ANN: SampleSpeaker = { name: 'Ann Lee', role: 'mayor', aliases: ['Lee', 'Ms. Lee'] }
const BO: SampleSpeaker = { name: 'Bo Lee', aliases: ['Lee'] }
const LEE: SampleSpeaker = { name: 'Lee' }
const UN: SampleSpeaker = { name: 'United Nations', kind: 'organization', aliases: ['U.N.'] }

/** Four articles: from 2023, from 2022, and two without a date. */
async function openArchive(t: Test): Promise<Store> {
  const store = openStoreUnderTest()
  t.teardown(() => store.close())
  const reports = [
    makeReport([
      { words: 'first undated', by: ANN },
      { words: 'second undated', by: BO },
    ]),
    makeReport(
      [{ words: 'early one', by: ANN }, { words: 'early two', by: UN, type: 'mixed' }, { words: 'early three' }],
      {
        publishedAt: '2022-01-10T09:00:00Z',
        url: 'https://example.org/early',
      },
    ),
    makeReport(
      [
        { words: 'late one', by: BO, type: 'indirect' },
        { words: 'late two', by: ANN, type: 'mixed' },
      ],
      {
        publishedAt: '2023-01-10T09:00:00Z',
      },
    ),
    makeReport([{ words: 'last undated', by: LEE }]),
  ]
  for (const { article, analysis } of reports) await store.saveArticle(article, analysis)
  return store
}

const wordsOf = (quotes: readonly StoredQuote[]): string[] =>
  quotes.map(({ partTexts }) => partTexts.join(' ').replace(/[“”,]/g, ''))

const IN_ORDER = [
  'late one',
  'late two',
  'early one',
  'early two',
  'early three',
  'last undated',
  'first undated',
  'second undated',
]

const filters: readonly (readonly [behavior: string, filter: QuoteFilter, words: readonly string[]])[] = [
  ['lists the newest articles first, each in text order, and those without a date last', {}, IN_ORDER],
  ['finds a speaker by full name', { speakers: ['ann LEE'] }, ['late two', 'early one', 'first undated']],
  [
    'finds a speaker by a name with an honorific',
    { speakers: ['Mrs. Ann Lee'] },
    ['late two', 'early one', 'first undated'],
  ],
  [
    'finds all speakers with a surname, in one order',
    { speakers: ['Lee'] },
    ['late one', 'late two', 'early one', 'last undated', 'first undated', 'second undated'],
  ],
  ['finds an organization by its acronym', { speakers: ['UN'] }, ['early two']],
  ['finds a speaker by given name', { speakers: ['Ann'] }, ['late two', 'early one', 'first undated']],
  ['finds nobody by the inside of a word', { speakers: ['nn'] }, []],
  ['finds nobody by an empty name', { speakers: [''] }, []],
  ['filters by type', { types: ['mixed'] }, ['late two', 'early two']],
  ['filters by speaker and type', { types: ['mixed'], speakers: ['Lee'] }, ['late two']],
  [
    'includes the first instant',
    { from: '2022-01-10T09:00:00Z' },
    ['late one', 'late two', 'early one', 'early two', 'early three'],
  ],
  ['excludes the last instant', { to: '2023-01-10T09:00:00.000Z' }, ['early one', 'early two', 'early three']],
  [
    'reads dates with any UTC offset',
    { from: '2022-01-10T11:00:01+02:00', to: '2023-01-10T10:00:01+01:00' },
    ['late one', 'late two'],
  ],
  ['finds nothing in an empty date range', { from: '2023-01-10T09:00:00Z', to: '2022-01-10T09:00:00Z' }, []],
  ['finds words', { words: 'undated' }, ['last undated', 'first undated', 'second undated']],
  ['finds words by one speaker', { words: 'undated', speakers: ['Bo Lee'] }, ['second undated']],
  ['finds words in quotes of one type', { words: 'two', types: ['mixed'] }, ['late two', 'early two']],
  ['finds words between dates', { words: 'two', to: '2023-01-01T00:00:00Z' }, ['early two']],
  ['finds nothing for an unknown article', { articleId: 'no such id' }, []],
  ['finds nothing for an unknown speaker', { speakerIds: ['no such id'] }, []],
]

for (const [behavior, filter, words] of filters) {
  t.test(`listQuotes() ${behavior}`, async (t) => {
    const store = await openArchive(t)
    const { items, next } = await store.listQuotes(filter, ALL)
    t.same(wordsOf(items), words)
    t.equal(next, null)
  })

  t.test(`listQuotes() ${behavior}, a page at a time`, async (t) => {
    const store = await openArchive(t)
    for (const limit of [1, 2, 3]) t.same(wordsOf(await readPages(store, filter, limit)), words, `pages of ${limit}`)
  })
}

async function readPages(store: Store, filter: QuoteFilter, limit: number): Promise<StoredQuote[]> {
  const quotes: StoredQuote[] = []
  let after: Position | null = null
  do {
    const page: Awaited<ReturnType<Store['listQuotes']>> = await store.listQuotes(filter, { limit, after })
    quotes.push(...page.items)
    // As a client would send it back.
    after = JSON.parse(JSON.stringify(page.next)) as Position | null
  } while (after)
  return quotes
}

t.test('listQuotes() filters by article', async (t) => {
  const store = await openArchive(t)
  for (const { id, createdAt } of (await store.listArticles(ALL)).items) {
    const whole = await store.findArticle(id)
    const quotes = whole?.quotes.map((quote) => ({ ...quote, matches: null }))
    t.same((await store.listQuotes({ articleId: id }, ALL)).items, quotes, createdAt)
    t.same(await readPages(store, { articleId: id }, 1), quotes)
  }
})

t.test('listQuotes() filters by speaker, and by name among them', async (t) => {
  const store = await openArchive(t)
  const { items } = await store.listSpeakers('ann', ALL)
  const speakerId = items[0]?.id ?? ''
  t.same(wordsOf((await store.listQuotes({ speakerIds: [speakerId] }, ALL)).items), [
    'late two',
    'early one',
    'first undated',
  ])
  t.same(wordsOf((await store.listQuotes({ speakerIds: [speakerId], speakers: ['Lee'], words: 'one' }, ALL)).items), [
    'early one',
  ])
  t.same((await store.listQuotes({ speakerIds: [speakerId], speakers: ['Bo Lee'] }, ALL)).items, [])
})

t.test('listQuotes() returns a joint quote once', async (t) => {
  const store = await openArchive(t)
  const { article, analysis } = makeReport([
    { words: 'both of us', by: ANN },
    { words: 'me', by: BO },
  ])
  const [first, second] = analysis.quotes
  if (!first || !second) throw new Error('two quotes should have been created')
  const joint = { ...first, speakerIds: ['s2', 's1'] }
  await store.saveArticle(article, { ...analysis, quotes: [joint, second] })
  const { items } = await store.listQuotes({ speakers: ['Lee'], words: 'both' }, ALL)
  t.match(items, [{ speakers: [{ name: 'Bo Lee' }, { name: 'Ann Lee', role: 'mayor' }] }])
  t.equal(wordsOf(await readPages(store, { speakers: ['Lee'] }, 2)).filter((words) => words === 'both of us').length, 1)
})

t.test('listQuotes() returns every quote once while others are added and deleted', async (t) => {
  const store = await openArchive(t)
  const seen: string[] = []
  let after: Position | null = null
  for (let round = 0; round === 0 || after; round += 1) {
    const page = await store.listQuotes({}, { limit: 2, after })
    seen.push(...wordsOf(page.items))
    const newer = makeReport([{ words: `new ${round}` }], { publishedAt: '2024-01-01T00:00:00Z' })
    const outcome = await store.saveArticle(newer.article, newer.analysis)
    if (round % 2 && outcome.outcome === 'created') await store.deleteArticle(outcome.saved.article.id)
    after = page.next
  }
  t.same(seen, IN_ORDER)
})

t.test('listQuotes() rejects a position from another list', async (t) => {
  const store = await openArchive(t)
  const WRONG: readonly (readonly [QuoteOrder, Position])[] = [
    ['date', []],
    ['date', [1]],
    ['date', ['-1']],
    ['date', ['99999999999999999999']],
    ['date', ['1', '1']],
    ['confidence', ['1']],
    ['confidence', ['0.5', '1']],
    ['confidence', [0.5, 1]],
    ['relevance', []],
    ['relevance', ['1']],
    ['relevance', [1.5]],
    ['relevance', [0]],
    ['relevance', Array.from({ length: 501 }, () => 1)],
  ]
  for (const [order, after] of WRONG) {
    await t.rejects(
      store.listQuotes({ words: 'one' }, { limit: 1, after }, order),
      { name: 'RangeError', message: /position/ },
      `${order} ${JSON.stringify(after)}`,
    )
  }
})

t.test('listQuotes() accepts any well-formed filter and position', async (t) => {
  const store = await openArchive(t)
  const known = new Set(IN_ORDER)
  const text = fc.string({ unit: 'binary', maxLength: 30 })
  const filter = fc.record({ speaker: text, words: text, articleId: text, speakerId: text }, { requiredKeys: [] })
  const position = fc.option(fc.tuple(fc.bigInt(0n, 2n ** 63n - 1n).map(String)))
  await fc.assert(
    fc.asyncProperty(filter, position, async (filter, after) => {
      const { items } = await store.listQuotes(filter, { limit: 3, after })
      return wordsOf(items).every((words) => known.has(words))
    }),
    { numRuns: 500 },
  )
})

t.test('findQuote() finds a quote with its article, and nothing for an unknown id', async (t) => {
  const store = await openArchive(t)
  const [quote] = (await store.listQuotes({ words: '"early two"' }, ALL)).items
  t.match(quote, {
    article: { title: null, url: 'https://example.org/early', publishedAt: '2022-01-10T09:00:00.000Z' },
  })
  t.match(quote?.speakers, [{ name: 'United Nations', kind: 'organization', role: null }])
  t.same({ ...(await store.findQuote(quote?.id ?? '')), matches: quote?.matches }, quote)
  t.equal(await store.findQuote('no such id'), null)
})

t.test('findExportPage() never splits an article between pages, even when filtered by speaker', async (t) => {
  const store = await openArchive(t)
  const whole = (await store.findExportPage({ speakers: ['Lee'] }, ALL, 'quote')).items
  const pages: number[][] = []
  let after: Position | null = null
  do {
    const page: Awaited<ReturnType<Store['findExportPage']>> = await store.findExportPage(
      { speakers: ['Lee'] },
      { limit: 1, after },
      'article',
    )
    pages.push([...page.items])
    after = page.next
  } while (after)
  t.same(pages.flat(), whole)
  t.ok(pages.some((page) => page.length > 1))
})
