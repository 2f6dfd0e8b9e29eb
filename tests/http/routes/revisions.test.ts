import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { analyse } from '../../../src/engine/analyse.ts'
import { type AnsweredProblem, testServer } from '../../support/test-server.ts'

const FIRST = '“The bread is fresh,” said Ann Lee.'
const SECOND = '“The butter is old,” said Bo Li.'
const THIRD = '“We sell no milk,” said Cy Young.'

interface Quote {
  readonly id: string
  readonly etag: string
  readonly text: string
}
interface Article {
  readonly id: string
  readonly etag: string
  readonly text: string
  readonly quotes: readonly Quote[]
}
interface Update {
  readonly article: Article
  readonly added: readonly string[]
  readonly moved: readonly string[]
  readonly changed: readonly string[]
  readonly restored: readonly string[]
  readonly withdrawn: readonly string[]
}

async function store(server: FastifyInstance, text: string): Promise<Article> {
  return (await server.inject({ method: 'POST', url: '/v1/articles', payload: { text } })).json<Article>()
}

async function revise(server: FastifyInstance, id: string, payload: object, tag = '*') {
  return server.inject({ method: 'PUT', url: `/v1/articles/${id}`, headers: { 'if-match': tag }, payload })
}

t.test('PUT /v1/articles/{id} keeps quotes whose words are still there, and withdraws the others', async (t) => {
  const server = testServer(t)
  const { id, etag, quotes } = await store(server, `${FIRST}\n\n${SECOND}`)
  const [bread, butter] = quotes as [Quote, Quote]
  const text = `CORRECTION. ${THIRD}\n\n${SECOND}`
  const response = await revise(server, id, { text, by: 'Zoë' }, etag)
  t.equal(response.statusCode, 200)
  const update = response.json<Update>()
  t.equal(response.headers.etag, update.article.etag)
  t.same([update.moved, update.withdrawn, update.changed], [[butter.id], [bread.id], []])
  t.match(update.article.quotes, [
    { id: update.added[0], text: 'We sell no milk,' },
    { id: butter.id, revision: 2 },
  ])
  for (const quote of update.article.quotes as unknown as { content: { start: number; end: number; text: string }[] }[])
    for (const part of quote.content) t.equal(text.slice(part.start, part.end), part.text)

  t.match((await server.inject(`/v1/quotes/${bread.id}`)).json(), { withdrawn: { because: 'text' }, revision: 1 })
  t.match((await server.inject('/v1/quotes?q=bread')).json(), { items: [] })
  t.match((await server.inject('/v1/speakers?q=ann')).json(), { items: [] })
  const revisions = await server.inject(`/v1/articles/${id}/revisions`)
  t.match(revisions.json(), {
    items: [
      { revision: 2, by: 'Zoë', textLength: text.length },
      { revision: 1, by: null },
    ],
  })
  t.match((await server.inject(`/v1/articles/${id}/revisions/1`)).json(), { text: `${FIRST}\n\n${SECOND}` })
  t.match((await server.inject(`/v1/articles/${id}/revisions/3`)).json(), { code: 'revision-not-found' })

  const back = (await revise(server, id, { text: `${FIRST}\n\n${SECOND}` })).json<Update>()
  t.same([back.restored, back.withdrawn], [[bread.id], update.added], 'a quote that returns gets its id back')
})

t.test('PUT /v1/articles/{id} never overwrites a review', async (t) => {
  const server = testServer(t)
  const { id, quotes } = await store(server, `${FIRST}\n\n${SECOND}`)
  const [bread, butter] = quotes as [Quote, Quote]
  const patch = (quote: Quote, payload: object) =>
    server.inject({ method: 'PATCH', url: `/v1/quotes/${quote.id}`, headers: { 'if-match': quote.etag }, payload })
  await patch(bread, { speakers: [{ name: 'Dee Fox' }] })
  await patch(butter, { status: 'rejected' })
  // The quotation marks differ, and text was added before and between the quotes.
  const text = `UPDATED: ${FIRST.replace('“', '"').replace('”', '"')} She left.\n\n${SECOND} He stayed.`
  const update = (await revise(server, id, { text })).json<Update>()
  t.same(update.added, [])
  t.same(update.withdrawn, [])
  t.match(update.article.quotes, [
    { id: bread.id, status: 'corrected', content: [{ text: '"The bread is fresh,"' }], speaker: { name: 'Dee Fox' } },
  ])
  t.equal(update.article.quotes.length, 1)
  t.match((await server.inject(`/v1/quotes/${butter.id}`)).json(), { status: 'rejected', revision: 2 })
  const history = (await server.inject(`/v1/quotes/${bread.id}/history`)).json<{ items: object[] }>()
  t.match(history.items, [{ action: 'corrected' }, { engine: /./ }])

  const gone = (await revise(server, id, { text: SECOND })).json<Update>()
  t.ok(gone.withdrawn.includes(bread.id))
  t.match((await patch(bread, { status: 'confirmed' })).statusCode, 412)
  const now = (await server.inject(`/v1/quotes/${bread.id}`)).json<Quote>()
  t.match((await patch(now, { status: 'confirmed' })).json<AnsweredProblem>(), { status: 409, code: 'quote-withdrawn' })
  const back = (await revise(server, id, { text: `${FIRST} And so on.` })).json<Update>()
  t.match(back.restored, [bread.id])
  t.match((await server.inject(`/v1/quotes/${bread.id}`)).json(), { status: 'corrected', speaker: { name: 'Dee Fox' } })
})

t.test('PUT /v1/articles/{id} requires the version that it replaces', async (t) => {
  const server = testServer(t)
  const { id, etag, quotes } = await store(server, FIRST)
  const other = await store(server, SECOND)
  const bare = await server.inject({ method: 'PUT', url: `/v1/articles/${id}`, payload: { text: THIRD } })
  t.match(bare.json<AnsweredProblem>(), { status: 428, code: 'precondition-required' })
  const headers = { 'if-match': '*' }
  await server.inject({
    method: 'PATCH',
    url: `/v1/quotes/${quotes[0]?.id}`,
    headers,
    payload: { status: 'confirmed' },
  })
  t.match(
    (await revise(server, id, { text: THIRD }, etag)).json<AnsweredProblem>(),
    { status: 412 },
    'a review changes the version',
  )
  t.match((await revise(server, id, { text: SECOND })).json<AnsweredProblem>(), {
    status: 409,
    code: 'article-conflict',
    articleId: other.id,
  })
  t.match((await revise(server, 'none', { text: THIRD })).json<AnsweredProblem>(), { status: 404 })
  t.match((await revise(server, id, { words: THIRD })).json<AnsweredProblem>(), { status: 400 })
  t.match((await server.inject(`/v1/articles/${id}`)).json(), { text: FIRST, revision: 1 })
  const same = await revise(server, id, { text: FIRST })
  t.match(same.json(), { article: { revision: 1 } }, 'sending the same again is not a revision')
})

t.test('PUT /v1/articles/{id} moves quotes in lists when only date and outlet change', async (t) => {
  const server = testServer(t)
  const { id } = await store(server, FIRST)
  const response = await revise(server, id, { text: FIRST, outlet: 'The Daily', publishedAt: '2022-05-01' })
  t.match(response.json(), { added: [], moved: [], changed: [], withdrawn: [], article: { revision: 2 } })
  t.match((await server.inject('/v1/quotes?from=2022-01-01')).json(), { items: [{ revision: 2 }] })
  t.match((await server.inject('/v1/speakers')).json(), {
    items: [{ lastQuotedAt: '2022-05-01T00:00:00.000Z', outlets: [{ name: 'The Daily', articleCount: 1 }] }],
  })
})

t.test('POST /v1/articles/{id}/reanalyse gives up on an article that is revised during each attempt', async (t) => {
  let corrections = 0
  let isRevising = true
  const server: FastifyInstance = testServer(t, {
    analyse: async (request) => {
      if (!isRevising) {
        isRevising = true
        corrections += 1
        await revise(server, id, { text: `${FIRST} This is correction ${corrections}.` })
        isRevising = false
      }
      return analyse(request)
    },
  })
  const { id } = await store(server, FIRST)
  isRevising = false
  const response = await server.inject({ method: 'POST', url: `/v1/articles/${id}/reanalyse` })
  t.match(response.json(), { status: 409, code: 'revised-meanwhile', detail: /revised 3 times/ })
  t.equal(response.headers['retry-after'], '1')
  t.match((await server.inject(`/v1/articles/${id}`)).json(), { text: `${FIRST} This is correction 3.`, revision: 4 })
})

t.test('POST /v1/articles/{id}/reanalyse stores what a later engine finds', async (t) => {
  let engine = '1'
  const server = testServer(t, {
    analyse: async (request) => {
      const analysis = analyse(request)
      const quotes = engine === '2' ? analysis.quotes.slice(1) : analysis.quotes
      return { ...analysis, engine, quotes }
    },
  })
  const { id, quotes } = await store(server, `${FIRST}\n\n${SECOND}\n\n${THIRD}`)
  const [bread, butter, milk] = quotes as [Quote, Quote, Quote]
  t.match(quotes, [{ engine: '1' }])
  await server.inject({
    method: 'PATCH',
    url: `/v1/quotes/${milk.id}`,
    headers: { 'if-match': '*' },
    payload: { speakers: [{ name: 'Dee Fox' }] },
  })
  engine = '2'
  const url = `/v1/articles/${id}/reanalyse`
  const second = (await server.inject({ method: 'POST', url })).json<Update>()
  t.same([second.added, second.moved, second.changed, second.withdrawn], [[], [], [], [bread.id]])
  t.match(second.article, { engine: '2', revision: 1, quotes: [{ id: butter.id, engine: '2' }, { id: milk.id }] })
  t.match((await server.inject(`/v1/quotes/${bread.id}`)).json(), { withdrawn: { because: 'engine' } })
  t.match((await server.inject(`/v1/quotes/${milk.id}`)).json(), { engine: '1', speaker: { name: 'Dee Fox' } })
  engine = '3'
  const third = (await server.inject({ method: 'POST', url })).json<Update>()
  t.same([third.added, third.restored], [[], [bread.id]])
  t.equal((await server.inject({ method: 'POST', url: '/v1/articles/none/reanalyse' })).statusCode, 404)
})
