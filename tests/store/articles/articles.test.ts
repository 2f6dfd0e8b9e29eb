import fc from 'fast-check'
import t from 'tap'
import type { Test } from 'tap'
import type { Analysis } from '../../../src/model.ts'
import type { NewArticle, Position, Store } from '../../../src/store/store.ts'
import { makeAnalysis, makeArticle, makeReport, spanOf } from '../sample-articles.ts'
import { openStoreUnderTest } from '../store-under-test.ts'

const EVERYTHING = { limit: 100, after: null }

function openEmpty(t: Test): Store {
  const store = openStoreUnderTest()
  t.teardown(() => store.close())
  return store
}

async function save(
  store: Store,
  article: NewArticle,
  analysis: Analysis = makeAnalysis(article.text, []),
): Promise<string> {
  const outcome = await store.saveArticle(article, analysis)
  if (outcome.outcome === 'conflict') throw new Error(`conflict with ${outcome.articleId}`)
  return outcome.saved.article.id
}

t.test('saveArticle() stores everything, with offsets in UTF-16 code units', async (t) => {
  const store = openEmpty(t)
  const text =
    '😀 “We won 🏆,” said Zoë Müller, the captain, and Bo Li, “and 𝒘𝒆 knew.” A “win-win”? The minister agreed that it was so.'
  const article = makeArticle({
    text,
    title: 'Ein Sieg 🏆',
    url: 'https://example.org/win?a=1&b=ü',
    outlet: 'The Daily',
    author: 'A. Writer',
    publishedAt: '2022-01-10T09:00:00Z',
    externalId: 'x-1',
  })
  const zoe = { name: 'Zoë Müller', role: 'captain', aliases: ['Müller', 'Ms. Müller'] }
  const analysis = makeAnalysis(
    text,
    [
      {
        words: ['“We won 🏆,”', '“and 𝒘𝒆 knew.”'],
        by: [zoe, { name: 'Bo Li' }],
        cue: 'said',
        source: 'Zoë Müller, the captain, and Bo Li',
      },
      { words: ['it was so'], type: 'indirect' },
    ],
    [{ span: spanOf(text, '“win-win”'), kind: 'scare-quotes' }],
  )
  const id = await save(store, article, analysis)
  const found = await store.findArticle(id)
  t.match(found?.article, { ...article, publishedAt: '2022-01-10T09:00:00.000Z', id, language: 'en', quoteCount: 2 })
  t.match(found?.article.createdAt, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  t.same(found?.rejected, analysis.rejected)
  t.match(found?.speakers, [
    { name: 'Zoë Müller', role: 'captain', kind: 'person' },
    { name: 'Bo Li', role: null, kind: 'person' },
  ])
  const [joint, unknown] = found?.quotes ?? []
  t.match(joint, {
    articleId: id,
    type: 'direct',
    parts: analysis.quotes[0]?.parts,
    partTexts: ['“We won 🏆,”', '“and 𝒘𝒆 knew.”'],
    cue: spanOf(text, 'said'),
    cueText: 'said',
    sourceText: 'Zoë Müller, the captain, and Bo Li',
    confidence: 0.875,
    evidence: analysis.quotes[0]?.evidence,
    evidenceTexts: [['Zoë Müller, the captain, and Bo Li']],
    article: {
      title: article.title,
      url: article.url,
      outlet: article.outlet,
      publishedAt: '2022-01-10T09:00:00.000Z',
    },
  })
  t.same(joint?.speakers, found?.speakers)
  t.match(unknown, { type: 'indirect', cue: null, cueText: null, source: null, sourceText: null, evidence: [] })
  t.same(unknown?.speakers, [])
  t.same(await store.findQuote(joint?.id ?? ''), joint)
})

t.test('saveArticle() returns any well-formed text unchanged', async (t) => {
  const store = openEmpty(t)
  const texts = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 })
  await fc.assert(
    fc.asyncProperty(texts, fc.nat(), fc.nat(), async (text, one, other) => {
      const span = { start: one % text.length, end: text.length - (other % (text.length - (one % text.length))) }
      const words = text.slice(span.start, span.end)
      fc.pre(words.isWellFormed())
      const analysis = { ...makeAnalysis(text, []), quotes: makeAnalysis(text, [{ words: [words] }]).quotes }
      const outcome = await store.saveArticle(makeArticle({ text }), analysis)
      if (outcome.outcome === 'conflict') return false
      const { article, quotes } = outcome.saved
      const kept = article.text === text && (outcome.outcome === 'existing' || quotes[0]?.partTexts[0] === words)
      await store.deleteArticle(article.id)
      return kept
    }),
  )
})

t.test('saveArticle() refuses text that UTF-8 cannot represent', async (t) => {
  const store = openEmpty(t)
  const half = '😀'.charAt(0)
  for (const article of [makeArticle({ text: half }), makeArticle({ text: 'Well', title: half })]) {
    await t.rejects(store.saveArticle(article, makeAnalysis(article.text, [])), {
      name: 'RangeError',
      message: /not well-formed/,
    })
  }
  t.same((await store.listArticles(EVERYTHING)).items, [])
})

t.test('saveArticle() stores dates in a single format', async (t) => {
  const store = openEmpty(t)
  const id = await save(store, makeArticle({ text: 'One.', publishedAt: '2022-01-10T11:00:00.5+02:00' }))
  t.equal((await store.findArticle(id))?.article.publishedAt, '2022-01-10T09:00:00.500Z')
  const dateless = makeArticle({ text: 'Two.', publishedAt: 'yesterday' })
  await t.rejects(store.saveArticle(dateless, makeAnalysis('Two.', [])), { name: 'RangeError' })
})

t.test('deleteArticle() deletes everything that belongs to the article, and nothing else', async (t) => {
  const store = openEmpty(t)
  const first = makeReport([
    { words: 'We won', by: { name: 'Ann Lee' } },
    { words: 'We lost', by: { name: 'Bo Li' } },
  ])
  const second = makeReport([{ words: 'We tied', by: { name: 'Ann Lee' } }])
  const [firstId, secondId] = [
    await save(store, first.article, first.analysis),
    await save(store, second.article, second.analysis),
  ]
  t.equal(await store.deleteArticle(firstId), 'deleted')
  t.equal(await store.deleteArticle(firstId), 'missing')
  t.equal(await store.findArticle(firstId), null)
  t.match((await store.listQuotes({}, EVERYTHING)).items, [{ articleId: secondId, partTexts: ['“We tied,”'] }])
  t.same((await store.listQuotes({ words: 'lost' }, EVERYTHING)).items, [])
  t.match((await store.listSpeakers(null, EVERYTHING)).items, [{ name: 'Ann Lee', quoteCount: 1, articleCount: 1 }])
  t.equal(
    await save(store, first.article, first.analysis).then((id) => id !== firstId),
    true,
    'and it can be saved again',
  )
})

t.test('listArticles() lists the newest first, and articles without a date last', async (t) => {
  const store = openEmpty(t)
  const dates = [
    null,
    '2022-01-10T09:00:00Z',
    '2023-05-01T00:00:00Z',
    null,
    '2022-01-10T08:59:59.999Z',
    '2022-01-10T09:00:00Z',
  ]
  for (const [index, publishedAt] of dates.entries())
    await save(store, makeArticle({ text: `Text ${index}.`, title: `${index}`, publishedAt }))
  const { items, next } = await store.listArticles(EVERYTHING)
  t.same(
    items.map(({ title }) => title),
    ['2', '5', '1', '4', '3', '0'],
  )
  t.equal(next, null)
  t.notOk('text' in (items[0] ?? {}), 'without their texts')
})

t.test('listArticles() returns every article once, page by page, while others are added', async (t) => {
  const store = openEmpty(t)
  const titles = Array.from({ length: 7 }, (_, index) => `old ${index}`)
  for (const [index, title] of titles.entries()) {
    const publishedAt = index < 3 ? null : '2022-01-10T09:00:00Z'
    await save(store, makeArticle({ text: title, title, publishedAt }))
  }
  const seen: (string | null)[] = []
  let after: Position | null = null
  do {
    const { items, next } = await store.listArticles({ limit: 2, after })
    seen.push(...items.map(({ title }) => title))
    await save(store, makeArticle({ text: `new ${seen.length}`, title: 'new', publishedAt: '2023-01-01T00:00:00Z' }))
    after = next
  } while (after)
  t.same(seen, ['old 6', 'old 5', 'old 4', 'old 3', 'old 2', 'old 1', 'old 0'])
})

t.test('listArticles() rejects a position from another list', async (t) => {
  const store = openEmpty(t)
  for (const after of [[], ['2022'], [1, 'a'], ['a', null], ['a', 'b', 'c']]) {
    await t.rejects(store.listArticles({ limit: 1, after }), { name: 'RangeError' })
  }
})

t.test('saveArticles() saves several articles at once, and skips existing, conflicting and invalid ones', async (t) => {
  const store = openStoreUnderTest()
  t.teardown(() => store.close())
  const report = (words: string, fields: Parameters<typeof makeReport>[1] = {}) =>
    makeReport([{ words, by: { name: 'Ann Lee' } }], fields)
  const [one, two] = [report('One', { url: 'https://a.example/1' }), report('Two', { publishedAt: '2022-01-10' })]
  const wrong = { ...report('Four'), analysis: report('A far longer one than that').analysis }
  const outcomes = await store.saveArticles([
    one,
    two,
    report('Three', { url: 'https://a.example/1' }),
    { ...one, article: { ...one.article, url: null } },
    wrong,
    report('Five'),
  ])
  t.match(
    outcomes.map(({ outcome }) => outcome),
    ['created', 'created', 'conflict', 'existing', 'failed', 'created'],
  )
  t.match(outcomes[3], { id: (outcomes[0] as { id: string }).id, quoteCount: 1 })
  const { items } = await store.listQuotes({}, { limit: 100, after: null })
  t.same(
    items.map(({ partTexts }) => partTexts[0]),
    ['“Two,”', '“Five,”', '“One,”'],
  )
  t.same((await store.listQuotes({ words: 'five' }, { limit: 100, after: null })).items.length, 1)
  t.match((await store.listSpeakers('ann', { limit: 9, after: null })).items, [{ quoteCount: 3, articleCount: 3 }])
  t.match(await store.identifyArticles([two.article, report('Six').article]), [{ outcome: 'existing' }, null])
})
