// Which articles would be analysed differently today.

import t from 'tap'
import type { PresentReading, Reader } from '../../../src/model.ts'
import { makeAnalysis, makeArticle } from '../sample-articles.ts'
import { openStoreUnderTest } from '../store-under-test.ts'

const SHORT = 'The bridge stays shut, said Bo Li.'
// As many letters, but more bytes of UTF-8 than are allowed below.
const LONG = 'Тhе bridgе stауs shut, sаid Во Li.'
const LONGEST = Buffer.byteLength(SHORT)

const READ: readonly (readonly [title: string, text: string, reader: Reader, engine: string])[] = [
  ['short, by the network', SHORT, 'pretrained', '2'],
  ['short, by the linear models', `${SHORT.slice(0, -1)}!`, 'linear', '2'],
  ['short, by an earlier engine', `${SHORT.slice(0, -1)}?`, 'pretrained', '1'],
  ['long, by the network', LONG, 'pretrained', '2'],
  ['long, by the linear models', `${LONG.slice(0, -1)}!`, 'linear', '2'],
  ['in another language', `${SHORT} `, 'patterns', '2'],
  ['in another language, by an earlier engine', `${SHORT}  `, 'patterns', '1'],
]

t.test('an article is outdated if another engine or reader analysed it than would today', async (t) => {
  const store = openStoreUnderTest()
  t.teardown(() => store.close())
  for (const [title, text, reader, engine] of READ)
    await store.saveArticle(makeArticle({ text, title }), { ...makeAnalysis(text, []), reader, engine })

  const titles = async (now: PresentReading): Promise<(string | null)[]> => {
    const outdated = await store.listOutdated(now, 0, 100)
    t.equal(await store.countOutdated(now), outdated.length)
    return outdated.map(({ title }) => title)
  }
  t.same(await titles({ engine: '2', reader: 'pretrained', longestPretrained: LONGEST }), [
    'short, by the linear models',
    'short, by an earlier engine',
    'long, by the network',
    'in another language, by an earlier engine',
  ])
  t.same(await titles({ engine: '2', reader: 'linear', longestPretrained: LONGEST }), [
    'short, by the network',
    'short, by an earlier engine',
    'long, by the network',
    'in another language, by an earlier engine',
  ])
})

t.test('an article records which reader analysed it last', async (t) => {
  const store = openStoreUnderTest()
  t.teardown(() => store.close())
  const saved = await store.saveArticle(makeArticle({ text: SHORT }), { ...makeAnalysis(SHORT, []), reader: 'linear' })
  if (saved.outcome !== 'created') throw new Error('the article is new')
  const { id } = saved.saved.article
  t.equal(saved.saved.article.reader, 'linear')
  await store.reanalyseArticle(id, 1, { ...makeAnalysis(SHORT, []), reader: 'pretrained' })
  t.equal((await store.findArticle(id))?.article.reader, 'pretrained')
})
