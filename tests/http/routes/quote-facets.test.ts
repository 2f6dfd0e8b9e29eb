import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { testServer } from '../../support/test-server.ts'

interface Value {
  readonly value: string | null
  readonly name?: string
  readonly quoteCount: number
}

type Facets = Readonly<Record<string, { readonly values: readonly Value[]; readonly complete: boolean }>>

const ARTICLES = [
  {
    text: '“We won today,” said Ann Lee. “Tom Ray lost,” an official said. Lee said that the bridge would open.',
    outlet: 'The Daily',
    publishedAt: '2022-01-10',
  },
  { text: 'Ann Lee said that it was over. “Ann Lee won,” said Bo Li.', outlet: 'the daily', publishedAt: '2023-02-01' },
  { text: '“Never again,” said Bo Li. “Tom Ray won,” Li said. “He will win,” Li said.', outlet: 'The Weekly' },
]

async function fill(server: FastifyInstance): Promise<void> {
  for (const payload of ARTICLES) await server.inject({ method: 'POST', url: '/v1/articles', payload })
}

const ask = async (server: FastifyInstance, query = ''): Promise<Facets> => {
  const response = await server.inject(`/v1/facets?${query}`)
  if (response.statusCode !== 200) throw new Error(response.body)
  return response.json<Facets>()
}

const shown = (facets: Facets, facet: string): string =>
  facets[facet]!.values.map(({ value, name, quoteCount }) => `${name ?? value} ${quoteCount}`).join(', ')

t.test('GET /v1/facets counts the values of every filter', async (t) => {
  const server = testServer(t)
  await fill(server)
  const all = await ask(server)
  t.match(shown(all, 'outlet'), /^the daily 5, The Weekly 3$/i)
  t.equal(shown(all, 'year'), '2023 2, 2022 3, null 3')
  t.equal(shown(all, 'type'), 'direct 6, indirect 2')
  t.equal(shown(all, 'cueKind'), 'saying 8')
  t.equal(shown(all, 'status'), 'unreviewed 8')
  t.equal(shown(all, 'language'), 'en 8')
  t.equal(shown(all, 'speaker'), 'Bo Li 4, Ann Lee 3')
  t.equal(shown(all, 'about'), 'Tom Ray 2, Ann Lee 1')
  t.ok(Object.values(all).every(({ complete }) => complete))
  t.same((await server.inject('/v1/facets?limit=1')).json<Facets>()['year']?.values, [{ value: '2023', quoteCount: 2 }])
  t.equal((await server.inject('/v1/facets?stem=true')).statusCode, 400)
})

t.test('a facet is counted with all filters except its own', async (t) => {
  const server = testServer(t)
  await fill(server)
  const weekly = await ask(server, 'outlet=The%20Weekly&type=direct')
  t.equal(shown(weekly, 'outlet').toLowerCase(), 'the daily 3, the weekly 3')
  t.equal(shown(weekly, 'type'), 'direct 3')
  t.equal(shown(weekly, 'speaker'), 'Bo Li 3')
  const daily = await ask(server, 'outlet=The%20Daily&from=2022-01-01&to=2022-12-31')
  t.equal(shown(daily, 'year'), '2023 2, 2022 3')
  t.equal(shown(daily, 'type'), 'direct 2, indirect 1')
  const lee = await ask(server, 'speaker=Lee')
  t.equal(shown(lee, 'speaker'), 'Ann Lee 3', 'there is no facet for a speaker searched by name')
  t.equal(shown(await ask(server, `speakerId=${lee['speaker']!.values[0]!.value}`), 'speaker'), 'Bo Li 4, Ann Lee 3')
  t.equal(shown(await ask(server, 'about=Tom%20Ray'), 'about'), 'Tom Ray 2, Ann Lee 1')
  t.same((await ask(server, 'speaker=Nobody&outlet=X'))['outlet']?.values, [])
})

const PARAMETERS: Readonly<Record<string, (value: string) => string>> = {
  outlet: (value) => `outlet=${encodeURIComponent(value)}`,
  year: (value) => `from=${value}-01-01&to=${value}-12-31`,
  type: (value) => `type=${value}`,
  cueKind: (value) => `cueKind=${value}`,
  status: (value) => `status=${value}`,
  language: (value) => `language=${value}`,
  about: (value) => `about=${encodeURIComponent(value)}`,
  speaker: (value) => `cueKind=any&speakerId=${value}`,
}

t.test('filtering by a facet value finds as many quotes as the facet counts', async (t) => {
  const server = testServer(t)
  await fill(server)
  const { items } = (await server.inject('/v1/quotes?q=again')).json<{ items: { id: string }[] }>()
  const headers = { 'if-match': '*' }
  await server.inject({ method: 'PATCH', url: `/v1/quotes/${items[0]?.id}`, headers, payload: { status: 'rejected' } })
  await server.inject('/v1/quotes?q=bridge').then(async (found) => {
    const { id } = found.json<{ items: { id: string }[] }>().items[0]!
    await server.inject({ method: 'PATCH', url: `/v1/quotes/${id}`, headers, payload: { status: 'confirmed' } })
  })
  for (const query of ['', 'q=won', 'type=direct', 'outlet=The%20Daily', 'minWords=3', 'distinct=true']) {
    const facets = await ask(server, query)
    for (const [facet, { values }] of Object.entries(facets)) {
      for (const { value, quoteCount } of values) {
        if (value === null) continue
        // The value of the facet replaces its own filter in the query.
        const rest = query.startsWith(`${facet}=`) ? '' : query
        const url = `/v1/quotes?total=true&${rest}&${PARAMETERS[facet]!(value)}`
        t.equal((await server.inject(url)).json<{ total: number }>().total, quoteCount, `${query} ${facet}`)
      }
    }
  }
  const { status } = await ask(server)
  t.same(
    new Map(status?.values.map(({ value, quoteCount }) => [value, quoteCount])),
    new Map([
      ['unreviewed', 6],
      ['confirmed', 1],
      ['rejected', 1],
    ]),
  )
})
