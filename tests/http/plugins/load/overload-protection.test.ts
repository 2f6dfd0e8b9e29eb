import { once } from 'node:events'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import t, { type Test } from 'tap'
import { analyse } from '../../../../src/engine/analyse.ts'
import type { ServerOptions } from '../../../../src/http/build-server.ts'
import { countBodyBytes, findExcess } from '../../../../src/http/plugins/load/request-load.ts'
import { makeMetrics } from '../../../../src/metrics/make-metrics.ts'
import { type AnsweredProblem, testServer } from '../../../support/test-server.ts'
import { waitUntil } from '../../../support/wait-until.ts'

const IDLE = { requests: 0, bytes: 0, delay: 0 }
const LIMITS = { requests: 2, bytes: 100, delay: 50 }

t.test('findExcess() names the limit that is exceeded', async (t) => {
  t.equal(findExcess(IDLE, LIMITS, 10), null)
  t.equal(findExcess({ ...IDLE, requests: 2 }, LIMITS, 0), 'requests')
  t.equal(findExcess({ ...IDLE, bytes: 95 }, LIMITS, 10), 'bytes')
  t.equal(findExcess({ ...IDLE, bytes: 90 }, LIMITS, 10), null)
  t.equal(findExcess({ ...IDLE, bytes: 100 }, LIMITS, 0), null, 'a request without a body needs no room')
  t.equal(findExcess(IDLE, LIMITS, 1000), null, 'the largest body is accepted while it is the only one')
  t.equal(findExcess({ ...IDLE, delay: 51 }, LIMITS, 0), 'delay')
  t.equal(findExcess({ ...IDLE, delay: 5000 }, { ...LIMITS, delay: 0 }, 0), null)
})

t.test('countBodyBytes() assumes the largest size if none is declared', async (t) => {
  t.equal(countBodyBytes({}, 500), 0)
  t.equal(countBodyBytes({ 'content-length': '20' }, 500), 20)
  t.equal(countBodyBytes({ 'content-length': '20000' }, 500), 500)
  t.equal(countBodyBytes({ 'content-length': 'x' }, 500), 500)
  t.equal(countBodyBytes({ 'transfer-encoding': 'chunked' }, 500), 500)
})

/** A server whose engine responds only when released. */
function slowServer(t: Test, options: Partial<ServerOptions>) {
  const waiting: (() => void)[] = []
  const metrics = makeMetrics()
  const server = testServer(t, {
    metrics,
    analyse: async (request) => {
      await new Promise<void>((resolve) => waiting.push(resolve))
      return analyse(request)
    },
    ...options,
  })
  const attribute = (text = '“We won,” said Ann Lee.') =>
    server.inject({ method: 'POST', url: '/v1/attributions', payload: { text } })
  const started = (count: number) => waitUntil(`${count} have started`, () => waiting.length >= count)
  return { server, metrics, attribute, started, release: () => waiting.splice(0).forEach((go) => go()) }
}

t.test(
  'Beyond its limit of concurrent requests the service returns 503 with Retry-After, and then recovers',
  async (t) => {
    const { server, metrics, attribute, started, release } = slowServer(t, {
      limits: { requests: 2, bytes: 1e9, delay: 0 },
    })
    const first = [attribute(), attribute()]
    await started(2)
    const refused = await attribute()
    t.match(refused.json<AnsweredProblem>(), { status: 503, code: 'overloaded' })
    t.equal(refused.headers['retry-after'], '1')
    t.ok(refused.headers['x-request-id'])
    t.ok(refused.headers['content-security-policy'], 'it has the headers that every response has')
    for (const url of ['/health', '/ready']) t.equal((await server.inject(url)).statusCode, 200, url)
    t.match((await metrics.write()).text, /^http_requests_shed_total\{reason="requests"\} 1$/m)
    t.match((await metrics.write()).text, /^http_requests_in_flight 2$/m)
    release()
    t.same(
      (await Promise.all(first)).map(({ statusCode }) => statusCode),
      [200, 200],
    )
    t.equal((await server.inject('/v1/articles')).statusCode, 200)
  },
)

t.test('The total size of bodies in flight is limited, but a single large body is always accepted', async (t) => {
  const { server, attribute, started, release } = slowServer(t, { limits: { requests: 100, bytes: 300, delay: 0 } })
  const long = attribute(`“We won,” said Ann Lee. ${'She smiled. '.repeat(100)}`)
  await started(1)
  t.match((await attribute()).json<AnsweredProblem>(), { status: 503, code: 'overloaded', detail: /bodies/ })
  t.equal((await server.inject('/v1/articles')).statusCode, 200, 'a request without a body is accepted')
  release()
  t.equal((await long).statusCode, 200)
})

t.test('While its event loop lags, the service refuses requests', async (t) => {
  let late = 80
  const server = testServer(t, { limits: { requests: 100, bytes: 1e9, delay: 50 }, delay: () => late })
  t.match((await server.inject('/v1/articles')).json<AnsweredProblem>(), { code: 'overloaded', detail: /keep up/ })
  t.equal((await server.inject('/health')).statusCode, 200)
  late = 10
  t.equal((await server.inject('/v1/articles')).statusCode, 200)
})

t.test(
  'A refused request gets its response before it sends its body, and a disconnected client frees its place',
  async (t) => {
    const { server, started, release } = slowServer(t, { limits: { requests: 1, bytes: 1e9, delay: 0 } })
    await server.listen({ port: 0 })
    const { port } = server.server.address() as AddressInfo
    const open = () => connect(port, '127.0.0.1')
    const body = JSON.stringify({ text: '“We won,” said Ann Lee.' })
    const head = (length: number) =>
      `POST /v1/attributions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`

    const busy = open()
    busy.write(head(Buffer.byteLength(body)) + body)
    await started(1)

    const turnedAway = open()
    turnedAway.write(head(1_000_000))
    const [response] = (await once(turnedAway, 'data')) as [Buffer]
    t.match(String(response), /^HTTP\/1\.1 503 /, 'not a byte of the body was sent')
    turnedAway.destroy()

    busy.destroy()
    let status = 503
    await waitUntil('requests are admitted again', async () => {
      status = (await server.inject('/v1/articles')).statusCode
      return status !== 503
    })
    t.equal(status, 200)
    release()
  },
)

t.test('Each caller has its own share of concurrent requests', async (t) => {
  const { server, metrics, started, release } = slowServer(t, {
    limits: { requests: 100, perCaller: 2, bytes: 1e9, delay: 0 },
    anonymous: 'always',
    trustProxy: ['127.0.0.1'],
  })
  const ask = (address: string) => {
    const headers = { 'x-forwarded-for': address }
    return server.inject({ method: 'POST', url: '/v1/attributions', headers, payload: { text: '“We won,” said Ann.' } })
  }
  const greedy = [ask('10.0.0.1'), ask('10.0.0.1')]
  await started(2)
  const refused = await ask('10.0.0.1')
  t.match(refused.json<AnsweredProblem>(), { status: 503, code: 'overloaded', detail: /2 of your requests/ })
  t.equal(refused.headers['retry-after'], '1')
  t.match((await metrics.write()).text, /reason="caller"\} 1/)
  const other = ask('10.0.0.2')
  await started(3)
  release()
  for (const response of await Promise.all([...greedy, other])) t.equal(response.statusCode, 200)
  const again = ask('10.0.0.1')
  await started(1)
  release()
  t.equal((await again).statusCode, 200, 'finished requests no longer count')
})
