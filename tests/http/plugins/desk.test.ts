import { pathToFileURL } from 'node:url'
import t from 'tap'
import { testServer } from '../../support/test-server.ts'

t.test('The pages are served without a key, under a policy as strict as that of /docs', async (t) => {
  const folder = t.testdir({
    'index.html': '<!doctype html>',
    'main.js': 'run()',
    'main.css': 'p { }',
    'lib-ABCD1234.js': 'more()',
    'main.js.map': '{}',
  })
  const server = testServer(t, { desk: pathToFileURL(`${folder}/`), anonymous: 'never' })
  const page = await server.inject('/')
  t.same(
    [page.statusCode, page.body, page.headers['content-type']],
    [200, '<!doctype html>', 'text/html; charset=utf-8'],
  )
  const docs = await server.inject('/docs/static/index.html')
  t.equal(page.headers['content-security-policy'], docs.headers['content-security-policy'])
  t.match(page.headers['content-security-policy'], /default-src 'none'/)
  t.notMatch(page.headers['content-security-policy'], /unsafe/)
  const again = await server.inject({ url: '/', headers: { 'if-none-match': String(page.headers['etag']) } })
  t.equal(again.statusCode, 304)
  const [script, style, chunk, map] = await Promise.all(
    ['main.js', 'main.css', 'lib-ABCD1234.js', 'main.js.map'].map((name) => server.inject(`/desk/${name}`)),
  )
  t.match(script, {
    statusCode: 200,
    body: 'run()',
    headers: { 'content-type': /javascript/, 'cache-control': 'no-cache' },
  })
  t.match(style, { statusCode: 200, headers: { 'content-type': /css/ } })
  t.match(chunk, { statusCode: 200, headers: { 'cache-control': /immutable/ } })
  t.equal(map?.statusCode, 404)
})

t.test('If no pages have been built, / redirects to the API documentation', async (t) => {
  const { statusCode, headers } = await testServer(t).inject('/')
  t.same([statusCode, headers.location], [302, '/docs'])
})
