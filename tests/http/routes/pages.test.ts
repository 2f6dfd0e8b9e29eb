import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import t from 'tap'
import { makePageFetcher } from '../../../src/ingest/pages/make-page-fetcher.ts'
import { testServer } from '../../support/test-server.ts'

const ask = (url: unknown) => ({ method: 'POST', url: '/v1/pages', payload: { url } }) as const

t.test('Nothing is fetched unless the operator has allowed hosts', async (t) => {
  const server = testServer(t)
  const response = await server.inject(ask('https://post.example/ferry'))
  t.match(response.json(), { status: 422, code: 'page-refused', detail: /FETCH_HOSTS/ })
  t.match((await server.inject('/v1/me')).json(), { fetchesPages: false })
})

t.test('Allowed hosts are still refused if they are not on the public internet', async (t) => {
  const server = testServer(t, { fetchHosts: ['127.0.0.1', '*.post.example'] })
  t.match((await server.inject(ask('http://127.0.0.1/'))).json(), { code: 'page-refused', detail: /public internet/ })
  t.match((await server.inject(ask('http://other.example/'))).json(), {
    code: 'page-refused',
    detail: /other\.example/,
  })
  t.match((await server.inject('/v1/me')).json(), { fetchesPages: true })
})

t.test('An invalid web address is refused, naming the field', async (t) => {
  const server = testServer(t, { fetchHosts: ['*'] })
  for (const url of ['ferry', 'ftp://post.example/', 'javascript:alert(1)', 'http://', 'http://a b', '', null, 7]) {
    const response = await server.inject(ask(url))
    t.match(response.json(), { status: 400, code: 'invalid-request', errors: [{ pointer: '/url' }] }, String(url))
  }
})

t.test(
  'A fetched page can be submitted as an article; a failed fetch is explained, and is not an error of the service',
  async (t) => {
    const site = createServer((request, response) =>
      request.url === '/ferry'
        ? response.setHeader('content-type', 'text/html').end('<article><p>“We won,” said Ann Lee.</p></article>')
        : response.writeHead(404).end(),
    )
    site.listen(0, '127.0.0.1')
    await once(site, 'listening')
    t.teardown(() => site.close())
    const rules = { isAllowedAddress: () => true, isAllowedPort: () => true }
    const lines: string[] = []
    const server = testServer(t, {
      fetchPage: makePageFetcher({ hosts: ['*'], maxBytes: 1000, ...rules }),
      logger: { level: 'warn', stream: { write: (line: string) => void lines.push(line) } },
    })
    const address = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
    const fetched = (await server.inject(ask(`${address}/ferry`))).json<{ url: string; html: string }>()
    t.equal(fetched.url, `${address}/ferry`)
    const saved = await server.inject({ method: 'POST', url: '/v1/articles', payload: fetched })
    t.match(saved.json(), { url: fetched.url, quotes: [{ speaker: { name: 'Ann Lee' } }] })
    t.match((await server.inject(ask(`${address}/gone`))).json(), {
      status: 502,
      code: 'page-unreachable',
      detail: /answered 404.*send the text/,
    })
    t.same(lines, [])
  },
)
