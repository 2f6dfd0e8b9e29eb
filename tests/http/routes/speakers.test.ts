import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { type AnsweredProblem, testServer } from '../../support/test-server.ts'

interface Speakers {
  readonly items: readonly { id: string; name: string }[]
  readonly next: string | null
}

async function fill(server: FastifyInstance): Promise<void> {
  const texts = [
    '“The bread is fresh,” said Ann Lee. “The butter isn’t,” Lee added.',
    '“We eat no bread,” Park Min-ji said. “I do,” said Ann Lee.',
  ]
  for (const text of texts) await server.inject({ method: 'POST', url: '/v1/articles', payload: { text } })
}

t.test('GET /v1/speakers finds speakers by the beginning of any word of their name', async (t) => {
  const server = testServer(t)
  await fill(server)
  const cases: readonly [query: string, names: readonly string[]][] = [
    ['', ['Ann Lee', 'Park Min-ji']],
    ['?q=le', ['Ann Lee']],
    ['?q=PARK', ['Park Min-ji']],
    ['?q=ee', []],
    ['?q=%25', []],
  ]
  for (const [query, names] of cases) {
    const response = await server.inject(`/v1/speakers${query}`)
    t.equal(response.statusCode, 200, query)
    t.same(
      response.json<Speakers>().items.map((speaker) => speaker.name),
      names,
      query,
    )
  }
})

t.test('GET /v1/speakers lists people and organizations unless kind asks for others', async (t) => {
  const server = testServer(t)
  const text = '“The bread is fresh,” said Ann Lee. “It is old,” two officials said. “We bake,” said the Harbor Trust.'
  await server.inject({ method: 'POST', url: '/v1/articles', payload: { text } })
  const cases: readonly [query: string, names: readonly string[]][] = [
    ['', ['Ann Lee', 'Harbor Trust']],
    ['?kind=person', ['Ann Lee']],
    ['?kind=group,person', ['Ann Lee', 'two officials']],
    ['?kind=any', ['Ann Lee', 'Harbor Trust', 'two officials']],
    ['?q=off', []],
    ['?q=off&kind=group', ['two officials']],
  ]
  for (const [query, names] of cases) {
    const { items } = (await server.inject(`/v1/speakers${query}`)).json<Speakers>()
    t.same(
      items.map(({ name }) => name),
      names,
      query,
    )
  }
  for (const kind of ['', 'people', 'person,', 'person, group']) {
    const response = await server.inject(`/v1/speakers?kind=${encodeURIComponent(kind)}`)
    t.equal(response.statusCode, 400, kind)
    t.match(response.json<AnsweredProblem>().errors?.[0], { expected: /^one of person, organization, group,/ })
  }
})

t.test('GET /v1/speakers continues from page to page', async (t) => {
  const server = testServer(t)
  await fill(server)
  const first = (await server.inject('/v1/speakers?limit=1')).json<Speakers>()
  t.match(first.items, [{ name: 'Ann Lee' }])
  const second = (await server.inject(`/v1/speakers?limit=1&cursor=${first.next}`)).json<Speakers>()
  t.match(second, { items: [{ name: 'Park Min-ji' }], next: null })
})

t.test('GET /v1/speakers/{id} returns names, roles and counts over all articles', async (t) => {
  const server = testServer(t)
  await fill(server)
  const [lee] = (await server.inject('/v1/speakers?q=lee')).json<Speakers>().items
  const response = await server.inject(`/v1/speakers/${lee?.id}`)
  const { roleHistory, quotedBeside, ...listed } = response.json<Record<string, unknown>>()
  t.same(listed, lee)
  t.same(roleHistory, [])
  t.match(quotedBeside, [{ name: 'Park Min-ji', articleCount: 1 }])
  t.match(lee, { name: 'Ann Lee', kind: 'person', quoteCount: 3, articleCount: 2, roles: [] })
})

t.test('GET /v1/speakers/{id}/suggestions explains each suggestion', async (t) => {
  const server = testServer(t)
  for (const by of ['Ada Vance', 'A. Vance'])
    await server.inject({ method: 'POST', url: '/v1/articles', payload: { text: `“It rains,” said ${by}.` } })
  const [, vance] = (await server.inject('/v1/speakers')).json<Speakers>().items
  const response = await server.inject(`/v1/speakers/${vance?.id}/suggestions`)
  t.match(response.json(), {
    items: [
      {
        speaker: { name: 'A. Vance', quoteCount: 1 },
        rule: 'initials',
        reason: '“A. Vance” has the initials of “Ada Vance”.',
      },
    ],
    next: null,
  })
  t.match((await server.inject('/v1/speakers/nobody/suggestions')).json<AnsweredProblem>(), { status: 404 })
  t.match((await server.inject(`/v1/speakers/${vance?.id}/suggestions?cursor=x`)).json<AnsweredProblem>(), {
    code: 'invalid-cursor',
  })
})

t.test('GET /v1/speakers/{id}/quotes lists what one speaker said, in every article', async (t) => {
  const server = testServer(t)
  await fill(server)
  const [lee] = (await server.inject('/v1/speakers?q=lee')).json<Speakers>().items
  const quotes = await server.inject(`/v1/speakers/${lee?.id}/quotes`)
  t.equal(quotes.json<{ items: unknown[] }>().items.length, 3)
  const bread = await server.inject(`/v1/speakers/${lee?.id}/quotes?q=bread&type=direct`)
  t.match(bread.json(), { items: [{ text: 'The bread is fresh,' }], next: null })
})

t.test('GET /v1/speakers/{id} and its quotes return 404 for an unknown speaker', async (t) => {
  const server = testServer(t)
  for (const address of ['/v1/speakers/none', '/v1/speakers/none/quotes']) {
    t.match((await server.inject(address)).json<AnsweredProblem>(), { status: 404, code: 'speaker-not-found' })
  }
})
