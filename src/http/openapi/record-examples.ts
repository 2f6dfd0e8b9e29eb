// Sends every example of the API document to a real server over an empty
// archive in memory, and records the answers.

import type { FastifyInstance, InjectOptions } from 'fastify'
import type { z } from 'zod'
import { AnalysisError } from '../../api/analysis-error.ts'
import { clusterOn, makeClusterAnswers } from '../../api/cluster-answers.ts'
import { EXPORT_FORMATS } from '../../api/exports/export-formats.ts'
import { buildServer, type ServerOptions } from '../build-server.ts'
import { changesToRefuse, makeRevisingEngine, recordChanges } from './record-changes.ts'
import {
  EXAMPLE_ARTICLES,
  EXAMPLE_DRAFT,
  EXAMPLE_TEXTS,
  type ExampleName,
  IMPORTED_LINES,
  withoutBibliography,
} from './examples.ts'
import { type Engine, makeEngine } from '../../ingest/text-engine.ts'
import { LINES } from '../routes/imports.ts'
import { recordErasures } from './record-erasures.ts'
import { recordOverload } from './record-overload.ts'
import { recordPages } from './record-pages.ts'
import { recordRefusals } from './record-refusals.ts'
import { recordSession } from './record-session.ts'
import type { RecordedExample } from './recorded-example.ts'
import type { ProblemCode } from '../../api/problems.ts'
import type { Article } from '../../api/schemas/articles.ts'

export interface Recording {
  readonly examples: readonly RecordedExample[]
  /** One answer for each problem that a route can declare. */
  readonly problems: ReadonlyMap<string, unknown>
  /** Example values of the `id` parameters, by the first part of the route. */
  readonly ids: Readonly<Record<'articles' | 'quotes' | 'speakers' | 'erasures', string>>
}

/** The store must be empty; it holds the second and third example articles afterwards. */
export async function recordExamples(options: ServerOptions): Promise<Recording> {
  const server = buildServer(options)
  const examples: RecordedExample[] = []
  async function record(operationId: string, name: string, summary: string, request: InjectOptions): Promise<unknown> {
    const { statusCode: status, body, headers } = await server.inject(request)
    if (status >= 400) throw new Error(`The example "${name}" of ${operationId} was answered with ${status}: ${body}`)
    const type = String(headers['content-type']).split(';', 1)[0] ?? ''
    const answer: unknown = body === '' ? undefined : IS_JSON.test(type) ? JSON.parse(body) : body
    const sentType = String(request.headers?.['content-type'] ?? 'application/json')
    examples.push({ operationId, name, summary, status, answer, type, payload: request.payload, sentType })
    return answer
  }

  const names = Object.keys(EXAMPLE_ARTICLES) as ExampleName[]
  for (const name of names) {
    const payload = withoutBibliography(EXAMPLE_ARTICLES[name])
    await record('attribute', name, EXAMPLE_ARTICLES[name].summary, {
      method: 'POST',
      url: '/v1/attributions',
      payload,
    })
  }
  for (const { name, summary, type, body: payload } of EXAMPLE_TEXTS) {
    const headers = { 'content-type': type }
    await record('attribute', name, summary, { method: 'POST', url: '/v1/attributions', headers, payload })
  }
  const rejecting: InjectOptions = { method: 'POST', url: '/v1/attributions?include=rejected' }
  const payload = withoutBibliography(EXAMPLE_ARTICLES.kadyrov)
  await record('attribute', 'rejected', 'With `include=rejected`', { ...rejecting, payload })
  for (const name of names) {
    const { summary, body: payload } = EXAMPLE_ARTICLES[name]
    await record('createArticle', name, summary, { method: 'POST', url: '/v1/articles', payload })
  }
  const again: InjectOptions = { method: 'POST', url: '/v1/articles', payload: EXAMPLE_ARTICLES.kadyrov.body }
  const article = (await record('createArticle', 'kadyrov', 'The first example, sent again', again)) as z.infer<
    typeof Article
  >
  await record('importArticles', 'lines', 'One already stored, two new ones, one invalid', {
    method: 'POST',
    url: '/v1/imports',
    headers: { 'content-type': LINES },
    payload: IMPORTED_LINES,
  })
  const draft = { text: EXAMPLE_DRAFT }
  await record('check', 'archive', 'A draft, checked against the archive', {
    method: 'POST',
    url: '/v1/checks',
    payload: draft,
  })
  const articles = [withoutBibliography(EXAMPLE_ARTICLES.pools)]
  await record('check', 'articles', 'The same, checked against an article sent with it', {
    method: 'POST',
    url: '/v1/checks',
    payload: { ...draft, articles, archive: false },
  })
  const ids = idsOf(article)
  const reads: readonly [operationId: string, summary: string, url: string][] = [
    ['listArticles', 'The example articles', '/v1/articles?limit=20'],
    ['getArticle', 'The first example article', `/v1/articles/${ids.articles}`],
    ['listQuotes', 'What Kadyrov said about Belarus', '/v1/quotes?speaker=Kadyrov&q=Belarus&total=true&limit=20'],
    ['getQuoteFacets', 'Further filters for quotes about Belarus', '/v1/facets?q=Belarus&limit=5'],
    ['followQuotes', 'A feed of what Kadyrov said about Belarus', '/v1/quotes.atom?speaker=Kadyrov&q=Belarus'],
    [
      'getQuote',
      'A quote of the first example article, with the words around it',
      `/v1/quotes/${ids.quotes}?context=60`,
    ],
    ['listSpeakers', 'Names with a word that begins with "kad"', '/v1/speakers?q=kad&limit=20'],
    ['getSpeaker', 'A speaker of the first example article', `/v1/speakers/${ids.speakers}`],
    [
      'listSpeakerQuotes',
      'What that speaker said about Belarus',
      `/v1/speakers/${ids.speakers}/quotes?q=Belarus&limit=20`,
    ],
    ['listSpeakerSuggestions', 'Who may be the same speaker', `/v1/speakers/${ids.speakers}/suggestions`],
    ['getMe', 'Without a key, on the machine that the service runs on', '/v1/me'],
    ['getHealth', 'Alive', '/health'],
    ['getReady', 'Ready', '/ready'],
    ['getProblem', 'A problem explained', '/problems/text-too-long'],
  ]
  const lamp = await findOccurring(server, options.store)
  await record('listOccurrences', 'example', 'The same words in another newspaper', {
    method: 'GET',
    url: `/v1/quotes/${lamp}/occurrences`,
  })
  for (const [operationId, summary, url] of reads) await record(operationId, 'example', summary, { method: 'GET', url })
  for (const { name, description, unit } of EXPORT_FORMATS) {
    // Nothing has been reviewed yet.
    if (unit === 'reviewed') continue
    const url = `/v1/exports/quotes?format=${name}&speaker=Kadyrov&q=Belarus`
    await record('exportQuotes', name, `${description.charAt(0).toUpperCase()}${description.slice(1)}`, {
      method: 'GET',
      url,
    })
  }
  await recordChanges(record, ids)
  const problems = await recordProblems(server, options, ids)
  await record('deleteArticle', 'example', 'Deleted', { method: 'DELETE', url: `/v1/articles/${ids.articles}` })
  await server.close()
  for (const [code, answer] of await recordOverload(options)) problems.set(code, answer)
  const { problems: ofPages, ...page } = await recordPages(options)
  for (const [code, answer] of ofPages) problems.set(code, answer)
  const fetching = { operationId: 'fetchPage', name: 'example', summary: 'A page of a newspaper', status: 200 }
  const session = { operationId: 'signIn', name: 'example', summary: 'With a key for editors', status: 200 }
  const json = 'application/json'
  examples.push({ ...fetching, ...page, type: json, sentType: json })
  // From here on every request needs a key.
  examples.push({ ...session, ...(await recordSession(options)), type: json, sentType: json })
  const erasing = await recordErasures(options)
  examples.push(...erasing.examples)
  problems.set('erasure-not-found', erasing.problem)
  for (const [code, answer] of await recordRefusals(options)) problems.set(code, answer)
  return { examples, problems, ids: { ...ids, erasures: erasing.id } }
}

const IS_JSON = /^application\/(?:ld\+)?json$/

/** The id of a quote whose words appear in two of the imported articles. */
async function findOccurring(server: FastifyInstance, store: ServerOptions['store']): Promise<string> {
  const answers = makeClusterAnswers(store)
  while (await clusterOn(store, answers));
  const found = await server.inject('/v1/quotes?q=lamp')
  return found.json<{ items: readonly { id: string }[] }>().items[0]?.id ?? ''
}

/** Ids around a quote by Kadyrov, so that the examples tell one story. */
function idsOf({ id, quotes }: z.infer<typeof Article>): Omit<Recording['ids'], 'erasures'> {
  const quote = quotes.find(({ speaker, text }) => speaker?.name.includes('Kadyrov') && text.includes('Belarus'))
  if (!quote?.speaker) throw new Error('The first example article must have a quote by Kadyrov on Belarus')
  return { articles: id, quotes: quote.id, speakers: quote.speaker.id }
}

/** A request that leads to each problem. Those of an overloaded or broken service are sent to one. */
async function recordProblems(
  server: FastifyInstance,
  options: ServerOptions,
  ids: Omit<Recording['ids'], 'erasures'>,
): Promise<Map<string, unknown>> {
  const json = { 'content-type': 'application/json' }
  const attribute: InjectOptions = { method: 'POST', url: '/v1/attributions' }
  const { text = '', ...others } = EXAMPLE_ARTICLES.kadyrov.body
  const nowhere = '00000000-0000-7000-8000-000000000000'
  const requests: readonly [code: string, request: InjectOptions, engine?: Engine][] = [
    ['invalid-json', { ...attribute, headers: json, payload: '{"text": “We won,” said Ann Lee.}' }],
    ['invalid-request', { ...attribute, payload: { txt: '“We won,” said Ann Lee.', language: 'English' } }],
    ['invalid-parameter', { method: 'GET', url: '/v1/quotes?limit=1000&to=yesterday' }],
    ['invalid-cursor', { method: 'GET', url: '/v1/quotes?cursor=page2' }],
    ['malformed-url', { method: 'GET', url: '/v1/articles/%ff' }],
    ['broken-compression', { ...attribute, headers: { ...json, 'content-encoding': 'gzip' }, payload: '{}' }],
    ['article-not-found', { method: 'GET', url: `/v1/articles/${nowhere}` }],
    ['quote-not-found', { method: 'GET', url: `/v1/quotes/${nowhere}` }],
    ['speaker-not-found', { method: 'GET', url: `/v1/speakers/${nowhere}` }],
    ['url-too-long', { method: 'GET', url: `/v1/articles/${'a'.repeat(101)}` }],
    ['publication-not-found', { method: 'DELETE', url: `/v1/articles/${ids.articles}/publications/99` }],
    ['revision-not-found', { method: 'GET', url: `/v1/articles/${ids.articles}/revisions/99` }],
    ...(await changesToRefuse(server, options.store, ids)),
    ['problem-not-found', { method: 'GET', url: '/problems/unknown' }],
    ['article-conflict', { method: 'POST', url: '/v1/articles', payload: { ...others, text: `UPDATED. ${text}` } }],
    ['html-too-long', { ...attribute, payload: { html: 'We won. '.repeat(500_001) } }],
    ['text-too-long', { ...attribute, payload: { text: 'We won. '.repeat(125_001) } }],
    ['text-too-dense', { ...attribute, payload: { text: '“No.” '.repeat(12_501) } }],
    ['body-too-large', { ...attribute, payload: { text: 'We won. '.repeat(3_100_000) } }],
    [
      'unsupported-media-type',
      { ...attribute, headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: 'text=We+won' },
    ],
    [
      'foreign-origin',
      { ...attribute, headers: { 'content-type': 'text/plain', origin: 'https://elsewhere.example' }, payload: text },
    ],
    [
      'queue-full',
      { ...attribute, payload: { text } },
      failWith(new AnalysisError('queue-full', '64 texts are already waiting')),
    ],
    [
      'analysis-memory',
      { ...attribute, payload: { text } },
      failWith(new AnalysisError('memory', 'It needs more memory than a thread may use')),
    ],
    [
      'analysis-timeout',
      { ...attribute, payload: { text } },
      failWith(new AnalysisError('timeout', 'It took longer than 30000 ms')),
    ],
    [
      'archive-unavailable',
      { ...attribute, payload: { text } },
      failWith(Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })),
    ],
    ['internal-error', { ...attribute, payload: { text } }, failWith(new Error('Something broke'))],
    [
      'revised-meanwhile',
      { method: 'POST', url: `/v1/articles/${ids.articles}/reanalyse` },
      makeRevisingEngine(server, options.engine, ids.articles),
    ],
  ]
  const problems = new Map<string, unknown>()
  for (const [code, request, engine] of requests) {
    const other = engine && buildServer({ ...options, engine })
    const { body } = await (other ?? server).inject(request)
    await other?.close()
    const problem = JSON.parse(body) as { code?: ProblemCode }
    if (problem.code !== (code === 'invalid-parameter' ? 'invalid-request' : code)) {
      throw new Error(`The example of ${code} was answered with ${body}`)
    }
    problems.set(code, problem)
  }
  return problems
}

const failWith = (error: Error): Engine => makeEngine(() => Promise.reject(error))
