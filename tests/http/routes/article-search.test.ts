import type { LightMyRequestResponse } from 'fastify'
import t from 'tap'
import { testServer } from '../../support/test-server.ts'

const ARTICLES = [
  { title: 'Ferry', text: 'The café by the pier is closed.', outlet: 'The Daily', publishedAt: '2022-01-01' },
  { title: 'Storm', text: 'The ferry will not sail.', outlet: 'the daily', publishedAt: '2022-01-02', externalId: 'x' },
  { title: 'Calm', text: 'A pier, and a ferry.', outlet: 'Weekly', publishedAt: '2022-01-03', externalId: 'x' },
  { title: 'Undated', text: 'Ferry and pier.', url: 'https://wire.example/ferry' },
]

t.test('GET /v1/articles finds articles by words, address, id, outlet and date', async (t) => {
  const server = testServer(t)
  for (const payload of ARTICLES) await server.inject({ method: 'POST', url: '/v1/articles', payload })
  const find = async (query: string): Promise<string[]> =>
    (await server.inject(`/v1/articles?${query}`))
      .json<{ items: { title: string }[] }>()
      .items.map(({ title }) => title)
  const cases: readonly [query: string, titles: readonly string[]][] = [
    ['', ['Calm', 'Storm', 'Ferry', 'Undated']],
    ['q=ferry', ['Calm', 'Storm', 'Ferry', 'Undated']],
    ['q=CAFE', ['Ferry']],
    ['q=ferry%20pier', ['Calm', 'Ferry', 'Undated']],
    ['q=%22and%20pier%22', ['Undated']],
    ['q=ferry&outlet=The%20Daily', ['Storm', 'Ferry']],
    ['q=ferry&from=2022-01-02', ['Calm', 'Storm']],
    ['q=…', []],
    ['url=https%3A%2F%2Fwire.example%2Fferry', ['Undated']],
    ['externalId=x', ['Calm', 'Storm']],
    ['externalId=x&outlet=weekly', ['Calm']],
    ['outlet=THE%20DAILY', ['Storm', 'Ferry']],
    ['outlet=the%20daily&to=2022-01-01', ['Ferry']],
    ['from=2022-01-02', ['Calm', 'Storm']],
    ['to=2022-01-02', ['Storm', 'Ferry']],
    ['from=2022-01-02&to=2022-01-02', ['Storm']],
  ]
  for (const [query, titles] of cases) {
    t.same(await find(query), titles, query)
    const pages: string[] = []
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: LightMyRequestResponse = await server.inject(`/v1/articles?${query}&limit=1${cursor}`)
      const { items, next } = page.json<{ items: { title: string }[]; next: string | null }>()
      pages.push(...items.map(({ title }) => title))
      cursor = next === null ? null : `&cursor=${next}`
    }
    t.same(pages, titles, `${query}, page by page`)
  }
  for (const query of ['q=', 'from=2022-01-03&to=2022-01-01', 'to=soon', 'words=x']) {
    t.equal((await server.inject(`/v1/articles?${query}`)).statusCode, 400, query)
  }
})

t.test('An article is found by its current words, and not after it is deleted', async (t) => {
  const server = testServer(t)
  const payload = ARTICLES[0] ?? {}
  const { id } = (await server.inject({ method: 'POST', url: '/v1/articles', payload })).json<{ id: string }>()
  const headers = { 'if-match': '*' }
  const url = `/v1/articles/${id}`
  const count = async (words: string): Promise<number> =>
    (await server.inject(`/v1/articles?q=${words}`)).json<{ items: unknown[] }>().items.length
  await server.inject({ method: 'PATCH', url, headers, payload: { title: 'Boat' } })
  t.same([await count('ferry'), await count('boat'), await count('pier')], [0, 1, 1])
  await server.inject({ method: 'PUT', url, headers, payload: { text: 'The harbor is open.' } })
  t.same([await count('pier'), await count('harbor'), await count('boat')], [0, 1, 1])
  await server.inject({ method: 'DELETE', url })
  t.same([await count('harbor'), await count('boat')], [0, 0])
})
