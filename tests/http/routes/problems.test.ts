import { connect } from 'node:net'
import { once } from 'node:events'
import type { InjectOptions } from 'fastify'
import fc from 'fast-check'
import t, { type Test } from 'tap'
import { PROBLEMS } from '../../../src/api/problems.ts'
import { type AnsweredProblem, testServer } from '../../support/test-server.ts'

type HttpResponse = { statusCode: number; headers: Record<string, unknown>; body: string }

/** Every problem has this form: RFC 9457, with one of the known codes. */
function assertProblem(t: Test, response: HttpResponse, code: string): AnsweredProblem {
  t.equal(response.headers['content-type'], 'application/problem+json', code)
  const problem = JSON.parse(response.body) as AnsweredProblem
  const { type, title, status, detail, errors, articleId, ...rest } = problem
  t.same({ type, ...rest }, { type: `/problems/${code}`, code }, 'no other members')
  t.equal(status, response.statusCode)
  t.equal(status, PROBLEMS[code as keyof typeof PROBLEMS][0])
  t.ok(title.length > 0 && detail.length > 0)
  t.ok(response.headers['x-request-id'])
  for (const error of errors ?? []) {
    t.equal(Number(error.pointer !== undefined) + Number(error.parameter !== undefined), 1, 'a pointer or a parameter')
    t.ok(error.detail.length > 0 && error.expected.length > 0)
  }
  t.equal(articleId === undefined, code !== 'article-conflict')
  return problem
}

const json = { 'content-type': 'application/json' }
const attribute: InjectOptions = { method: 'POST', url: '/v1/attributions' }
const REFUSED: readonly [what: string, code: string, request: InjectOptions, detail: RegExp][] = [
  [
    'JSON with a syntax error',
    'invalid-json',
    { ...attribute, headers: json, payload: '{"text" "We won"}' },
    /character 8/,
  ],
  ['truncated JSON', 'invalid-json', { ...attribute, headers: json, payload: '{"text": "We w' }, /JSON/],
  ['an empty body', 'invalid-json', { ...attribute, headers: json, payload: ' ' }, /empty/],
  [
    'a body that is not valid UTF-8',
    'invalid-json',
    { ...attribute, headers: json, payload: Buffer.from('{"text":"\xe9"}', 'latin1') },
    /UTF-8/,
  ],
  ['no body', 'invalid-request', attribute, /object/],
  [
    'XML',
    'unsupported-media-type',
    { ...attribute, headers: { 'content-type': 'application/xml' }, payload: '<text>We won</text>' },
    /json/,
  ],
  [
    'a form',
    'unsupported-media-type',
    { ...attribute, headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: 'text=We+won' },
    /json/,
  ],
  [
    'an invalid media type',
    'unsupported-media-type',
    { ...attribute, headers: { 'content-type': '\u00bfqu\u00e9?' }, payload: '{}' },
    /json/,
  ],
  [
    'a body with a compression other than gzip',
    'unsupported-media-type',
    { ...attribute, headers: { ...json, 'content-encoding': 'br' }, payload: '{}' },
    /gzip/,
  ],
  [
    'a body that is labelled gzip but is not',
    'broken-compression',
    { ...attribute, headers: { ...json, 'content-encoding': 'gzip' }, payload: '{}' },
    /damaged/,
  ],
  ['an unknown address', 'route-not-found', { method: 'GET', url: '/v2/quotes' }, /\/v2\/quotes/],
  [
    'an unknown address with a malformed body',
    'route-not-found',
    { method: 'POST', url: '/nothing', headers: json, payload: '{' },
    /nothing/,
  ],
  ['an invalid escape', 'malformed-url', { method: 'GET', url: '/v1/quotes/%zz' }, /escaped/],
  ['an escape that is not valid UTF-8', 'malformed-url', { method: 'GET', url: '/v1/articles/%ff' }, /UTF-8/],
  ['an overlong id', 'url-too-long', { method: 'GET', url: `/v1/articles/${'a'.repeat(5000)}` }, /longer/],
  ['an unknown problem', 'problem-not-found', { method: 'GET', url: '/problems/__proto__' }, /__proto__/],
]

for (const [what, code, request, detail] of REFUSED) {
  t.test(`The service responds to ${what} with the problem ${code}`, async (t) => {
    const response = await testServer(t).inject(request)
    t.match(assertProblem(t, response, code).detail, detail)
  })
}

t.test('Every address returns 405 with Allow for each unsupported method', async (t) => {
  const server = testServer(t)
  await server.ready()
  const paths = (server.swagger().paths ?? {}) as Record<string, object>
  const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'] as const
  for (const [path, operations] of Object.entries(paths)) {
    const supported = Object.keys(operations).map((method) => method.toUpperCase())
    if (supported.includes('GET')) supported.push('HEAD')
    for (const method of methods.filter((method) => !supported.includes(method))) {
      const url = path.replace(/\{\w+\}/g, 'some-id')
      const response = await server.inject({ method, url, headers: json, payload: '{broken' } as InjectOptions)
      t.equal(response.statusCode, 405, `${method} ${path}`)
      t.same(String(response.headers.allow).split(', '), supported.sort())
      if (method !== 'HEAD') assertProblem(t, response, 'method-not-allowed')
    }
  }
  t.ok(Object.keys(paths).length >= 9)
})

t.test('The address in `type` explains the problem, for every problem', async (t) => {
  const server = testServer(t)
  for (const [code, [status, title, explanation]] of Object.entries(PROBLEMS)) {
    t.same((await server.inject(`/problems/${code}`)).json(), {
      type: `/problems/${code}`,
      code,
      status,
      title,
      explanation,
    })
  }
})

t.test('Input that Node cannot parse as HTTP gets a problem response too', async (t) => {
  const server = testServer(t)
  const port = Number(new URL(await server.listen({ port: 0, host: '127.0.0.1' })).port)
  for (const [sent, code, status] of [
    ['GET / HTTP/9.9\r\n\r\n', 'malformed-http', 400],
    [`GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`, 'headers-too-large', 431],
  ] as const) {
    const { head, body } = await responseTo(port, sent)
    t.match(head, new RegExp(`^HTTP/1.1 ${status} `))
    t.match(head, 'Content-Type: application/problem+json')
    t.match(JSON.parse(body), { status, code, type: `/problems/${code}` })
  }
})

t.test('A response to HEAD has no content, even if the request could not be parsed', async (t) => {
  const server = testServer(t)
  const port = Number(new URL(await server.listen({ port: 0, host: '127.0.0.1' })).port)
  const { head, body } = await responseTo(port, `HEAD / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`)
  t.match(head, /^HTTP\/1.1 431 /)
  t.equal(body, '')
})

t.test('X-Request-Id is kept if it is safe to log, and generated otherwise', async (t) => {
  const server = testServer(t)
  const idFor = async (id: string) =>
    (await server.inject({ url: '/health', headers: { 'x-request-id': id } })).headers['x-request-id']
  t.equal(await idFor('desk-7.b_1'), 'desk-7.b_1')
  for (const id of ['a b', 'x'.repeat(65), 'é', '{"a":1}', '']) t.match(await idFor(id), /^[0-9a-f-]{36}$/)
})

t.test('A client that still calls the outlet "source" is told the new name, and nothing is stored', async (t) => {
  const server = testServer(t)
  const body = { text: '“We won,” said Ann Lee.' }
  const stored = await server.inject({ method: 'POST', url: '/v1/articles', payload: body })
  const { id, speakers } = stored.json<{ id: string; speakers: { id: string }[] }>()
  const payload = { ...body, source: 'The Daily' }
  const where: readonly [request: InjectOptions, error: object][] = [
    [{ method: 'POST', url: '/v1/articles', payload }, { pointer: '/source' }],
    [{ method: 'PUT', url: `/v1/articles/${id}`, headers: { 'if-match': '*' }, payload }, { pointer: '/source' }],
    ...['/v1/quotes', `/v1/speakers/${speakers[0]?.id}/quotes`, '/v1/exports/quotes', '/v1/stats'].map(
      (url): [InjectOptions, object] => [{ url: `${url}?source=The+Daily` }, { parameter: 'source' }],
    ),
  ]
  for (const [request, error] of where) {
    const problem = assertProblem(t, await server.inject(request), 'invalid-request')
    t.match(problem, { status: 400, detail: /source is now called "outlet"/ })
    t.match(problem.errors, [{ ...error, detail: 'is now called "outlet"', expected: 'outlet' }])
  }
  const lines = { method: 'POST', url: '/v1/imports', headers: { 'content-type': 'application/x-ndjson' } } as const
  const imported = await server.inject({ ...lines, payload: JSON.stringify({ ...payload, url: 'https://a.example' }) })
  t.match(imported.json(), {
    status: 'invalid',
    problem: { code: 'invalid-request', errors: [{ pointer: '/source', detail: 'is now called "outlet"' }] },
  })
  t.match((await server.inject('/v1/articles')).json(), { items: [{ id, outlet: null, revision: 1 }], next: null })
})

t.test('"source" is still a field where it means the words that name the speaker', async (t) => {
  const server = testServer(t)
  const text = 'It rained. The baker of Ely smiled.'
  const { id } = (await server.inject({ method: 'POST', url: '/v1/articles', payload: { text } })).json<{
    id: string
  }>()
  const source = { start: 11, end: 27, text: 'The baker of Ely' }
  const payload = { content: [{ start: 0, end: 10 }], source }
  const response = await server.inject({ method: 'POST', url: `/v1/articles/${id}/quotes`, payload })
  t.match(response.json(), { source, article: { outlet: null } })
  const attributed = await server.inject({ ...attribute, payload: { text, source: 'The Daily' } })
  t.match(attributed.json(), { status: 400, errors: [{ pointer: '/source', detail: /^is not a known field/ }] })
})

t.test('No request causes an internal error, whatever it contains', async (t) => {
  const server = testServer(t, { maxTextLength: 5000 })
  const field = fc.constantFrom(
    'text',
    'html',
    'title',
    'language',
    'url',
    'outlet',
    'author',
    'publishedAt',
    'externalId',
    '__proto__',
    'x/~y',
  )
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.webUrl(),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    fc.jsonValue(),
  )
  const body = fc
    .array(fc.tuple(field, value), { maxLength: 5 })
    .map((fields) => JSON.stringify(Object.fromEntries(fields)))
  const query = fc.array(
    fc.tuple(
      fc.constantFrom('speaker', 'articleId', 'type', 'q', 'from', 'to', 'limit', 'cursor', 'include'),
      fc.string({ unit: 'grapheme' }),
    ),
    { maxLength: 3 },
  )
  const id = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map(encodeURIComponent)
  const search = query.map((pairs) => String(new URLSearchParams(pairs)))
  const request = fc.oneof(
    fc.record({
      method: fc.constant('POST'),
      url: fc.constantFrom('/v1/articles', '/v1/attributions'),
      headers: fc.constant(json),
      payload: fc.oneof(body, fc.json(), fc.string()),
    }),
    fc.record({
      method: fc.constant('GET'),
      url: fc
        .tuple(fc.constantFrom('/v1/articles', '/v1/quotes', '/v1/speakers'), search)
        .map(([path, search]) => `${path}?${search}`),
    }),
    fc.record({
      method: fc.constantFrom('GET', 'DELETE', 'PUT'),
      url: fc.tuple(fc.constantFrom('articles', 'quotes', 'speakers'), id).map(([path, id]) => `/v1/${path}/${id}`),
    }),
  )
  await fc.assert(
    fc.asyncProperty(request, async (request) => {
      const response = await server.inject(request as InjectOptions)
      if (response.statusCode < 400) return
      const problem = response.json<AnsweredProblem>()
      // Thrown instead of asserted, because TAP cannot print a name with a U+2028 in it.
      if (response.statusCode >= 500) throw new Error(response.body)
      t.equal(problem.status, response.statusCode)
    }),
    { numRuns: 300 },
  )
})

/** The response to raw bytes, read until the service closes the connection. */
async function responseTo(port: number, sent: string): Promise<{ readonly head: string; readonly body: string }> {
  const socket = connect(port, '127.0.0.1')
  let response = ''
  socket.on('data', (data) => (response += data.toString()))
  socket.on('error', () => undefined)
  socket.write(sent)
  await once(socket, 'close')
  const [head = '', body = ''] = response.split('\r\n\r\n')
  return { head, body }
}
