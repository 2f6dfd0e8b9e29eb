// The client of openapi-typescript and openapi-fetch with a real service, whose
// address and key are the arguments. tests/clients/run-clients-test.ts
// generates the types beside this file.

import assert from 'node:assert/strict'
import createClient from 'openapi-fetch'
import type { components, paths } from './dixit.ts'

const [baseUrl = '', key = ''] = process.argv.slice(2)
const dixit = createClient<paths>({ baseUrl, headers: { authorization: `Bearer ${key}` } })

const TEXT = '“The bread is fresh,” said Ann Lee.\n\n“It is stale,” said Bo Ek.'
/** With a Unicode line break, which does not end a line of JSON. */
const TITLE = 'Bread\u2028and salt'

// Create
const created = await dixit.POST('/v1/articles', { body: { text: TEXT, title: TITLE, outlet: 'Harbour Post' } })
assert.equal(created.response.status, 201)
const { id } = created.data!

// Read
const { data: article } = await dixit.GET('/v1/articles/{id}', { params: { path: { id } } })
const { quotes, text }: components['schemas']['Article'] = article!
assert.equal(text, TEXT)
for (const span of quotes.flatMap(({ content }) => content)) assert.equal(text.slice(span.start, span.end), span.text)

// Search
const search = { speaker: ['Ek'], type: ['direct' as const], total: 'true' as const }
const { data: found } = await dixit.GET('/v1/quotes', { params: { query: search } })
const [quote] = found!.items
assert.deepEqual([found!.total, quote?.speaker?.name, quote?.article.outlet], [1, 'Bo Ek', 'Harbour Post'])

// Correct
const version = { path: { id: quote!.id }, header: { 'if-match': quote!.etag } }
const review = { speakers: [{ name: 'Cy Roe' }], by: 'The smoke test' }
const corrected = await dixit.PATCH('/v1/quotes/{id}', { params: version, body: review })
assert.deepEqual([corrected.data?.status, corrected.data?.speaker?.name], ['corrected', 'Cy Roe'])

// A refused request: somebody has changed the quote meanwhile
const stale = await dixit.PATCH('/v1/quotes/{id}', { params: version, body: review })
assert.equal(stale.response.status, 412)
const problem: components['schemas']['Problem'] = stale.error!
assert.equal(problem.code, 'precondition-failed')
const both = await dixit.POST('/v1/attributions', { body: { text: TEXT, html: `<p>${TEXT}</p>` } })
assert.deepEqual([both.response.status, both.error?.code], [400, 'invalid-request'])
const stranger = await createClient<paths>({ baseUrl }).GET('/v1/quotes')
assert.deepEqual([stranger.response.status, stranger.error?.code], [401, 'unauthorized'])

// Export
const exported = await dixit.GET('/v1/exports/quotes', { params: { query: { format: 'ndjson' } }, parseAs: 'stream' })
const quotesOut: components['schemas']['ExportedQuote'][] = []
let rest = ''
const decoder = new TextDecoder()
for await (const piece of exported.data!) {
  const lines = (rest + decoder.decode(piece, { stream: true })).split('\n')
  rest = lines.pop() ?? ''
  for (const line of lines) quotesOut.push(JSON.parse(line) as components['schemas']['ExportedQuote'])
}
assert.equal(rest, '')
assert.deepEqual(quotesOut.map(({ speaker }) => speaker?.name).sort(), ['Ann Lee', 'Cy Roe'])
for (const {
  article: { title },
} of quotesOut)
  assert.equal(title, TITLE)
process.stdout.write('create, read, search, correct, refused, export\n')
