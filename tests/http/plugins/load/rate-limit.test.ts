import type { FastifyInstance } from 'fastify'
import t, { type Test } from 'tap'
import { openStore } from '../../../../src/store/sqlite/open-store.ts'
import type { ServerOptions } from '../../../../src/http/build-server.ts'
import { type AnsweredProblem, testServer } from '../../../support/test-server.ts'

interface Asked {
  readonly from?: string
  readonly key?: string
  readonly forwardedFor?: string
}

async function ask(
  server: FastifyInstance,
  { from = '192.0.2.1', key, forwardedFor }: Asked = {},
  url = '/v1/articles',
) {
  const headers = {
    ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
    ...(forwardedFor === undefined ? {} : { 'x-forwarded-for': forwardedFor }),
  }
  return server.inject({ url, headers, remoteAddress: from })
}

async function limited(t: Test, options: Partial<ServerOptions> = {}) {
  const store = openStore({ path: ':memory:' })
  t.teardown(() => store.close())
  const server = testServer(t, { store, anonymous: 'always', rateLimit: 2, ...options })
  const makeKey = async () => (await store.createAccessKey('Desk', 'read')).text
  return { server, makeKey }
}

t.test('Each response states the limit, how much of it is left and when it resets', async (t) => {
  const { server } = await limited(t)
  for (const left of ['1', '0']) {
    const { headers, statusCode } = await ask(server)
    t.equal(statusCode, 200)
    t.match(headers, { 'ratelimit-limit': '2', 'ratelimit-remaining': left, 'ratelimit-reset': /^[1-9]\d*$/ })
    t.notOk(headers['retry-after'])
  }
})

t.test('Requests beyond the limit return 429 with Retry-After', async (t) => {
  const { server } = await limited(t)
  await ask(server)
  await ask(server)
  const response = await ask(server)
  t.match(response.json<AnsweredProblem>(), {
    status: 429,
    code: 'too-many-requests',
    detail: 'The limit is 2 per minute.',
  })
  t.match(response.headers, {
    'content-type': 'application/problem+json',
    'ratelimit-remaining': '0',
    'retry-after': /^([1-9]|[1-5]\d|60)$/,
  })
})

t.test('Each key and each address has its own limit', async (t) => {
  const { server, makeKey } = await limited(t)
  const [one, other] = [await makeKey(), await makeKey()]
  const callers: readonly Asked[] = [{}, { from: '192.0.2.2' }, { key: one }, { key: other }]
  for (let round = 0; round < 3; round += 1) {
    for (const caller of callers) t.equal((await ask(server, caller)).statusCode, round < 2 ? 200 : 429)
  }
  t.equal(
    (await ask(server, { key: one, from: '192.0.2.9' })).statusCode,
    429,
    'a key has one limit, whatever address it is used from',
  )
})

t.test('An IPv6 network shares one limit, however many addresses it has', async (t) => {
  const { server } = await limited(t)
  const ends = ['1', '2', 'ffff:1']
  const statuses = []
  for (const end of ends) statuses.push((await ask(server, { from: `2001:db8::${end}` })).statusCode)
  t.same(statuses, [200, 200, 429])
  t.equal((await ask(server, { from: '2001:db8:0:1::1' })).statusCode, 200)
  await ask(server, { from: '::ffff:192.0.2.7' })
  await ask(server, { from: '192.0.2.7' })
  t.equal((await ask(server, { from: '192.0.2.7' })).statusCode, 429, 'the same address in either notation')
})

t.test('Invalid keys count against their address, and do not lock out a valid one', async (t) => {
  const { server, makeKey } = await limited(t)
  const key = await makeKey()
  const statuses = []
  for (const wrong of ['dixit_a', 'dixit_b', 'dixit_c']) statuses.push((await ask(server, { key: wrong })).statusCode)
  t.same(statuses, [401, 401, 429])
  t.equal((await ask(server, { key })).statusCode, 200)
})

t.test('Open routes do not count', async (t) => {
  const { server } = await limited(t)
  for (const url of [
    '/health',
    '/docs',
    '/docs/static/swagger-ui.css',
    '/openapi.json',
    '/problems/refused',
    '/none',
  ]) {
    for (let times = 0; times < 3; times += 1) {
      const { statusCode, headers } = await ask(server, {}, url)
      t.equal(statusCode, url === '/none' ? 404 : 200, url)
      t.notOk(headers['ratelimit-limit'])
    }
  }
})

t.test('X-Forwarded-For is used only if it comes from a configured proxy', async (t) => {
  const statuses = async (trustProxy: readonly string[]) => {
    const { server } = await limited(t, { trustProxy })
    const responses = []
    for (const client of ['203.0.113.1', '203.0.113.2', '203.0.113.3']) {
      // Whatever a client puts there itself precedes what the proxy adds.
      responses.push((await ask(server, { from: '10.0.0.5', forwardedFor: `198.51.100.1, ${client}` })).statusCode)
    }
    return responses
  }
  t.same(await statuses([]), [200, 200, 429])
  t.same(await statuses(['192.0.2.0/24']), [200, 200, 429])
  t.same(await statuses(['10.0.0.0/8']), [200, 200, 200])
  t.same(await statuses(['uniquelocal']), [200, 200, 200])
})

t.test('A limit of 0 means no limit', async (t) => {
  const { server } = await limited(t, { rateLimit: 0 })
  for (let times = 0; times < 5; times += 1) {
    const { statusCode, headers } = await ask(server)
    t.equal(statusCode, 200)
    t.notOk(headers['ratelimit-limit'])
  }
})
