// A reanalysis reconciles the stored quotes of an article with those that the
// engine finds today.

import t from 'tap'
import type { CueKind } from '../../../src/model.ts'
import { makeAnalysis, makeArticle } from '../sample-articles.ts'
import { openStoreUnderTest } from '../store-under-test.ts'

const TEXT = 'Ann Lee hopes to build a bridge. “We will,” said Bo Li.'

const analysisOf = (hope: CueKind | null, speech: CueKind | null) =>
  makeAnalysis(TEXT, [
    { words: ['to build a bridge'], by: [{ name: 'Ann Lee' }], type: 'indirect', cueKind: hope },
    { words: ['“We will,”'], by: [{ name: 'Bo Li' }], cueKind: speech },
  ])

t.test('reanalyseArticle() adds missing kinds of cues, to reviewed quotes too', async (t) => {
  const store = openStoreUnderTest()
  t.teardown(() => store.close())
  const outcome = await store.saveArticle(makeArticle({ text: TEXT }), analysisOf(null, null))
  if (outcome.outcome !== 'created') throw new Error('the article is new')
  const { article, quotes } = outcome.saved
  const [hope] = quotes
  if (hope === undefined) throw new Error('the article has quotes')
  await store.reviewQuote(hope.id, hope.tag, { status: 'confirmed', correction: {}, by: null, note: null })
  await store.reanalyseArticle(article.id, 1, { ...analysisOf('wanting', 'saying'), engine: 'another' })
  const { items } = await store.listQuotes({ articleId: article.id }, { limit: 10, after: null })
  t.match(items, [
    { status: 'confirmed', cueKind: 'wanting' },
    { status: 'unreviewed', cueKind: 'saying' },
  ])
})

t.test('a quote that is found again unchanged is not written, and is not listed as changed', async (t) => {
  const store = openStoreUnderTest()
  t.teardown(() => store.close())
  const outcome = await store.saveArticle(makeArticle({ text: TEXT }), analysisOf(null, 'saying'))
  if (outcome.outcome !== 'created') throw new Error('the article is new')
  const { article, quotes } = outcome.saved
  const before = await store.followChanges('latest', 10)
  await store.reanalyseArticle(article.id, 1, analysisOf('wanting', 'saying'))
  const after = await store.followChanges(before?.next ?? null, 10)
  const changed = after?.items.filter(({ kind }) => kind === 'quote').map(({ id }) => id)
  t.same(changed, [quotes[0]?.id], 'only the one whose cue changed its kind')
})

t.test('a reviewed quote keeps its speaker in a revision that has nearly the same words, and is marked', async (t) => {
  const store = openStoreUnderTest()
  t.teardown(() => store.close())
  const before = '“We will never pay for this e-mail,” said Ann Lee. “It is late,” said Bo Li.'
  const after = 'UPDATED. “We will not pay for this email”, said Ann Lee. “It was early,” said Bo Li.'
  const outcome = await store.saveArticle(
    makeArticle({ text: before }),
    makeAnalysis(before, [{ words: ['“We will never pay for this e-mail,”'] }, { words: ['“It is late,”'] }]),
  )
  if (outcome.outcome !== 'created') throw new Error('the article is new')
  const { article, quotes } = outcome.saved
  const correction = { speakers: [{ name: 'Cy Fox', kind: 'person', role: null }] } as const
  for (const { id } of quotes)
    await store.reviewQuote(id, null, { status: 'corrected', correction, by: null, note: null })
  const analysis = makeAnalysis(after, [{ words: ['“We will not pay for this email”'], by: [{ name: 'Ann Lee' }] }])
  await store.reviseArticle(article.id, null, makeArticle({ text: after }), analysis, null)

  const [pay, late] = quotes
  const kept = await store.findQuote(pay?.id ?? '')
  t.match(kept, {
    status: 'corrected',
    wordsChanged: true,
    withdrawn: null,
    partTexts: ['“We will not pay for this email”'],
    speakers: [{ name: 'Cy Fox' }],
  })
  t.match(await store.findQuote(late?.id ?? ''), { wordsChanged: false, withdrawn: { because: 'text' } })
  t.equal(await store.countQuotes({ articleId: article.id }), 1, 'the engine’s own version of it is not added')
  await store.reviewQuote(pay?.id ?? '', null, { status: 'confirmed', correction: {}, by: null, note: null })
  t.match(await store.findQuote(pay?.id ?? ''), { status: 'confirmed', wordsChanged: false })
})
