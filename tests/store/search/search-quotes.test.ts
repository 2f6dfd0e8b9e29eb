// Filters, sort orders and highlighting in lists of quotes.

import fc from 'fast-check'
import t from 'tap'
import type { Test } from 'tap'
import type { FoundQuote, Position, QuoteFilter, QuoteOrder, Store } from '../../../src/store/store.ts'
import { makeAnalysis, makeArticle, makeReport } from '../sample-articles.ts'
import { openStoreUnderTest } from '../store-under-test.ts'
import type { SampleSpeaker, SampleStatement } from '../sample-articles.ts'

const ALL = { limit: 100, after: null }
const ANN: SampleSpeaker = { name: 'Ann Lee' }
const BO: SampleSpeaker = { name: 'Bo Li' }

/** The words, their speaker and the confidence. */
const STATEMENTS: readonly (readonly [outlet: string, date: string, statements: readonly SampleStatement[]])[] = [
  [
    'The Daily',
    '2022-01-10T09:00:00Z',
    [
      { words: 'We promise a bridge', by: ANN, cueKind: 'saying', confidence: 0.9 },
      { words: 'A bridge, a bridge and a bridge', by: BO, confidence: 0.4 },
      { words: 'Nothing', by: ANN, type: 'indirect', cueKind: 'wanting', confidence: 0.6 },
    ],
  ],
  [
    'Harbour Post',
    '2023-01-10T09:00:00Z',
    [
      { words: 'She promised the Café', by: BO, type: 'mixed', confidence: 0.95 },
      { words: 'Promises of bridges', confidence: 0.5 },
    ],
  ],
]

async function openArchive(t: Test): Promise<Store> {
  const store = openStoreUnderTest()
  t.teardown(() => store.close())
  for (const [outlet, publishedAt, statements] of STATEMENTS) {
    const { article, analysis } = makeReport(statements, { outlet, publishedAt })
    await store.saveArticle(article, analysis)
  }
  const review = async (words: string, status: 'confirmed' | 'corrected' | 'rejected') => {
    const [quote] = (await store.listQuotes({ words }, ALL)).items
    if (!quote) throw new Error(`"${words}" is not stored`)
    await store.reviewQuote(quote.id, quote.tag, { status, correction: {}, by: null, note: null })
  }
  await review('nothing', 'confirmed')
  await review('"promises of bridges"', 'rejected')
  return store
}

const wordsOf = (quotes: readonly FoundQuote[]): string[] =>
  quotes.map(({ partTexts }) => partTexts.join(' ').replace(/[“”]|,(?=”)/g, ''))

const PROMISE = 'We promise a bridge'
const BRIDGES = 'A bridge, a bridge and a bridge'
const NOTHING = 'Nothing'
const CAFE = 'She promised the Café'
const REJECTED = 'Promises of bridges'

const lists: readonly (readonly [
  behavior: string,
  filter: QuoteFilter,
  order: QuoteOrder,
  words: readonly string[],
])[] = [
  ['leaves out rejected quotes', {}, 'date', [CAFE, PROMISE, BRIDGES, NOTHING]],
  ['filters by outlet, whatever its case', { outlets: ['the daily'] }, 'date', [PROMISE, BRIDGES, NOTHING]],
  ['does not match part of an outlet', { outlets: ['Daily'] }, 'date', []],
  ['filters by unreviewed', { statuses: ['unreviewed'] }, 'date', [CAFE, PROMISE, BRIDGES]],
  ['filters by confirmed', { statuses: ['confirmed'] }, 'date', [NOTHING]],
  ['filters by rejected', { statuses: ['rejected'] }, 'date', [REJECTED]],
  ['finds words in rejected quotes', { statuses: ['rejected'], words: 'bridges' }, 'date', [REJECTED]],
  ['filters by speaker and confirmed', { statuses: ['confirmed'], speakers: ['Ann Lee'] }, 'date', [NOTHING]],
  ['filters by said', { cueKinds: ['saying'] }, 'date', [PROMISE]],
  ['filters by wanted or unknown', { cueKinds: ['wanting', null] }, 'date', [CAFE, BRIDGES, NOTHING]],
  ['filters by speaker and wanted', { cueKinds: ['wanting'], speakers: ['Ann Lee'] }, 'date', [NOTHING]],
  ['filters by length', { minWords: 5 }, 'date', [BRIDGES]],
  ['filters by confidence', { minConfidence: 0.6 }, 'date', [CAFE, PROMISE, NOTHING]],
  ['filters by confidence and outlet', { minConfidence: 0.7, outlets: ['The Daily'] }, 'date', [PROMISE]],
  ['filters by confidence and speaker', { minConfidence: 0.7, speakers: ['Bo Li'] }, 'date', [CAFE]],
  [
    'combines all filters',
    {
      words: 'bridge',
      speakers: ['Bo Li'],
      types: ['direct'],
      statuses: ['unreviewed'],
      outlets: ['THE DAILY'],
      minConfidence: 0.4,
      from: '2022-01-10T09:00:00Z',
      to: '2022-01-10T09:00:01Z',
    },
    'date',
    [BRIDGES],
  ],
  ['finds a word without its diacritics', { words: 'cafe' }, 'date', [CAFE]],
  ['finds a word as written', { words: 'promise' }, 'date', [PROMISE]],
  ['finds all forms of a word on request', { words: 'promises', stem: true }, 'date', [CAFE, PROMISE]],
  ['finds all forms of each word', { words: 'promising bridges', stem: true }, 'date', [PROMISE]],
  ['finds a phrase as written', { words: '"promises bridge"', stem: true }, 'date', []],
  ['sorts by confidence', {}, 'confidence', [CAFE, PROMISE, NOTHING, BRIDGES]],
  ['sorts an outlet by confidence', { outlets: ['The Daily'] }, 'confidence', [PROMISE, NOTHING, BRIDGES]],
  ['sorts a speaker by confidence', { speakers: ['Ann Lee'] }, 'confidence', [PROMISE, NOTHING]],
  ['sorts quotes with a word by confidence', { words: 'a' }, 'confidence', [PROMISE, BRIDGES]],
  ['sorts a status by confidence', { statuses: ['unreviewed'], types: ['direct'] }, 'confidence', [PROMISE, BRIDGES]],
  ['puts quotes with the most occurrences of the word first', { words: 'bridge' }, 'relevance', [BRIDGES, PROMISE]],
  ['ranks only the quotes of a speaker', { words: 'bridge', speakers: ['Ann Lee'] }, 'relevance', [PROMISE]],
]

for (const [behavior, filter, order, words] of lists) {
  t.test(`listQuotes() ${behavior}`, async (t) => {
    const store = await openArchive(t)
    t.same(wordsOf((await store.listQuotes(filter, ALL, order)).items), words)
    for (const limit of [1, 2])
      t.same(wordsOf(await readPages(store, filter, limit, order)), words, `pages of ${limit}`)
    t.equal(await store.countQuotes(filter), words.length)
  })
}

async function readPages(store: Store, filter: QuoteFilter, limit: number, order: QuoteOrder): Promise<FoundQuote[]> {
  const quotes: FoundQuote[] = []
  let after: Position | null = null
  do {
    const page: Awaited<ReturnType<Store['listQuotes']>> = await store.listQuotes(filter, { limit, after }, order)
    quotes.push(...page.items)
    after = JSON.parse(JSON.stringify(page.next)) as Position | null
  } while (after)
  return quotes
}

t.test('paging by relevance stays consistent while quotes are added, rejected and deleted', async (t) => {
  const store = await openArchive(t)
  const add = async (words: string, index: number) => {
    const { article, analysis } = makeReport([{ words }], { title: `${index}`, publishedAt: '2024-01-01T00:00:00Z' })
    const outcome = await store.saveArticle({ ...article, text: `${article.text} (${index})` }, analysis)
    if (outcome.outcome === 'conflict') throw new Error('it should have been saved')
    return outcome.saved.article.id
  }
  const ids: string[] = []
  for (let index = 0; index < 6; index += 1)
    ids.push(await add('word '.repeat(6 - index) + 'other '.repeat(index), index))
  const first = await store.listQuotes({ words: 'word' }, { limit: 2, after: null }, 'relevance')
  for (let index = 10; index < 20; index += 1) await add('word word word word word word', index)
  await store.deleteArticle(ids[2] ?? '')
  const rest = await store.listQuotes({ words: 'word' }, { limit: 4, after: first.next }, 'relevance')
  t.same(
    [...first.items, ...rest.items].map(({ articleId }) => articleId),
    [0, 1, 3, 4, 5].map((index) => ids[index]),
  )
  t.equal(rest.next, null)
})

t.test('search terms are highlighted where they occur in the article', async (t) => {
  const store = openStoreUnderTest()
  t.teardown(() => store.close())
  const text = '😀 “Crème de la creme,” said Ann Lee, “and the CRÈME too.” “No cream.”'
  const analysis = makeAnalysis(text, [
    { words: ['“Crème de la creme,”', '“and the CRÈME too.”'] },
    { words: ['“No cream.”'] },
  ])
  await store.saveArticle(makeArticle({ text }), analysis)
  const marked = async (filter: QuoteFilter): Promise<unknown> =>
    (await store.listQuotes(filter, ALL)).items.map(({ matches }) =>
      matches?.map(({ start, end }) => text.slice(start, end)),
    )
  t.same(await marked({ words: 'creme' }), [['Crème', 'creme', 'CRÈME']])
  t.same(await marked({ words: '"de la" too' }), [['de la', 'too']])
  t.same(await marked({ words: '"creme and the"' }), [['creme,”', '“and the']], 'across an interruption')
  t.same(await marked({ words: 'creams', stem: true }), [['cream']])
  t.same(await marked({}), [undefined, undefined])
})

t.test('no text can corrupt the highlighting', async (t) => {
  const store = openStoreUnderTest()
  t.teardown(() => store.close())
  const text = '“One \ufdd0two\ufdd1 three.” “One two.”'
  await store.saveArticle(
    makeArticle({ text }),
    makeAnalysis(text, [{ words: ['“One \ufdd0two\ufdd1 three.”'] }, { words: ['“One two.”'] }]),
  )
  const { items } = await store.listQuotes({ words: 'one' }, ALL)
  t.same(
    items.map(({ matches }) => matches?.map(({ start, end }) => text.slice(start, end)) ?? null),
    [null, ['One']],
  )
})

t.test('findContexts() returns whole words around a quote, from the text it was found in', async (t) => {
  const store = openStoreUnderTest()
  t.teardown(() => store.close())
  const text = 'Before it began, somebody said “Yes” and then they all went home.'
  await store.saveArticle(makeArticle({ text }), makeAnalysis(text, [{ words: ['“Yes”'] }]))
  const [quote] = (await store.listQuotes({}, ALL)).items
  const around = async (length: number) => {
    const [context] = await store.findContexts([quote?.id ?? ''], length)
    for (const piece of [context?.before, context?.after]) t.equal(text.slice(piece?.start, piece?.end), piece?.text)
    return [context?.before.text, context?.after.text]
  }
  t.same(await around(0), ['', ''])
  t.same(await around(3), ['', ''], 'not even one word fits')
  t.same(await around(5), ['said ', ' and'])
  t.same(await around(15), ['somebody said ', ' and then they'])
  t.same(await around(1000), ['Before it began, somebody said ', ' and then they all went home.'])
  t.same(await store.findContexts(['no such id'], 5), [null])
})

t.test('findContexts() also returns the words between the parts', async (t) => {
  const store = openStoreUnderTest()
  t.teardown(() => store.close())
  const text = 'So “it is,” he said after a long while, “over.” They left.'
  const quotes = [{ words: ['“it is,”', '“over.”'] }, { words: ['They left'] }]
  await store.saveArticle(makeArticle({ text }), makeAnalysis(text, quotes))
  const { items } = await store.listQuotes({}, ALL)
  const between = async (length: number) => {
    const ids = items.map(({ id }) => id)
    const contexts = await store.findContexts(ids, length)
    const pieces = contexts.map((context) => context?.between ?? [])
    for (const { start, end, text: words } of pieces.flat()) t.equal(text.slice(start, end), words)
    return pieces.map((some) => some.map((piece) => piece.text))
  }
  t.same(await between(100), [[' he said after a long while, '], []])
  t.same(await between(10), [[' he said'], []], 'cut at a word boundary')
})

t.test('combined filters return the same as checking each quote one by one', async (t) => {
  const store = openStoreUnderTest()
  t.teardown(() => store.close())
  const WORDS = ['bridge', 'vote', 'tax']
  const OUTLETS = ['A', 'B']
  const people = [ANN, BO, undefined]
  const languages = new Map<string, string>()
  for (let index = 0; index < 40; index += 1) {
    const statements = [0, 1, 2].map((nth): SampleStatement => {
      const by = people[(index + nth) % 3]
      return {
        words: `${WORDS[(index * 7 + nth) % 3]} ${WORDS[(index + nth * 2) % 3]} ${index} ${nth}`,
        type: (['direct', 'mixed', 'indirect'] as const)[(index + 2 * nth) % 3] ?? 'direct',
        confidence: ((index * 13 + nth * 29) % 100) / 100,
        ...(by && { by }),
      }
    })
    const publishedAt = index % 5 === 0 ? null : `2022-01-0${1 + (index % 9)}T00:00:00Z`
    const { article, analysis } = makeReport(statements, { outlet: OUTLETS[index % 2] ?? null, publishedAt })
    const language = ['en', 'fr', 'en', 'uk'][index % 4] ?? 'en'
    const saved = await store.saveArticle(article, { ...analysis, language })
    if (saved.outcome !== 'created') throw new Error('Each article should have been stored')
    for (const { id } of saved.saved.quotes) languages.set(id, language)
    const { id, tag } = saved.saved.quotes[index % 3]!
    const status = (['confirmed', 'rejected', null] as const)[Math.floor(index / 3) % 3]
    if (status) await store.reviewQuote(id, tag, { status, correction: {}, by: null, note: null })
  }
  const everything = await readPages(store, { statuses: ['unreviewed', 'confirmed', 'rejected'] }, 100, 'date')
  t.equal(everything.length, 120)
  const several = <Value>(...values: readonly Value[]): fc.Arbitrary<Value[]> =>
    fc.subarray([...values], { minLength: 1 })
  const filter = fc.record(
    {
      words: fc.constantFrom(...WORDS, 'bridge tax'),
      speakers: several('Ann Lee', 'Bo Li'),
      outlets: several('a', 'B', 'A'),
      types: several('direct', 'mixed', 'indirect'),
      languages: several('en', 'fr', 'uk'),
      statuses: several('unreviewed', 'confirmed', 'rejected'),
      minConfidence: fc.constantFrom(0, 0.3, 0.9),
      from: fc.constantFrom('2022-01-02T00:00:00.000Z', '2022-01-05T00:00:00.000Z'),
      to: fc.constantFrom('2022-01-04T00:00:00.000Z', '2022-01-08T00:00:00.000Z'),
      articleId: fc.constantFrom(...everything.slice(0, 9).map(({ articleId }) => articleId)),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<QuoteFilter>
  await fc.assert(
    fc.asyncProperty(filter, fc.constantFrom<QuoteOrder>('date', 'confidence'), async (filter, order) => {
      const fits = everything.filter((quote) => fitsFilter(quote, filter, languages.get(quote.id) ?? ''))
      const expected = order === 'date' ? fits : fits.toSorted((one, other) => other.confidence - one.confidence)
      const found = await readPages(store, filter, 7, order)
      if (JSON.stringify(found.map(({ id }) => id)) !== JSON.stringify(expected.map(({ id }) => id))) {
        throw new Error(`found ${wordsOf(found).join('|')} instead of ${wordsOf(expected).join('|')}`)
      }
      return (await store.countQuotes(filter)) === fits.length
    }),
    { numRuns: 300 },
  )
  t.pass('all filters were right')
})

function fitsFilter(quote: FoundQuote, filter: QuoteFilter, language: string): boolean {
  const words = new Set(quote.partTexts.join(' ').toLowerCase().match(/\w+/g))
  const date = quote.article.publishedAt
  return (
    (filter.words ?? '').split(' ').every((word) => word === '' || words.has(word)) &&
    (filter.speakers ?? ['']).some((wanted) => wanted === '' || quote.speakers.some(({ name }) => name === wanted)) &&
    (filter.outlets ?? ['A', 'B']).some((outlet) => outlet.toUpperCase() === quote.article.outlet) &&
    (filter.types ?? [quote.type]).includes(quote.type) &&
    (filter.languages ?? [language]).includes(language) &&
    (filter.statuses ?? ['unreviewed', 'confirmed']).includes(quote.status) &&
    quote.confidence >= (filter.minConfidence ?? 0) &&
    (filter.from === undefined || (date !== null && date >= filter.from)) &&
    (filter.to === undefined || (date !== null && date < filter.to)) &&
    (filter.articleId === undefined || quote.articleId === filter.articleId)
  )
}
