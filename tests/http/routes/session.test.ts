import { setTimeout } from 'node:timers/promises'
import type { FastifyInstance, InjectOptions } from 'fastify'
import t, { type Test } from 'tap'
import { openStore } from '../../../src/store/sqlite/open-store.ts'
import type { Store } from '../../../src/store/store.ts'
import type { ServerOptions } from '../../../src/http/build-server.ts'
import { testServer } from '../../support/test-server.ts'
import { waitUntil } from '../../support/wait-until.ts'

/** A server with access to its store, which has no keys yet. */
function serverWithStore(t: Test, options: Partial<ServerOptions> = {}): { server: FastifyInstance; store: Store } {
  const store = openStore({ path: ':memory:' })
  t.teardown(() => store.close())
  return { server: testServer(t, { store, ...options }), store }
}

const bearer = (text: string) => ({ authorization: `Bearer ${text}` })

async function askWho(server: FastifyInstance, headers: object = {}): Promise<unknown> {
  const response = await server.inject({ url: '/v1/me', headers: { ...headers } })
  return response.statusCode === 200 ? response.json() : response.statusCode
}

t.test('Without keys, users of this machine can write, and users elsewhere can do nothing', async (t) => {
  const { server } = serverWithStore(t)
  t.same(await askWho(server), { keyNeeded: false, key: null, scope: 'write', fetchesPages: false })
  t.same(await askWho(server, { host: 'dixit.example' }), {
    keyNeeded: true,
    key: null,
    scope: null,
    fetchesPages: false,
  })
})

t.test('With keys, a user sees the name and scope of their own key, until it is revoked', async (t) => {
  const { server, store } = serverWithStore(t)
  const nobody = { keyNeeded: true, key: null, scope: null, fetchesPages: false }
  for (const scope of ['read', 'write', 'admin'] as const) {
    const { key, text } = await store.createAccessKey(`Desk that may ${scope}`, scope)
    t.same(await askWho(server, bearer(text)), {
      keyNeeded: true,
      key: { name: `Desk that may ${scope}` },
      scope,
      fetchesPages: false,
    })
    await store.revokeAccessKey(key.id)
    t.same(await askWho(server, bearer(text)), nobody)
  }
  t.same(await askWho(server), nobody, 'anonymous access does not reopen')
  t.same(await askWho(server, bearer('dixit')), nobody)
})

t.test(
  'Where anonymous access is allowed, a valid key identifies the user, and an invalid one is reported',
  async (t) => {
    const { server, store } = serverWithStore(t, { anonymous: 'always' })
    const { text } = await store.createAccessKey('Desk', 'read')
    t.same(await askWho(server), { keyNeeded: false, key: null, scope: 'write', fetchesPages: false })
    t.same(await askWho(server, bearer(text)), {
      keyNeeded: false,
      key: { name: 'Desk' },
      scope: 'read',
      fetchesPages: false,
    })
    t.same(await askWho(server, bearer(`${text}A`)), { keyNeeded: false, key: null, scope: null, fetchesPages: false })
  },
)

t.test('Asking who is signed in counts towards the rate limit', async (t) => {
  const { server } = serverWithStore(t, { anonymous: 'never', rateLimit: 2 })
  const nobody = { keyNeeded: true, key: null, scope: null, fetchesPages: false }
  t.same([await askWho(server), await askWho(server), await askWho(server)], [nobody, nobody, 429])
})

/** What a browser sends with each request from a page of the service. */
const OWN = { 'sec-fetch-site': 'same-origin' }
const save: InjectOptions = { method: 'POST', url: '/v1/articles', payload: { text: '“We won,” said Ann Lee.' } }

interface SignedIn {
  readonly status: number
  /** The Set-Cookie header. */
  readonly setCookie: string
  /** What the browser sends from then on. */
  readonly cookie: { readonly cookie: string }
  readonly body: unknown
}

async function signIn(server: FastifyInstance, key: string, request: InjectOptions = {}): Promise<SignedIn> {
  const headers = { ...OWN, ...request.headers }
  const response = await server.inject({ method: 'POST', url: '/v1/session', payload: { key }, ...request, headers })
  const setCookie = String(response.headers['set-cookie'] ?? '')
  return {
    status: response.statusCode,
    setCookie,
    cookie: { cookie: setCookie.split(';', 1)[0] ?? '' },
    body: response.json(),
  }
}

async function serverWithKey(t: Test, options: Partial<ServerOptions> = {}, scope: 'read' | 'write' = 'write') {
  const { server, store } = serverWithStore(t, options)
  return { server, store, ...(await store.createAccessKey('Night desk', scope)) }
}

t.test('Signing in sets a cookie that scripts cannot read and that is not the key', async (t) => {
  const { server, text } = await serverWithKey(t)
  const { status, setCookie, cookie, body } = await signIn(server, ` ${text}\n`)
  t.equal(status, 200)
  t.same(body, { keyNeeded: true, key: { name: 'Night desk' }, scope: 'write', fetchesPages: false })
  t.match(setCookie, /^dixit-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=2592000$/)
  t.notOk(text.includes(cookie.cookie.split('=')[1]!))
  t.same(await askWho(server, cookie), body)
  t.equal((await server.inject({ ...save, headers: { ...cookie, ...OWN } })).statusCode, 201)
  t.equal((await server.inject(save)).statusCode, 401)
})

t.test('The cookie allows what the key allows, and no more', async (t) => {
  const { server, text } = await serverWithKey(t, {}, 'read')
  const { cookie } = await signIn(server, text)
  const headers = { ...cookie, ...OWN }
  t.equal((await server.inject({ url: '/v1/articles', headers })).statusCode, 200)
  const refused = await server.inject({ ...save, headers })
  t.match(refused.json(), { status: 403, code: 'insufficient-scope' })
  t.equal((await server.inject({ url: '/metrics', headers })).statusCode, 403)
})

t.test('The cookie allows downloading exports through a link', async (t) => {
  const { server, text } = await serverWithKey(t)
  const { cookie } = await signIn(server, text)
  await server.inject({ ...save, headers: { ...cookie, ...OWN } })
  for (const site of ['same-origin', 'none']) {
    const headers = { ...cookie, 'sec-fetch-site': site, 'sec-fetch-mode': 'navigate' }
    const response = await server.inject({ url: '/v1/exports/quotes?format=csv', headers })
    t.match(response.body, 'Ann Lee')
  }
})

t.test('Changes are signed with the key of the session, and the use of the key is recorded', async (t) => {
  const { server, store, text } = await serverWithKey(t)
  const headers = { ...(await signIn(server, text)).cookie, ...OWN }
  const { id } = (await server.inject({ ...save, headers })).json<{ id: string }>()
  const { items } = (await server.inject({ url: `/v1/articles/${id}/revisions`, headers })).json<{ items: unknown[] }>()
  t.match(items, [{ key: { name: 'Night desk' } }])
  await waitUntil('the use is recorded', async () => (await store.listAccessKeys())[0]?.lastUsedAt !== null)
})

t.test('Over TLS, as reported by a trusted proxy, the cookie is Secure and bound to this host', async (t) => {
  const { server, text } = await serverWithKey(t, { trustProxy: ['10.0.0.0/8'] })
  const proxied = (remoteAddress: string) => ({ remoteAddress, headers: { 'x-forwarded-proto': 'https' } })
  const { setCookie, cookie } = await signIn(server, text, proxied('10.0.0.5'))
  t.match(setCookie, /^__Host-dixit-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=2592000; Secure$/)
  t.notMatch((await signIn(server, text, proxied('192.0.2.1'))).setCookie, 'Secure')
  const ask = async (one: { remoteAddress: string; headers: object }) =>
    (await server.inject({ url: '/v1/articles', ...one, headers: { ...one.headers, ...cookie } })).statusCode
  t.same([await ask(proxied('10.0.0.5')), await ask(proxied('192.0.2.1'))], [200, 401])
  t.equal(
    (await server.inject({ method: 'DELETE', url: '/v1/session', ...proxied('10.0.0.5') })).headers['set-cookie'],
    '__Host-dixit-session=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0; Secure',
  )
})

t.test('The Authorization header takes precedence over the cookie, even if it is wrong', async (t) => {
  const { server, store, text } = await serverWithKey(t)
  const { cookie } = await signIn(server, text)
  const { text: other } = await store.createAccessKey('Other', 'read')
  t.match(await askWho(server, { ...cookie, ...bearer(other) }), { key: { name: 'Other' } })
  t.match(await askWho(server, { ...cookie, ...bearer('dixit') }), { key: null, scope: null, fetchesPages: false })
  const basic = { authorization: 'Basic YW5uOmxlZQ==' }
  t.match(
    await askWho(server, { ...cookie, ...basic }),
    { key: { name: 'Night desk' } },
    'credentials for a proxy are not a key',
  )
})

t.test('Signing out ends the session at once, and so does revoking the key', async (t) => {
  const { server, store, key, text } = await serverWithKey(t)
  const nobody = { keyNeeded: true, key: null, scope: null, fetchesPages: false }
  const [one, other] = [await signIn(server, text), await signIn(server, text)]
  const out = await server.inject({ method: 'DELETE', url: '/v1/session', headers: { ...one.cookie, ...OWN } })
  t.equal(out.statusCode, 204)
  t.match(out.headers['set-cookie'], /^dixit-session=; .*Max-Age=0/)
  t.same(await askWho(server, one.cookie), nobody, 'the old cookie no longer works')
  t.match(
    await askWho(server, other.cookie),
    { scope: 'write', fetchesPages: false },
    'sessions elsewhere stay signed in',
  )
  await store.revokeAccessKey(key.id)
  t.same(await askWho(server, other.cookie), nobody)
  t.match((await server.inject({ ...save, headers: { ...other.cookie, ...OWN } })).json(), {
    status: 401,
    detail: /\/sign-in/,
  })
  t.equal((await signIn(server, text)).status, 401)
})

t.test('Signing in again leaves no old session behind', async (t) => {
  const { server, text } = await serverWithKey(t)
  const first = await signIn(server, text)
  const second = await signIn(server, text, { headers: first.cookie })
  t.match(await askWho(server, second.cookie), { scope: 'write', fetchesPages: false })
  t.match(await askWho(server, first.cookie), { scope: null, fetchesPages: false })
})

t.test(
  'Where no key is needed, an old cookie, such as one of another archive on this machine, has no effect',
  async (t) => {
    const { server } = serverWithStore(t)
    const cookie = { cookie: `theme=dark; dixit-session=${'A'.repeat(43)}` }
    t.same(await askWho(server, cookie), { keyNeeded: false, key: null, scope: 'write', fetchesPages: false })
    t.equal((await server.inject({ ...save, headers: { ...cookie, ...OWN } })).statusCode, 201)
    for (const broken of ['dixit-session', 'dixit-session=', 'dixit-session=a b', '=;;=', ';'])
      t.match(await askWho(server, { cookie: broken }), { scope: 'write', fetchesPages: false }, broken)
  },
)

t.test('A wrong key does not sign anybody in, and is not logged', async (t) => {
  const lines: string[] = []
  const logger = { level: 'info', stream: { write: (line: string) => void lines.push(line) } }
  const { server, text } = await serverWithKey(t, { logger })
  const wrong = `${text.slice(0, -1)}${text.endsWith('A') ? 'B' : 'A'}`
  const response = await signIn(server, wrong, { remoteAddress: '192.0.2.7' })
  t.match(response, { status: 401, setCookie: '', body: { code: 'unauthorized', detail: /not one of this archive/ } })
  await signIn(server, text)
  t.match(lines.join(''), /"address":"192\.0\.2\.7","msg":"Somebody tried to sign in with a wrong key"/)
  for (const secret of [wrong, text, wrong.slice(20), text.slice(20)]) t.notMatch(lines.join(''), secret)
  t.equal((await server.inject({ method: 'POST', url: '/v1/session', payload: { key: '' } })).statusCode, 400)
  t.equal((await server.inject({ method: 'POST', url: '/v1/session', payload: {} })).statusCode, 400)
})

t.test('Each address can try to sign in twenty times a minute, even if requests are not limited', async (t) => {
  for (const rateLimit of [0, 1000]) {
    const { server, text } = await serverWithKey(t, { rateLimit })
    for (let times = 0; times < 20; times += 1) t.equal((await signIn(server, 'dixit')).status, 401)
    const response = await server.inject({ method: 'POST', url: '/v1/session', payload: { key: text } })
    t.match(response.json(), { status: 429, code: 'too-many-requests' })
    t.match(response.headers['retry-after'], /^([1-9]|[1-5]\d|60)$/)
    t.equal((await signIn(server, text, { remoteAddress: '192.0.2.7' })).status, 200)
    t.equal((await server.inject({ url: '/v1/articles', headers: bearer(text) })).statusCode, 200)
  }
})

/** Headers of requests that pages of other origins make a browser send; the last set does not come from a browser. */
const FORGED = [
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site', origin: 'http://localhost:8080' },
  { 'sec-fetch-site': 'none' },
  { origin: 'http://localhost:8080' },
  { origin: 'https://elsewhere.example' },
  { origin: 'null' },
  {},
]

t.test('The cookie allows changes only from pages of the service, whatever CORS allows', async (t) => {
  for (const corsOrigins of [[], ['http://localhost:8080', 'https://elsewhere.example'], ['*']]) {
    const { server, text } = await serverWithKey(t, { corsOrigins })
    const { cookie } = await signIn(server, text)
    for (const forged of FORGED) {
      const headers = { host: 'localhost:3000', ...cookie, ...forged }
      for (const request of [save, { method: 'DELETE', url: '/v1/session' } as const]) {
        const response = await server.inject({ ...request, headers })
        t.match(response.json(), { status: 403, code: 'foreign-origin' }, JSON.stringify([request.url, forged]))
      }
    }
    const own = { host: 'dixit.example', origin: 'http://dixit.example' }
    t.equal(
      (await server.inject({ ...save, headers: { ...cookie, ...own } })).statusCode,
      201,
      'recognized by Origin alone',
    )
    t.match(await askWho(server, cookie), { scope: 'write', fetchesPages: false }, 'the session has survived')
  }
})

t.test('A page of another origin that reads is treated as not signed in', async (t) => {
  const { server, text } = await serverWithKey(t, { corsOrigins: ['http://localhost:8080'] })
  const { cookie } = await signIn(server, text)
  for (const headers of FORGED.slice(0, 2))
    t.equal((await server.inject({ url: '/v1/articles', headers: { ...cookie, ...headers } })).statusCode, 401)
  const allowed = { host: 'localhost:3000', origin: 'http://localhost:8080' }
  t.equal((await server.inject({ url: '/v1/articles', headers: { ...cookie, ...allowed } })).statusCode, 401)
  const { headers } = await server.inject({ url: '/v1/articles', headers: allowed })
  t.notOk('access-control-allow-credentials' in headers)
})

t.test('No page of another origin can sign a user in', async (t) => {
  const { server, text } = await serverWithKey(t, { corsOrigins: ['https://elsewhere.example'], anonymous: 'always' })
  for (const headers of [{ origin: 'https://elsewhere.example' }, { 'sec-fetch-site': 'cross-site' }]) {
    const request: InjectOptions = { method: 'POST', url: '/v1/session', payload: { key: text }, headers }
    t.match((await server.inject(request)).json(), { status: 403, code: 'foreign-origin' })
  }
})

t.test('An import stops when its sender signs out, and when the key is revoked', async (t) => {
  for (const end of ['sign out', 'revoke'] as const) {
    const { server, store, key, text } = await serverWithKey(t, { recheckKeyMs: 0 })
    const { cookie } = await signIn(server, text)
    await server.listen({ host: '127.0.0.1', port: 0 })
    const { port } = server.server.address() as { port: number }
    async function* lines(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"text": "“We won,” said Ann Lee."}\n')
      await setTimeout(50)
      if (end === 'revoke') await store.revokeAccessKey(key.id)
      else await store.endSession(cookie.cookie.split('=')[1]!)
      for (let number = 0; number < 100; number += 1) {
        await setTimeout(5)
        yield Buffer.from(`{"text": "“We won ${number} times,” said Ann Lee."}\n`)
      }
    }
    const response = await fetch(`http://127.0.0.1:${port}/v1/imports`, {
      method: 'POST',
      headers: { ...cookie, ...OWN, 'content-type': 'application/x-ndjson' },
      body: ReadableStream.from(lines()),
      duplex: 'half',
    } as unknown as RequestInit)
    const last = (await response.text()).trim().split('\n').at(-1)
    t.match(JSON.parse(last ?? ''), { problem: { code: 'unauthorized' } }, end)
  }
})
