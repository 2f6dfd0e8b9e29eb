import type { FastifyInstance, InjectOptions } from 'fastify'
import t, { type Test } from 'tap'
import { openStore } from '../../../../src/store/sqlite/open-store.ts'
import type { Scope, Store } from '../../../../src/store/store.ts'
import type { ServerOptions } from '../../../../src/http/build-server.ts'
import { type AnsweredProblem, testServer } from '../../../support/test-server.ts'
import { waitUntil } from '../../../support/wait-until.ts'

/** A server with access to its store, which has no keys yet. */
function serverWithStore(t: Test, options: Partial<ServerOptions> = {}): { server: FastifyInstance; store: Store } {
  const store = openStore({ path: ':memory:' })
  t.teardown(() => store.close())
  return { server: testServer(t, { store, ...options }), store }
}

const bearer = (text: string) => ({ authorization: `Bearer ${text}` })

async function makeKeys(store: Store): Promise<Record<Scope, { authorization: string }>> {
  const make = async (scope: Scope) => bearer((await store.createAccessKey(scope, scope)).text)
  return { read: await make('read'), write: await make('write'), admin: await make('admin') }
}

const KEEPING_NOTHING = ['/v1/attributions', '/v1/pages', '/v1/checks']

const list: InjectOptions = { method: 'GET', url: '/v1/articles' }
const save: InjectOptions = { method: 'POST', url: '/v1/articles', payload: { text: '“We won,” said Ann Lee.' } }

t.test('Every route except the open ones refuses requests without a key or with too narrow a scope', async (t) => {
  const { server, store } = serverWithStore(t)
  const keys = await makeKeys(store)
  const routes: { method: string; url: string }[] = []
  server.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) routes.push({ method: one, url })
  })
  await server.ready()
  t.ok(routes.length > 40)

  const [open, forReaders, forWriters]: [string[], string[], string[]] = [[], [], []]
  for (const { method, url } of routes) {
    const name = `${method} ${url}`
    const ask = (headers: object) =>
      server.inject({
        method: method as 'GET',
        url: url.replace(/:\w+/g, 'any').replace('*', 'index.css'),
        // With a valid body the problem would be of another kind.
        headers: { ...headers, 'content-type': 'application/json' },
        payload: '{broken',
      })
    const refusal = await ask({})
    if (refusal.statusCode !== 401) {
      open.push(name)
      continue
    }
    t.equal(refusal.headers['www-authenticate'], 'Bearer realm="dixit"', name)
    if (method !== 'HEAD') t.match(refusal.json(), { status: 401, code: 'unauthorized' })

    const needed = await findNeeded(ask)
    t.ok(
      ['GET', 'HEAD'].includes(method) || needed !== 'read' || KEEPING_NOTHING.includes(url),
      `${name} requires ${needed}`,
    )
    if (needed === 'read') forReaders.push(name)
    if (needed === 'write') forWriters.push(name)
  }

  t.same(open.sort(), OPEN)
  t.equal((await server.inject('/docs/')).statusCode, 200)
  t.ok(forReaders.includes('GET /v1/articles') && forReaders.includes('POST /v1/attributions'))
  t.ok(forReaders.includes('POST /v1/checks'))
  t.ok(forWriters.includes('POST /v1/articles') && forWriters.includes('DELETE /v1/articles/:id'))

  /** The narrowest scope that is accepted; requests with narrower ones are told its name. */
  async function findNeeded(ask: (headers: object) => Promise<HttpResponse>): Promise<Scope> {
    const namedScopes = new Set<string>()
    for (const scope of ['read', 'write', 'admin'] as const) {
      const response = await ask(keys[scope])
      if (![401, 403].includes(response.statusCode)) {
        t.ok(
          namedScopes.size === 0 || (namedScopes.size === 1 && namedScopes.has(scope)),
          `told ${[...namedScopes].join()}, requires ${scope}`,
        )
        return scope
      }
      t.equal(response.statusCode, 403)
      const challenge = String(response.headers['www-authenticate'])
      namedScopes.add(/error="insufficient_scope", scope="(\w+)"$/.exec(challenge)?.[1] ?? '')
    }
    throw new Error('Not even an administrator has access')
  }
})

interface HttpResponse {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, unknown>>
}

const OPEN = [
  '/',
  '/docs',
  '/docs/json',
  '/docs/static/*',
  '/docs/static/index.html',
  '/docs/static/swagger-initializer.js',
  '/docs/static/theme/docs-page.js',
  '/docs/yaml',
  '/health',
  '/openapi.json',
  '/problems/:code',
  '/ready',
  '/v1/me',
]
  .flatMap((url) => [`GET ${url}`, `HEAD ${url}`])
  .concat('POST /v1/session', 'DELETE /v1/session')
  .sort()

t.test('A new route requires a key by default, and an admin route requires the admin scope', async (t) => {
  const { server, store } = serverWithStore(t)
  server.get('/new', async () => 'new')
  server.post('/new', async () => 'new')
  server.get('/for-admins', { config: { access: 'admin' } }, async () => 'secret')
  t.equal((await server.inject({ url: '/for-admins' })).statusCode, 401, 'an anonymous request is not an administrator')
  const keys = await makeKeys(store)
  const ask = async (method: 'GET' | 'POST', url: string, headers = {}) =>
    (await server.inject({ method, url, headers })).statusCode
  t.same([await ask('GET', '/new'), await ask('GET', '/new', keys.read)], [401, 200])
  t.same([await ask('POST', '/new', keys.read), await ask('POST', '/new', keys.write)], [403, 200])
  t.same([await ask('GET', '/for-admins', keys.write), await ask('GET', '/for-admins', keys.admin)], [403, 200])
})

t.test('A refusal names the missing scope', async (t) => {
  const { server, store } = serverWithStore(t)
  const { read } = await makeKeys(store)
  const response = await server.inject({ ...save, headers: read })
  t.match(response.json<AnsweredProblem>(), { status: 403, code: 'insufficient-scope', detail: /"write".*"read"/ })
  t.equal(response.headers['www-authenticate'], 'Bearer realm="dixit", error="insufficient_scope", scope="write"')
})

t.test('An invalid key is refused, even where no key is needed', async (t) => {
  for (const anonymous of ['until-first-key', 'always', 'never'] as const) {
    const { server, store } = serverWithStore(t, { anonymous })
    const { text } = await store.createAccessKey('Desk', 'write')
    const [, id = '', secret = ''] = /^dixit_(.{12})_(.*)$/.exec(text) ?? []
    const wrong = [
      '',
      'dixit',
      `dixit_${'0'.repeat(12)}_${secret}`,
      `dixit_${id}_${'A'.repeat(43)}`,
      `${text}A`,
      secret,
    ]
    for (const key of wrong) {
      const response = await server.inject({ ...list, headers: bearer(key) })
      t.match(response.json<AnsweredProblem>(), { status: 401, code: 'unauthorized' }, key)
      t.equal(response.headers['www-authenticate'], 'Bearer realm="dixit", error="invalid_token"')
    }
    for (const header of [`Bearer ${text}`, `bearer  ${text} `]) {
      t.equal((await server.inject({ ...list, headers: { authorization: header } })).statusCode, 200)
    }
  }
})

t.test('Without any keys, only requests to this machine are accepted', async (t) => {
  const { server } = serverWithStore(t)
  t.equal((await server.inject(save)).statusCode, 201)
  for (const [host, status] of [
    ['localhost', 200],
    ['127.0.0.1:3000', 200],
    ['[::1]:3000', 200],
    ['dixit.example', 401],
    ['localhost.dixit.example:3000', 401],
    ['192.168.1.7', 401],
  ] as const) {
    t.equal((await server.inject({ ...list, headers: { host } })).statusCode, status, host)
  }
  const basic = { authorization: 'Basic YW5uOmxlZQ==' }
  t.equal((await server.inject({ ...list, headers: basic })).statusCode, 200, 'credentials for a proxy are not a key')
})

t.test(
  'The first key closes anonymous access while the service runs, and revoking it does not reopen it',
  async (t) => {
    const { server, store } = serverWithStore(t)
    const ask = async (headers = {}) => (await server.inject({ ...list, headers })).statusCode
    t.equal(await ask(), 200)
    const { key, text } = await store.createAccessKey('Desk', 'read')
    t.same([await ask(), await ask(bearer(text))], [401, 200])
    await store.revokeAccessKey(key.id)
    t.same([await ask(), await ask(bearer(text))], [401, 401])
  },
)

t.test('With ALLOW_ANONYMOUS, requests without a key are accepted whatever keys exist', async (t) => {
  const { server, store } = serverWithStore(t, { anonymous: 'always' })
  await makeKeys(store)
  t.equal((await server.inject({ ...save, headers: { host: 'dixit.example' } })).statusCode, 201)
})

t.test('Without a key, nobody can find out what exists under /v1', async (t) => {
  const { server, store } = serverWithStore(t, { anonymous: 'never' })
  const { read } = await makeKeys(store)
  for (const [method, url, status] of [
    ['GET', '/v1/nothing', 404],
    ['GET', '/v1', 404],
    ['GET', '/v1/articles/', 200],
    ['PATCH', '/v1/articles', 405],
    ['OPTIONS', '/v1/articles', 405],
  ] as const) {
    t.equal((await server.inject({ method, url })).statusCode, 401, `${method} ${url}`)
    t.equal((await server.inject({ method, url, headers: read })).statusCode, status, `${method} ${url}`)
  }
  t.equal((await server.inject('/nothing')).statusCode, 404)
  t.equal((await server.inject({ method: 'POST', url: '/health' })).statusCode, 405)
})

t.test('Use of a key is recorded, whether or not its scope was sufficient', async (t) => {
  const { server, store } = serverWithStore(t)
  const { text } = await store.createAccessKey('Desk', 'read')
  await store.createAccessKey('Never used', 'read')
  t.equal((await server.inject({ ...save, headers: bearer(text) })).statusCode, 403)
  const lastUses = async () => (await store.listAccessKeys()).map(({ lastUsedAt }) => lastUsedAt)
  await waitUntil('a use is recorded', async () => (await lastUses()).some((use) => use !== null))
  t.match(await lastUses(), [/^\d{4}-/, null])
})

t.test('The store is asked to record the use of a key only once a minute', async (t) => {
  const { store } = serverWithStore(t)
  const { text } = await store.createAccessKey('Desk', 'read')
  let asked = 0
  const server = testServer(t, { store: { ...store, noteAccess: async (id) => (asked++, store.noteAccess(id)) } })
  for (let times = 0; times < 5; times += 1) {
    await server.inject({ ...list, headers: bearer(text) })
    await waitUntil('the use is recorded', async () => (await store.listAccessKeys())[0]?.lastUsedAt !== null)
  }
  t.equal(asked, 1)
})

t.test('A request succeeds even if the use of its key cannot be recorded', async (t) => {
  const { store } = serverWithStore(t)
  const { text } = await store.createAccessKey('Desk', 'read')
  const noteAccess = async () => Promise.reject(new Error('The disk is full'))
  const server = testServer(t, { store: { ...store, noteAccess } })
  t.equal((await server.inject({ ...list, headers: bearer(text) })).statusCode, 200)
})
