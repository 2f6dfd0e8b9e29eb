import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { openStore } from '../../../src/store/sqlite/open-store.ts'
import { type AnsweredProblem, testServer } from '../../support/test-server.ts'

const TEXT = '“The bread is fresh,” said Ann Lee. “The butter isn’t,” Lee added. The shop of the baker in Ely was shut.'

interface Quote {
  readonly id: string
  readonly etag: string
  readonly text: string
  readonly status: string
  readonly type: string
  readonly speakers: readonly { id: string; name: string }[]
  readonly content: readonly { start: number; end: number; text: string }[]
}

interface Article {
  readonly id: string
  readonly etag: string
  readonly quotes: readonly Quote[]
}

async function store(server: FastifyInstance, text = TEXT): Promise<Article> {
  return (await server.inject({ method: 'POST', url: '/v1/articles', payload: { text } })).json<Article>()
}

async function review(server: FastifyInstance, { id, etag }: Quote, payload: object, tag: string | null = etag) {
  const headers = tag === null ? {} : { 'if-match': tag }
  return server.inject({ method: 'PATCH', url: `/v1/quotes/${id}`, headers, payload })
}

function spanOf(words: string): { start: number; end: number; text: string } {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length, text: words }
}

t.test('PATCH /v1/quotes/{id} confirms, rejects and corrects, and the history shows it', async (t) => {
  const server = testServer(t)
  const { quotes } = await store(server)
  const [bread, butter] = quotes as [Quote, Quote]
  const confirmed = await review(server, bread, { status: 'confirmed', by: 'Zoë', note: 'heard it' })
  t.equal(confirmed.statusCode, 200)
  t.match(confirmed.json(), { status: 'confirmed', text: bread.text, speakers: [{ name: 'Ann Lee' }] })
  t.equal(confirmed.headers.etag, confirmed.json<Quote>().etag)
  t.not(confirmed.headers.etag, bread.etag)

  const content = [spanOf('“The butter')]
  const corrected = await review(server, butter, {
    content,
    type: 'mixed',
    speakers: [{ name: 'Bo Li', role: 'baker' }],
  })
  t.match(corrected.json(), {
    status: 'corrected',
    type: 'mixed',
    content,
    speakers: [{ name: 'Bo Li', role: 'baker', kind: 'person' }],
  })
  t.match((await server.inject('/v1/quotes?speaker=bo%20li')).json(), { items: [{ id: butter.id }] })
  t.match((await server.inject('/v1/quotes?q=isn%27t')).json(), { items: [] }, 'the search finds the new words')

  const history = (await server.inject(`/v1/quotes/${butter.id}/history`)).json<{ items: unknown[] }>()
  t.match(history.items, [
    {
      action: 'corrected',
      by: null,
      engine: null,
      before: { status: 'unreviewed', type: 'direct', speakers: [{ name: 'Ann Lee' }] },
      after: { status: 'corrected', type: 'mixed', content, speakers: [{ name: 'Bo Li' }] },
    },
  ])
  const kept = (await server.inject(`/v1/quotes/${bread.id}/history`)).json<{ items: object[] }>()
  t.match(kept.items, [{ action: 'reviewed', by: 'Zoë', note: 'heard it', at: /^\d{4}-.*Z$/ }])
})

t.test('PATCH /v1/quotes/{id} removes a rejected quote from the lists, and restores it', async (t) => {
  const server = testServer(t)
  const { id, quotes } = await store(server)
  const rejected = (await review(server, quotes[0]!, { status: 'rejected' })).json<Quote>()
  t.equal((await server.inject('/v1/quotes')).json<{ items: Quote[] }>().items.length, 1)
  t.match((await server.inject(`/v1/articles/${id}`)).json(), { quoteCount: 1, quotes: [{ id: quotes[1]?.id }] })
  t.match((await server.inject('/v1/speakers')).json(), { items: [{ name: 'Ann Lee', quoteCount: 1 }] })
  t.match((await server.inject(`/v1/quotes/${rejected.id}`)).json(), { status: 'rejected' }, 'it keeps its address')
  await review(server, rejected, { status: 'unreviewed' })
  t.match((await server.inject('/v1/speakers')).json(), { items: [{ quoteCount: 2 }] })
})

t.test('PATCH /v1/quotes/{id} prevents overwriting a change that the client has not seen', async (t) => {
  const server = testServer(t)
  const [quote] = (await store(server)).quotes as [Quote]
  const missing = await review(server, quote, { status: 'confirmed' }, null)
  t.match(missing.json<AnsweredProblem>(), { status: 428, code: 'precondition-required' })
  t.equal((await review(server, quote, { status: 'confirmed' })).statusCode, 200)
  for (const tag of [quote.etag, `W/${quote.etag}`, '"x", "y"', 'x']) {
    const stale = await review(server, quote, { status: 'rejected' }, tag)
    t.match(stale.json<AnsweredProblem>(), { status: 412, code: 'precondition-failed' }, tag)
  }
  t.match((await server.inject(`/v1/quotes/${quote.id}`)).json(), { status: 'confirmed' })
  const both = await Promise.all(
    ['confirmed', 'rejected'].map(async (status) => {
      const { etag } = (await server.inject(`/v1/quotes/${quote.id}`)).json<Quote>()
      return review(server, quote, { status, note: status }, etag)
    }),
  )
  t.ok(both.some(({ statusCode }) => statusCode === 200))
  t.equal((await review(server, quote, { status: 'rejected' }, '*')).statusCode, 200)
})

t.test('PATCH /v1/quotes/{id} names what is wrong with a correction', async (t) => {
  const server = testServer(t)
  const [quote] = (await store(server)).quotes as [Quote]
  const wrong: readonly [payload: object, pointer: string][] = [
    [{}, ''],
    [{ content: [] }, '/content'],
    [{ content: [{ start: 0, end: 5000 }] }, '/content/0'],
    [{ content: [{ start: 9, end: 3 }] }, '/content/0'],
    [{ content: [{ ...spanOf('The shop'), text: 'Somebody' }] }, '/content/0'],
    [{ content: [spanOf('The shop'), spanOf('“The bread')] }, '/content/1'],
    [{ content: [{ start: 21, end: 22 }] }, '/content/0'],
    [{ speakers: [{ name: 'Bo Li' }, { id: 'none' }] }, '/speakers/1/id'],
    [{ speakers: 'Bo Li' }, '/speakers'],
    [{ speakers: ['Bo Li'] }, '/speakers/0'],
    [{ speakers: [{ name: 'Bo Li' }, {}] }, '/speakers/1'],
    [{ speakers: [{ name: 'Bo Li', rank: 'baker' }] }, '/speakers/0/rank'],
    [{ speakers: [{ name: 'Bo Li', kind: 'human' }] }, '/speakers/0/kind'],
    [{ speakers: [{ name: ' ' }] }, '/speakers/0/name'],
    [{ status: 'wrong' }, '/status'],
  ]
  for (const [payload, pointer] of wrong) {
    const response = await review(server, quote, payload)
    t.match(response.json<AnsweredProblem>(), { status: 400, code: 'invalid-request' }, JSON.stringify(payload))
    t.equal(response.json<AnsweredProblem>().errors?.[0]?.pointer, pointer)
  }
  t.match((await server.inject(`/v1/quotes/${quote.id}/history`)).json(), { items: [] })
  t.equal((await review(server, { ...quote, id: 'none' }, { status: 'confirmed' })).statusCode, 404)
  t.equal((await server.inject('/v1/quotes/none/history')).statusCode, 404)
})

t.test('PATCH /v1/quotes/{id} corrects cue and source, and accepts words in place of offsets', async (t) => {
  const server = testServer(t)
  const { quotes } = await store(server)
  const [bread, butter] = quotes as [Quote, Quote]
  const source = { text: 'the baker in Ely' }
  const corrected = await review(server, bread, { cue: spanOf('added'), source })
  t.match(corrected.json(), { status: 'corrected', cue: spanOf('added'), cueKind: null, source: spanOf(source.text) })
  const none = await review(server, corrected.json<Quote>(), { cue: null, source: null })
  t.match(none.json(), { cue: null, source: null, speakers: [{ name: 'Ann Lee' }] })
  const history = (await server.inject(`/v1/quotes/${bread.id}/history`)).json<{ items: unknown[] }>()
  t.match(history.items[1], { before: { source: spanOf(source.text) }, after: { cue: null, source: null } })
  const shorter = await review(server, butter, { content: [{ text: '"The butter isn\'t,"' }] })
  t.match(shorter.json(), { content: [spanOf('“The butter isn’t,”')] }, 'quotation marks may differ in shape')
})

t.test('words in place of a span must occur exactly once in the article', async (t) => {
  const server = testServer(t)
  const [quote] = (await store(server)).quotes as [Quote]
  const detailOf = async (payload: object) => (await review(server, quote, payload)).json<AnsweredProblem>().detail
  const wrong: readonly [payload: object, detail: string][] = [
    [{ content: [{ text: 'The' }] }, '/content/0 has a `text` that occurs in the article 3 times'],
    [{ source: { text: 'Bo Li' } }, '/source has a `text` that is not in the article'],
    [{ content: [{ text: ' ' }] }, '/content/0 covers nothing but white space'],
    [{ content: [{ start: 3 }] }, '/content/0 does not say where the span is; expected: start and end, or text'],
    [{ content: [{ text: 'Lee added' }, { text: 'The bread' }] }, '/content/1 starts before the previous part ends'],
  ]
  for (const [payload, detail] of wrong) t.equal((await detailOf(payload)).slice(0, detail.length), detail)
})

t.test('a cue given in words is looked up in the paragraph of its quote', async (t) => {
  const server = testServer(t)
  const text = '“The bread is fresh,” said Ann Lee.\n\n“The butter is not,” said Bo Li.'
  const [, butter] = (await store(server, text)).quotes as [Quote, Quote]
  const start = text.lastIndexOf('said')
  const corrected = await review(server, butter, { cue: { text: 'said' } })
  t.match(corrected.json(), { cue: { start, end: start + 4, text: 'said' } })
})

t.test('an invalid speaker is reported with its position and what is missing', async (t) => {
  const server = testServer(t)
  const [quote] = (await store(server)).quotes as [Quote]
  const cases: readonly [speakers: unknown, detail: string][] = [
    [[{ role: 'baker' }], '/speakers/0 has no id or name; expected: a JSON object with id or name.'],
    [['Bo Li'], '/speakers/0 is a string; expected: a JSON object.'],
    [[{ name: 'Bo Li', rank: 1 }], '/speakers/0/rank is not a known field ("rank"); expected: no field of this name.'],
  ]
  for (const [speakers, detail] of cases) {
    t.equal((await review(server, quote, { speakers })).json<AnsweredProblem>().detail, detail)
  }
})

t.test('the history records the key of a review; `by` is only a note', async (t) => {
  const archive = openStore({ path: ':memory:' })
  t.teardown(() => archive.close())
  const server = testServer(t, { store: archive })
  const { id } = await store(server)
  const { key, text } = await archive.createAccessKey('Desk', 'write')
  const headers = { authorization: `Bearer ${text}`, 'if-match': '*' }
  const [quote] = (await server.inject({ url: `/v1/articles/${id}`, headers })).json<Article>().quotes as [Quote]
  const url = `/v1/quotes/${quote.id}`
  await server.inject({ method: 'PATCH', url, headers, payload: { status: 'confirmed', by: 'somebody else' } })
  const content = [spanOf('The shop')]
  const added = await server.inject({ method: 'POST', url: `/v1/articles/${id}/quotes`, headers, payload: { content } })
  const signed = { items: [{ key: { id: key.id, name: 'Desk' } }] }
  t.match((await server.inject({ url: `${url}/history`, headers })).json(), signed)
  t.match((await server.inject({ url: `/v1/quotes/${added.json<Quote>().id}/history`, headers })).json(), signed)
})

t.test('POST /v1/articles/{id}/quotes adds a missed quote, in the right place', async (t) => {
  const server = testServer(t)
  const { id, quotes } = await store(server)
  const url = `/v1/articles/${id}/quotes`
  const payload = {
    type: 'indirect',
    content: [spanOf('The shop')],
    source: spanOf('the baker in Ely'),
    speakers: [{ id: quotes[0]?.speakers[0]?.id }],
    by: 'Zoë',
  }
  const added = await server.inject({ method: 'POST', url, payload })
  t.equal(added.statusCode, 201)
  const quote = added.json<Quote>()
  t.equal(added.headers.location, `/v1/quotes/${quote.id}`)
  t.match(quote, {
    status: 'confirmed',
    engine: null,
    confidence: 1,
    text: 'The shop',
    speaker: { name: 'Ann Lee' },
  })
  const { quotes: now } = (await server.inject(`/v1/articles/${id}`)).json<Article>()
  t.same(
    now.map((one) => one.id),
    [...quotes.map((one) => one.id), quote.id],
  )
  const again = await server.inject({ method: 'POST', url, payload })
  t.match(again.json<AnsweredProblem>(), { status: 409, code: 'quote-exists', quoteId: quote.id })
  const reanalysed = await server.inject({ method: 'POST', url: `/v1/articles/${id}/reanalyse` })
  t.match(reanalysed.json(), { added: [], withdrawn: [], article: { quoteCount: 3 } })
  t.match((await server.inject({ method: 'POST', url: '/v1/articles/none/quotes', payload })).json(), {
    code: 'article-not-found',
  })
})
