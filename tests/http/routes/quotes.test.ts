import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { type AnsweredProblem, testServer } from '../../support/test-server.ts'

interface Quotes {
  readonly items: readonly { id: string; text: string; articleId: string }[]
  readonly next: string | null
}

const ARTICLES = [
  { publishedAt: '2022-01-10T00:00:00Z', text: '“The bread is fresh,” said Ann Lee. “The butter isn’t,” Lee added.' },
  { publishedAt: '2022-01-10T23:59:59Z', text: 'José Ruiz said that the café would close in June.' },
  { publishedAt: '2022-01-11', text: '“We eat no bread,” Park Min-ji said.' },
]

/** Returns the ids of the articles. */
async function fill(server: FastifyInstance): Promise<string[]> {
  const ids: string[] = []
  for (const payload of ARTICLES) {
    ids.push((await server.inject({ method: 'POST', url: '/v1/articles', payload })).json<{ id: string }>().id)
  }
  return ids
}

t.test('GET /v1/quotes filters', async (t) => {
  const server = testServer(t)
  const [first = ''] = await fill(server)
  const fresh = 'The bread is fresh,'
  const butter = 'The butter isn’t,'
  const cafe = 'that the café would close in June'
  const none = 'We eat no bread,'
  const cases: readonly [query: string, texts: readonly string[]][] = [
    ['', [none, cafe, fresh, butter]],
    ['speaker=lee', [fresh, butter]],
    ['speaker=Ann%20Lee', [fresh, butter]],
    ['speaker=jose%20ruiz', [cafe]],
    ['speaker=Nobody', []],
    [`articleId=${first}`, [fresh, butter]],
    ['articleId=none', []],
    ['type=indirect', [cafe]],
    ['type=direct&speaker=Lee', [fresh, butter]],
    ['q=bread', [none, fresh]],
    ['q=BREAD%20fresh', [fresh]],
    ['q=cafe', [cafe]],
    ['q=%22no%20bread%22', [none]],
    ['q=%22bread%20no%22', []],
    ['q=bread%22%20OR%20(', []],
    ['from=2022-01-11', [none]],
    ['to=2022-01-10', [cafe, fresh, butter]],
    ['to=2022-01-10T23:59:59Z', [fresh, butter]],
    ['from=2022-01-10T23:59:59Z&to=2022-01-10', [cafe]],
    ['from=2022-01-11T01:00:00%2B02:00', [none, cafe]],
  ]
  for (const [query, texts] of cases) {
    const response = await server.inject(`/v1/quotes?${query}`)
    t.equal(response.statusCode, 200, query)
    t.same(
      response.json<Quotes>().items.map((quote) => quote.text),
      texts,
      query,
    )
  }
})

t.test('GET /v1/quotes returns every quote once, page by page, under its filters', async (t) => {
  const server = testServer(t)
  await fill(server)
  for (const path of ['/v1/quotes?limit=1', '/v1/quotes?limit=1&q=bread']) {
    const whole = (await server.inject(path.replace('limit=1', 'limit=100'))).json<Quotes>()
    t.equal(whole.next, null)
    const seen: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const page: Quotes = (await server.inject(cursor === '' ? path : `${path}&cursor=${cursor}`)).json()
      seen.push(...page.items.map((quote) => quote.id))
      cursor = page.next
    }
    t.same(
      seen,
      whole.items.map((quote) => quote.id),
    )
    t.ok(seen.length > 1)
  }
})

t.test('GET /v1/quotes refuses the cursor of another list, and invented ones', async (t) => {
  const server = testServer(t)
  await fill(server)
  const { next } = (await server.inject('/v1/quotes?limit=1')).json<Quotes>()
  for (const address of [
    `/v1/quotes?limit=1&q=bread&cursor=${next}`,
    `/v1/articles?limit=1&cursor=${next}`,
    '/v1/quotes?cursor=page2',
    `/v1/quotes?cursor=${next?.slice(1)}`,
    '/v1/quotes?cursor=W10',
  ]) {
    const response = await server.inject(address)
    t.equal(response.statusCode, 400, address)
    t.match(response.json<AnsweredProblem>(), { code: 'invalid-cursor', errors: [{ parameter: 'cursor' }] })
  }
  t.equal((await server.inject(`/v1/quotes?limit=3&cursor=${next}`)).statusCode, 200, 'another limit is the same list')
})

t.test('GET /v1/quotes names the invalid parameter', async (t) => {
  const server = testServer(t)
  const cases: readonly [query: string, parameter: string][] = [
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['limit=1e1', 'limit'],
    ['limit=', 'limit'],
    ['limit=5&limit=6', 'limit'],
    ['type=spoken', 'type'],
    ['q=', 'q'],
    ['q=%20', 'q'],
    ['q=a%00b', 'q'],
    [`q=${'a'.repeat(501)}`, 'q'],
    ['from=yesterday', 'from'],
    ['to=2022-02-30', 'to'],
    ['from=2022-01-11&to=2022-01-10', 'from'],
    ['speeker=Lee', 'speeker'],
    ['speaker=', 'speaker'],
    ['cursor=', 'cursor'],
  ]
  for (const [query, parameter] of cases) {
    const response = await server.inject(`/v1/quotes?${query}`)
    t.equal(response.statusCode, 400, query)
    t.match(
      response.json<AnsweredProblem>(),
      { code: 'invalid-request', errors: [{ parameter, detail: /./, expected: /./ }] },
      query,
    )
  }
})

t.test('GET /v1/quotes/{id} returns one quote', async (t) => {
  const server = testServer(t)
  const [articleId = ''] = await fill(server)
  const [quote] = (await server.inject(`/v1/quotes?articleId=${articleId}`)).json<Quotes>().items
  t.same((await server.inject(`/v1/quotes/${quote?.id}`)).json(), quote)
  for (const id of ['none', '%00', "'%20OR%201=1", '%F0%9F%98%80']) {
    const response = await server.inject(`/v1/quotes/${id}`)
    t.match(response.json<AnsweredProblem>(), { status: 404, code: 'quote-not-found' })
  }
})
