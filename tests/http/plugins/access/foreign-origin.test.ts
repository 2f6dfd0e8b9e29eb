import type { InjectOptions } from 'fastify'
import t from 'tap'
import { openStore } from '../../../../src/store/sqlite/open-store.ts'
import { testServer } from '../../../support/test-server.ts'

const save: InjectOptions = { method: 'POST', url: '/v1/articles', payload: '“We won,” said Ann Lee.' }
const text = { 'content-type': 'text/plain', host: 'localhost:3000' }
const FOREIGN = 'https://elsewhere.example'

t.test('Without a key, a page from another origin cannot store anything', async (t) => {
  const server = testServer(t)
  for (const headers of [
    { origin: FOREIGN },
    { origin: 'null' },
    { origin: 'http://localhost:8080' },
    { origin: 'not an origin' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', origin: 'http://localhost:8080' },
    { 'sec-fetch-site': 'cross-site', origin: 'http://localhost:3000' },
  ]) {
    const response = await server.inject({ ...save, headers: { ...text, ...headers } })
    t.match(response.json(), { status: 403, code: 'foreign-origin' }, JSON.stringify(headers))
  }
  t.match((await server.inject('/v1/articles')).json(), { items: [] })
})

t.test('Without a key, a page from another origin cannot trigger requests without a body either', async (t) => {
  const server = testServer(t)
  const { id } = (await server.inject({ ...save, headers: text })).json<{ id: string }>()
  const headers = { host: 'localhost:3000', origin: FOREIGN }
  for (const [method, url] of [
    ['POST', `/v1/articles/${id}/reanalyse`],
    ['POST', '/v1/imports'],
    ['DELETE', `/v1/articles/${id}`],
  ] as const)
    t.equal((await server.inject({ method, url, headers })).statusCode, 403, `${method} ${url}`)
})

t.test('A page of the service itself can, even behind a proxy with another host name', async (t) => {
  const server = testServer(t)
  for (const headers of [
    {},
    { origin: 'http://localhost:3000' },
    { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' },
    { origin: 'https://dixit.example', 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none' },
  ]) {
    const response = await server.inject({ ...save, headers: { ...text, ...headers } })
    t.ok(response.statusCode < 300, JSON.stringify(headers))
  }
})

t.test('Pages from the origins in CORS_ORIGINS can', async (t) => {
  const headers = { ...text, origin: FOREIGN, 'sec-fetch-site': 'cross-site' }
  t.equal((await testServer(t, { corsOrigins: [FOREIGN] }).inject({ ...save, headers })).statusCode, 201)
  t.equal((await testServer(t, { corsOrigins: ['*'] }).inject({ ...save, headers })).statusCode, 201)
  const others = testServer(t, { corsOrigins: ['https://desk.example'] })
  t.equal((await others.inject({ ...save, headers })).statusCode, 403)
})

t.test('With a key, the key decides; reading is left to CORS', async (t) => {
  const store = openStore({ path: ':memory:' })
  t.teardown(() => store.close())
  const server = testServer(t, { store })
  const headers = { ...text, origin: FOREIGN }
  t.equal((await server.inject({ url: '/v1/articles', headers: { host: text.host, origin: FOREIGN } })).statusCode, 200)
  const { text: key } = await store.createAccessKey('desk', 'write')
  t.equal((await server.inject({ ...save, headers })).statusCode, 401)
  t.equal((await server.inject({ ...save, headers: { ...headers, authorization: `Bearer ${key}` } })).statusCode, 201)
})
