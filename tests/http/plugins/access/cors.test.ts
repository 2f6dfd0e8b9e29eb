import type { FastifyInstance } from 'fastify'
import t, { type Test } from 'tap'
import { testServer } from '../../../support/test-server.ts'

const ORIGIN = 'https://desk.example'

const allowing = (t: Test, ...corsOrigins: string[]) => testServer(t, { corsOrigins, anonymous: 'never' })

const preflight = (server: FastifyInstance, origin: string, url = '/v1/articles') =>
  server.inject({
    method: 'OPTIONS',
    url,
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type,if-match',
    },
  })

t.test('No page from another origin may send requests unless its origin is allowed', async (t) => {
  const server = testServer(t)
  t.equal((await preflight(server, ORIGIN)).statusCode, 405)
  const { headers } = await server.inject({ url: '/v1/articles', headers: { origin: ORIGIN } })
  t.same(
    Object.keys(headers).filter((name) => name.startsWith('access-control')),
    [],
  )
})

t.test('A preflight request from an allowed origin needs no key', async (t) => {
  const server = allowing(t, 'http://localhost:8080', ORIGIN)
  const { statusCode, headers } = await preflight(server, ORIGIN)
  t.equal(statusCode, 204)
  t.equal(headers['access-control-allow-origin'], ORIGIN)
  for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'])
    t.match(headers['access-control-allow-methods'], method)
  for (const name of ['Authorization', 'Content-Type', 'If-Match', 'Idempotency-Key', 'X-Request-Id'])
    t.match(headers['access-control-allow-headers'], name)
  t.notOk(headers['access-control-allow-credentials'])
})

t.test('An allowed origin can read the headers of responses, refusals included', async (t) => {
  const { headers, statusCode } = await allowing(t, ORIGIN).inject({ url: '/v1/articles', headers: { origin: ORIGIN } })
  t.equal(statusCode, 401)
  t.equal(headers['access-control-allow-origin'], ORIGIN)
  t.match(headers.vary, 'Origin')
  const exposed = String(headers['access-control-expose-headers']).split(', ')
  for (const name of ['ETag', 'Link', 'Location', 'X-Request-Id', 'Retry-After', 'RateLimit-Remaining'])
    t.ok(exposed.includes(name), name)
})

t.test('Other origins are blocked, however similar', async (t) => {
  const server = allowing(t, ORIGIN)
  for (const origin of ['https://desk.example.org', 'http://desk.example', 'https://desk.example:8443', 'null']) {
    t.notOk((await preflight(server, origin)).headers['access-control-allow-origin'], origin)
    const { headers } = await server.inject({ url: '/health', headers: { origin } })
    t.notOk(headers['access-control-allow-origin'], origin)
    t.match(headers.vary, 'Origin')
  }
})

t.test('All origins can be allowed', async (t) => {
  t.equal((await preflight(allowing(t, '*'), 'null')).headers['access-control-allow-origin'], '*')
})

t.test('CORS does not change the responses to unknown addresses and methods', async (t) => {
  const server = testServer(t, { corsOrigins: [ORIGIN] })
  t.equal((await server.inject('/nothing')).statusCode, 404)
  const response = await server.inject({ method: 'PATCH', url: '/v1/articles' })
  t.equal(response.statusCode, 405)
  t.equal(response.headers.allow, 'GET, HEAD, POST')
})
