import type { FastifyInstance, InjectOptions } from 'fastify'
import t from 'tap'
import type { Test } from 'tap'
import { openStore } from '../../../src/store/sqlite/open-store.ts'
import { waitUntil } from '../../support/wait-until.ts'
import { testServer } from '../../support/test-server.ts'

const TEXT = '“The zeppelin is ours,” said Ann Lee, the mayor. “We stay,” said Bo Li.'

/** A service with an article, and helpers that send requests as an administrator. */
async function withArticle(t: Test, options: { readonly erasurePatienceMs?: number } = {}) {
  const store = openStore({ path: ':memory:' })
  t.teardown(() => store.close())
  const server = testServer(t, { store, ...options })
  const keys = { admin: '', write: '' }
  for (const scope of ['admin', 'write'] as const) keys[scope] = (await store.createAccessKey(scope, scope)).text
  const send = sendWith(server, keys.admin)
  const article = (await send({ method: 'POST', url: '/v1/articles', payload: { text: TEXT } })).json<{ id: string }>()
  const { items } = (await send({ method: 'GET', url: '/v1/speakers?q=ann' })).json<{ items: { id: string }[] }>()
  return { server, store, send, article, speakerId: items[0]?.id ?? '', asWriter: sendWith(server, keys.write) }
}

const sendWith = (server: FastifyInstance, key: string) => (request: InjectOptions) =>
  server.inject({ ...request, headers: { authorization: `Bearer ${key}` } })

t.test('POST /v1/erasures erases what somebody said', async (t) => {
  const { send, speakerId, article } = await withArticle(t)
  const response = await send({ method: 'POST', url: '/v1/erasures', payload: { speakerId } })
  t.equal(response.statusCode, 200)
  const erasure = response.json<{ id: string }>()
  t.match(erasure, {
    speakerId,
    articleId: null,
    before: null,
    state: 'erased',
    articles: 1,
    quotes: 1,
    key: { name: 'admin' },
    endedAt: /^\d{4}-/,
    compactedAt: null,
    remains: [/dixit erase --compact/, /^Backups, exports and copies made before still hold it/],
  })
  t.equal(response.headers['location'], `/v1/erasures/${erasure.id}`)
  t.same((await send({ method: 'GET', url: `/v1/erasures/${erasure.id}` })).json(), erasure)
  t.match((await send({ method: 'GET', url: '/v1/erasures' })).json(), { items: [erasure], next: null })
  const left = (await send({ method: 'GET', url: `/v1/articles/${article.id}` })).json<{
    text: string
    quotes: object[]
  }>()
  t.match(left.text, /^█+ said █+\. “We stay,” said Bo Li\.$/)
  t.match(left.quotes, [{ text: 'We stay,', speaker: { name: 'Bo Li' } }])
  t.match(
    (await send({ method: 'GET', url: '/v1/changes?kind=speaker' })).json(),
    {
      items: [{ change: 'made' }, { change: 'removed', id: speakerId }],
    },
    'clients that follow changes are told',
  )
})

t.test('an erasure that outlasts the request continues in the background', async (t) => {
  const { send, article } = await withArticle(t, { erasurePatienceMs: 0 })
  const started = await send({ method: 'POST', url: '/v1/erasures', payload: { articleId: article.id } })
  t.equal(started.statusCode, 202)
  t.match(started.json(), { state: 'erasing', endedAt: null })
  const ask = () => send({ method: 'GET', url: String(started.headers['location']) })
  await waitUntil('the erasure is complete', async () => (await ask()).json<{ state: string }>().state === 'erased')
  t.equal((await send({ method: 'GET', url: `/v1/articles/${article.id}` })).statusCode, 404)
})

t.test('everything before a date can be erased, but not the whole archive by mistake', async (t) => {
  const { send } = await withArticle(t)
  await send({ method: 'POST', url: '/v1/articles', payload: { text: `${TEXT} Then.`, publishedAt: '2014-02-03' } })
  const payload = { before: '2015-01-01' }
  t.match((await send({ method: 'POST', url: '/v1/erasures', payload })).json(), {
    articles: 1,
    before: '2015-01-01T00:00:00.000Z',
  })
  t.match(
    (await send({ method: 'POST', url: '/v1/erasures', payload })).json(),
    { articles: 0 },
    'repeating it is harmless',
  )
  for (const [wrong, pointer, detail] of [
    [{ before: '2999-01-01' }, '/before', /is in the future/],
    [{ before: 'last year' }, '/before', /./],
    [{}, '', /names nothing to erase/],
    [{ speakerId: 'a', articleId: 'b' }, '', /names more than one thing to erase/],
    [{ speaker: 'Ann Lee' }, '', /./],
  ] as const) {
    const response = await send({ method: 'POST', url: '/v1/erasures', payload: wrong })
    t.equal(response.statusCode, 400, JSON.stringify(wrong))
    t.match(
      response
        .json<{ errors: { pointer: string; detail: string }[] }>()
        .errors.find((one) => one.pointer.startsWith(pointer)),
      { detail },
    )
  }
  t.match((await send({ method: 'GET', url: '/v1/articles' })).json(), { items: { length: 1 } })
})

t.test('only administrators can erase, and unknown targets are reported', async (t) => {
  const { server, send, asWriter, speakerId } = await withArticle(t)
  const erase = (payload: object): InjectOptions => ({ method: 'POST', url: '/v1/erasures', payload })
  t.equal((await server.inject(erase({ speakerId }))).statusCode, 401)
  for (const request of [erase({ speakerId }), { method: 'GET', url: '/v1/erasures' } as const])
    t.match((await asWriter(request)).json(), { code: 'insufficient-scope' })
  t.match((await send(erase({ speakerId: 'nobody' }))).json(), { code: 'speaker-not-found' })
  t.match((await send(erase({ articleId: 'nothing' }))).json(), { code: 'article-not-found' })
  t.match((await send({ method: 'GET', url: '/v1/erasures/none' })).json(), { code: 'erasure-not-found' })
  t.match((await send({ method: 'GET', url: '/v1/erasures?cursor=x' })).json(), { code: 'invalid-cursor' })
})
