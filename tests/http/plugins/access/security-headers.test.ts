import type { InjectOptions } from 'fastify'
import t from 'tap'
import { testServer } from '../../../support/test-server.ts'

const API_POLICY = "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'"

t.test('Every response tells browsers not to treat it as a page, and caches not to store it', async (t) => {
  const server = testServer(t)
  const requests: readonly InjectOptions[] = [
    { url: '/v1/articles' },
    { url: '/v1/articles/none' },
    { url: '/v1/nothing' },
    { url: '/v1/articles', headers: { authorization: 'Bearer none' } },
    { url: '/health' },
    { url: '/nothing' },
    { method: 'POST', url: '/v1/attributions', payload: {} },
    { method: 'PATCH', url: '/v1/articles' },
  ]
  for (const request of requests) {
    t.match(
      (await server.inject(request)).headers,
      {
        'content-security-policy': API_POLICY,
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
      },
      request.url as string,
    )
  }
})

t.test('No headers about TLS are sent, which is up to the proxy', async (t) => {
  t.notOk((await testServer(t).inject('/v1/articles')).headers['strict-transport-security'])
})

t.test('A route can declare how long its response may be cached', async (t) => {
  const server = testServer(t)
  server.get('/kept', async (_request, reply) => reply.header('cache-control', 'max-age=60').send('kept'))
  t.equal((await server.inject('/kept')).headers['cache-control'], 'max-age=60')
})

t.test('The page at /docs runs only scripts from this service, and evaluates no strings as code', async (t) => {
  const server = testServer(t)
  for (const url of ['/docs', '/docs/', '/docs/static/swagger-ui-bundle.js', '/docs/static/theme/docs-page.js']) {
    const policy = String((await server.inject(url)).headers['content-security-policy'])
    t.match(policy, "script-src 'self';", url)
    t.match(policy, "frame-ancestors 'none'")
    t.notMatch(policy, 'unsafe')
  }
  const page = (await server.inject('/docs')).body
  t.notMatch(page, /<script(?![^>]* src=)|<style|\son\w+=|\sstyle=/)
})
