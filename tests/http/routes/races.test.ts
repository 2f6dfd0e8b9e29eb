// Two people change the same thing at the same moment. Each request is held up
// between reading and writing, so that the other comes in between.

import { setTimeout } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import t, { type Test } from 'tap'
import { openStore } from '../../../src/store/sqlite/open-store.ts'
import type { Store } from '../../../src/store/store.ts'
import { testServer } from '../../support/test-server.ts'

const ANY = { 'if-match': '*' }

function slowServer(t: Test): FastifyInstance {
  const store = openStore({ path: ':memory:' })
  t.teardown(() => store.close())
  const late =
    <Id, Found>(find: (id: Id) => Promise<Found>) =>
    async (id: Id): Promise<Found> => {
      const found = await find(id)
      await setTimeout(10)
      return found
    }
  const slow: Store = {
    ...store,
    findQuote: late((id: string) => store.findQuote(id)),
    findSpeaker: late((id: string) => store.findSpeaker(id)),
    findArticle: late((id: string) => store.findArticle(id)),
    findSurvivor: late((id: string) => store.findSurvivor(id)),
  }
  return testServer(t, { store: slow })
}

async function store(server: FastifyInstance, text: string) {
  const response = await server.inject({ method: 'POST', url: '/v1/articles', payload: { text } })
  return response.json<{ id: string; quotes: { id: string; speaker: { id: string } }[] }>()
}

t.test('If-Match: * never returns 412, however many requests change the same thing at once', async (t) => {
  const server = slowServer(t)
  const { id, quotes } = await store(server, '“We won,” said Ann Lee.')
  const changes: readonly (readonly [method: 'PUT' | 'PATCH', url: string, body: (at: number) => object])[] = [
    ['PUT', `/v1/articles/${id}`, (at) => ({ text: `“We won,” said Ann Lee. It rained ${at} times.` })],
    ['PATCH', `/v1/quotes/${quotes[0]?.id}`, (at) => ({ status: 'confirmed', note: `Look ${at}` })],
    ['PATCH', `/v1/speakers/${quotes[0]?.speaker.id}`, (at) => ({ aliases: [`Annie ${'ABCDEFGH'[at]}.`] })],
  ]
  for (const [method, url, body] of changes) {
    const responses = await Promise.all(
      [0, 1, 2, 3, 4, 5].map((at) => server.inject({ method, url, headers: ANY, payload: body(at) })),
    )
    t.same(new Set(responses.map(({ statusCode }) => statusCode)), new Set([200]), `${method} ${url}`)
  }
})

t.test('If-Match with a version succeeds for exactly one of several concurrent requests', async (t) => {
  const server = slowServer(t)
  const { quotes } = await store(server, '“We won,” said Ann Lee.')
  const url = `/v1/quotes/${quotes[0]?.id}`
  const tag = String((await server.inject(url)).headers.etag)
  const responses = await Promise.all(
    (['confirmed', 'rejected'] as const).map((status) =>
      server.inject({ method: 'PATCH', url, headers: { 'if-match': tag }, payload: { status } }),
    ),
  )
  t.same(responses.map(({ statusCode }) => statusCode).sort(), [200, 412])
})

t.test(
  'When two requests merge the same two speakers into each other, the second is redirected to the survivor',
  async (t) => {
    const server = slowServer(t)
    const first = (await store(server, '“We won,” said Ann Lee.')).quotes[0]?.speaker.id ?? ''
    const second = (await store(server, '“We lost,” said Bo Ek.')).quotes[0]?.speaker.id ?? ''
    const merge = (into: string, other: string) =>
      server.inject({ method: 'POST', url: `/v1/speakers/${into}/merge`, payload: { speakerId: other } })
    const responses = await Promise.all([merge(first, second), merge(second, first)])
    t.same(responses.map(({ statusCode }) => statusCode).sort(), [200, 308])
    const moved = responses.find(({ statusCode }) => statusCode === 308)
    const survivor = responses.find(({ statusCode }) => statusCode === 200)?.json<{ speaker: { id: string } }>()
      .speaker.id
    t.equal(moved?.headers.location, `/v1/speakers/${survivor}/merge`)
    const followed = await merge(survivor ?? '', survivor ?? '')
    t.match(followed.json(), { status: 409, code: 'already-merged' })
  },
)

t.test('Reading or editing a speaker that is merged meanwhile redirects to the survivor', async (t) => {
  const server = slowServer(t)
  const gone = (await store(server, '“We won,” said Ann Lee.')).quotes[0]?.speaker.id ?? ''
  const survivor = (await store(server, '“We lost,” said Bo Ek.')).quotes[0]?.speaker.id ?? ''
  const [edited] = await Promise.all([
    server.inject({ method: 'PATCH', url: `/v1/speakers/${gone}`, headers: ANY, payload: { kind: 'person' } }),
    server.inject({ method: 'POST', url: `/v1/speakers/${survivor}/merge`, payload: { speakerId: gone } }),
  ])
  t.ok([200, 308].includes(edited.statusCode), String(edited.statusCode))
  const nobody = await server.inject({
    method: 'PATCH',
    url: '/v1/speakers/nobody',
    headers: ANY,
    payload: { kind: 'person' },
  })
  t.match(nobody.json(), { status: 404, code: 'speaker-not-found' })
})
