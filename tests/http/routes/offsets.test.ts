import type { FastifyInstance } from 'fastify'
import t, { type Test } from 'tap'
import { EXPORT_FORMATS } from '../../../src/api/exports/export-formats.ts'
import { testServer } from '../../support/test-server.ts'

const text =
  '😀😀 “We won 🏆 today,” said Ann Lee, the captain. Her song “Up High” was played 🎉.\n\n“It was 𝒳 close,” she said.'
const TAGGED = { 'if-match': '*' }

interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Every {start, end, text} in a response. */
function spansIn(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'start' in value && 'end' in value && 'text' in value ? [value as Span] : []
  return [...own, ...Object.values(value).flatMap(spansIn)]
}

/** Slices by code points, as Python does. */
const slice = (words: string, { start, end }: Pick<Span, 'start' | 'end'>): string =>
  Array.from(words).slice(start, end).join('')

/** The span of the given words, in code points. */
function spanOf(words: string): Span {
  const start = Array.from(text.slice(0, text.indexOf(words))).length
  return { start, end: start + Array.from(words).length, text: words }
}

function checkSpans(t: Test, response: unknown, least: number, what: string, words = text): void {
  const spans = spansIn(response)
  t.ok(spans.length >= least, `${what} has spans`)
  for (const span of spans) t.equal(slice(words, span), span.text, what)
}

async function store(server: FastifyInstance, body: object = { text }) {
  const response = await server.inject({ method: 'POST', url: '/v1/articles', payload: body })
  return response.json<{ id: string; quotes: { id: string; speaker: { id: string } }[] }>()
}

t.test('offsets=codepoints counts code points in every response with offsets', async (t) => {
  const server = testServer(t)
  const query = 'offsets=codepoints'
  const payload = { text }
  const post = async (url: string) => (await server.inject({ method: 'POST', url, payload })).json<object>()
  checkSpans(t, await post(`/v1/attributions?${query}&include=rejected`), 8, 'an attribution')
  checkSpans(t, await post(`/v1/articles?${query}&include=rejected`), 8, 'a new article')
  checkSpans(t, await post(`/v1/articles?${query}&include=rejected`), 8, 'a known article')
  const { id, quotes } = await store(server)
  const [quote] = quotes
  for (const url of [
    `/v1/articles/${id}?${query}&include=rejected`,
    `/v1/quotes?${query}&q=won`,
    `/v1/quotes?${query}&sort=confidence`,
    `/v1/quotes/${quote?.id}?${query}&context=200`,
    `/v1/quotes/${quote?.id}/history?${query}`,
    `/v1/speakers/${quote?.speaker.id}/quotes?${query}`,
  ]) {
    const response = await server.inject(url)
    t.equal(response.statusCode, 200, url)
    checkSpans(t, response.json(), url.includes('history') ? 0 : 3, url)
  }
  const again = await server.inject({ method: 'POST', url: `/v1/articles/${id}/reanalyse?${query}` })
  checkSpans(t, again.json(), 6, 'an article that was read again')
  const longer = `🚢 ${text}`
  const revise = { method: 'PUT', headers: TAGGED, payload: { text: longer } } as const
  checkSpans(
    t,
    (await server.inject({ ...revise, url: `/v1/articles/${id}?${query}` })).json(),
    6,
    'a revision',
    longer,
  )
})

t.test('Without the parameter, and with offsets=utf16, offsets count UTF-16 code units', async (t) => {
  const server = testServer(t)
  const post = async (query: string) =>
    (await server.inject({ method: 'POST', url: `/v1/attributions${query}`, payload: { text } })).json<object>()
  const plain = await post('')
  t.same(await post('?offsets=utf16'), plain)
  for (const span of spansIn(plain)) t.equal(text.slice(span.start, span.end), span.text)
  t.match(await post('?offsets=bytes'), {
    status: 400,
    errors: [{ parameter: 'offsets', expected: /utf16, codepoints/ }],
  })
})

t.test('A quote can be added and corrected with offsets in code points', async (t) => {
  const server = testServer(t)
  const { id, quotes } = await store(server)
  const added = await server.inject({
    method: 'POST',
    url: `/v1/articles/${id}/quotes?offsets=codepoints`,
    payload: { content: [spanOf('“Up High”')], cue: spanOf('was played'), source: spanOf('Her song') },
  })
  t.equal(added.statusCode, 201)
  t.match(added.json(), { content: [spanOf('“Up High”')], cue: spanOf('was played'), source: spanOf('Her song') })
  const { content } = (await server.inject(`/v1/quotes/${added.json<{ id: string }>().id}`)).json<{ content: Span[] }>()
  t.same(
    content.map(({ start, end }) => text.slice(start, end)),
    ['“Up High”'],
    'stored in code units',
  )

  const corrected = await server.inject({
    method: 'PATCH',
    url: `/v1/quotes/${quotes[0]?.id}?offsets=codepoints`,
    headers: TAGGED,
    payload: { content: [spanOf('We won 🏆')] },
  })
  t.match(corrected.json(), { text: 'We won 🏆', content: [spanOf('We won 🏆')] })
  const history = await server.inject(`/v1/quotes/${quotes[0]?.id}/history?offsets=codepoints`)
  t.match(history.json(), {
    items: [{ before: { content: [spanOf('“We won 🏆 today,”')] }, after: { content: [spanOf('We won 🏆')] } }],
  })
})

t.test('Spans counted in the wrong unit are refused', async (t) => {
  const server = testServer(t)
  const { id } = await store(server)
  const add = async (span: object, query = '') =>
    (
      await server.inject({ method: 'POST', url: `/v1/articles/${id}/quotes${query}`, payload: { content: [span] } })
    ).json<object>()
  const pointer = '/content/0'
  t.match(await add(spanOf('“Up High”')), {
    status: 400,
    errors: [{ pointer, detail: /covers words of the article that differ from its `text`/ }],
  })
  const middle = text.indexOf('🏆') + 1
  for (const span of [
    { start: middle, end: middle + 5 },
    { start: middle - 5, end: middle },
  ])
    t.match(await add(span), { status: 400, errors: [{ pointer, detail: /in the middle of a character/ }] })
  const characters = Array.from(text).length
  t.match(await add({ start: 3, end: characters + 1 }, '?offsets=codepoints'), {
    status: 400,
    errors: [{ pointer, detail: new RegExp(`beyond the text.*${text.length} UTF-16.* ${characters} code points`) }],
  })
})

t.test('The offsets of a withdrawn quote refer to the text that contained it', async (t) => {
  const server = testServer(t)
  const { id, quotes } = await store(server)
  const revised = {
    method: 'PUT',
    url: `/v1/articles/${id}`,
    headers: TAGGED,
    payload: { text: 'It 😀 rained.' },
  } as const
  t.equal((await server.inject(revised)).statusCode, 200)
  const response = await server.inject(`/v1/quotes/${quotes[0]?.id}?offsets=codepoints`)
  t.match(response.json(), { withdrawn: { because: 'text' }, revision: 1 })
  checkSpans(t, response.json(), 3, 'a withdrawn quote')
})

t.test('The next page of a list can use the other unit', async (t) => {
  const server = testServer(t)
  await store(server)
  const { next } = (await server.inject('/v1/quotes?limit=1')).json<{ next: string }>()
  const second = await server.inject(`/v1/quotes?limit=1&offsets=codepoints&cursor=${next}`)
  t.match(second.json(), { items: [{ content: [spanOf('“It was 𝒳 close,”')] }] })
})

t.test('Exports count code points if asked to, or if their format does', async (t) => {
  const server = testServer(t)
  const { quotes } = await store(server)
  for (const { id } of quotes)
    await server.inject({ method: 'PATCH', url: `/v1/quotes/${id}`, headers: TAGGED, payload: { status: 'confirmed' } })
  const get = async (query: string) => server.inject(`/v1/exports/quotes?${query}`)
  const lines = (await get('format=ndjson&offsets=codepoints')).body.trimEnd().split('\n')
  t.equal(lines.length, 2)
  for (const line of lines) checkSpans(t, JSON.parse(line), 3, 'ndjson')
  const inUnits = (await get('format=ndjson')).body.trimEnd().split('\n')
  t.same(
    inUnits.map((line) => Object.keys(JSON.parse(line) as object)),
    lines.map((line) => Object.keys(JSON.parse(line) as object)),
  )
  checkSpans(t, JSON.parse((await get('format=gold&offsets=codepoints')).body), 4, 'gold')
  checkSpans(t, JSON.parse((await get('format=citron')).body), 4, 'citron')
  const [head = '', row = ''] = (await get('format=csv&offsets=codepoints')).body.split('\r\n')
  const { start, end } = spanOf('“We won 🏆 today,”')
  t.ok(row.includes(`,${start},${end},`), `${head}: ${row}`)
  for (const { name, offsets } of EXPORT_FORMATS) {
    const response = await get(`format=${name}&offsets=utf16`)
    t.equal(response.statusCode, (offsets as readonly string[]).includes('utf16') ? 200 : 400, name)
    if (response.statusCode === 400)
      t.match(response.json(), { errors: [{ parameter: 'offsets', expected: 'codepoints' }] })
  }
})
