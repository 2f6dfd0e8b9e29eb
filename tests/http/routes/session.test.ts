import type { FastifyInstance } from 'fastify'
import t, { type Test } from 'tap'
import { openStore } from '../../../src/store/sqlite/open-store.ts'
import type { Store } from '../../../src/store/store.ts'
import type { ServerOptions } from '../../../src/http/build-server.ts'
import { testServer } from '../../support/test-server.ts'

/** A server whose store is at hand; no key is in it yet. */
function serverWithStore(t: Test, options: Partial<ServerOptions> = {}): { server: FastifyInstance; store: Store } {
  const store = openStore({ path: ':memory:' })
  t.teardown(() => store.close())
  return { server: testServer(t, { store, ...options }), store }
}

const bearer = (text: string) => ({ authorization: `Bearer ${text}` })

async function askWho(server: FastifyInstance, headers: object = {}): Promise<unknown> {
  const answer = await server.inject({ url: '/v1/me', headers: { ...headers } })
  return answer.statusCode === 200 ? answer.json() : answer.statusCode
}

t.test('Without keys whoever sits at this machine may write, and somebody elsewhere nothing', async (t) => {
  const { server } = serverWithStore(t)
  t.same(await askWho(server), { keyNeeded: false, key: null, scope: 'write' })
  t.same(await askWho(server, { host: 'dixit.example' }), { keyNeeded: true, key: null, scope: null })
})

t.test('With keys one is told the name and the scope of one’s own, until it is revoked', async (t) => {
  const { server, store } = serverWithStore(t)
  const nobody = { keyNeeded: true, key: null, scope: null }
  for (const scope of ['read', 'write', 'admin'] as const) {
    const { key, text } = await store.createAccessKey(`Desk that may ${scope}`, scope)
    t.same(await askWho(server, bearer(text)), { keyNeeded: true, key: { name: `Desk that may ${scope}` }, scope })
    await store.revokeAccessKey(key.id)
    t.same(await askWho(server, bearer(text)), nobody)
  }
  t.same(await askWho(server), nobody, 'the service does not open again by itself')
  t.same(await askWho(server, bearer('dixit')), nobody)
})

t.test('Where everybody is let in, a key says who one is, and a wrong one that it is wrong', async (t) => {
  const { server, store } = serverWithStore(t, { anonymous: 'always' })
  const { text } = await store.createAccessKey('Desk', 'read')
  t.same(await askWho(server), { keyNeeded: false, key: null, scope: 'write' })
  t.same(await askWho(server, bearer(text)), { keyNeeded: false, key: { name: 'Desk' }, scope: 'read' })
  t.same(await askWho(server, bearer(`${text}A`)), { keyNeeded: false, key: null, scope: null })
})

t.test('To ask who one is counts as any other request does', async (t) => {
  const { server } = serverWithStore(t, { anonymous: 'never', rateLimit: 2 })
  const nobody = { keyNeeded: true, key: null, scope: null }
  t.same([await askWho(server), await askWho(server), await askWho(server)], [nobody, nobody, 429])
})
