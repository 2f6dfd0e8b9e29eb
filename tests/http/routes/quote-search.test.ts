// Searching quotes: filters, sort orders, totals, highlighting, context.

import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { type AnsweredProblem, testServer } from '../../support/test-server.ts'

interface AnsweredQuote {
  readonly id: string
  readonly etag: string
  readonly text: string
  readonly cueKind: string | null
  readonly speaker: { readonly name: string; readonly kind: string } | null
  readonly confidence: number
  readonly articleId: string
  readonly content: readonly { start: number; end: number; text: string }[]
  readonly match?: { snippet: string; words: readonly { start: number; end: number; text: string }[] }
}

interface Quotes {
  readonly items: readonly AnsweredQuote[]
  readonly next: string | null
  readonly total?: number
}

const ARTICLES = [
  {
    publishedAt: '2022-01-10',
    outlet: 'The Daily',
    text: '😀 “The bread & the <b>butter</b> are fresh, and so is the bread,” said Ann Lee. “We promise more,” Lee added.',
  },
  {
    publishedAt: '2022-01-11',
    outlet: 'Harbour Post',
    text: 'Bo Li, the baker, told reporters: “Fresh bread was promised.” José Ruiz said that the café would close.',
  },
]

async function fill(server: FastifyInstance): Promise<void> {
  for (const payload of ARTICLES) {
    const { statusCode } = await server.inject({ method: 'POST', url: '/v1/articles', payload })
    if (statusCode !== 201) throw new Error('The articles should have been stored')
  }
}

const list = async (server: FastifyInstance, query: string): Promise<Quotes> => {
  const response = await server.inject(`/v1/quotes?${query}`)
  if (response.statusCode !== 200) throw new Error(response.body)
  return response.json<Quotes>()
}

const BREAD = 'The bread & the <b>butter</b> are fresh, and so is the bread,'
const PROMISE = 'We promise more,'
const FRESH = 'Fresh bread was promised.'
const CAFE = 'that the café would close'

t.test('the quotes of a speaker are those said or written, unless other kinds are requested', async (t) => {
  const server = testServer(t)
  const text =
    'Ann Lee said that the bridge would open. Lee believes that the old ferry will close. Lee hopes to build a second bridge.'
  await server.inject({ method: 'POST', url: '/v1/articles', payload: { text } })
  const textsOf = async (query: string): Promise<readonly string[]> =>
    (await list(server, query)).items.map(({ text, cueKind }) => `${cueKind}: ${text}`)
  const said = 'saying: that the bridge would open'
  const believed = 'thinking: that the old ferry will close'
  const hoped = 'wanting: to build a second bridge'
  t.same(await textsOf(''), [said, believed, hoped])
  t.same(await textsOf('speaker=Ann%20Lee'), [said])
  t.same(await textsOf('speaker=Ann%20Lee&cueKind=any'), [said, believed, hoped])
  t.same(await textsOf('speaker=Ann%20Lee&cueKind=thinking,wanting'), [believed, hoped])
  t.same(await textsOf('cueKind=wanting'), [hoped])
  t.same(await textsOf('minWords=6'), [believed])
  const exported = await server.inject('/v1/exports/quotes?format=csv&speaker=Ann%20Lee&cueKind=wanting')
  t.match(exported.body, /,hopes,wanting,/)
  t.equal(exported.body.trim().split('\r\n').length, 2)
})

t.test('a speaker is found by surname, given name and prefixes of either', async (t) => {
  const server = testServer(t)
  await fill(server)
  const payload = { text: '“Not here,” said Lee Oskar. “Nor there,” said Bo Leeman.' }
  await server.inject({ method: 'POST', url: '/v1/articles', payload })
  const speakersOf = async (speaker: string): Promise<readonly string[]> => {
    const { items } = await list(server, `speaker=${encodeURIComponent(speaker)}&cueKind=any`)
    return [...new Set(items.map(({ speaker }) => speaker?.name ?? ''))].sort()
  }
  t.same(await speakersOf('Lee'), ['Ann Lee', 'Lee Oskar'], 'whole words, and no Leeman')
  t.same(await speakersOf('ruiz'), ['José Ruiz'])
  t.same(await speakersOf('Ann Lee'), ['Ann Lee'])
  t.same(await speakersOf('leem'), ['Bo Leeman'], 'a prefix, if no word matches exactly')
  t.same(await speakersOf('eeman'), [])
  t.same(await speakersOf('-'), [])
})

t.test('a name that matches nobody returns suggestions with a similar spelling', async (t) => {
  const server = testServer(t)
  const payload = {
    text: '“We won,” said Ana Vásquez. “We lost,” said Luis Vásquez. “We tied,” Luis Vásquez added. “Nobody came,” said Bo Li. “It was full,” said Acme Ferries. “Go home,” vasqez officials said.',
  }
  await server.inject({ method: 'POST', url: '/v1/articles', payload })
  const suggestionsFor = async (path: string): Promise<unknown> =>
    (await server.inject(path)).json<{ didYouMean?: readonly unknown[] }>().didYouMean
  const quotesOf = (name: string): Promise<unknown> => suggestionsFor(`/v1/quotes?speaker=${encodeURIComponent(name)}`)
  t.same(await quotesOf('Vasqeuz'), [{ given: 'Vasqeuz', names: ['Luis Vásquez', 'Ana Vásquez'] }], 'most quoted first')
  t.same(await quotesOf('Anna Vazquez'), [{ given: 'Anna Vazquez', names: ['Ana Vásquez'] }])
  t.same(await quotesOf('Vázquez, Ana'), [{ given: 'Vázquez, Ana', names: ['Ana Vásquez'] }])
  t.same(
    await quotesOf('Basquez'),
    [{ given: 'Basquez', names: ['Luis Vásquez', 'Ana Vásquez'] }],
    'with a different first letter',
  )
  t.same(await quotesOf('Acme Feries'), [{ given: 'Acme Feries', names: ['Acme Ferries'] }])
  t.same(
    await quotesOf('Luiz'),
    [{ given: 'Luiz', names: ['Luis Vásquez'] }],
    'with one different letter in a short word',
  )
  for (const name of ['Vasquez', 'Ana', 'Vasq', 'Ba', 'Vaskes', 'Zuckerberg', 'Carla Vazquez', '-'])
    t.equal(await quotesOf(name), undefined, name)
  t.same(await suggestionsFor('/v1/quotes?speaker=Li&speaker=Feries'), [{ given: 'Feries', names: ['Acme Ferries'] }])
  t.equal(
    await suggestionsFor('/v1/quotes?speaker=Li&type=mixed'),
    undefined,
    'the speaker exists, but has no such quote',
  )
  t.same(await suggestionsFor('/v1/speakers?q=vazquez'), [{ given: 'vazquez', names: ['Luis Vásquez', 'Ana Vásquez'] }])
  t.equal(await suggestionsFor('/v1/speakers'), undefined)
})

t.test('GET /v1/quotes filters by kind of speaker, or finds quotes without one', async (t) => {
  const server = testServer(t)
  const text =
    '“Who knows what they do there?”\n\n“It is safe,” said Ann Lee. “It is not,” a neighbor said. Acme Ferries said: “We shall see.”'
  await server.inject({ method: 'POST', url: '/v1/articles', payload: { text } })
  const kindsOf = async (kinds: string): Promise<readonly (string | undefined)[]> =>
    (await list(server, `speakerKind=${kinds}`)).items.map(({ speaker }) => speaker?.kind)
  t.same(await kindsOf('person'), ['person'])
  t.same(await kindsOf('named'), ['person', 'organization'])
  t.same(await kindsOf('unnamed,person'), ['person', 'unnamed'])
  const nobody = await list(server, 'speakerKind=none&total=true')
  t.equal(nobody.total, 1)
  t.ok(nobody.items.every(({ speaker }) => speaker === null))
})

t.test('GET /v1/quotes filters by outlet, status and confidence, separately and together', async (t) => {
  const server = testServer(t)
  await fill(server)
  const [cafe] = (await list(server, 'q=cafe')).items
  const headers = { 'if-match': '*' }
  await server.inject({ method: 'PATCH', url: `/v1/quotes/${cafe?.id}`, headers, payload: { status: 'rejected' } })
  const [promise] = (await list(server, 'q=promise')).items
  await server.inject({ method: 'PATCH', url: `/v1/quotes/${promise?.id}`, headers, payload: { status: 'confirmed' } })
  const cases: readonly [query: string, texts: readonly string[]][] = [
    ['outlet=the%20daily', [BREAD, PROMISE]],
    ['outlet=Nowhere', []],
    ['status=rejected', [CAFE]],
    ['status=confirmed', [PROMISE]],
    ['status=unreviewed', [FRESH, BREAD]],
    ['status=confirmed&speaker=Lee&outlet=The%20Daily&q=more', [PROMISE]],
    ['minConfidence=0', [FRESH, BREAD, PROMISE]],
    ['minConfidence=1', []],
    ['q=promised', [FRESH]],
    ['q=promised&stem=true', [FRESH, PROMISE]],
    ['q=promised&stem=false', [FRESH]],
    ['q=bread&sort=relevance', [FRESH, BREAD]],
  ]
  for (const [query, texts] of cases) {
    t.same(
      (await list(server, query)).items.map(({ text }) => text),
      texts,
      query,
    )
    t.equal((await list(server, `${query}&total=true&limit=1`)).total, texts.length, query)
  }
  t.notOk('total' in (await list(server, '')), 'a total is returned only on request')
})

t.test('several values of a filter match any of them, in lists, exports and articles', async (t) => {
  const server = testServer(t)
  await fill(server)
  const textsOf = async (path: string): Promise<readonly string[]> => {
    const response = await server.inject(path)
    if (response.statusCode !== 200) throw new Error(response.body)
    return response.json<Quotes>().items.map(({ text }) => text)
  }
  t.same(await textsOf('/v1/quotes?outlet=the%20daily&outlet=Harbour%20Post'), [FRESH, CAFE, BREAD, PROMISE])
  t.same(await textsOf('/v1/quotes?outlet=the%20daily&outlet=Nowhere'), [BREAD, PROMISE])
  t.same(await textsOf('/v1/quotes?speaker=Ann%20Lee&speaker=Ruiz'), [CAFE, BREAD, PROMISE])
  t.same(await textsOf('/v1/quotes?speaker=Ann%20Lee&speaker=Ruiz&type=indirect&type=mixed'), [CAFE])
  t.same(await textsOf('/v1/quotes?type=indirect,mixed'), [CAFE], 'known values can be separated by commas')
  t.same(await textsOf('/v1/quotes?cueKind=saying&cueKind=writing'), [FRESH, CAFE, BREAD, PROMISE])
  t.same(await textsOf('/v1/quotes?language=en&language=de'), [FRESH, CAFE, BREAD, PROMISE])
  t.same(await textsOf('/v1/quotes?language=de'), [])
  const [cafe, bread] = (await list(server, 'speaker=Ann%20Lee&speaker=Ruiz')).items
  const headers = { 'if-match': '*' }
  await server.inject({ method: 'PATCH', url: `/v1/quotes/${cafe?.id}`, headers, payload: { status: 'rejected' } })
  await server.inject({ method: 'PATCH', url: `/v1/quotes/${bread?.id}`, headers, payload: { status: 'confirmed' } })
  t.same(await textsOf('/v1/quotes?status=rejected&status=confirmed'), [CAFE, BREAD])
  t.same(await textsOf('/v1/quotes?status=rejected&status=confirmed&q=bread%20OR%20cafe'), [CAFE, BREAD])
  t.equal((await list(server, 'status=rejected&status=unreviewed&total=true')).total, 3)
  const csv = await server.inject('/v1/exports/quotes?format=csv&outlet=The%20Daily&outlet=Nowhere')
  t.equal(csv.body.trim().split('\r\n').length, 3)
  const outletsOf = async (query: string): Promise<readonly string[]> =>
    (await server.inject(`/v1/articles?${query}`))
      .json<{ items: { outlet: string }[] }>()
      .items.map(({ outlet }) => outlet)
  t.same(await outletsOf('outlet=THE%20DAILY&outlet=Harbour%20Post&language=en'), ['Harbour Post', 'The Daily'])
  t.same(await outletsOf('language=en&language=fr'), ['Harbour Post', 'The Daily'])
  t.same(await outletsOf('outlet=the%20daily&outlet=The%20Daily'), ['The Daily'])
})

t.test('paging works with several values, and the Link header keeps all of them', async (t) => {
  const server = testServer(t)
  await fill(server)
  const texts: string[] = []
  let path: string | undefined = '/v1/quotes?outlet=The%20Daily&outlet=Harbour%20Post&limit=1'
  while (path !== undefined) {
    const response: Awaited<ReturnType<FastifyInstance['inject']>> = await server.inject(path)
    texts.push(...response.json<Quotes>().items.map(({ text }) => text))
    path = /<([^>]+)>; rel="next"/.exec(String(response.headers.link))?.[1]
  }
  t.same(texts, [FRESH, CAFE, BREAD, PROMISE])
})

t.test('GET /v1/quotes sorts by confidence, and continues across pages', async (t) => {
  const server = testServer(t)
  await fill(server)
  const sure: number[] = []
  let path: string | undefined = '/v1/quotes?sort=confidence&limit=1&total=true'
  while (path !== undefined) {
    const response: Awaited<ReturnType<FastifyInstance['inject']>> = await server.inject(path)
    const page = response.json<Quotes>()
    sure.push(...page.items.map(({ confidence }) => confidence))
    t.equal(page.total, 4)
    path = /<([^>]+)>; rel="next"/.exec(String(response.headers.link))?.[1]
  }
  t.equal(sure.length, 4)
  t.same(
    sure,
    sure.toSorted((one, other) => other - one),
  )
})

t.test('GET /v1/quotes highlights the search terms, in the article and in a snippet', async (t) => {
  const server = testServer(t)
  await fill(server)
  const { items } = await list(server, 'q=bread')
  const text = ARTICLES[0]?.text ?? ''
  t.same(
    items[1]?.match?.snippet,
    '“The <mark>bread</mark> &amp; the &lt;b&gt;butter&lt;/b&gt; are fresh, and so is the <mark>bread</mark>,”',
  )
  t.same(
    items[1]?.match?.words.map((word) => [word.text, text.slice(word.start, word.end)]),
    [
      ['bread', 'bread'],
      ['bread', 'bread'],
    ],
  )
  t.equal((await list(server, 'q=CAFE')).items[0]?.match?.snippet, 'that the <mark>café</mark> would close')
  t.notOk((await list(server, '')).items[0]?.match, 'no search terms')
})

t.test('The snippet of a long quote begins shortly before the matching words and ends at a word', async (t) => {
  const server = testServer(t)
  const filler = 'we talked about it for a very long time '
  const text = `“At first ${filler.repeat(6)}until the bridge was open, ${filler.repeat(12)}to the end,” said Ann Lee.`
  await server.inject({ method: 'POST', url: '/v1/articles', payload: { text } })
  const snippet = (await list(server, 'q=bridge')).items[0]?.match?.snippet ?? ''
  t.match(snippet, /^… \w[\w ]{20,70} until the <mark>bridge<\/mark> was open, [\w ]+\w …$/)
  t.ok(snippet.length < 300)
})

t.test('GET /v1/quotes/{id} returns the words around the quote', async (t) => {
  const server = testServer(t)
  await fill(server)
  const [quote] = (await list(server, 'q=%22fresh%20bread%22')).items
  const read = async (query: string) =>
    (await server.inject(`/v1/quotes/${quote?.id}${query}`)).json<Record<string, unknown>>()
  t.notOk('context' in (await read('')))
  const start = quote?.content[0]?.start ?? 0
  const end = quote?.content.at(-1)?.end ?? 0
  t.same((await read('?context=20')).context, {
    before: { start: start - 16, end: start, text: 'told reporters: ' },
    between: [],
    after: { start: end, end: end + 20, text: ' José Ruiz said that' },
  })
  t.match((await read('?context=2000')).context, { before: { start: 0 }, after: { text: /would close\.$/ } })
  t.same((await read('?context=0')).context, {
    before: { start, end: start, text: '' },
    between: [],
    after: { start: end, end, text: '' },
  })
})

t.test('a list includes the words around each quote on request, in either unit of offsets', async (t) => {
  const server = testServer(t)
  await fill(server)
  interface InContext {
    readonly items: readonly { readonly id: string; readonly context?: unknown }[]
    readonly next: string
  }
  const ask = async (query: string) => (await server.inject(`/v1/quotes?limit=2&${query}`)).json<InContext>()
  t.notOk('context' in (await ask('')).items[0]!)
  for (const offsets of ['utf16', 'codepoints']) {
    const { items } = await ask(`context=30&offsets=${offsets}`)
    for (const { id, context } of items) {
      const one = (await server.inject(`/v1/quotes/${id}?context=30&offsets=${offsets}`)).json<{ context: unknown }>()
      t.same(context, one.context)
    }
  }
  const { next } = await ask('context=30')
  t.equal((await ask(`cursor=${next}`)).items.length, 2, 'a page can be requested with or without them')
  t.same((await ask('q=nothing&context=30')).items, [])
})

t.test('Each wrong filter is reported separately', async (t) => {
  const server = testServer(t)
  const cases: readonly [url: string, parameter: string, expected: RegExp][] = [
    ['/v1/quotes?sort=relevance', 'sort', /together with `q`/],
    ['/v1/quotes?stem=true', 'stem', /together with `q`/],
    ['/v1/quotes?stem=yes&q=a', 'stem', /true, false/],
    ['/v1/quotes?total=1', 'total', /true, false/],
    ['/v1/quotes?minConfidence=1.5', 'minConfidence', /from 0 to 1/],
    ['/v1/quotes?cueKind=said', 'cueKind', /saying, writing, thinking, wanting, doing, unknown, any/],
    ['/v1/quotes?cueKind=saying,', 'cueKind', /one of saying, writing/],
    ['/v1/quotes?type=direct&type=spoken', 'type', /one of direct, mixed, indirect/],
    ['/v1/quotes?outlet=A&outlet=', 'outlet', /words; to give none, leave the field out/],
    [`/v1/quotes?${'outlet=A&'.repeat(21)}`, 'outlet', /at most 20/],
    [`/v1/articles?${'url=https://a.example&'.repeat(21)}`, 'url', /at most 20/],
    ['/v1/quotes?language=English', 'language', /ISO 639-1/],
    ['/v1/quotes?speakerKind=someone', 'speakerKind', /person, organization, group, document, unnamed, named, none/],
    ['/v1/quotes?minWords=0', 'minWords', /from 1 to 1000/],
    ['/v1/quotes?minConfidence=', 'minConfidence', /from 0 to 1/],
    ['/v1/quotes?minConfidence=1e-1', 'minConfidence', /from 0 to 1/],
    ['/v1/quotes?status=withdrawn', 'status', /unreviewed, confirmed/],
    ['/v1/quotes?sort=newest', 'sort', /date, confidence, relevance/],
    ['/v1/quotes?context=501', 'context', /0 to 500/],
    ['/v1/quotes/x?context=2001', 'context', /0 to 2000/],
    ['/v1/quotes/x?context=-1', 'context', /0 to 2000/],
  ]
  for (const [url, parameter, expected] of cases) {
    const response = await server.inject(url)
    t.equal(response.statusCode, 400, url)
    const [error] = response.json<AnsweredProblem>().errors ?? []
    t.equal(error?.parameter, parameter, url)
    t.match(error?.expected, expected, url)
  }
})

t.test('A cursor is valid only for its own sort order and filters', async (t) => {
  const server = testServer(t)
  await fill(server)
  const { next } = await list(server, 'limit=1&sort=confidence')
  for (const query of ['', 'sort=date', 'sort=confidence&outlet=The%20Daily']) {
    const response = await server.inject(`/v1/quotes?${query}&cursor=${next}`)
    t.equal(response.statusCode, 400, query)
    t.equal(response.json<AnsweredProblem>().code, 'invalid-cursor')
  }
  t.equal((await list(server, `sort=confidence&cursor=${next}`)).items.length, 3)
})
