// The review queue of one outlet or of some speakers, and the progress of the
// review.

import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { type AnsweredProblem, testServer } from '../../support/test-server.ts'

interface Quote {
  readonly id: string
  readonly etag: string
  readonly text: string
  readonly speaker: { readonly id: string } | null
}

interface Article {
  readonly id: string
  readonly quotes: readonly [Quote, Quote]
}

async function keep(server: FastifyInstance, text: string, outlet: string): Promise<Article> {
  const payload = { text, outlet }
  return (await server.inject({ method: 'POST', url: '/v1/articles', payload })).json<Article>()
}

const read = async <Body>(server: FastifyInstance, url: string): Promise<Body> =>
  (await server.inject(url)).json<Body>()

async function twoOutlets(server: FastifyInstance): Promise<readonly [Article, Article]> {
  return [
    await keep(server, '“The bread is fresh,” said Ann Lee. “The butter is not,” said Bo Li.', 'Ely Post'),
    await keep(server, '“The shop is shut,” said Ann Lee. “The baker left,” said Cy Dee.', 'The Daily'),
  ]
}

const textsOf = async (server: FastifyInstance, url: string): Promise<string[]> =>
  (await read<{ items: Quote[] }>(server, url)).items.map(({ text }) => text.replace(',', '')).sort()

t.test('GET /v1/reviews/queue filtered by outlet or speaker lists only theirs, page by page', async (t) => {
  const server = testServer(t)
  const [post, daily] = await twoOutlets(server)
  const queue = '/v1/reviews/queue'
  t.same(await textsOf(server, `${queue}?outlet=ely%20post`), ['The bread is fresh', 'The butter is not'])
  t.same(await textsOf(server, `${queue}?speakerId=${post.quotes[0].speaker?.id}`), [
    'The bread is fresh',
    'The shop is shut',
  ])
  t.same(await textsOf(server, `${queue}?outlet=The%20Daily&speakerId=${post.quotes[0].speaker?.id}`), [
    'The shop is shut',
  ])
  t.same(await textsOf(server, `${queue}?speakerId=nobody`), [])
  const first = await read<{ items: Quote[]; next: string }>(server, `${queue}?outlet=Ely%20Post&limit=1`)
  const second = await read<{ items: Quote[]; next: null }>(
    server,
    `${queue}?outlet=Ely%20Post&limit=1&cursor=${first.next}`,
  )
  t.same([...first.items, ...second.items].map(({ text }) => text.replace(',', '')).sort(), [
    'The bread is fresh',
    'The butter is not',
  ])
  const other = await server.inject(`${queue}?outlet=The%20Daily&limit=1&cursor=${first.next}`)
  t.equal(other.json<AnsweredProblem>().code, 'invalid-cursor')
  const { id, etag } = daily.quotes[1]
  const headers = { 'if-match': etag }
  await server.inject({ method: 'PATCH', url: `/v1/quotes/${id}`, headers, payload: { status: 'confirmed' } })
  t.same(await textsOf(server, `${queue}?outlet=The%20Daily`), ['The shop is shut'])
})

t.test('GET /v1/reviews/progress counts what has been reviewed since a date, and what is left', async (t) => {
  const server = testServer(t)
  const [post, daily] = await twoOutlets(server)
  const progress = async (filters = '', since = '2022-01-10') =>
    read(server, `/v1/reviews/progress?since=${since}${filters}`)
  t.same(await progress(), { reviewed: 0, complete: true, left: 4 })
  const review = async ({ id }: Quote, status: string) =>
    server.inject({
      method: 'PATCH',
      url: `/v1/quotes/${id}`,
      headers: { 'if-match': '*' },
      payload: { status },
    })
  await review(post.quotes[0], 'confirmed')
  await review(post.quotes[0], 'rejected')
  await review(daily.quotes[0], 'confirmed')
  t.same(await progress(), { reviewed: 2, complete: true, left: 2 }, 'a quote that is reviewed twice counts once')
  t.same(await progress('&outlet=Ely%20Post'), { reviewed: 2, complete: true, left: 1 })
  t.same(await progress(`&speakerId=${daily.quotes[1].speaker?.id}`), { reviewed: 2, complete: true, left: 1 })
  t.same(await progress('', '9999-01-10'), { reviewed: 0, complete: true, left: 2 })
  const { id } = daily.quotes[0]
  await server.inject({ method: 'POST', url: '/v1/reviews/undo', payload: { quotes: [{ id, etag: '*' }] } })
  t.same(await progress(), { reviewed: 1, complete: true, left: 3 }, 'undone reviews do not count')
  const refused = await server.inject('/v1/reviews/progress')
  t.match(refused.json<AnsweredProblem>(), { code: 'invalid-request', errors: [{ parameter: 'since' }] })
})
