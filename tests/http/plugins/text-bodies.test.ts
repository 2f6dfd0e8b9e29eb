import { gzipSync } from 'node:zlib'
import t from 'tap'
import type { AnalysisRequest } from '../../../src/model.ts'
import { type AnsweredProblem, testServer } from '../../support/test-server.ts'

const url = '/v1/attributions'
const text = '“We won,” said Ann Lee.\r\n\r\nIt rained. '
const typed = (type: string) => ({ 'content-type': type })

t.test('POST /v1/attributions accepts plain text, and returns the same as for JSON', async (t) => {
  const server = testServer(t)
  const asJson = await server.inject({ method: 'POST', url, payload: { text } })
  for (const type of ['text/plain', 'text/markdown', 'Text/Plain; charset=UTF-8', 'text/plain;charset="utf-8"']) {
    const response = await server.inject({ method: 'POST', url, headers: typed(type), payload: text })
    t.equal(response.statusCode, 200, type)
    t.same(response.json(), asJson.json(), type)
  }
})

t.test('POST /v1/attributions accepts an HTML page', async (t) => {
  const server = testServer(t)
  const page = '<nav>Home</nav><p>&ldquo;We won,&rdquo; said <b>Ann Lee</b>.</p>'
  const response = await server.inject({ method: 'POST', url, headers: typed('text/html'), payload: page })
  t.match(response.json(), { text: '“We won,” said Ann Lee.', quotes: [{ speaker: { name: 'Ann Lee' } }] })
  const asText = await server.inject({ method: 'POST', url, headers: typed('text/plain'), payload: page })
  t.match(asText.json(), { text: page })
})

t.test('POST /v1/attributions takes the title and language of a text from the query', async (t) => {
  const asked: AnalysisRequest[] = []
  const server = testServer(t, {
    analyse: async (request) => {
      asked.push(request)
      return { engine: '0.1.0+sample', reader: 'linear', language: 'de', quotes: [], speakers: [], rejected: [] }
    },
  })
  const address = `${url}?title=Vom%20Sieg&language=de&include=rejected`
  const response = await server.inject({ method: 'POST', url: address, headers: typed('text/plain'), payload: text })
  t.match(asked, [{ text, title: 'Vom Sieg', language: 'de' }])
  t.match(response.json(), { rejected: [] })
})

t.test('POST /v1/articles stores a plain text with its parameters, and recognizes it when sent again', async (t) => {
  const server = testServer(t)
  const parameters = {
    title: 'On winning',
    url: 'https://daily.example/won?a=1&b=2',
    outlet: 'The Daily',
    author: 'Bo Ek',
    publishedAt: '2022-01-10T12:00:00+03:00',
    externalId: 'd-1',
  }
  const address = `/v1/articles?${new URLSearchParams(parameters).toString()}`
  const send = () => server.inject({ method: 'POST', url: address, headers: typed('text/plain'), payload: text })
  const created = await send()
  t.equal(created.statusCode, 201)
  t.match(created.json(), { ...parameters, publishedAt: '2022-01-10T09:00:00.000Z', text })
  t.equal((await send()).statusCode, 200)
  t.equal(
    (await server.inject({ method: 'POST', url: '/v1/articles', payload: { ...parameters, text } })).statusCode,
    200,
  )
})

t.test('PUT /v1/articles/{id} accepts plain text too, and who submitted it', async (t) => {
  const server = testServer(t)
  const { id } = (await server.inject({ method: 'POST', url: '/v1/articles', payload: { text } })).json<{
    id: string
  }>()
  const revised = await server.inject({
    method: 'PUT',
    url: `/v1/articles/${id}?by=Bo+Ek&outlet=The+Daily`,
    headers: { ...typed('text/plain'), 'if-match': '*' },
    payload: `${text}It still rains.`,
  })
  t.match(revised.json(), { article: { text: `${text}It still rains.`, outlet: 'The Daily', revision: 2 } })
  const revisions = await server.inject(`/v1/articles/${id}/revisions`)
  t.match(revisions.json(), { items: [{ revision: 2, by: 'Bo Ek' }, { revision: 1 }] })
})

t.test('A text is decoded in the charset named in its Content-Type', async (t) => {
  const server = testServer(t)
  const said = '“Zoë won,” said Ann Lee.'
  const bytes = Buffer.from(said.replace('“', '\x93').replace('”', '\x94'), 'latin1')
  for (const [type, payload] of [
    ['text/plain; charset=windows-1252', bytes],
    ['text/plain; charset=ISO-8859-1', bytes],
    ['text/plain; format=flowed; charset="utf-16le"', Buffer.from(said, 'utf16le')],
    ['text/plain', Buffer.from(`\ufeff${said}`, 'utf16le')],
    ['text/plain', Buffer.from(`\ufeff${said}`)],
    ['text/html; charset=windows-1252', bytes],
    ['text/html', Buffer.concat([Buffer.from('<meta charset=latin1><p>'), bytes])],
  ] as const) {
    const response = await server.inject({ method: 'POST', url, headers: typed(type), payload })
    t.match(response.json(), { text: said, quotes: [{ text: 'Zoë won,' }] }, type)
  }
})

t.test('A text that is invalid in its charset is refused, and so is an unknown charset', async (t) => {
  const server = testServer(t)
  const latin = Buffer.from('“Zoë', 'latin1')
  const send = async (type: string, payload: Buffer | string) =>
    (await server.inject({ method: 'POST', url, headers: typed(type), payload })).json<AnsweredProblem>()
  t.match(await send('text/plain', latin), { status: 400, code: 'invalid-request', detail: /not utf-8.*charset/ })
  t.match(await send('text/html', latin), { status: 400, errors: [{ pointer: '', detail: 'is not utf-8' }] })
  t.match(await send('text/plain; charset=klingon', 'We won'), { status: 415, detail: /"klingon".*UTF-8/ })
})

t.test('A plain text is validated like one in JSON', async (t) => {
  const server = testServer(t, { maxTextLength: 100 })
  const send = async (payload: string, query = '', type = 'text/plain') =>
    (await server.inject({ method: 'POST', url: url + query, headers: typed(type), payload })).json<AnsweredProblem>()
  t.match(await send(' \n'), { status: 400, errors: [{ pointer: '/text', detail: 'is blank' }] })
  t.match(await send('a\0b'), { status: 400, errors: [{ pointer: '/text', detail: /NUL/ }] })
  t.match(await send('We won. '.repeat(13)), { status: 413, code: 'text-too-long' })
  t.match(await send('We won. '.repeat(13), '', 'text/html'), { status: 413, code: 'text-too-long' })
  t.match(await send('<b></b>'.repeat(60) + 'We won', '', 'text/html'), { status: 413, code: 'html-too-long' })
  t.match(await send('x'.repeat(70_000)), { status: 413, code: 'body-too-large' })
  t.match(await send('We won.', '?language=English'), { status: 400, errors: [{ parameter: 'language' }] })
  t.match(await send('We won.', '?title=&language='), { text: 'We won.' }, 'a blank parameter counts as omitted')
  t.match(await send('We won.', '?outlet=A'), { status: 400, errors: [{ parameter: 'outlet' }] }, 'nothing is stored')
  const zipped = { ...typed('text/plain'), 'content-encoding': 'gzip' }
  const packed = await server.inject({
    method: 'POST',
    url,
    headers: zipped,
    payload: gzipSync('“We won,” said Ann Lee.'),
  })
  t.match(packed.json(), { quotes: [{ text: 'We won,' }] })
})

t.test('Article parameters are refused with JSON, which has fields for them', async (t) => {
  const server = testServer(t)
  const response = await server.inject({ method: 'POST', url: '/v1/articles?title=A&outlet=B', payload: { text } })
  t.match(response.json(), {
    status: 400,
    code: 'invalid-request',
    errors: [{ parameter: 'title', expected: /field of the same name/ }, { parameter: 'outlet' }],
  })
  t.match((await server.inject('/v1/articles')).json(), { items: [] })
})

t.test('Only an article can be sent as plain text', async (t) => {
  const server = testServer(t)
  const { id, quotes } = (await server.inject({ method: 'POST', url: '/v1/articles', payload: { text } })).json<{
    id: string
    quotes: { id: string }[]
  }>()
  for (const [method, path] of [
    ['POST', `/v1/articles/${id}/quotes`],
    ['PATCH', `/v1/quotes/${quotes[0]?.id}`],
    ['POST', '/v1/imports'],
  ] as const) {
    const headers = { ...typed('text/plain'), 'if-match': '*' }
    const response = await server.inject({ method, url: path, headers, payload: text })
    t.match(response.json(), { status: 415, code: 'unsupported-media-type', detail: /json/i }, path)
  }
})

t.test('With the same Idempotency-Key, the same text in another media type is a different request', async (t) => {
  const server = testServer(t)
  const send = (type: string, address: string) =>
    server.inject({ method: 'POST', url: address, headers: { ...typed(type), 'idempotency-key': 'k' }, payload: text })
  t.equal((await send('text/plain', '/v1/articles?title=A')).statusCode, 201)
  const again = await send('text/plain', '/v1/articles?title=A')
  t.match(again, { statusCode: 201, headers: { 'idempotency-replayed': 'true' } })
  t.equal((await send('text/html', '/v1/articles?title=A')).statusCode, 422)
  t.equal((await send('text/plain', '/v1/articles?title=B')).statusCode, 422)
})

t.test('The Content-Type of a request without a body does not matter', async (t) => {
  const server = testServer(t)
  for (const type of ['text/html', 'text/plain; charset=klingon']) {
    const { statusCode } = await server.inject({ url: '/v1/quotes', headers: { 'content-type': type } })
    t.equal(statusCode, 200, type)
  }
})
