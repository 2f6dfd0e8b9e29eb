import { setTimeout } from 'node:timers/promises'
import t from 'tap'
import { importArticles } from '../../src/ingest/import-articles.ts'
import type { ImportSteps } from '../../src/ingest/import-articles.ts'
import type { BatchOutcome } from '../../src/store/store.ts'
import { makeArticle } from '../store/sample-articles.ts'
import { waitUntil } from '../support/wait-until.ts'

const LIMITS = { analyses: 2, articles: 8, bytes: 1000 }

/** Steps that know what is stored, record their calls, and take their time. */
function makeSteps(overrides: Partial<ImportSteps<string, string>> = {}) {
  const stored = new Set<string>()
  const calls = { batches: [] as number[], analysing: 0, mostAnalysing: 0 }
  const steps: ImportSteps<string, string> = {
    read: async (text) => {
      if (text.startsWith('bad')) throw new Error(`${text} is bad`)
      return { article: makeArticle({ text }), request: { text, title: null, language: null }, warnings: [] }
    },
    identify: async (articles) =>
      articles.map(({ text }) =>
        stored.has(text) ? { outcome: 'existing', id: text, quoteCount: 0, isElsewhere: false } : null,
      ),
    publish: async (articles) => articles.map(() => null),
    analyse: async ({ text }) => {
      calls.analysing += 1
      calls.mostAnalysing = Math.max(calls.mostAnalysing, calls.analysing)
      await setTimeout(text.includes('slow') ? 40 : 2)
      calls.analysing -= 1
      return `analysis of ${text}`
    },
    save: async (articles) => {
      calls.batches.push(articles.length)
      await setTimeout(5)
      return articles.map(({ article: { text }, analysis }): BatchOutcome => {
        if (analysis !== `analysis of ${text}`) return { outcome: 'failed', reason: 'a wrong analysis' }
        stored.add(text)
        return { outcome: 'created', id: text, quoteCount: 1 }
      })
    },
    refuse: (error) => (error as Error).message,
    ...overrides,
  }
  return { steps, stored, calls }
}

async function* give(items: readonly string[]): AsyncGenerator<string> {
  yield* items
}

async function collect<Result>(results: AsyncIterable<Result>): Promise<Result[]> {
  const all = []
  for await (const result of results) all.push(result)
  return all
}

const outcomes = (results: readonly { item: string; outcome: string }[]) =>
  results.map(({ item, outcome }) => `${item} ${outcome}`)

t.test('importArticles() reports each article in order, however long each takes', async (t) => {
  const { steps } = makeSteps()
  const items = ['slow 1', 'two', 'bad 3', 'slow 4', 'five']
  t.same(outcomes(await collect(importArticles(give(items), steps, LIMITS))), [
    'slow 1 created',
    'two created',
    'bad 3 refused',
    'slow 4 created',
    'five created',
  ])
})

t.test('importArticles() does not analyse what is already stored', async (t) => {
  const { steps, calls } = makeSteps()
  await collect(importArticles(give(['a', 'b']), steps, LIMITS))
  const before = calls.batches.length
  t.same(outcomes(await collect(importArticles(give(['a', 'b']), steps, LIMITS))), ['a existing', 'b existing'])
  t.equal(calls.batches.length, before)
})

t.test('importArticles() analyses a limited number at a time, and writes finished ones together', async (t) => {
  const { steps, calls } = makeSteps()
  const items = Array.from({ length: 60 }, (_, index) => `${index}`)
  const results = await collect(importArticles(give(items), steps, { ...LIMITS, analyses: 4, articles: 30 }))
  t.equal(results.length, 60)
  t.equal(calls.mostAnalysing, 4)
  t.ok(calls.batches.length < 50, `${calls.batches.length} transactions`)
})

t.test('importArticles() reports the first outcome while later articles are still to come', async (t) => {
  const { steps } = makeSteps()
  const reported: string[] = []
  async function* slowly() {
    yield 'one'
    await waitUntil('the first is reported', () => reported.length > 0)
    t.same(reported, ['one'])
    yield 'two'
  }
  for await (const { item } of importArticles(slowly(), steps, LIMITS)) reported.push(item)
  t.same(reported, ['one', 'two'])
})

t.test('importArticles() stops at its limit of pending articles when nobody reads the outcomes', async (t) => {
  const { steps, stored } = makeSteps()
  const items = Array.from({ length: 50 }, (_, index) => `${index}`)
  const results = importArticles(give(items), steps, { ...LIMITS, articles: 5 })
  await results.next()
  await setTimeout(80)
  t.ok(stored.size <= 6, `${stored.size} were stored`)
  const long = importArticles(give(['x'.repeat(900), 'y'.repeat(900), 'z']), steps, { ...LIMITS, bytes: 1000 })
  t.equal((await collect(long)).length, 3)
  await results.return(undefined)
})

t.test('importArticles() reports an article for which a step fails, and continues', async (t) => {
  let failures = 2
  const { steps } = makeSteps({
    analyse: async ({ text }) => {
      if (text === 'b') throw new Error('too slow')
      return `analysis of ${text}`
    },
  })
  const flaky = {
    ...steps,
    save: async (given: Parameters<typeof steps.save>[0]) => {
      if (failures-- > 0) throw new Error('disk full')
      return steps.save(given)
    },
  }
  const results: { item: string }[] = []
  /** Yields each once the previous one is reported, so that no two are written together. */
  async function* oneByOne() {
    for (const [index, item] of ['a', 'b', 'c', 'd'].entries()) {
      await waitUntil(`${index} are reported`, () => results.length === index)
      yield item
    }
  }
  for await (const result of importArticles(oneByOne(), flaky, LIMITS)) results.push(result)
  t.match(results, [
    { item: 'a', outcome: 'refused', refusal: 'disk full' },
    { item: 'b', outcome: 'refused', refusal: 'too slow' },
    { item: 'c', outcome: 'refused', refusal: 'disk full' },
    { item: 'd', outcome: 'created' },
  ])
})

t.test('importArticles() stores and reports what came before its source failed', async (t) => {
  const { steps, stored } = makeSteps()
  async function* breaking() {
    yield 'slow 1'
    yield 'two'
    throw new Error('the line is dead')
  }
  const reported: string[] = []
  await t.rejects(
    async () => {
      for await (const { item } of importArticles(breaking(), steps, LIMITS)) reported.push(item)
    },
    { message: 'the line is dead' },
  )
  t.same(reported, ['slow 1', 'two'])
  t.equal(stored.size, 2)
})

t.test('importArticles() finishes what it has started when it is cancelled', async (t) => {
  const { steps, stored } = makeSteps()
  for await (const { item } of importArticles(
    give(['a', 'b', 'slow c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']),
    steps,
    LIMITS,
  )) {
    if (item === 'a') break
  }
  t.ok(stored.has('a'))
  const size = stored.size
  await setTimeout(60)
  t.equal(stored.size, size, 'nothing continues')
})
