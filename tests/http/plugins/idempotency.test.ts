import { join } from 'node:path'
import t from 'tap'
import { analyse } from '../../../src/engine/analyse.ts'
import { buildServer } from '../../../src/http/build-server.ts'
import { makeEngine } from '../../../src/ingest/text-engine.ts'
import { claimKey } from '../../../src/store/sqlite/keys/idempotency-records.ts'
import { openDatabase, openStore } from '../../../src/store/sqlite/open-store.ts'
import { prepare } from '../../../src/store/sqlite/prepare.ts'
import { type AnsweredProblem, testServer } from '../../support/test-server.ts'
import { waitUntil } from '../../support/wait-until.ts'

const url = '/v1/articles'
const payload = { text: '“We won,” said Ann Lee.' }
const headers = { 'idempotency-key': '4d1f' }

t.test('repeating a request with the same key performs it once and returns the same response', async (t) => {
  let count = 0
  const server = testServer(t, { analyse: async (request) => (count++, analyse(request)) })
  const first = await server.inject({ method: 'POST', url, headers, payload })
  const again = await server.inject({ method: 'POST', url, headers, payload })
  t.equal(first.statusCode, 201)
  t.equal(again.statusCode, 201, 'and not 200, as it would be without the key')
  t.equal(again.body, first.body)
  for (const name of ['location', 'etag', 'content-type']) t.equal(again.headers[name], first.headers[name])
  t.equal(again.headers['idempotency-replayed'], 'true')
  t.equal(count, 1)
  t.equal((await server.inject({ method: 'POST', url, payload })).statusCode, 200)
})

t.test('the response is the same after a restart', async (t) => {
  const path = join(t.testdir({}), 'archive.db')
  const ask = async () => {
    const store = openStore({ path })
    const server = buildServer({ store, engine: makeEngine(async (request) => analyse(request)) })
    const response = await server.inject({ method: 'POST', url, headers, payload })
    await server.close()
    await store.close()
    return response
  }
  const [first, again] = [await ask(), await ask()]
  t.same([again.statusCode, again.body], [201, first.body])
})

t.test('a key belongs to a single request', async (t) => {
  const server = testServer(t)
  const { id } = (await server.inject({ method: 'POST', url, headers, payload })).json<{ id: string }>()
  const others = [
    { url, payload: { text: '“We lost,” said Ann Lee.' } },
    { url: `${url}?include=rejected`, payload },
    { url: `${url}/${id}/quotes`, payload: { content: [{ start: 1, end: 4 }] } },
  ]
  for (const other of others) {
    const response = await server.inject({ method: 'POST', headers, ...other })
    t.match(response.json<AnsweredProblem>(), { status: 422, code: 'key-reused' })
  }
  const longest = { 'idempotency-key': 'a'.repeat(256) }
  t.match((await server.inject({ method: 'POST', url, headers: longest, payload })).json<AnsweredProblem>(), {
    status: 400,
    errors: [{ parameter: 'idempotency-key' }],
  })
})

t.test('a request that is still being processed is not performed twice', async (t) => {
  let finish = () => {}
  const waiting = new Promise<void>((resolve) => (finish = resolve))
  let count = 0
  const server = testServer(t, {
    analyse: async (request) => {
      count += 1
      await waiting
      return analyse(request)
    },
  })
  const first = server.inject({ method: 'POST', url, headers, payload })
  await waitUntil('the first is being processed', () => count > 0)
  const second = await server.inject({ method: 'POST', url, headers, payload })
  t.match(second.json<AnsweredProblem>(), { status: 409, code: 'request-in-flight' })
  t.equal(second.headers['retry-after'], '1')
  finish()
  t.equal((await first).statusCode, 201)
  t.equal((await server.inject({ method: 'POST', url, headers, payload })).body, (await first).body)
  t.equal(count, 1)
})

t.test('a request that failed can be sent again with its key', async (t) => {
  let broken = true
  const server = testServer(t, {
    analyse: async (request) => {
      if (broken) throw new Error('broken')
      return analyse(request)
    },
  })
  t.equal((await server.inject({ method: 'POST', url, headers, payload })).statusCode, 500)
  broken = false
  t.equal((await server.inject({ method: 'POST', url, headers, payload })).statusCode, 201)
})

t.test('claimKey() takes over a key whose process has died, and forgets old responses', async (t) => {
  const database = openDatabase({ path: ':memory:' })
  t.teardown(() => database.close())
  const sha256 = '0'.repeat(64)
  t.equal(claimKey(database, 'a', sha256, 0).outcome, 'claimed')
  t.equal(claimKey(database, 'a', sha256, 10_000).outcome, 'in-flight')
  t.equal(claimKey(database, 'a', sha256, 40_000).outcome, 'claimed')
  const week = 7 * 24 * 60 * 60 * 1000
  claimKey(database, 'b', sha256, 41_000 + week)
  t.equal(prepare(database, 'SELECT count(*) FROM idempotency_key').pluck().get(), 1)
})
