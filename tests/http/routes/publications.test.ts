import type { FastifyInstance } from 'fastify'
import { join } from 'node:path'
import t from 'tap'
import { findFaults } from '../../../src/store/sqlite/maintenance/find-faults.ts'
import { openDatabase } from '../../../src/store/sqlite/open-store.ts'
import { type AnsweredProblem, testServer } from '../../support/test-server.ts'

const TEXT = '“The harbour belongs to everybody,” said Ann Lee.'

const WIRE = { text: TEXT, outlet: 'Wire', url: 'https://wire.example/1', externalId: 'w1', publishedAt: '2022-05-01' }
const POST = { text: TEXT, outlet: 'Post', url: 'https://post.example/1', externalId: 'p1', publishedAt: '2022-05-02' }

interface Article {
  readonly id: string
  readonly etag: string
  readonly quoteCount: number
  readonly publicationCount: number
  readonly publications: readonly {
    readonly number: number
    readonly outlet: string | null
    readonly url: string | null
  }[]
}

const send = async (server: FastifyInstance, payload: object, headers: Record<string, string> = {}) =>
  server.inject({ method: 'POST', url: '/v1/articles', payload, headers })

async function store(server: FastifyInstance, payload: object): Promise<Article> {
  const response = await send(server, payload)
  if (response.statusCode >= 300) throw new Error(response.body)
  return response.json<Article>()
}

const find = async (server: FastifyInstance, filters: string): Promise<string[]> =>
  (await server.inject(`/v1/articles?${filters}`)).json<{ items: Article[] }>().items.map(({ id }) => id)

t.test('the same text from a second outlet is stored as a publication, once', async (t) => {
  const server = testServer(t)
  const first = await store(server, WIRE)
  t.match(first, { publications: [], publicationCount: 0 })
  const response = await send(server, POST)
  t.equal(response.statusCode, 200)
  const { text: _text, ...known } = POST
  const expected = [{ ...known, number: 1, publishedAt: '2022-05-02T00:00:00.000Z' }]
  t.match(response.json(), { id: first.id, outlet: 'Wire', publications: expected, publicationCount: 1, quoteCount: 1 })
  t.not(response.headers.etag, first.etag, 'the article counts as changed for a client that has read it')
  for (const again of [POST, WIRE, { text: TEXT }, { text: TEXT, outlet: 'post' }, { text: TEXT, outlet: 'WIRE' }])
    t.same((await store(server, again)).publications, expected, 'nothing new')
  t.equal((await store(server, { text: TEXT, outlet: 'Echo' })).publicationCount, 2)
  t.same((await store(server, { text: TEXT, url: 'https://elsewhere.example/' })).publications[2], {
    number: 3,
    outlet: null,
    url: 'https://elsewhere.example/',
    publishedAt: null,
    externalId: null,
  })
  const read = (await server.inject(`/v1/articles/${first.id}`)).json<Article>()
  t.equal(read.publications.length, 3)
})

t.test('an article is found by each of its publications, and only if all filters match the same one', async (t) => {
  const server = testServer(t)
  const { id } = await store(server, WIRE)
  await store(server, POST)
  await store(server, { ...POST, url: 'https://post.example/2', externalId: 'p2' })
  const other = await store(server, {
    ...POST,
    text: `${TEXT} It rained.`,
    url: null,
    externalId: null,
    publishedAt: '2022-06-01',
  })
  t.same(await find(server, `url=${POST.url}`), [id])
  t.same(await find(server, 'externalId=p1'), [id])
  t.same(await find(server, 'externalId=p1&outlet=post'), [id])
  t.same(await find(server, 'externalId=p1&outlet=wire'), [])
  t.same(await find(server, `externalId=w1&url=${WIRE.url}`), [id])
  t.same(await find(server, `externalId=w1&url=${POST.url}`), [])
  t.same(await find(server, 'outlet=POST'), [other.id, id], 'once, though that outlet published it twice')
  t.same(await find(server, 'outlet=post&q=rained'), [other.id])
  t.same(await find(server, 'outlet=post&q=harbour'), [other.id, id])
  t.same(await find(server, 'outlet=post&to=2022-05-31'), [id])
  const { items, next } = (await server.inject('/v1/articles?outlet=post&limit=1')).json<{
    items: Article[]
    next: string
  }>()
  t.equal(items[0]?.id, other.id)
  t.same(await find(server, `outlet=post&limit=1&cursor=${next}`), [id])
})

t.test('the identifiers of a publication belong to its article', async (t) => {
  const server = testServer(t)
  const { id } = await store(server, WIRE)
  await store(server, POST)
  const other = await store(server, { text: `${TEXT} It rained.`, outlet: 'Echo', url: 'https://echo.example/1' })
  for (const known of [{ url: POST.url }, { outlet: 'Post', externalId: 'p1' }]) {
    const response = await send(server, { text: 'Another text.', ...known })
    t.match(response.json<AnsweredProblem>(), { status: 409, code: 'article-conflict', articleId: id })
  }
  const headers = { 'if-match': '*' }
  const taken = await server.inject({
    method: 'PATCH',
    url: `/v1/articles/${other.id}`,
    headers,
    payload: { url: POST.url },
  })
  t.match(taken.json(), { status: 409, articleId: id })
  const conflict = await send(server, { text: TEXT, url: 'https://echo.example/1' })
  t.match(
    conflict.json(),
    { status: 409, articleId: other.id },
    'the address of another article cannot become a publication of this one',
  )

  const own = { url: POST.url, outlet: POST.outlet, externalId: POST.externalId }
  const edited = await server.inject({ method: 'PATCH', url: `/v1/articles/${id}`, headers, payload: own })
  t.equal(edited.statusCode, 200)
  const read = (await server.inject(`/v1/articles/${id}`)).json<Article>()
  t.match(read, { ...own, publications: [] }, 'its own address cannot become a publication of another article')
})

t.test('a publication survives revisions, and can be deleted', async (t) => {
  const server = testServer(t)
  const { id } = await store(server, WIRE)
  await store(server, POST)
  await store(server, { ...POST, outlet: 'Echo', url: 'https://echo.example/1' })
  const payload = { ...WIRE, text: `${TEXT} It rained.` }
  await server.inject({ method: 'PUT', url: `/v1/articles/${id}`, headers: { 'if-match': '*' }, payload })
  const remove = async (number: string) =>
    server.inject({ method: 'DELETE', url: `/v1/articles/${id}/publications/${number}` })
  t.equal((await remove('1')).statusCode, 204)
  t.match((await remove('1')).json(), { status: 404, code: 'publication-not-found' })
  t.match((await remove('x')).json(), { status: 400, code: 'invalid-request' })
  const nowhere = await server.inject({ method: 'DELETE', url: '/v1/articles/none/publications/1' })
  t.match(nowhere.json(), { status: 404, code: 'article-not-found' })
  const read = (await server.inject(`/v1/articles/${id}`)).json<Article>()
  t.match(read, { publicationCount: 1, publications: [{ number: 2, outlet: 'Echo' }] })
  t.same(await find(server, `url=${POST.url}`), [])
  await server.inject({ method: 'DELETE', url: `/v1/articles/${id}` })
  t.same(await find(server, 'outlet=echo'), [])
  t.equal((await send(server, { text: 'Another text.', url: 'https://echo.example/1' })).statusCode, 201)
})

t.test('an import stores publications too, and the archive passes its checks', async (t) => {
  const databasePath = join(t.testdir({}), 'archive.db')
  const server = testServer(t, { databasePath })
  const lines = [WIRE, POST, POST, { ...POST, outlet: 'Echo', url: 'https://echo.example/1' }]
  const headers = { 'content-type': 'application/x-ndjson' }
  const body = lines.map((line) => JSON.stringify(line)).join('\n')
  for (const status of ['created', 'existing']) {
    const { body: response } = await server.inject({ method: 'POST', url: '/v1/imports', headers, payload: body })
    const results = response
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { status: string; articleId: string })
    t.equal(results[0]?.status, status)
    t.same(
      results.slice(1).map((result) => result.status),
      ['existing', 'existing', 'existing'],
    )
    const read = (await server.inject(`/v1/articles/${results[0]?.articleId}`)).json<Article>()
    t.same(
      read.publications.map(({ outlet }) => outlet),
      ['Post', 'Echo'],
    )
    const payload = { publishedAt: '2022-07-01' }
    await server.inject({ method: 'PATCH', url: `/v1/articles/${read.id}`, headers: { 'if-match': '*' }, payload })
  }
  const database = openDatabase({ path: databasePath })
  t.teardown(() => void database.close())
  t.same(findFaults(database), [])
  database.exec("UPDATE publication SET article_key = '' WHERE ordinal = 1")
  t.match(findFaults(database), [{ what: /publications/ }])
})
