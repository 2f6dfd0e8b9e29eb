import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { findFaults } from '../../../src/store/sqlite/maintenance/find-faults.ts'
import { openDatabase } from '../../../src/store/sqlite/open-store.ts'
import { testServer } from '../../support/test-server.ts'

const TEXT =
  '“The bread is fresh and Tom Ray knows it,” said Ann Lee, the baker. “The butter isn’t,” Lee added. ' +
  '“The shop is shut,” said Bo Li.'

interface Quote {
  readonly id: string
  readonly etag: string
  readonly status: string
  readonly speaker: { readonly id: string } | null
}

interface Article {
  readonly id: string
  readonly etag: string
  readonly revision: number
  readonly quotes: readonly [Quote, Quote, Quote]
  readonly speakers: readonly object[]
}

const store = async (server: FastifyInstance, text = TEXT): Promise<Article> =>
  (await server.inject({ method: 'POST', url: '/v1/articles', payload: { text } })).json<Article>()

const read = async <Body>(server: FastifyInstance, url: string): Promise<Body> =>
  (await server.inject(url)).json<Body>()

const patch = async (server: FastifyInstance, id: string, payload: object): Promise<Quote> =>
  (
    await server.inject({ method: 'PATCH', url: `/v1/quotes/${id}`, headers: { 'if-match': '*' }, payload })
  ).json<Quote>()

interface Outcome {
  readonly outcome: string
  readonly etag: string | null
  readonly code: string | null
}

/** Whatever their ETags are by now. */
async function undo(server: FastifyInstance, ...seen: readonly { id: string; etag?: string }[]): Promise<Outcome[]> {
  const payload = { quotes: seen.map(({ id, etag = '*' }) => ({ id, etag })), by: 'Zoë' }
  return (await server.inject({ method: 'POST', url: '/v1/reviews/undo', payload })).json<{ items: Outcome[] }>().items
}

const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })

for (const [what, review] of Object.entries({
  'a confirmation': { status: 'confirmed' },
  'a rejection': { status: 'rejected' },
  'a change of speaker that leaves the first without quotes': { speakers: [{ name: 'Carla Ruiz', role: 'mayor' }] },
  'the removal of the speaker': { speakers: [] },
  'shorter content that no longer mentions the person it is about': { content: [span('“The shop')], type: 'mixed' },
  'a change of cue and source': { cue: span('is shut'), source: null },
})) {
  t.test(`POST /v1/reviews/undo undoes ${what}, restoring everything including the ETag`, async (t) => {
    const databasePath = `${t.testdir({})}/archive.db`
    const server = testServer(t, { databasePath })
    const before = await store(server)
    const quote = before.quotes[2]
    const changed = await patch(server, quote.id, review)
    t.not(changed.etag, quote.etag)
    t.match(await undo(server, { id: quote.id, etag: changed.etag }), [{ outcome: 'saved', etag: quote.etag }])
    t.same(await read(server, `/v1/articles/${before.id}`), before)
    t.match(await read(server, `/v1/quotes/${quote.id}/history`), {
      items: [{ by: null, undone: { by: 'Zoë', key: null } }],
    })
    t.match(await read(server, `/v1/quotes?speakerId=${quote.speaker?.id}`), { items: [{ id: quote.id }] })
    const database = openDatabase({ path: databasePath })
    t.same(findFaults(database), [])
    database.close()
  })
}

t.test('Undoing restores who a quote is about', async (t) => {
  const server = testServer(t)
  const before = await store(server)
  const { id } = before.quotes[0]
  t.match(await patch(server, id, { content: [span('“The bread is fresh')] }), { about: [] })
  await undo(server, { id })
  t.same(await read(server, `/v1/articles/${before.id}`), before)
  t.match(await read(server, '/v1/quotes?about=Tom%20Ray'), { items: [{ id }] })
})

t.test('Undoing the addition of a quote removes it, and it can be added again', async (t) => {
  const server = testServer(t)
  const before = await store(server)
  const payload = { content: [{ text: 'The shop is shut' }], speakers: [{ name: 'Dana Cruz' }] }
  const add = async () => server.inject({ method: 'POST', url: `/v1/articles/${before.id}/quotes`, payload })
  const added = (await add()).json<Quote>()
  t.match(await undo(server, added), [{ outcome: 'saved', etag: null }])
  t.equal((await server.inject(`/v1/quotes/${added.id}`)).statusCode, 404)
  t.same(await read(server, `/v1/articles/${before.id}`), before)
  t.equal((await add()).statusCode, 201)
})

t.test('Sent again, it undoes the review before that, until none is left', async (t) => {
  const server = testServer(t)
  const { id, etag } = (await store(server)).quotes[0]
  await patch(server, id, { status: 'confirmed' })
  await patch(server, id, { speakers: [] })
  await undo(server, { id })
  t.match(await read(server, `/v1/quotes/${id}`), { status: 'confirmed', speaker: { name: 'Ann Lee' } })
  await undo(server, { id })
  t.match(await read(server, `/v1/quotes/${id}`), { status: 'unreviewed', etag })
  t.match(await undo(server, { id }), [{ outcome: 'refused', code: 'change-not-found' }])
})

t.test('A later change by somebody else is not undone unseen', async (t) => {
  const server = testServer(t)
  const { quotes } = await store(server)
  const [quote, other] = quotes
  const mine = await patch(server, quote.id, { status: 'confirmed' })
  const theirs = await patch(server, quote.id, { status: 'rejected' })
  await patch(server, other.id, { status: 'confirmed' })
  const [stale, missing, saved] = await undo(server, mine, { id: 'none' }, { id: other.id })
  t.match(
    [stale, missing, saved],
    [
      { outcome: 'stale', etag: theirs.etag },
      { outcome: 'refused', code: 'quote-not-found' },
      { outcome: 'saved', etag: other.etag },
    ],
  )
  t.match(await read(server, `/v1/quotes/${quote.id}`), { status: 'rejected' })
})

t.test('Reviews made before a revision cannot be undone', async (t) => {
  const server = testServer(t)
  const article = await store(server)
  const [quote] = article.quotes
  await patch(server, quote.id, { status: 'confirmed' })
  const payload = { text: `Good morning. ${TEXT}` }
  const headers = { 'if-match': '*' }
  t.equal((await server.inject({ method: 'PUT', url: `/v1/articles/${article.id}`, headers, payload })).statusCode, 200)
  t.match(await undo(server, { id: quote.id }), [{ outcome: 'refused', code: 'change-not-found' }])
  t.match(await read(server, `/v1/quotes/${quote.id}`), { status: 'confirmed' })
})

t.test('The speaker is restored as a speaker of the same name created since', async (t) => {
  const server = testServer(t)
  const { quotes } = await store(server)
  const quote = quotes[2]
  await patch(server, quote.id, { speakers: [{ name: 'Carla Ruiz' }] })
  const [since] = (await store(server, '“It will open again,” said Bo Li on Monday.')).quotes
  t.not(since.speaker?.id, quote.speaker?.id)
  await undo(server, { id: quote.id })
  t.match(await read(server, `/v1/quotes/${quote.id}`), { speaker: { id: since.speaker?.id, name: 'Bo Li' } })
  const old = await server.inject(`/v1/speakers/${quote.speaker?.id}`)
  t.match([old.statusCode, old.headers.location], [308, `/v1/speakers/${since.speaker?.id}`])
})
