// Exporting the archive, in every format.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { ExportedQuote } from '../../../src/api/exports/ndjson.ts'
import { compareQuotes } from '../../../src/tools/evaluate/compare-quotes.ts'
import { printScores } from '../../../src/tools/evaluate/print-scores.ts'
import { readGold } from '../../../src/tools/evaluate/read-gold.ts'
import { scoreArticles } from '../../../src/tools/evaluate/score-articles.ts'
import { openStore } from '../../../src/store/sqlite/open-store.ts'
import type { Store } from '../../../src/store/store.ts'
import { makeAnalysis, makeArticle, makeReport } from '../../store/sample-articles.ts'
import { type AnsweredProblem, testServer } from '../../support/test-server.ts'

const TEXT = '😀 “The ferry,” said Ann Lee, the harbour master, and Bo Li, “will not sail.” She called it “= a joke.”'
const ANN = { name: 'Ann Lee', role: 'harbour master', aliases: ['Lee'] }

/** Two articles; in one of them a character of two code units precedes the quotes. */
async function fill(store: Store): Promise<void> {
  const article = makeArticle({
    text: TEXT,
    title: 'No ferry, "today"',
    url: 'https://harbour.example/ferry',
    outlet: 'Harbour Post',
    publishedAt: '2022-01-10T09:00:00Z',
  })
  const analysis = makeAnalysis(TEXT, [
    { words: ['“The ferry,”', '“will not sail.”'], by: [ANN, { name: 'Bo Li' }], cue: 'said', source: 'Ann Lee' },
    { words: ['“= a joke.”'], by: [ANN], type: 'mixed', cue: 'called', source: 'She' },
  ])
  await store.saveArticle(article, analysis)
  const other = makeReport([{ words: 'Nobody knows' }], { publishedAt: '2022-01-09T09:00:00Z' })
  await store.saveArticle(other.article, other.analysis)
}

function openServer(t: Parameters<typeof testServer>[0]): { server: FastifyInstance; store: Store } {
  const store = openStore({ path: ':memory:' })
  const server = testServer(t, { store })
  t.teardown(() => store.close())
  return { server, store }
}

const download = async (server: FastifyInstance, query: string) => {
  const response = await server.inject(`/v1/exports/quotes?${query}`)
  if (response.statusCode !== 200) throw new Error(response.body)
  return { body: response.body, headers: response.headers }
}

const readLines = (body: string): Record<string, unknown>[] =>
  body
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

t.test('GET /v1/exports/quotes writes one quote per line, as the lists return it', async (t) => {
  const { server, store } = openServer(t)
  await fill(store)
  const { body, headers } = await download(server, '')
  t.match(headers, {
    'content-type': 'application/x-ndjson',
    'content-disposition': 'attachment; filename="quotes.ndjson"',
  })
  const lines = readLines(body)
  const { items } = (await server.inject('/v1/quotes')).json<{ items: Record<string, unknown>[] }>()
  t.same(
    lines,
    items.map(({ withdrawn: _withdrawn, etag: _etag, ...quote }) => quote),
  )
  for (const line of lines) t.ok(ExportedQuote.safeParse(line).success)
})

t.test('GET /v1/exports/quotes takes the same filters as the lists', async (t) => {
  const { server, store } = openServer(t)
  await fill(store)
  const count = async (query: string) => readLines((await download(server, query)).body).length
  t.equal(await count('speaker=Lee'), 2)
  t.equal(await count('q=ferry'), 1)
  t.equal(await count('outlet=harbour%20post&type=mixed'), 1)
  t.equal(await count('to=2022-01-09'), 1)
  t.equal(await count('speaker=Nobody'), 0)
  t.equal(await count('status=rejected'), 0)
})

t.test('GET /v1/exports/quotes covers an archive of many pages, each quote once', async (t) => {
  const { server, store } = openServer(t)
  for (let index = 0; index < 40; index += 1) {
    const statements = Array.from({ length: 30 }, (_, nth) => ({ words: `Word ${index} ${nth}` }))
    const publishedAt = `2022-01-${String(1 + (index % 28)).padStart(2, '0')}T00:00:00Z`
    const { article, analysis } = makeReport(statements, { publishedAt })
    await store.saveArticle(article, analysis)
  }
  const whole = readLines((await download(server, '')).body)
  t.equal(whole.length, 1200)
  t.equal(new Set(whole.map(({ id }) => id)).size, 1200)
  const citron = readLines((await download(server, 'format=citron')).body)
  t.equal(citron.length, 40, 'each article once, though pages end within articles')
  t.ok(citron.every(({ quotes }) => (quotes as unknown[]).length === 30))
  const { items } = JSON.parse((await download(server, 'format=annotations')).body) as { items: { id: string }[] }
  t.equal(new Set(items.map(({ id }) => id)).size, 1200)
  t.match((await download(server, 'format=annotations&q=nowhere')).body, /"items":\[\n\]\}$/m)
})

t.test('Citron’s format counts code points, as Python does', async (t) => {
  const { server, store } = openServer(t)
  await fill(store)
  const [document] = readLines((await download(server, 'format=citron&speaker=Lee')).body) as unknown as [
    CitronDocument,
  ]
  const characters = [...document.text]
  const cut = ({ start, end }: CitronSpan) => characters.slice(start, end).join('')
  const spans = document.quotes.flatMap(({ cue, sources, contents, coreferences }) => [
    cue,
    ...sources,
    ...contents,
    ...coreferences,
  ])
  t.ok(spans.length >= 7)
  for (const span of spans) t.equal(cut(span), span.text)
  t.same(
    document.quotes[0]?.contents.map(({ text }) => text),
    ['“The ferry,”', '“will not sail.”'],
  )
})

interface CitronSpan {
  readonly start: number
  readonly end: number
  readonly text: string
}

interface CitronDocument {
  readonly text: string
  readonly quotes: readonly {
    cue: CitronSpan
    sources: readonly CitronSpan[]
    contents: readonly CitronSpan[]
    coreferences: readonly CitronSpan[]
  }[]
}

t.test('Web Annotations locate the words twice, by quotation and by position', async (t) => {
  const { server, store } = openServer(t)
  await fill(store)
  const { body, headers } = await download(server, 'format=annotations')
  t.equal(headers['content-type'], 'application/ld+json')
  const page = JSON.parse(body) as { items: Annotation[] }
  t.match(page, { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' })
  t.match(page.items[0], {
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      {
        type: 'SpecificResource',
        purpose: 'identifying',
        source: { id: /^urn:uuid:[0-9a-f-]{36}$/, type: 'Person', name: 'Ann Lee' },
      },
      { type: 'TextualBody', purpose: 'identifying', value: 'Ann Lee' },
      { type: 'SpecificResource', source: { name: 'Bo Li' } },
      { value: 'Bo Li' },
      { purpose: 'classifying', value: 'direct' },
    ],
    target: { type: 'Composite', items: [{ source: { id: 'https://harbour.example/ferry' } }, {}] },
  })
  const characters = [...TEXT]
  for (const { selector } of page.items
    .slice(0, 2)
    .flatMap(({ target }) => ('items' in target ? target.items : [target]))) {
    const [quote, position] = selector
    t.equal(characters.slice(position.start, position.end).join(''), quote.exact)
    t.ok(TEXT.includes(quote.prefix + quote.exact + quote.suffix))
    t.ok(quote.prefix.isWellFormed() && quote.suffix.isWellFormed())
  }
  t.match(page.items[2], { motivation: 'classifying', target: { source: /^urn:uuid:/ } })
})

interface Annotation {
  readonly target: Segment | { readonly items: readonly Segment[] }
}

interface Segment {
  readonly selector: readonly [
    { readonly exact: string; readonly prefix: string; readonly suffix: string },
    { readonly start: number; readonly end: number },
  ]
}

t.test('Reviewed articles are exported as gold data that the evaluation can read', async (t) => {
  const { server, store } = openServer(t)
  await fill(store)
  t.equal((await download(server, 'format=gold')).body, '', 'nothing has been reviewed')
  const { items } = (await server.inject('/v1/quotes?speaker=Lee')).json<{ items: { id: string }[] }>()
  const review = (id: string | undefined, payload: object) =>
    server.inject({ method: 'PATCH', url: `/v1/quotes/${id}`, headers: { 'if-match': '*' }, payload })
  await review(items[0]?.id, { status: 'confirmed' })
  t.equal((await download(server, 'format=gold')).body, '', 'one of its quotes has not been reviewed')
  await review(items[1]?.id, { speakers: [{ name: 'Bo Li' }] })
  const [article] = readLines((await download(server, 'format=gold')).body)
  t.match(article, {
    publisher: 'Harbour Post',
    date: '2022-01-10',
    text: TEXT,
    attributions: [
      {
        type: 'direct',
        content: [{ text: '“The ferry,”' }, { text: '“will not sail.”' }],
        cue: [{ text: 'said' }],
        source: [{ text: 'Ann Lee' }],
        speaker: { speaker: 'Ann Lee', kind: 'person', aliases: ['Lee'], speakers: ['Ann Lee', 'Bo Li'] },
      },
      { type: 'mixed', speaker: { speaker: 'Bo Li' } },
    ],
  })
  const path = join(t.testdir({}), 'gold.jsonl')
  writeFileSync(path, (await download(server, 'format=gold&outlet=harbour%20post')).body)
  const gold = readGold(path)
  const [scores] = gold.map((one) => {
    const found = one.attributions.map(({ type, content, cue, source, speaker }) => ({
      type,
      content,
      cue: cue[0] ?? null,
      source: source[0] ?? null,
      speaker: speaker ? { name: speaker.speaker } : null,
    }))
    return scoreArticles([compareQuotes(one, found)], new Map([[one.id, { id: one.id, quotes: found }]]))
  })
  t.match(printScores(scores!), /pair F1, all +P 100\.0 +R 100\.0/)
  t.equal((await download(server, 'format=gold&to=2022-01-09')).body, '')
})

t.test('An impossible export is refused before it starts', async (t) => {
  const { server } = openServer(t)
  const cases: readonly [query: string, parameter: string][] = [
    ['format=xml', 'format'],
    ['bom=true', 'bom'],
    ['stem=true', 'stem'],
    ['format=gold&speaker=Lee', 'speaker'],
    ['from=2022-01-02&to=2022-01-01', 'from'],
    ['limit=5', 'limit'],
  ]
  for (const [query, parameter] of cases) {
    const response = await server.inject(`/v1/exports/quotes?${query}`)
    t.equal(response.statusCode, 400, query)
    t.equal(response.json<AnsweredProblem>().errors?.[0]?.parameter, parameter, query)
  }
})
