import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { type AnsweredProblem, testServer } from '../../support/test-server.ts'

const lee = {
  title: 'Lee wins',
  text: '“We won the final,” said Ann Lee, the captain. “It was close,” she added.',
  url: 'https://wire.example/lee',
  outlet: 'Example Wire',
  author: 'B. Writer',
  publishedAt: '2022-01-10T12:30:00.000Z',
  externalId: 'w-1',
  metadata: { desk: 'Sport', tags: ['final', 'cup'], print: { page: 3, start: 5, end: 6 } },
}

interface Article {
  readonly id: string
  readonly revision: number
  readonly etag: string
  readonly quotes: readonly { readonly id: string; readonly text: string; readonly article: object }[]
}

const save = async (server: FastifyInstance, payload: object = lee): Promise<Article> =>
  (await server.inject({ method: 'POST', url: '/v1/articles', payload })).json()

const change = (server: FastifyInstance, method: 'PUT' | 'PATCH', id: string, payload: object, tag = '*') =>
  server.inject({ method, url: `/v1/articles/${id}`, headers: { 'if-match': tag }, payload })

const { text: _text, ...details } = lee

t.test('An article keeps its metadata and returns it everywhere the article is returned', async (t) => {
  const server = testServer(t)
  const article = await save(server)
  t.match(article, details)
  t.match((await server.inject(`/v1/articles/${article.id}?offsets=codepoints`)).json(), details)
  t.match((await server.inject('/v1/articles')).json(), { items: [details] })
  t.match((await server.inject(`/v1/articles/${article.id}/revisions/1`)).json(), details)
  t.match(await save(server, { text: '“We lost,” said Bo Li.' }), { metadata: {} })
})

t.test('Metadata that is not an object, too long or too deep is refused, and so are unknown fields', async (t) => {
  const server = testServer(t)
  const deep = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`
  const wrong: readonly [metadata: unknown, detail: RegExp][] = [
    ['Sport', /is a string/],
    [['Sport'], /is a list/],
    [{ a: 'x'.repeat(70_000) }, /is too long \(70008 characters as JSON\)/],
    [deep(33), /is nested too deeply/],
    [deep(100_000), /is nested too deeply/],
  ]
  for (const [metadata, detail] of wrong) {
    // Deeper than JSON.stringify() can handle.
    const sent = typeof metadata === 'string' && metadata.startsWith('{') ? metadata : JSON.stringify(metadata)
    const payload = JSON.stringify({ ...lee, metadata: 0 }).replace('"metadata":0', `"metadata":${sent}`)
    const headers = { 'content-type': 'application/json' }
    const response = await server.inject({ method: 'POST', url: '/v1/articles', headers, payload })
    t.match(response.json<AnsweredProblem>(), { status: 400, errors: [{ pointer: '/metadata', detail }] })
  }
  const deepest: unknown = JSON.parse(deep(32))
  t.match(await save(server, { ...lee, metadata: deepest }), { metadata: deepest })
  const unknown = await server.inject({ method: 'POST', url: '/v1/articles', payload: { ...lee, desk: 'Sport' } })
  t.match(unknown.json<AnsweredProblem>(), { status: 400, errors: [{ pointer: '/desk' }] })
})

t.test('PUT /v1/articles/{id} keeps fields that are omitted or blank, and removes those that are null', async (t) => {
  const server = testServer(t)
  const { id } = await save(server)
  const text = `${lee.text} They cheered.`
  const kept = (await change(server, 'PUT', id, { text, author: '', url: ' ' })).json<{ article: Article }>()
  t.match(kept.article, { ...details, text, revision: 2 })
  const page = '<title>Lee has won</title><p>“We won the final,” said Ann Lee, the captain.</p>'
  const read = (await change(server, 'PUT', id, { html: page })).json<{ article: Article }>()
  t.match(read.article, { ...details, title: 'Lee has won' })
  const none = { title: null, url: null, outlet: null, author: null, publishedAt: null, externalId: null }
  const removed = await change(server, 'PUT', id, { text, ...none, metadata: null })
  t.match(removed.json<{ article: Article }>().article, { ...none, metadata: {} })
  t.match((await server.inject(`/v1/articles/${id}/revisions?limit=10`)).json(), {
    items: [{ metadata: {} }, { ...details, title: 'Lee has won' }, details, details],
  })
})

t.test('PATCH /v1/articles/{id} changes the given fields only, leaving text and quotes as they are', async (t) => {
  let analyses = 0
  const server = testServer(t, {
    analyse: async ({ text }) => {
      analyses += 1
      const { analyse } = await import('../../../src/engine/analyse.ts')
      return analyse({ text, title: null, language: null })
    },
  })
  const { id, quotes, etag } = await save(server)
  const patch = { outlet: 'The Daily', publishedAt: '2023-05-06', author: null, by: 'ed' }
  const response = await change(server, 'PATCH', id, { ...patch, metadata: { desk: null, print: { page: 4 } } }, etag)
  t.equal(response.statusCode, 200)
  const article = response.json<Article>()
  const { metadata: _metadata, ...others } = details
  t.match(article, {
    ...others,
    text: lee.text,
    outlet: 'The Daily',
    publishedAt: '2023-05-06T00:00:00.000Z',
    author: null,
    revision: 2,
  })
  t.same((article as unknown as { metadata: unknown }).metadata, {
    tags: ['final', 'cup'],
    print: { page: 4, start: 5, end: 6 },
  })
  t.equal(response.headers.etag, article.etag)
  t.same(
    article.quotes.map(({ id, text }) => ({ id, text })),
    quotes.map(({ id, text }) => ({ id, text })),
  )
  t.match(article.quotes, [{ revision: 2, article: { outlet: 'The Daily' } }, {}])
  t.match((await server.inject('/v1/quotes?outlet=the%20daily&from=2023-05-06')).json(), { items: [{}, {}] })
  t.match((await server.inject(`/v1/articles/${id}/revisions/1`)).json(), details)
  t.match((await server.inject(`/v1/articles/${id}/revisions/2`)).json(), { by: 'ed' })
  t.equal(analyses, 1)

  t.match((await change(server, 'PATCH', id, patch, etag)).json(), { status: 412 })
  t.match((await change(server, 'PATCH', id, {}, article.etag)).json(), { revision: 2, etag: article.etag })
  t.match((await change(server, 'PATCH', id, { metadata: null })).json(), { revision: 3, metadata: {} })
})

t.test('PATCH /v1/articles/{id} refuses impossible changes and explains why', async (t) => {
  const server = testServer(t)
  const { id } = await save(server)
  const other = await save(server, { text: '“We lost,” said Bo Li.', url: 'https://wire.example/li' })
  const wrong: readonly [payload: object, status: number, named: object][] = [
    [{ outlet: '' }, 400, { errors: [{ pointer: '/outlet', detail: 'is blank' }] }],
    [{ publishedAt: 'yesterday' }, 400, { errors: [{ pointer: '/publishedAt' }] }],
    [{ text: 'Another.' }, 400, { errors: [{ pointer: '/text', detail: /not a known field/ }] }],
    [{ language: 'de' }, 400, { errors: [{ pointer: '/language' }] }],
    [{ url: lee.url }, 409, { code: 'article-conflict' }],
  ]
  for (const [payload, status, named] of wrong) {
    const response = await change(server, 'PATCH', status === 409 ? other.id : id, payload)
    t.match(response.json(), { status, ...named })
  }
  const url = `/v1/articles/${id}`
  t.match((await server.inject({ method: 'PATCH', url, payload: { title: 'Won' } })).json(), { status: 428 })
  t.match((await change(server, 'PATCH', 'none', { title: 'Won' })).json(), { status: 404 })
  t.match((await server.inject(url)).json(), { ...details, revision: 1 })
})
