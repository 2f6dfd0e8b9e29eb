// How an article that is already stored is recognized.

import t from 'tap'
import type { Test } from 'tap'
import type { NewArticle, Store } from '../../../src/store/store.ts'
import { makeAnalysis, makeArticle } from '../sample-articles.ts'
import { openStoreUnderTest } from '../store-under-test.ts'

const EVERYTHING = { limit: 100, after: null }

function openEmpty(t: Test): Store {
  const store = openStoreUnderTest()
  t.teardown(() => store.close())
  return store
}

async function save(store: Store, article: NewArticle): Promise<string> {
  const outcome = await store.saveArticle(article, makeAnalysis(article.text, []))
  if (outcome.outcome === 'conflict') throw new Error(`conflict with ${outcome.articleId}`)
  return outcome.saved.article.id
}

const stored = makeArticle({ text: 'The text.', outlet: 'The Daily', externalId: 'x-1', url: 'https://example.org/1' })
const other = { text: 'Another text.' }

const identities: readonly (readonly [behavior: string, article: NewArticle, outcome: object | null])[] = [
  [
    'recognizes an article by externalId within the same outlet',
    { ...stored, url: 'https://example.org/2' },
    { outcome: 'existing' },
  ],
  ['recognizes an article by url', { ...stored, externalId: 'x-2' }, { outcome: 'existing' }],
  [
    'recognizes an article by url, without an externalId',
    { ...stored, externalId: null, outlet: null },
    { outcome: 'existing' },
  ],
  ['recognizes an article by text alone', makeArticle({ text: stored.text }), { outcome: 'existing' }],
  [
    'recognizes an article by text, whatever its address',
    { ...stored, externalId: 'y-9', outlet: 'The Weekly', url: 'https://example.net/9' },
    { outcome: 'existing' },
  ],
  ['finds a conflict by externalId', { ...stored, ...other }, { outcome: 'conflict', identity: 'externalId' }],
  [
    'checks the externalId before the url',
    { ...stored, ...other, url: null },
    { outcome: 'conflict', identity: 'externalId' },
  ],
  ['finds a conflict by url', { ...stored, ...other, externalId: 'x-2' }, { outcome: 'conflict', identity: 'url' }],
  [
    'treats the same externalId of another outlet as different',
    { ...stored, ...other, url: null, outlet: 'The Weekly' },
    null,
  ],
  ['treats the same externalId without an outlet as different', { ...stored, ...other, url: null, outlet: null }, null],
  ['finds nothing for a new article', makeArticle(other), null],
]

for (const [behavior, article, outcome] of identities) {
  t.test(`findSame() ${behavior}`, async (t) => {
    const store = openEmpty(t)
    const id = await save(store, stored)
    const same = await store.findSame(article)
    t.match(same, outcome)
    if (same?.outcome === 'conflict') t.equal(same.articleId, id)
    else if (same) t.equal(same.saved.article.id, id)
    const saved = await store.saveArticle(article, makeAnalysis(article.text, []))
    t.equal(saved.outcome, same?.outcome ?? 'created', 'saveArticle() agrees')
    t.equal((await store.listArticles(EVERYTHING)).items.length, same ? 1 : 2)
  })
}

t.test('findSame() treats articles without an outlet as if from one outlet', async (t) => {
  const store = openEmpty(t)
  await save(store, { ...stored, outlet: null, url: null })
  t.match(await store.findSame({ ...stored, ...other, outlet: null, url: null }), { outcome: 'conflict' })
})

t.test('findSame() goes by the first identity that matches', async (t) => {
  const store = openEmpty(t)
  const first = await save(store, makeArticle({ text: 'One.', externalId: '1' }))
  const second = await save(store, makeArticle({ text: 'Two.', url: 'https://example.org/2' }))
  const both = makeArticle({ text: 'Two.', externalId: '1', url: 'https://example.org/2' })
  t.match(await store.findSame(both), { outcome: 'conflict', articleId: first, identity: 'externalId' })
  t.match(await store.findSame({ ...both, externalId: '2' }), {
    outcome: 'existing',
    saved: { article: { id: second } },
  })
})
