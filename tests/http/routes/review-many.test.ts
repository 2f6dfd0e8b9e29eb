import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { type AnsweredProblem, testServer } from '../../support/test-server.ts'

const TEXT = '“The bread is fresh,” said Ann Lee. “The butter isn’t,” Lee added. “The shop is shut,” said Bo Li.'

interface Quote {
  readonly id: string
  readonly etag: string
  readonly text: string
  readonly status: string
  readonly speaker: { readonly id: string; readonly name: string } | null
}

interface Article {
  readonly id: string
  readonly revision: number
  readonly quotes: readonly [Quote, Quote, Quote]
}

const store = async (server: FastifyInstance, text = TEXT): Promise<Article> =>
  (await server.inject({ method: 'POST', url: '/v1/articles', payload: { text } })).json<Article>()

const review = async (server: FastifyInstance, payload: object) =>
  server.inject({ method: 'POST', url: '/v1/reviews', payload })

const read = async <Body>(server: FastifyInstance, url: string): Promise<Body> =>
  (await server.inject(url)).json<Body>()

t.test('POST /v1/reviews confirms all quotes of an article, and leaves earlier reviews as they are', async (t) => {
  const server = testServer(t)
  const { id: articleId, revision, quotes } = await store(server)
  const [bread, butter, shop] = quotes
  await review(server, { quotes: [{ id: butter.id, etag: butter.etag }], status: 'rejected' })
  const response = await review(server, { articleId, revision, status: 'confirmed', by: 'Zoë' })
  t.equal(response.statusCode, 200)
  t.match(response.json(), {
    items: [
      { quoteId: bread.id, outcome: 'saved', code: null },
      { quoteId: shop.id, outcome: 'saved', code: null },
    ],
    left: 0,
  })
  t.equal(response.json<{ items: unknown[] }>().items.length, 2)
  const now = await read<Quote>(server, `/v1/quotes/${bread.id}`)
  t.match(now, { status: 'confirmed', etag: response.json<{ items: Quote[] }>().items[0]?.etag })
  t.match(await read(server, `/v1/quotes/${butter.id}`), { status: 'rejected' })
  t.match(await read(server, `/v1/quotes/${bread.id}/history`), { items: [{ action: 'reviewed', by: 'Zoë' }] })
})

t.test(
  'POST /v1/reviews assigns quotes to a speaker, and reports those that have changed or do not exist',
  async (t) => {
    const server = testServer(t)
    const { quotes } = await store(server)
    const [bread, butter, shop] = quotes
    await review(server, { quotes: [{ id: butter.id, etag: '*' }], status: 'confirmed' })
    const response = await review(server, {
      quotes: [...[bread, butter, shop].map(({ id, etag }) => ({ id, etag })), { id: 'none', etag: '*' }],
      speakers: [{ id: shop.speaker?.id }],
    })
    const { etag } = await read<Quote>(server, `/v1/quotes/${butter.id}`)
    t.match(response.json(), {
      items: [
        { outcome: 'saved' },
        { outcome: 'stale', etag, code: 'precondition-failed' },
        { outcome: 'saved' },
        { outcome: 'refused', etag: null, code: 'quote-not-found', detail: /none/ },
      ],
    })
    const said = await read<{ items: Quote[] }>(server, `/v1/quotes?speaker=bo%20li`)
    t.same(
      said.items.map(({ id, status }) => [id, status]),
      [
        [bread.id, 'corrected'],
        [shop.id, 'corrected'],
      ],
    )
  },
)

t.test('POST /v1/reviews refuses ambiguous requests, and articles that have been revised', async (t) => {
  const server = testServer(t)
  const { id: articleId, revision, quotes } = await store(server)
  const one = { id: quotes[0].id, etag: quotes[0].etag }
  const wrong: readonly [payload: object, pointer: string][] = [
    [{ status: 'confirmed' }, ''],
    [{ quotes: [one], articleId, revision, status: 'confirmed' }, ''],
    [{ articleId, status: 'confirmed' }, '/revision'],
    [{ quotes: [one], revision, status: 'confirmed' }, '/revision'],
    [{ quotes: [one] }, ''],
    [{ quotes: [{ id: one.id }], status: 'confirmed' }, '/quotes/0/etag'],
    [{ quotes: [{ id: one.id, etag: 'W/"x"' }], status: 'confirmed' }, '/quotes/0/etag'],
    [{ quotes: Array.from({ length: 201 }, () => one), status: 'confirmed' }, '/quotes'],
    [{ quotes: [one], speakers: [{ name: 'Cy Fox' }, { id: 'none' }] }, '/speakers/1/id'],
  ]
  for (const [payload, pointer] of wrong) {
    const problem = (await review(server, payload)).json<AnsweredProblem>()
    t.match(problem, { status: 400, code: 'invalid-request' }, JSON.stringify(payload))
    t.equal(problem.errors?.[0]?.pointer, pointer, JSON.stringify(payload))
  }
  const stale = await review(server, { articleId, revision: revision + 1, status: 'confirmed' })
  t.match(stale.json(), { status: 412, code: 'precondition-failed', detail: /The article now has revision 1, not 2\./ })
  const missing = await review(server, { articleId: 'none', revision, status: 'confirmed' })
  t.match(missing.json(), { status: 404, code: 'article-not-found' })
  t.match(await read(server, `/v1/quotes/${one.id}`), { status: 'unreviewed', etag: one.etag })
})

t.test('GET /v1/reviews/queue lists unreviewed quotes, in pages that omit those reviewed meanwhile', async (t) => {
  const server = testServer(t)
  const { quotes } = await store(server)
  const whole = await read<{ items: Quote[]; next: string | null }>(server, '/v1/reviews/queue')
  t.same(whole.items.map(({ id }) => id).sort(), quotes.map(({ id }) => id).sort())
  t.equal(whole.next, null)
  const [first, second, third] = whole.items
  const page = await read<{ items: Quote[]; next: string }>(server, '/v1/reviews/queue?limit=1')
  t.match(page.items, [{ id: first?.id }])
  await review(server, { quotes: [{ id: second?.id, etag: '*' }], status: 'confirmed' })
  const next = await read<{ items: Quote[]; next: null }>(server, `/v1/reviews/queue?limit=1&cursor=${page.next}`)
  t.match(next, { items: [{ id: third?.id }], next: null })
  t.equal((await server.inject('/v1/reviews/queue?cursor=x')).statusCode, 400)
})
