// By what an article is known that is stored already.

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
    'knows an article by externalId of the same outlet',
    { ...stored, url: 'https://example.org/2' },
    { outcome: 'existing' },
  ],
  ['knows an article by url', { ...stored, externalId: 'x-2' }, { outcome: 'existing' }],
  [
    'knows an article by url, without an externalId',
    { ...stored, externalId: null, outlet: null },
    { outcome: 'existing' },
  ],
  ['knows an article by text alone', makeArticle({ text: stored.text }), { outcome: 'existing' }],
  [
    'knows an article by text, whatever address it comes from',
    { ...stored, externalId: 'y-9', outlet: 'The Weekly', url: 'https://example.net/9' },
    { outcome: 'existing' },
  ],
  ['finds a conflict of externalId', { ...stored, ...other }, { outcome: 'conflict', identity: 'externalId' }],
  [
    'asks for the externalId before the url',
    { ...stored, ...other, url: null },
    { outcome: 'conflict', identity: 'externalId' },
  ],
  ['finds a conflict of url', { ...stored, ...other, externalId: 'x-2' }, { outcome: 'conflict', identity: 'url' }],
  [
    'knows the externalId of another outlet for another',
    { ...stored, ...other, url: null, outlet: 'The Weekly' },
    null,
  ],
  ['knows the externalId of no outlet for another', { ...stored, ...other, url: null, outlet: null }, null],
  ['knows nothing of a new article', makeArticle(other), null],
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
    t.equal(saved.outcome, same?.outcome ?? 'created', 'saveArticle() says the same')
    t.equal((await store.listArticles(EVERYTHING)).items.length, same ? 1 : 2)
  })
}

t.test('findSame() counts no outlet as one outlet', async (t) => {
  const store = openEmpty(t)
  await save(store, { ...stored, outlet: null, url: null })
  t.match(await store.findSame({ ...stored, ...other, outlet: null, url: null }), { outcome: 'conflict' })
})

t.test('findSame() lets the first identity that is found decide', async (t) => {
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
