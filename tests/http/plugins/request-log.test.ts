import { Writable } from 'node:stream'
import t, { type Test } from 'tap'
import { serializeError } from '../../../src/http/plugins/log-serializers.ts'
import { openStore } from '../../../src/store/sqlite/open-store.ts'
import { testServer } from '../../support/test-server.ts'

interface Line {
  readonly level: number
  readonly reqId?: string
  readonly msg: string
  readonly status?: number
  readonly [field: string]: unknown
}

/** A server that logs at every level, and what it has logged. */
function loggedServer(t: Test, options: Parameters<typeof testServer>[1] = {}) {
  const written: string[] = []
  const stream = new Writable({ write: (chunk, _encoding, done) => (written.push(String(chunk)), done()) })
  const server = testServer(t, { logger: { level: 'trace', stream }, ...options })
  return { server, log: () => written.join(''), lines: () => written.map((line) => JSON.parse(line) as Line) }
}

t.test('Each request is logged with its id, route, status, duration and key', async (t) => {
  const store = openStore({ path: ':memory:' })
  t.teardown(() => store.close())
  const { server, lines } = loggedServer(t, { store })
  const { key, text } = await store.createAccessKey('Desk', 'read')
  const response = await server.inject({
    url: '/v1/quotes/017e4444-0000-7000-8000-000000000009?context=10&words=1',
    headers: { authorization: `Bearer ${text}`, 'x-request-id': 'desk-1' },
  })
  t.equal(response.headers['x-request-id'], 'desk-1')
  const [line] = lines().filter(({ msg }) => msg === 'Answered')
  t.match(line, {
    level: 30,
    reqId: 'desk-1',
    method: 'GET',
    route: '/v1/quotes/:id',
    path: '/v1/quotes/017e4444-0000-7000-8000-000000000009',
    parameters: ['context'],
    status: 400,
    key: key.id,
  })
  t.type(line?.ms, 'number')
})

t.test('X-Request-Id is kept if it is safe to log, otherwise generated, and always returned', async (t) => {
  const { server, lines } = loggedServer(t)
  const ids: unknown[] = []
  for (const sent of ['a.b_c-1', 'x'.repeat(65), 'two words', 'quote"', '', 'naïve']) {
    for (const url of ['/health', '/nowhere', '/%', '/v1/quotes?limit=0']) {
      const id = (await server.inject({ url, headers: { 'x-request-id': sent } })).headers['x-request-id']
      ids.push(id)
      if (sent === 'a.b_c-1') t.equal(id, sent)
      else t.match(id, /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/, `${sent} ${url}`)
    }
  }
  t.same(
    lines()
      .filter(({ msg }) => msg === 'Answered')
      .map(({ reqId }) => reqId),
    ids,
  )
})

t.test('Probes are logged at debug level only, unless they fail', async (t) => {
  const { server, lines } = loggedServer(t)
  await server.inject('/health')
  await server.inject('/ready')
  t.same(
    lines().map(({ level }) => level),
    [20, 20],
  )
})

/** Words that occur in articles, searches, names and keys; none of them may appear in the log. */
const SECRETS = ['Zanzibar', 'Quokka', 'dixit_', 'topsecretkey', 'idem-']

t.test('Article text, search terms and keys are never logged', async (t) => {
  const store = openStore({ path: ':memory:' })
  t.teardown(() => store.close())
  const failure = Object.assign(new Error('near "Quokka": syntax error'), { input: 'Quokka', code: 'SQLITE_ERROR' })
  const { server, log, lines } = loggedServer(t, {
    store: { ...store, listSpeakers: () => Promise.reject(failure) },
    analyse: async ({ text }) => {
      // As a broken analyser might.
      JSON.parse(text)
      throw new Error('not reached')
    },
  })
  const authorization = `Bearer ${(await store.createAccessKey('Desk', 'admin')).text}`
  const article = { text: 'Zanzibar “Quokka,” said Zanzibar.' }
  const json = { 'content-type': 'application/json', authorization, 'idempotency-key': 'idem-Quokka' }
  const post = (url: string, payload: unknown, headers: object = {}) =>
    server.inject({
      method: 'POST',
      url,
      headers: { ...json, ...headers },
      payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
    })

  const statuses = new Set<number>()
  const sent = [
    await post('/v1/attributions', article),
    await post('/v1/articles', article),
    await post('/v1/articles', { html: '<p>Zanzibar</p>' }),
    await post('/v1/articles', `{"text": Zanzibar`),
    await post('/v1/articles', { text: 5, title: ['Zanzibar'], Quokka: 1 }),
    await post('/v1/articles', { text: 'Zanzibar \ud83d Quokka' }),
    await post('/v1/attributions', { text: 'Zanzibar '.repeat(200_000) }),
    await post('/v1/attributions', article, { 'content-type': 'text/Zanzibar' }),
    await post('/v1/attributions', article, { authorization: 'Bearer topsecretkey' }),
    await post('/v1/attributions', article, { authorization: `Bearer dixit_000000000000_${'A'.repeat(43)}` }),
    await post('/v1/imports', `${JSON.stringify(article)}\nZanzibar\n`, { 'content-type': 'application/x-ndjson' }),
    ...(await Promise.all(
      [
        '/v1/quotes?q=Quokka&speaker=Zanzibar',
        '/v1/quotes?Quokka=Zanzibar',
        '/v1/quotes?q="Quokka',
        '/v1/quotes?cursor=Zanzibar',
        '/v1/speakers?q=Zanzibar',
        '/v1/stats?outlet=Quokka',
        '/v1/exports/quotes?q=Quokka',
        '/v1/articles/Zanzibar',
        '/v1/speakers/Quokka/quotes?q=Zanzibar',
        '/v1/Zanzibar?q=Quokka',
        '/Zanzibar/%E0%A4%A',
        '/problems/Zanzibar',
      ].map((url) => server.inject({ url, headers: { authorization, referer: 'https://Zanzibar.example/Quokka' } })),
    )),
  ]
  for (const { statusCode } of sent) statuses.add(statusCode)
  t.ok(
    [200, 400, 401, 404, 413, 415, 500].every((status) => statuses.has(status)),
    [...statuses].join(),
  )
  t.equal(lines().filter(({ msg }) => msg === 'Answered').length, sent.length)
  t.ok(
    lines().some(({ level }) => level === 50),
    'internal failures are logged',
  )
  t.match(log(), '"code":"SQLITE_ERROR"')
  for (const secret of SECRETS) {
    const at = log().toLowerCase().indexOf(secret.toLowerCase())
    t.equal(at, -1, `${secret} … ${log().slice(Math.max(0, at - 200), at + 50)}`)
  }
})

t.test('serializeError() keeps what helps and removes what was sent', async (t) => {
  const parse = () => JSON.parse('{"text": Zanzibar}') as unknown
  try {
    parse()
  } catch (error) {
    const logged = serializeError(error)
    t.match(logged, { type: 'SyntaxError', message: '', stack: /^ +at .*parse/ })
    t.notMatch(JSON.stringify(logged), 'Zanzibar')
  }
  const outer = new Error('disk I/O error', { cause: Object.assign(new Error('no space'), { code: 'ENOSPC' }) })
  t.match(serializeError(outer), { message: 'disk I/O error', cause: { message: 'no space', code: 'ENOSPC' } })
  t.match(serializeError(new Error('The id "Zanzibar" and “Quokka” are wrong')), {
    message: 'The id "…" and "…" are wrong',
  })
  t.match(serializeError('Zanzibar'), { type: 'string', message: '' })
})
