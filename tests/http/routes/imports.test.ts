import { once } from 'node:events'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import t from 'tap'
import { presentAnalysis } from '../../../src/api/present/attributions.ts'
import { analyse, presentReading } from '../../../src/engine/analyse.ts'
import { AnalysisError } from '../../../src/api/analysis-error.ts'
import { openStore } from '../../../src/store/sqlite/open-store.ts'
import { type AnsweredProblem, testServer } from '../../support/test-server.ts'

interface Result {
  readonly line: number
  readonly status: string
  readonly articleId?: string
  readonly quoteCount?: number
  readonly problem?: AnsweredProblem
}

const headers = { 'content-type': 'application/x-ndjson' }
const url = '/v1/imports'
const readLines = (body: string): Result[] =>
  body
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Result)

const ann = { text: '“We won,” said Ann Lee.', outlet: 'The Daily', externalId: 'a-1' }
const bo = { html: '<p>“We lost,” said Bo Li.</p>', publishedAt: '2022-01-10' }

t.test('POST /v1/imports returns one line per line, in order, and continues after an invalid line', async (t) => {
  const server = testServer(t)
  const lines = [
    JSON.stringify(ann),
    '{"text": “We won”}',
    JSON.stringify({ txt: 'We won' }),
    '',
    JSON.stringify(bo),
    JSON.stringify(ann),
    JSON.stringify({ ...ann, text: 'Another text.' }),
    JSON.stringify({ html: '<script></script>' }),
    '\u00ff',
  ]
  const response = await server.inject({ method: 'POST', url, headers, payload: lines.join('\n') })
  t.equal(response.statusCode, 200)
  t.match(response.headers['content-type'], 'application/x-ndjson')
  const results = readLines(response.body)
  t.match(results, [
    { line: 1, status: 'created', articleId: /-/, quoteCount: 1 },
    { line: 2, status: 'invalid', problem: { code: 'invalid-json', detail: /^The line is not JSON/ } },
    {
      line: 3,
      status: 'invalid',
      problem: { code: 'invalid-request', errors: [{ pointer: '/txt' }, { pointer: '' }] },
    },
    { line: 4, status: 'invalid', problem: { code: 'invalid-json', detail: /^The line is empty/ } },
    { line: 5, status: 'created', quoteCount: 1 },
    { line: 6, status: 'existing', articleId: results[0]?.articleId, quoteCount: 1 },
    { line: 7, status: 'invalid', problem: { code: 'article-conflict', articleId: results[0]?.articleId } },
    { line: 8, status: 'invalid', problem: { code: 'invalid-request', errors: [{ pointer: '/html' }] } },
    { line: 9, status: 'invalid', problem: { code: 'invalid-json' } },
  ])
  t.equal((await server.inject('/v1/quotes')).json<{ items: unknown[] }>().items.length, 2)
})

t.test('POST /v1/imports stops at a decompression bomb, and keeps the lines before it', async (t) => {
  const server = testServer(t)
  const zipped = { ...headers, 'content-encoding': 'gzip' }
  const send = async (rest: Buffer) => {
    const payload = gzipSync(Buffer.concat([Buffer.from(`${JSON.stringify(ann)}\n`), rest]))
    return {
      payload,
      results: readLines((await server.inject({ method: 'POST', url, headers: zipped, payload })).body),
    }
  }
  const bomb = await send(Buffer.alloc(120_000_000))
  t.match(bomb.results, [
    { line: 1, status: 'created' },
    { line: 2, problem: { code: 'body-too-large', detail: /more than 100 times what was sent/ } },
  ])
  const long = await send(
    Buffer.from(`${JSON.stringify({ ...ann, externalId: 'a-2', text: 'We won. '.repeat(10_000) })}\n`),
  )
  t.ok(long.payload.length * 100 < 80_000, 'one that compresses as well')
  t.match(long.results, [{ status: 'existing' }, { status: 'created' }], 'is accepted as long as it is short')
})

t.test('POST /v1/imports accepts gzip, and reports where it is damaged', async (t) => {
  const server = testServer(t)
  const lines = Array.from({ length: 40 }, (_, index) =>
    JSON.stringify({ text: `“We won ${index} times,” said Ann Lee.` }),
  )
  const payload = gzipSync(lines.join('\n'))
  const zipped = { ...headers, 'content-encoding': 'gzip' }
  const whole = await server.inject({ method: 'POST', url, headers: zipped, payload })
  t.same(
    readLines(whole.body).map(({ status }) => status),
    lines.map(() => 'created'),
  )
  const broken = await server.inject({ method: 'POST', url, headers: zipped, payload: payload.subarray(0, -9) })
  const results = readLines(broken.body)
  t.match(results.at(-1), { status: 'invalid', problem: { code: 'broken-compression' } })
  t.ok(results.slice(0, -1).every(({ status }) => status === 'existing'))
  const other = await server.inject({ method: 'POST', url, headers: { ...headers, 'content-encoding': 'br' }, payload })
  t.match(other.json(), { status: 415, code: 'unsupported-media-type' })
})

t.test('POST /v1/imports keeps unknown fields in the metadata, and says so', async (t) => {
  const server = testServer(t)
  const lines = [
    { ...ann, section: 'Sport', tags: ['final'], metadata: { desk: 'North', tags: [] } },
    { text: '“We lost,” said Bo Li.', wordCount: 4, metadata: null },
    { text: '“We tied,” said Cy Fox.', metadata: { desk: 'North' } },
    { text: '“We met,” said Di Gray.', source: 'The Daily', section: 'Sport' },
    { text: '“We ran,” said Ed Hill.', section: 'Sport', metadata: 'North' },
  ]
  const payload = lines.map((line) => JSON.stringify(line)).join('\n')
  const results = readLines((await server.inject({ method: 'POST', url, headers, payload })).body)
  const kept = 'is not a known field, and was kept in `metadata`'
  t.match(results, [
    {
      status: 'created',
      warnings: [
        { pointer: '/section', detail: kept },
        { pointer: '/tags', detail: 'is not a known field, and was left out: `metadata` has a field of this name' },
      ],
    },
    { status: 'created', warnings: [{ pointer: '/wordCount', detail: kept }] },
    { status: 'created' },
    { status: 'invalid', problem: { detail: '/source is now called "outlet"; expected: outlet.' } },
    { status: 'invalid', problem: { errors: [{ pointer: '/metadata' }, { pointer: '/section' }] } },
  ])
  t.notOk('warnings' in (results[2] ?? {}))
  const metadataOf = async (line: number) =>
    (await server.inject(`/v1/articles/${results[line - 1]?.articleId}`)).json<{ metadata: unknown }>().metadata
  t.same(await metadataOf(1), { section: 'Sport', desk: 'North', tags: [] })
  t.same(await metadataOf(2), { wordCount: 4 })
  t.same(await metadataOf(3), { desk: 'North' })
})

t.test('POST /v1/imports accepts a feed, and returns one line per item', async (t) => {
  const server = testServer(t)
  const item = (title: string, words: string): string =>
    `<item><title>${title}</title><guid>https://harbor.example/${title}</guid><author></author>
    <pubDate>Mon, 10 Jan 2022 12:30:00 GMT</pubDate><description>${words}</description></item>`
  const feed = (items: string): string =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbor Post</title>${items}</channel></rss>`
  const items = item('One', '&lt;p&gt;“We won,” said Ann Lee.&lt;/p&gt;') + item('Two', '')
  const send = (type: string, payload: string) =>
    server.inject({ method: 'POST', url, headers: { 'content-type': type }, payload })
  for (const type of ['application/rss+xml; charset=utf-8', 'application/atom+xml', 'Text/XML']) {
    const results = readLines((await send(type, feed(items))).body)
    const status = type.startsWith('application/rss') ? 'created' : 'existing'
    t.match(results, [
      { line: 1, status, quoteCount: 1 },
      { line: 2, status: 'invalid', problem: { code: 'invalid-request', detail: /neither `text` nor `html`/ } },
    ])
  }
  t.match((await server.inject('/v1/articles')).json<object>(), {
    items: [{ title: 'One', outlet: 'Harbor Post', publishedAt: '2022-01-10T12:30:00.000Z' }],
  })
  const broken = readLines((await send('application/xml', feed(items).slice(0, -16))).body)
  t.match(broken, [{ line: 1 }, { line: 2 }, { line: 3, status: 'invalid', problem: { code: 'invalid-feed' } }])
  const page = readLines((await send('application/xml', '<html/>')).body)
  t.match(page, [{ line: 1, status: 'invalid', problem: { code: 'invalid-feed', detail: /begins with <html>/ } }])
})

t.test('POST /v1/imports does not accept JSON, and the other routes do not accept JSON lines', async (t) => {
  const server = testServer(t)
  const wanted = { status: 415, detail: /^Send lines of JSON, with `Content-Type: application\/x-ndjson`, or a feed/ }
  t.match((await server.inject({ method: 'POST', url, payload: ann })).json(), wanted)
  t.match((await server.inject({ method: 'POST', url })).json(), wanted)
  const payload = JSON.stringify(ann)
  t.match((await server.inject({ method: 'POST', url: '/v1/articles', headers, payload })).json(), { status: 415 })
})

t.test('POST /v1/imports refuses query parameters, since each line names its own outlet', async (t) => {
  const server = testServer(t)
  for (const name of ['outlet', 'source']) {
    const response = await server.inject({
      method: 'POST',
      url: `${url}?${name}=X`,
      headers,
      payload: JSON.stringify(ann),
    })
    t.match(response.json(), { status: 400, code: 'invalid-request', errors: [{ parameter: name }] })
  }
  t.same((await server.inject('/v1/articles')).json<{ items: unknown[] }>().items, [])
})

t.test('POST /v1/imports refuses to buffer a line that is too long', async (t) => {
  const server = testServer(t, { maxTextLength: 100 })
  const lines = ['x'.repeat(70_000), JSON.stringify({ text: 'y'.repeat(101) }), JSON.stringify(ann)]
  const response = await server.inject({ method: 'POST', url, headers, payload: lines.join('\n') })
  t.match(readLines(response.body), [
    { status: 'invalid', problem: { code: 'line-too-long', status: 413 } },
    { status: 'invalid', problem: { code: 'text-too-long' } },
    { status: 'created' },
  ])
})

t.test('POST /v1/imports waits for a busy engine, and continues after an analysis that times out', async (t) => {
  let refusals = 3
  const server = testServer(t, {
    analyse: async (request) => {
      if (refusals-- > 0) throw new AnalysisError('queue-full', 'busy')
      if (request.text.includes('slow')) throw new AnalysisError('timeout', 'It took longer than 30000 ms')
      return analyse(request)
    },
  })
  const payload = [ann, { text: 'A slow one.' }, { text: '“We tied,” said Cy Fox.' }]
    .map((one) => JSON.stringify(one))
    .join('\n')
  t.match(readLines((await server.inject({ method: 'POST', url, headers, payload })).body), [
    { status: 'created' },
    { status: 'failed', problem: { code: 'analysis-timeout' } },
    { status: 'created' },
  ])
})

t.test('POST /v1/imports responds while lines are still arriving', async (t) => {
  const server = testServer(t)
  await server.listen({ port: 0 })
  const { port } = server.server.address() as AddressInfo
  const sending = request({ port, path: url, method: 'POST', headers })
  sending.write(`${JSON.stringify(ann)}\n`)
  const [response] = (await once(sending, 'response')) as [NodeJS.ReadableStream]
  const lines = createInterface(response)[Symbol.asyncIterator]()
  const next = async (): Promise<unknown> => JSON.parse(String((await lines.next()).value))
  t.match(await next(), { line: 1, status: 'created' })
  sending.write(JSON.stringify(bo))
  await setTimeout(20)
  sending.end('\n')
  t.match(await next(), { line: 2, status: 'created' })
  t.equal((await lines.next()).done, true)
})

t.test('POST /v1/imports stops when the sender’s key is revoked', async (t) => {
  const path = join(t.testdir({}), 'archive.db')
  const server = testServer(t, { databasePath: path, recheckKeyMs: 0 })
  const store = openStore({ path })
  t.teardown(() => store.close())
  const { key, text } = await store.createAccessKey('Desk', 'write')
  await server.listen({ port: 0 })
  const { port } = server.server.address() as AddressInfo
  const authorized = { ...headers, authorization: `Bearer ${text}` }
  const sending = request({ port, path: url, method: 'POST', headers: authorized })
  sending.on('error', () => undefined)
  sending.write(`${JSON.stringify(ann)}\n`)
  const [response] = (await once(sending, 'response')) as [NodeJS.ReadableStream]
  const lines = createInterface(response)[Symbol.asyncIterator]()
  const next = async (): Promise<unknown> => JSON.parse(String((await lines.next()).value))
  t.match(await next(), { line: 1, status: 'created' })
  await store.revokeAccessKey(key.id)
  sending.write(`${JSON.stringify(bo)}\n`)
  t.match(await next(), { line: 2, status: 'invalid', problem: { code: 'unauthorized', status: 401 } })
  t.equal((await lines.next()).done, true)
})

t.test('POST /v1/imports stores what arrived before the sender disconnected', async (t) => {
  const server = testServer(t)
  await server.listen({ port: 0 })
  const { port } = server.server.address() as AddressInfo
  const sending = request({ port, path: url, method: 'POST', headers })
  sending.on('error', () => undefined)
  sending.write(`${JSON.stringify(ann)}\n{"text": "“We`)
  const [response] = (await once(sending, 'response')) as [NodeJS.ReadableStream]
  response.on('error', () => undefined)
  await once(response, 'data')
  sending.destroy()
  await setTimeout(50)
  t.equal((await server.inject('/v1/articles')).json<{ items: unknown[] }>().items.length, 1)
})

t.test('POST /v1/imports stores an analysis made elsewhere, if an administrator sends it', async (t) => {
  const path = join(t.testdir({}), 'archive.db')
  const asked: string[] = []
  const server = testServer(t, {
    databasePath: path,
    reading: presentReading('linear'),
    analyse: async (request) => {
      asked.push(request.text)
      return analyse(request)
    },
  })
  const store = openStore({ path })
  t.teardown(() => store.close())
  const [admin, writer] = await Promise.all(
    (['admin', 'write'] as const).map(async (scope) => (await store.createAccessKey(scope, scope)).text),
  )
  const send = async (key: string | undefined, lines: readonly object[]) => {
    const payload = lines.map((line) => JSON.stringify(line)).join('\n')
    const authorized = { ...headers, authorization: `Bearer ${key}` }
    return readLines((await server.inject({ method: 'POST', url, headers: authorized, payload })).body)
  }
  const analysed = (text: string, fields: object = {}) => ({
    ...presentAnalysis(text, analyse({ text, title: null, language: null }), { rejected: true, offsets: 'utf16' }),
    ...fields,
  })
  const text =
    '“The ferry,” said Ann Lee, the harbour master, “will not sail.” A “win-win”? Lee added that the storm had gone.'
  const one = analysed(text, { outlet: 'The Daily', title: 'Won', externalId: 'w-1' })
  const old = analysed('“We lost,” said Bo Li.', { engine: '0.0.1+old' })
  t.match(await send(writer, [one]), [
    { line: 1, status: 'invalid', problem: { code: 'insufficient-scope', status: 403, detail: /scope "admin"/ } },
  ])
  const results = await send(admin, [one, old, { text: '“We tied,” said Cy Young.' }, one])
  t.match(results, [
    { line: 1, status: 'created', quoteCount: one.quotes.length, warnings: undefined },
    { line: 2, status: 'created', quoteCount: 1, warnings: [{ pointer: '/engine', detail: /analysed here/ }] },
    { line: 3, status: 'created', quoteCount: 1, warnings: undefined },
    { line: 4, status: 'existing', articleId: results[0]?.articleId },
  ])
  t.same(asked, [old.text, '“We tied,” said Cy Young.'], 'only lines without a matching analysis were analysed here')
  const saved = await store.findArticle(results[0]?.articleId ?? '')
  t.match(saved, {
    article: { title: 'Won', outlet: 'The Daily', externalId: 'w-1', reader: 'linear', metadata: {} },
    quotes: [{ partTexts: ['“The ferry,”', '“will not sail.”'], speakers: [{ name: 'Ann Lee' }], engine: one.engine }],
    rejected: { length: 1 },
  })
})
