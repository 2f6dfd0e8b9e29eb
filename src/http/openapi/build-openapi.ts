// The whole API document: the routes' schemas, with examples that were really
// sent to the service and what it answered.

import { buildServer, type ServerOptions } from '../build-server.ts'
import { EXAMPLE_TEXTS, IMPORTED_FEED } from './examples.ts'
import { codesIn } from '../routes/answers/declare-answers.ts'
import { IF_NONE_MATCH } from '../routes/answers/entity-tags.ts'
import { FEEDS, LINES } from '../routes/imports.ts'
import { type Recording, recordExamples } from './record-examples.ts'

/** Gives the same document every time, whatever ids and timestamps the store assigns. The store must be empty. */
export async function buildOpenapi(options: ServerOptions): Promise<object> {
  const server = buildServer(options)
  await server.ready()
  const document = structuredClone(server.swagger()) as unknown as Document
  await server.close()

  const recording = await recordExamples(options)
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (method === 'get') addCondition(operation)
      addLines(operation)
      addTexts(operation)
      addIdExample(path, operation, recording.ids)
      addRequestExamples(operation, recording)
      for (const [status, response] of Object.entries(operation.responses)) {
        addAnswerExamples(operation, Number(status), response, recording)
        addProblemExamples(operation, response)
        addHeaders(operation, Number(status), response)
      }
      describeLines(operation)
    }
  }
  document.components.examples = Object.fromEntries(
    [...recording.problems].map(([code, value]) => [code, { summary: code, value }]),
  )
  document.components.headers = HEADERS
  return fixIdsAndInstants(document)
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { examples?: unknown; headers?: unknown }
}

interface Operation {
  readonly operationId: string
  parameters?: {
    readonly name: string
    readonly in: string
    readonly description?: string
    readonly schema?: unknown
    example?: unknown
    required?: boolean
  }[]
  requestBody?: { readonly required?: boolean; readonly content: Readonly<Record<string, Media>> }
  readonly responses: Record<string, Response>
}

interface Response {
  readonly description: string
  readonly content?: Readonly<Record<string, Media>>
  headers?: unknown
}

interface Media {
  schema?: unknown
  examples?: unknown
}

/** The route reads its lines itself, so it has no schema for its body. */
function addLines(operation: Operation): void {
  if (operation.operationId !== 'importArticles') return
  const schema = { $ref: '#/components/schemas/ArticleRequest' }
  const feed: Media = {
    schema: { type: 'string', description: 'RSS or Atom, in the encoding that it declares.' },
    examples: { feed: { summary: 'A feed with one item', value: IMPORTED_FEED } },
  }
  const feeds = Object.fromEntries(FEEDS.slice(0, 2).map((type) => [type, feed]))
  operation.requestBody = { required: true, content: { [LINES]: { schema }, ...feeds } }
}

/**
 * Newline-delimited JSON is not JSON: it is a string, each line of which fits a schema (JSON Schema 2020-12,
 * Validation, 8.5).
 */
function describeLines({ requestBody, responses }: Operation): void {
  for (const { content = {} } of [...(requestBody ? [requestBody] : []), ...Object.values(responses)]) {
    const media = content[LINES]
    if (media === undefined) continue
    const line = media.schema as { readonly anyOf?: unknown; readonly $ref?: string }
    const names = Array.from(JSON.stringify(line).matchAll(/schemas\/(\w+)/g), ([, name]) => `\`${name}\``)
    media.schema = {
      type: 'string',
      description: `Newline-delimited JSON: each line is ${names.length > 1 ? 'one of ' : 'a '}${names.join(', ')}.`,
      contentMediaType: LINES,
      contentSchema: line,
    }
  }
}

/** The route's schema covers only its JSON. */
function addTexts(operation: Operation): void {
  if (!TAKING_TEXT.has(operation.operationId) || operation.requestBody === undefined) return
  const texts = EXAMPLE_TEXTS.map(({ name, type, summary, body: value }): [string, Media] => [
    type,
    { schema: { type: 'string', description: TEXTS[type] }, examples: { [name]: { summary, value } } },
  ])
  operation.requestBody = {
    ...operation.requestBody,
    content: { ...operation.requestBody.content, ...Object.fromEntries(texts) },
  }
}

const TAKING_TEXT: ReadonlySet<string> = new Set(['attribute', 'check', 'createArticle', 'reviseArticle'])

/** UTF-8 unless the header says otherwise. */
const TEXTS: Readonly<Record<(typeof EXAMPLE_TEXTS)[number]['type'], string>> = {
  'text/plain': 'The article itself, as `text` in JSON. UTF-8, or the `charset` of the `Content-Type`.',
  'text/markdown': 'The article itself, as `text` in JSON. UTF-8, or the `charset` of the `Content-Type`.',
  'text/html':
    'The page itself, as `html` in JSON. In the `charset` of the `Content-Type`, otherwise the one that the page declares, otherwise UTF-8.',
}

/** Routes that may answer 304. */
function addCondition(operation: Operation): void {
  if (operation.responses['304'] === undefined) return
  const condition = { name: 'if-none-match', in: 'header', required: false, schema: { type: 'string' } }
  operation.parameters = [...(operation.parameters ?? []), { ...condition, description: IF_NONE_MATCH }]
}

/** Path parameters that count from 1. */
const NUMBERS: readonly string[] = ['revision', 'number']

function addIdExample(path: string, { parameters = [] }: Operation, ids: Recording['ids']): void {
  const collection = path.split('/')[2] as keyof Recording['ids']
  for (const parameter of parameters) {
    if (parameter.in === 'path' && parameter.name === 'id') parameter.example = ids[collection]
    if (parameter.in === 'path' && NUMBERS.includes(parameter.name)) parameter.example = 1
    // The schema makes it optional, so that the route itself can answer 428 when it is missing.
    if (parameter.in === 'header' && parameter.name === 'if-match') parameter.required = true
  }
}

/** Each example was really sent. One that was sent several times is shown once. */
function addRequestExamples({ operationId, requestBody }: Operation, { examples }: Recording): void {
  const [type = '', media] = Object.entries(requestBody?.content ?? {})[0] ?? []
  if (media === undefined) return
  const own = examples.filter(
    (one) => one.operationId === operationId && one.payload !== undefined && one.sentType === type,
  )
  media.examples = Object.fromEntries(
    own
      .reverse()
      .map(({ name, summary, payload }) => [name, { summary, value: payload }])
      .reverse(),
  )
}

function addAnswerExamples(
  { operationId }: Operation,
  status: number,
  response: Response,
  { examples }: Recording,
): void {
  for (const [type, media] of Object.entries(response.content ?? {})) {
    if (type === 'application/problem+json') continue
    const own = examples.filter(
      (example) => example.operationId === operationId && example.status === status && example.type === type,
    )
    if (own.length === 0) throw new Error(`No example of ${operationId} was answered with ${status}, ${type}`)
    media.examples = Object.fromEntries(own.map(({ name, summary, answer }) => [name, { summary, value: answer }]))
  }
}

/** Once in the document; each route refers to it. */
function addProblemExamples({ requestBody }: Operation, { description, content }: Response): void {
  const media = content?.['application/problem+json']
  if (media === undefined) return
  const codes = codesIn(description).map((code) =>
    code === 'invalid-request' && requestBody === undefined ? 'invalid-parameter' : code,
  )
  media.examples = Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }]))
}

const HEADERS = {
  'X-Request-Id': {
    description: 'The id of the request in the logs: the one that was sent in this header, or a new one.',
    schema: { type: 'string' },
  },
  Location: { description: 'The address of what was created.', schema: { type: 'string', format: 'uri-reference' } },
  Link: {
    description: 'The address of the next page, `rel="next"` (RFC 8288); left out on the last page.',
    schema: { type: 'string' },
  },
  ETag: {
    description:
      'The version, to be sent in `If-Match` with a change, or in `If-None-Match` to check whether it is still current.',
    schema: { type: 'string' },
  },
  'Retry-After': { description: 'Seconds to wait before trying again.', schema: { type: 'integer' } },
  'WWW-Authenticate': {
    description:
      'The scheme `Bearer`; with a wrong key `error`, with an insufficient scope the required `scope` (RFC 6750).',
    schema: { type: 'string' },
  },
  'RateLimit-Limit': { description: 'Requests allowed in a minute.', schema: { type: 'integer' } },
  'RateLimit-Remaining': { description: 'How many of them remain.', schema: { type: 'integer' } },
  'RateLimit-Reset': { description: 'Seconds until the limit resets.', schema: { type: 'integer' } },
}

function addHeaders({ operationId, responses }: Operation, status: number, response: Response): void {
  const names: (keyof typeof HEADERS)[] = ['X-Request-Id']
  const isTagged = status === 304 || (status < 300 && (TAGGED.has(operationId) || '304' in responses))
  if (CREATING.has(operationId) && status < 300) names.push('Location')
  if (isTagged) names.push('ETag')
  if (status === 308) names.push('Location')
  if ((operationId.startsWith('list') || operationId === 'followChanges') && status === 200) names.push('Link')
  if (status === 503 || status === 429) names.push('Retry-After')
  if (status === 429) names.push('RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset')
  if (status === 401 || status === 403) names.push('WWW-Authenticate')
  response.headers = Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))
}

const CREATING: ReadonlySet<string> = new Set(['createArticle', 'addQuote', 'splitSpeaker'])

const TAGGED: ReadonlySet<string> = new Set([
  'createArticle',
  'getArticle',
  'reviseArticle',
  'editArticle',
  'reanalyseArticle',
  'getQuote',
  'reviewQuote',
  'addQuote',
  'getSpeaker',
  'editSpeaker',
])

/**
 * Ids and timestamps are new on every run, so each id becomes the number of its first appearance, and every timestamp
 * the same. Entity tags and cursors are fixed too, as they depend on both, and the engine's version, which depends on
 * its training.
 */
function fixIdsAndInstants(document: object): object {
  const fixed = new Map<string, string>()
  return JSON.parse(JSON.stringify(document), (key, value: unknown) => {
    if (MOMENTS.has(key) && typeof value === 'string' && INSTANT.test(value)) return '2022-01-10T12:00:00.000Z'
    if (key === 'engine' && typeof value === 'string') return '0.1.0+3f2a9c01'
    if (key === 'etag' && typeof value === 'string') return '"5lKpWq2uQmVv0TzN"'
    if (key === 'next' && typeof value === 'string') return 'WyJZa1EwZG1wUmF6aFQiLDFd'
    if (typeof value !== 'string') return value
    return value.replaceAll(UPDATED, '<updated>2022-01-10T12:00:00.000Z<').replace(UUID, (id) => {
      if (!fixed.has(id)) fixed.set(id, `017e4444-0000-7000-8000-${String(fixed.size + 1).padStart(12, '0')}`)
      return fixed.get(id) ?? id
    })
  }) as object
}

/** The fields that hold the time at which something was stored. */
const MOMENTS: ReadonlySet<string> = new Set(['createdAt', 'revisedAt', 'at', 'begunAt', 'endedAt'])
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/

/** The same in a feed. */
const UPDATED = /<updated>[^<]+</g

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g
