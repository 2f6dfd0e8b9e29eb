import t from 'tap'
import { testServer } from '../../../support/test-server.ts'

const article = { text: '“We won,” said Ann Lee, the captain. “It was close,” she added.', outlet: 'The Daily' }

interface Created {
  readonly id: string
  readonly quotes: readonly { readonly id: string }[]
  readonly speakers: readonly { readonly id: string }[]
}

t.test('Any resource that has not changed returns 304, and the full response once it has changed', async (t) => {
  const server = testServer(t)
  const posted = await server.inject({ method: 'POST', url: '/v1/articles', payload: article })
  const { id, quotes, speakers } = posted.json<Created>()
  const addresses = [
    `/v1/articles/${id}`,
    `/v1/articles/${id}?include=rejected`,
    `/v1/quotes/${quotes[0]?.id}`,
    `/v1/quotes/${quotes[0]?.id}?context=20`,
    `/v1/speakers/${speakers[0]?.id}`,
    '/v1/articles',
    '/v1/quotes?speaker=ann%20lee',
    `/v1/speakers/${speakers[0]?.id}/quotes`,
    '/v1/stats',
  ]
  const ask = (url: string, tag: string, method: 'GET' | 'HEAD' = 'GET') =>
    server.inject({ method, url, headers: { 'if-none-match': tag } })
  const tags = new Map<string, string>()
  for (const url of addresses) {
    const whole = await server.inject(url)
    const tag = String(whole.headers['etag'])
    tags.set(url, tag)
    for (const known of [tag, tag.replace(/^(?:W\/)?/, 'W/'), `"other", ${tag}`, '*']) {
      const same = await ask(url, known)
      t.equal(same.statusCode, 304, `${url} ${known}`)
      t.equal(same.body, '')
      t.equal(same.headers['etag'], tag)
      t.equal(same.headers['content-length'], undefined)
      t.equal(same.headers['vary'], 'Accept-Encoding')
    }
    t.equal((await ask(url, tag, 'HEAD')).statusCode, 304)
    t.equal((await ask(url, '"other"')).body, whole.body)
  }

  const put = { method: 'PUT', url: `/v1/articles/${id}`, headers: { 'if-match': '*' } } as const
  await server.inject({ ...put, payload: { ...article, outlet: 'The Weekly' } })
  for (const [url, tag] of tags) t.equal((await ask(url, tag)).statusCode, 200, url)
})

t.test(
  'A speaker whose counts alone have changed is sent in full, and the old ETag still allows changes',
  async (t) => {
    const server = testServer(t)
    const posted = await server.inject({ method: 'POST', url: '/v1/articles', payload: article })
    const url = `/v1/speakers/${posted.json<Created>().speakers[0]?.id}`
    const before = await server.inject(url)
    await server.inject({ method: 'POST', url: '/v1/articles', payload: { text: '“We lost,” said Ann Lee.' } })
    const after = await server.inject({ url, headers: { 'if-none-match': String(before.headers['etag']) } })
    t.match(after.json(), { quoteCount: 3 })
    const edit = (tag: string) =>
      server.inject({
        method: 'PATCH',
        url,
        headers: { 'if-match': tag },
        payload: { kind: 'person', name: 'Ann B. Lee' },
      })
    t.equal((await edit(String(before.headers['etag']))).statusCode, 200)
    t.equal((await edit(String(before.headers['etag']))).statusCode, 412)
  },
)

t.test('Requests that change something never return 304, nor do errors', async (t) => {
  const server = testServer(t)
  const headers = { 'if-none-match': '*' }
  t.equal((await server.inject({ method: 'POST', url: '/v1/articles', headers, payload: article })).statusCode, 201)
  t.equal((await server.inject({ url: '/v1/articles/none', headers })).statusCode, 404)
})

t.test('A trailing slash in the address makes no difference', async (t) => {
  const server = testServer(t)
  for (const text of ['“We won,” said Ann Lee.', '“We lost,” said Ann Lee.']) {
    t.equal((await server.inject({ method: 'POST', url: '/v1/articles/', payload: { text } })).statusCode, 201)
  }
  const page = (await server.inject('/v1/quotes/?limit=1')).json<{ next: string }>()
  t.match((await server.inject(`/v1/quotes?limit=1&cursor=${page.next}`)).json(), { next: null })
  t.equal((await server.inject('/health/')).statusCode, 200)
  const wrong = await server.inject({ method: 'DELETE', url: '/v1/quotes/' })
  t.match(wrong.json(), { status: 405, detail: /takes GET/ })
  t.equal((await server.inject('/v1/none/')).statusCode, 404)
})
