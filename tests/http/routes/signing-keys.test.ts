// Who changed what: the access key of a request is stored along with the name
// that people give themselves.

import type { FastifyInstance } from 'fastify'
import t from 'tap'
import type { Test } from 'tap'
import { openStore } from '../../../src/store/sqlite/open-store.ts'
import { testServer } from '../../support/test-server.ts'

interface Speaker {
  readonly id: string
  readonly name: string
}

/** An archive with two keys, and a helper that sends requests with either. */
async function withTwoKeys(t: Test) {
  const store = openStore({ path: ':memory:' })
  t.teardown(() => store.close())
  const server = testServer(t, { store })
  const make = async (name: string) => {
    const { key, text } = await store.createAccessKey(name, 'admin')
    return { key: { id: key.id, name }, send: sendWith(server, text) }
  }
  return { desk: await make('Desk'), night: await make('Night shift') }
}

const sendWith =
  (server: FastifyInstance, key: string) =>
  async <Body>(method: 'GET' | 'POST' | 'PUT' | 'PATCH', url: string, payload?: object | string): Promise<Body> => {
    const type = typeof payload === 'string' ? { 'content-type': 'application/x-ndjson' } : {}
    const headers = { authorization: `Bearer ${key}`, 'if-match': '*', ...type }
    const response = await server.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) })
    if (response.statusCode >= 400) throw new Error(`${method} ${url}: ${response.body}`)
    return (type['content-type'] === undefined ? response.json() : response.body) as Body
  }

t.test('the history of a speaker names the keys used to edit, merge, split and undo', async (t) => {
  const { desk, night } = await withTwoKeys(t)
  for (const text of ['“We won,” said Ann Lee.', '“We tied,” said Ann Lee.', '“We lost,” said Anna Leigh.'])
    await desk.send('POST', '/v1/articles', { text })
  const { items } = await desk.send<{ items: Speaker[] }>('GET', '/v1/speakers?sort=quotes')
  const [lee, leigh] = items as [Speaker, Speaker]
  const quotes = await desk.send<{ items: Speaker[] }>('GET', `/v1/quotes?speakerId=${lee.id}`)
  const address = `/v1/speakers/${lee.id}`
  await desk.send('PATCH', address, { externalId: 'wikidata:Q1', by: 'somebody else' })
  await night.send('POST', `${address}/merge`, { speakerId: leigh.id })
  await desk.send('POST', `${address}/split`, { quoteIds: [quotes.items[0]?.id], name: 'A. Lee' })
  await night.send('POST', `${address}/undo`, {})
  const history = await desk.send<object>('GET', `${address}/history`)
  t.match(history, {
    items: [
      { action: 'split', key: desk.key, undone: { key: night.key } },
      { action: 'merge', key: night.key, undone: null },
      { action: 'edit', key: desk.key, by: 'somebody else' },
    ],
  })
})

t.test('revisions name the key with which each was submitted', async (t) => {
  const { desk, night } = await withTwoKeys(t)
  const { id } = await desk.send<Speaker>('POST', '/v1/articles', { text: '“We won,” said Ann Lee.' })
  await night.send('PUT', `/v1/articles/${id}`, { text: '“We won twice,” said Ann Lee.', by: 'Desk' })
  await desk.send('PATCH', `/v1/articles/${id}`, { title: 'Twice' })
  t.match(await desk.send('GET', `/v1/articles/${id}/revisions`), {
    items: [
      { revision: 3, key: desk.key },
      { revision: 2, key: night.key, by: 'Desk' },
      { revision: 1, key: desk.key },
    ],
  })
  t.match(await desk.send('GET', `/v1/articles/${id}/revisions/2`), { key: night.key })
})

t.test('an import is signed too', async (t) => {
  const { desk } = await withTwoKeys(t)
  const lines = JSON.stringify({ text: '“We won,” said Ann Lee.' })
  const [result = ''] = (await desk.send<string>('POST', '/v1/imports', lines)).split('\n')
  const { articleId } = JSON.parse(result) as { articleId: string }
  t.match(await desk.send('GET', `/v1/articles/${articleId}/revisions`), { items: [{ revision: 1, key: desk.key }] })
})

t.test('without keys, nothing is signed', async (t) => {
  const server = testServer(t)
  const stored = await server.inject({ method: 'POST', url: '/v1/articles', payload: { text: 'We won.' } })
  const { id } = stored.json<Speaker>()
  t.match((await server.inject(`/v1/articles/${id}/revisions`)).json(), { items: [{ revision: 1, key: null }] })
})
