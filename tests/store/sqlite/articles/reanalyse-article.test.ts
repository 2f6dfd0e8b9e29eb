// What an article had meets what the engine finds in it now.

import t from 'tap'
import type { CueKind } from '../../../../src/model.ts'
import { openStore } from '../../../../src/store/sqlite/open-store.ts'
import { makeAnalysis, makeArticle } from '../../sample-articles.ts'

const TEXT = 'Ann Lee hopes to build a bridge. “We will,” said Bo Li.'

const analysisOf = (hope: CueKind | null, speech: CueKind | null) =>
  makeAnalysis(TEXT, [
    { words: ['to build a bridge'], by: [{ name: 'Ann Lee' }], type: 'indirect', cueKind: hope },
    { words: ['“We will,”'], by: [{ name: 'Bo Li' }], cueKind: speech },
  ])

t.test('reanalyseArticle() tells the kinds of cues that nobody had told, of reviewed quotes as well', async (t) => {
  const store = openStore({ path: ':memory:' })
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
