// What a person should review first.

import t from 'tap'
import { makeReport } from '../sample-articles.ts'
import { openStoreUnderTest } from '../store-under-test.ts'

const SIGNED = { by: null, note: null }

t.test('listReviewQueue() lists the least certain and most quoted first, without reviewed quotes', async (t) => {
  const store = openStoreUnderTest()
  t.teardown(() => store.close())
  const [ann, bo] = [{ name: 'Ann Lee' }, { name: 'Bo Li' }]
  const { article, analysis } = makeReport([
    { words: 'It rains', by: ann, confidence: 0.5 },
    { words: 'It snows', by: ann, confidence: 0.75 },
    { words: 'It hails', by: ann, confidence: 0.25 },
    { words: 'It pours', by: bo, confidence: 0.25 },
    { words: 'It thaws', confidence: 0.55 },
  ])
  await store.saveArticle(article, analysis)
  const listed = async (): Promise<string[]> =>
    (await store.listReviewQueue({ limit: 100, after: null })).items.map(
      ({ partTexts }) => /\w+s\b/.exec(partTexts.join())?.[0] ?? '',
    )
  t.same(await listed(), ['hails', 'pours', 'rains', 'thaws', 'snows'])

  const { items } = await store.listReviewQueue({ limit: 2, after: null })
  const [hails, pours] = items.map(({ id, tag }) => ({ id, tag }))
  if (!hails || !pours) throw new Error('the queue has five quotes')
  await store.reviewQuotes([hails], { status: 'rejected', correction: {}, ...SIGNED })
  await store.reviewQuotes([pours], { status: 'corrected', correction: { type: 'mixed' }, ...SIGNED })
  t.same(await listed(), ['rains', 'thaws', 'snows'])
  await t.rejects(store.listReviewQueue({ limit: 2, after: ['x'] }), RangeError)
})

t.test('reviewArticle() reviews a limited number of quotes of an article, and returns how many are left', async (t) => {
  const store = openStoreUnderTest()
  t.teardown(() => store.close())
  const { article, analysis } = makeReport(['It rains', 'It snows', 'It hails'].map((words) => ({ words })))
  const saved = await store.saveArticle(article, analysis)
  if (saved.outcome !== 'created') throw new Error('the article is new')
  const { id, revision } = saved.saved.article
  const review = { status: 'confirmed', correction: {}, ...SIGNED } as const
  t.match(await store.reviewArticle(id, revision, review, 2), {
    outcome: 'reviewed',
    left: 1,
    reviewed: [{ outcome: { outcome: 'saved' } }, { outcome: { outcome: 'saved' } }],
  })
  t.match(await store.reviewArticle(id, revision, review, 2), {
    left: 0,
    reviewed: [{ outcome: { outcome: 'saved' } }],
  })
  t.match(await store.reviewArticle(id, revision + 1, review, 2), { outcome: 'stale', revision })
  t.match(await store.reviewArticle('none', revision, review, 2), { outcome: 'missing' })
})
