// The committed API document describes the routes as they are and the responses
// the service really sends.

import { readdirSync, readFileSync } from 'node:fs'
import t from 'tap'
import { globalRegistry, z } from 'zod'
import { analyse } from '../../../src/engine/analyse.ts'
import { EXPORT_FORMATS } from '../../../src/api/exports/export-formats.ts'
import { makeEngine } from '../../../src/ingest/text-engine.ts'
import { buildOpenapi } from '../../../src/http/openapi/build-openapi.ts'
import { openStore } from '../../../src/store/sqlite/open-store.ts'
import { testServer } from '../../support/test-server.ts'

const SCHEMAS = ['schemas', 'schemas/fields', 'exports'].map(
  (folder) => new URL(`../../../src/api/${folder}/`, import.meta.url),
)

interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly description: string
  readonly tags: readonly string[]
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[]
  readonly parameters?: readonly {
    in: string
    name: string
    description: string
    example?: unknown
    required: boolean
  }[]
  readonly requestBody?: { content: Record<string, { examples: Record<string, { value: unknown }> }> }
  readonly responses: Record<
    string,
    { description: string; content?: Record<string, { schema: object; examples: Record<string, object> }> }
  >
}

interface Document {
  readonly openapi: string
  readonly tags: readonly { name: string }[]
  readonly paths: Record<string, Record<string, Operation>>
  readonly components: { schemas: Record<string, object>; examples: Record<string, object> }
}

const committed = JSON.parse(
  readFileSync(new URL('../../../openapi/openapi.json', import.meta.url), 'utf8'),
) as Document
const operations = Object.entries(committed.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
)

t.test('openapi/openapi.json matches the output of `npm run openapi`', async (t) => {
  const store = openStore({ path: ':memory:' })
  t.teardown(() => store.close())
  t.same(committed, await buildOpenapi({ store, engine: makeEngine(async (request) => analyse(request)) }))
})

t.test('The service serves the committed document, both on its own and to Swagger UI', async (t) => {
  const server = testServer(t)
  t.same((await server.inject('/openapi.json')).json(), committed)
  t.same((await server.inject('/docs/json')).json(), committed)
  t.match((await server.inject('/')).headers.location, '/docs')
  const page = await server.inject('/docs')
  t.equal(page.statusCode, 200)
  for (const [, script] of page.body.matchAll(/src="([^"]+)"/g)) {
    t.equal((await server.inject(script ?? '')).statusCode, 200, script ?? '')
  }
})

t.test('Every operation is fully documented', async (t) => {
  t.equal(committed.openapi, '3.1.0')
  const tags = committed.tags.map((tag) => tag.name)
  t.equal(new Set(operations.map(({ operation }) => operation.operationId)).size, operations.length)
  for (const { path, method, operation } of operations) {
    t.ok(operation.summary && operation.description, path)
    t.ok(operation.tags.every((tag) => tags.includes(tag)))
    for (const parameter of operation.parameters ?? []) {
      t.ok(parameter.description)
      if (parameter.required) t.ok(parameter.example, `${path} ${parameter.name} has an example`)
    }
    for (const [status, response] of Object.entries(operation.responses)) {
      t.not(response.description, 'Default Response')
      if (['204', '304', '308'].includes(status)) continue
      const types = Number(status) < 400 ? (STREAMED[operation.operationId] ?? ['application/json']) : [PROBLEM]
      t.same(Object.keys(response.content ?? {}), types)
      for (const type of types) {
        t.ok(Object.keys(response.content?.[type]?.examples ?? {}).length > 0, `${path} ${status} has an example`)
      }
      if (Number(status) >= 400) t.same(response.content?.[PROBLEM]?.schema, { $ref: '#/components/schemas/Problem' })
    }
    t.ok('500' in operation.responses)
    t.ok(
      ['400', '431'].every((status) => status in operation.responses),
      `${path} documents the responses to malformed HTTP`,
    )
    if (method !== 'get') t.ok('415' in operation.responses, `${path} documents the response to unsupported bodies`)
    if (operation.requestBody?.content['application/json']) {
      t.ok(['400', '413', '415'].every((status) => status in operation.responses))
    }
  }
})

const PROBLEM = 'application/problem+json'

/** Operations that respond with anything other than a single JSON value. */
const STREAMED: Readonly<Record<string, readonly string[]>> = {
  importArticles: ['application/x-ndjson'],
  followQuotes: ['application/atom+xml'],
  exportQuotes: [...new Set(EXPORT_FORMATS.map(({ mediaType }) => mediaType.split(';', 1)[0]!))],
}

t.test('JSON lines are described as a string whose lines match a named schema', async (t) => {
  const lines = operations.flatMap(({ operation: { requestBody, responses } }) =>
    [requestBody, ...Object.values(responses)].flatMap((one) => one?.content?.['application/x-ndjson'] ?? []),
  )
  t.equal(lines.length, 3)
  for (const { schema, examples } of lines as unknown as { schema: object; examples: object }[]) {
    t.match(schema, { type: 'string', contentMediaType: 'application/x-ndjson' })
    t.match(JSON.stringify(schema), /"contentSchema":\{.*"#\/components\/schemas\/\w+"/)
    for (const { value } of Object.values(examples) as { value: unknown }[]) t.type(value, 'string')
  }
})

t.test('Every schema has a unique name and is referenced', async (t) => {
  const urls = SCHEMAS.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => new URL(file, folder).href),
  )
  const modules = await Promise.all(urls.map(async (url) => (await import(url)) as Readonly<Record<string, unknown>>))
  const exported = modules.flatMap((module) => Object.values(module))
  const schemas = exported.filter((one) => one instanceof z.ZodType)
  const ids = schemas.map((schema) => globalRegistry.get(schema)?.id).filter((id) => id !== undefined)
  t.equal(new Set(ids).size, ids.length)
  t.same(Object.keys(committed.components.schemas), [...ids].sort())
  const text = JSON.stringify(committed)
  for (const id of ids) t.ok(text.includes(`"#/components/schemas/${id}"`), id)
  for (const [, kind = '', name = ''] of text.matchAll(/"#\/components\/(\w+)\/([^"]+)"/g)) {
    t.ok(name in (committed.components as unknown as Record<string, Record<string, object>>)[kind]!)
  }
})

/** Lists that are empty in the example archive: no speaker needs linking, and no background work has run. */
const FOUND_NOTHING: readonly string[] = ['listSpeakerSuggestions', 'listOccurrences']

t.test('The examples succeed as written, from top to bottom, in an empty archive', async (t) => {
  const store = openStore({ path: ':memory:' })
  t.teardown(() => store.close())
  const { text: key } = await store.createAccessKey('An administrator', 'admin')
  const server = testServer(t, { store, anonymous: 'always' })
  // Like the page at /docs: an id from the examples is replaced with the id from the actual response.
  const known = new Map<string, string>()
  const withKnownIds = (text: string): string =>
    text.replace(EXAMPLE_ID, (id) => {
      return known.get(id) ?? id
    })
  for (const tag of committed.tags) {
    for (const { path, method, operation } of operations.filter((one) => one.operation.tags.includes(tag.name))) {
      const { parameters = [], requestBody } = operation
      // Skipped: no example article has two outlets, the example key exists in no archive, and nothing is fetched
      // without FETCH_HOSTS.
      if (['deletePublication', 'signIn', 'fetchPage'].includes(operation.operationId)) continue
      const given = (place: string) => parameters.filter((one) => one.in === place && one.example !== undefined)
      const url = given('path').reduce((url, { name, example }) => url.replace(`{${name}}`, String(example)), path)
      const query = given('query').map(({ name, example }): [string, string] => [name, String(example)])
      // The version in the example never matches that of another archive.
      const headers = Object.fromEntries(
        given('header').map(({ name, example }) => [name, name === 'if-match' ? '*' : String(example)]),
      )
      const [[type = '', media] = []] = Object.entries(requestBody?.content ?? {})
      const [example] = Object.values(media?.examples ?? {})
      const response = await server.inject({
        method: method.toUpperCase() as 'GET',
        url: withKnownIds(`${url}?${new URLSearchParams(query).toString()}`),
        headers: {
          ...headers,
          ...(example ? { 'content-type': type } : {}),
          // The other operations need no key.
          ...(JSON.stringify(operation.security ?? []).includes('admin') ? { authorization: `Bearer ${key}` } : {}),
        },
        ...(example ? { payload: withKnownIds(textOf(example.value)) } : {}),
      })
      if (response.statusCode >= 300) throw new Error(`${method} ${url} → ${response.statusCode} ${response.body}`)
      const shown = Object.values(
        operation.responses[response.statusCode]?.content?.['application/json']?.examples ?? {},
      )
      if (shown[0]) learnIds(known, (shown[0] as { value: unknown }).value, response.json())
      const isJson =
        response.statusCode === 200 && String(response.headers['content-type']).startsWith('application/json')
      const { items } = isJson ? response.json<{ items?: unknown[] }>() : {}
      if (items && !FOUND_NOTHING.includes(operation.operationId)) t.ok(items.length > 0, `${url} finds something`)
    }
  }
})

/** The body as sent: a JSON document or JSON lines. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

const EXAMPLE_ID = /017e4444-0000-7000-8000-\d{12}/g

/** Walks through an example and a response side by side, and records which id stands for which. */
function learnIds(known: Map<string, string>, example: unknown, response: unknown): void {
  if (typeof example === 'string' && typeof response === 'string') {
    if (example.match(EXAMPLE_ID)?.[0] === example && !known.has(example)) known.set(example, response)
  } else if (typeof example === 'object' && example !== null && typeof response === 'object' && response !== null) {
    for (const key of Object.keys(example)) {
      learnIds(known, (example as Record<string, unknown>)[key], (response as Record<string, unknown>)[key])
    }
  }
}
