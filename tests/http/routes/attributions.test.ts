import t from 'tap'
import { engineVersion } from '../../../src/engine/engine-version.ts'
import type { AnalysisRequest } from '../../../src/model.ts'
import { AnalysisError } from '../../../src/api/analysis-error.ts'
import { type AnsweredProblem, testServer } from '../../support/test-server.ts'

const url = '/v1/attributions'
const text = '😀 “We won,” said Ann Lee, the captain.\r\n\r\n“It was close,” she said.  '

interface ResponseBody {
  readonly text: string
  readonly language: string
  readonly quotes: readonly { text: string; speaker: { name: string } | null; speakers: unknown[] }[]
  readonly speakers: readonly { name: string; aliases: string[] }[]
  readonly rejected?: readonly { start: number; end: number; text: string; kind: string }[]
}

/** Every {start, end, text} in a response. */
function spansIn(value: unknown): { start: number; end: number; text: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const own =
    'start' in value && 'end' in value && 'text' in value ? [value as { start: number; end: number; text: string }] : []
  return [...own, ...Object.values(value).flatMap(spansIn)]
}

const READ_BY = { engine: engineVersion(), reader: 'linear' }

t.test('POST /v1/attributions says who said what, verbatim', async (t) => {
  const response = await testServer(t).inject({ method: 'POST', url, payload: { text } })
  t.equal(response.statusCode, 200)
  const { quotes, speakers, ...rest } = response.json<ResponseBody>()
  t.same(rest, { text, language: 'en', ...READ_BY }, 'the text is returned as sent, and nothing that was not asked for')
  t.match(quotes, [
    { id: /./, type: 'direct', text: 'We won,', speaker: { name: 'Ann Lee', kind: 'person' } },
    { id: /./, type: 'direct', text: 'It was close,', speaker: { name: 'Ann Lee' } },
  ])
  t.match(speakers, [{ name: 'Ann Lee' }])
  const spans = spansIn(quotes)
  t.ok(spans.length >= 6, 'content, cue and source of both')
  for (const span of spans) t.equal(text.slice(span.start, span.end), span.text)
})

t.test('POST /v1/attributions accepts HTML; offsets refer to the returned text', async (t) => {
  const html =
    '<html lang="en"><nav>Home</nav><p>&laquo;We won,&raquo; said Ann&nbsp;Lee &amp; left.</p><script>“x”</script></html>'
  const response = (await testServer(t).inject({ method: 'POST', url, payload: { html } })).json<ResponseBody>()
  t.match(response.text, /^«We won,» said Ann.Lee & left\.$/)
  t.equal(response.quotes[0]?.text, 'We won,')
  for (const span of spansIn(response.quotes)) t.equal(response.text.slice(span.start, span.end), span.text)
})

t.test(
  'POST /v1/attributions passes title and language to the analyser, submitted ones before those of the page',
  async (t) => {
    const asked: AnalysisRequest[] = []
    const server = testServer(t, {
      analyse: async (request) => {
        asked.push(request)
        return { engine: '0.1.0+sample', reader: 'linear', language: 'en', quotes: [], speakers: [], rejected: [] }
      },
    })
    const html = '<html lang="de-AT"><title>Vom Sieg</title><p>Wir haben gewonnen.</p></html>'
    await server.inject({ method: 'POST', url, payload: { html } })
    await server.inject({ method: 'POST', url, payload: { html, title: 'On winning', language: 'en' } })
    await server.inject({ method: 'POST', url, payload: { text: 'x', title: null } })
    t.match(asked, [
      { text: 'Wir haben gewonnen.', title: 'Vom Sieg', language: null, pageLanguage: 'de' },
      { title: 'On winning', language: 'en' },
      { text: 'x', title: null, language: null },
    ])
  },
)

t.test('POST /v1/attributions?include=rejected lists the quoted spans that are not quotes', async (t) => {
  const named = '“We won,” said Ann Lee. Later she appeared on the radio station “Moscow Speaks”.'
  const response = await testServer(t).inject({
    method: 'POST',
    url: `${url}?include=rejected`,
    payload: { text: named },
  })
  t.match(response.json<ResponseBody>().rejected, [
    { text: '“Moscow Speaks”', start: named.lastIndexOf('“'), kind: /./ },
  ])
})

const WRONG: readonly [what: string, payload: unknown, pointer: string, detail: RegExp][] = [
  ['neither text nor html', {}, '', /neither/],
  ['both text and html', { text: 'a', html: 'b' }, '', /both/],
  ['empty text', { text: '' }, '/text', /empty/],
  ['blank text', { text: ' \n\u00a0\t' }, '/text', /blank/],
  ['text that is null', { text: null }, '', /neither/],
  ['text that is a number', { text: 7 }, '/text', /number/],
  ['NUL', { text: '😀 a\0b' }, '/text', /NUL character at offset 4/],
  ['a lone surrogate in HTML', { html: 'a \udead b' }, '/html', /surrogate pair at offset 2/],
  ['a lone surrogate', { text: 'a \udead b' }, '/text', /surrogate pair at offset 2/],
  ['a lone surrogate in the title', { text: 'a', title: '\ud800' }, '/title', /surrogate/],
  ['a page without words', { html: '<script>“x”</script><p> </p>' }, '/html', /no words/],
  ['a long title', { text: 'a', title: 'x'.repeat(1001) }, '/title', /length 1001/],
  ['the name of a language', { text: 'a', language: 'English' }, '/language', /not a language code/],
  ['an invalid language', { text: 'a', language: 'xx' }, '/language', /not a language code/],
  ['an unknown field', { text: 'a', titel: 'b' }, '/titel', /not a known field/],
  [
    'a field that applies only to stored articles',
    { text: 'a', url: 'https://a.example' },
    '/url',
    /not a known field/,
  ],
  ['a field "__proto__"', JSON.parse('{"text":"a","__proto__":{"x":1}}'), '/__proto__', /not a known field/],
  ['a list', [{ text: 'a' }], '', /list/],
  ['a string', '"a"', '', /string/],
  ['null', 'null', '', /null/],
]

for (const [what, payload, pointer, detail] of WRONG) {
  t.test(`POST /v1/attributions returns 400 for ${what}`, async (t) => {
    const headers = { 'content-type': 'application/json' }
    const body = typeof payload === 'string' ? payload : JSON.stringify(payload)
    const response = await testServer(t).inject({ method: 'POST', url, headers, payload: body })
    t.equal(response.statusCode, 400)
    const { code, errors = [] } = response.json<AnsweredProblem>()
    t.equal(code, 'invalid-request')
    t.match(errors, [{ pointer, detail, expected: /./ }])
    t.equal(errors.length, 1)
  })
}

t.test('POST /v1/attributions ignores NUL characters in a page, as browsers do', async (t) => {
  const response = await testServer(t).inject({
    method: 'POST',
    url,
    payload: { html: '<p>“We\0 won,” said Ann Lee.\0</p>' },
  })
  t.match(response.json(), { text: '“We won,” said Ann Lee.', quotes: [{ speaker: { name: 'Ann Lee' } }] })
})

t.test(
  'POST /v1/attributions accepts a text of the maximum length, however it is escaped in JSON, and none longer',
  async (t) => {
    const server = testServer(t, { maxTextLength: 1000 })
    const headers = { 'content-type': 'application/json' }
    const send = (payload: string) => server.inject({ method: 'POST', url, headers, payload })
    t.equal((await send(`{"text":"${'\\u2019'.repeat(1000)}"}`)).statusCode, 200)
    const text = 'a '.repeat(500) + 'b'
    const tooLong: readonly [sent: object, code: string, pointer: string, detail: string, expected: string][] = [
      [{ text }, 'text-too-long', '/text', 'has 1001 UTF-16 code units', 'at most 1000'],
      [{ html: `<p>${text}</p>` }, 'text-too-long', '/html', 'has 1001 UTF-16 code units of text', 'at most 1000'],
      [{ html: `${'<br>'.repeat(1000)}a` }, 'html-too-long', '/html', 'has 4001 UTF-16 code units', 'at most 4000'],
    ]
    for (const [sent, code, pointer, detail, expected] of tooLong) {
      const response = await send(JSON.stringify(sent))
      t.equal(response.statusCode, 413)
      t.match(response.json<AnsweredProblem>(), { code, errors: [{ pointer, detail, expected }] })
    }
    t.equal((await send(JSON.stringify({ html: '<br>'.repeat(999) + 'a' }))).statusCode, 200)
    const huge = await send(`{"text":"${'a'.repeat(1_000_000)}"}`)
    t.equal(huge.statusCode, 413)
    t.equal(huge.json<AnsweredProblem>().code, 'body-too-large')
  },
)

t.test('POST /v1/attributions says when to retry if the workers are overloaded', async (t) => {
  const failures = [
    [new AnalysisError('queue-full', 'full'), 'queue-full'],
    [new AnalysisError('timeout', 'It took longer than 5 ms'), 'analysis-timeout'],
  ] as const
  for (const [failure, code] of failures) {
    const response = await testServer(t, { analyse: () => Promise.reject(failure) }).inject({
      method: 'POST',
      url,
      payload: { text },
    })
    t.equal(response.statusCode, 503)
    t.match(response.headers['retry-after'], /^\d+$/)
    t.equal(response.json<AnsweredProblem>().code, code)
  }
})

t.test('POST /v1/attributions reveals no internal errors', async (t) => {
  const server = testServer(t, { analyse: () => Promise.reject(new Error('the secret of the house')) })
  const response = await server.inject({ method: 'POST', url, payload: { text } })
  t.equal(response.statusCode, 500)
  t.notMatch(response.body, 'secret')
  t.match(response.json<AnsweredProblem>(), { code: 'internal-error', title: /went wrong/ })
})

t.test('POST /v1/attributions aborts when the client disconnects', async (t) => {
  let noticed: () => void = () => undefined
  const aborted = new Promise<void>((resolve) => (noticed = resolve))
  const client = new AbortController()
  const server = testServer(t, {
    analyse: (_request, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          reject(new AnalysisError('aborted', 'The answer is no longer wanted'))
          noticed()
        })
        client.abort()
      }),
  })
  const address = await server.listen({ port: 0 })
  const headers = { 'content-type': 'application/json' }
  await t.rejects(
    fetch(address + url, { method: 'POST', headers, body: JSON.stringify({ text }), signal: client.signal }),
  )
  await aborted
  t.equal((await fetch(`${address}/health`)).status, 200, 'the service keeps working')
})

t.test('A text with far more quotation marks than any article is refused, as text or in a page', async (t) => {
  const server = testServer(t)
  const ask = async (payload: object) =>
    (await server.inject({ method: 'POST', url: '/v1/attributions', payload })).json<AnsweredProblem>()
  const [quotes, commas] = ['“a ‘b '.repeat(12_501), ','.repeat(150_001)]
  t.match(await ask({ text: quotes }), {
    status: 422,
    code: 'text-too-dense',
    errors: [{ pointer: '/text', detail: 'has 25002 quotation marks and apostrophes', expected: 'at most 25000' }],
  })
  t.match(await ask({ html: `<p>${quotes}</p>` }), { status: 422, errors: [{ pointer: '/html' }] })
  t.match(await ask({ text: commas }), { status: 422, detail: /has 150001 other marks/ })
})

t.test('A text that needs more memory than is available returns 503', async (t) => {
  const server = testServer(t, {
    analyse: async () => {
      throw new AnalysisError('memory', 'It needs more memory than a thread may use')
    },
  })
  const response = await server.inject({ method: 'POST', url: '/v1/attributions', payload: { text: 'We won.' } })
  t.match(response.json<AnsweredProblem>(), { status: 503, code: 'analysis-memory' })
  t.equal(response.headers['retry-after'], '30')
})
