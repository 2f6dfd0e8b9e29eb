// Thousands of hostile requests to every operation in the API document, over a
// real connection: none breaks the service, none hangs, and refusals have one
// form and leave nothing behind.

import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { Agent, request as startRequest } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { Database } from 'better-sqlite3'
import fc from 'fast-check'
import t from 'tap'
import { ProblemBody } from '../../src/api/schemas/problems.ts'
import { findFaults } from '../../src/store/sqlite/maintenance/find-faults.ts'
import { openDatabase } from '../../src/store/sqlite/open-store.ts'
import { prepare } from '../../src/store/sqlite/prepare.ts'
import { hostileRequest } from '../support/hostile-requests.ts'
import type { Document, HostileRequest } from '../support/hostile-requests.ts'
import { KNOWN } from '../support/hostile-values.ts'
import { testServer } from '../support/test-server.ts'

const document = JSON.parse(readFileSync(new URL('../../openapi/openapi.json', import.meta.url), 'utf8')) as Document

const REQUESTS = 30_000
/** Milliseconds that any response may take on a busy machine. */
const PATIENCE = 20_000

// For this file and its longest test: half a minute on an idle machine.
t.setTimeout(600_000)

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

t.test(`${REQUESTS} hostile requests get responses, and those that are refused leave nothing behind`, async (t) => {
  const databasePath = join(t.testdir(), 'archive.db')
  const server = testServer(t, { databasePath, bodyTimeoutMs: 2000, maxTextLength: 30_000 })
  await server.listen({ port: 0, host: '127.0.0.1' })
  const { port } = server.server.address() as AddressInfo
  const database = openDatabase({ path: databasePath })
  const agent = new Agent({ keepAlive: true })
  t.teardown(() => {
    agent.destroy()
    database.close()
  })
  const met = new Map<string, number>()

  const property = fc.asyncProperty(hostileRequest(document), fc.nat(), async (sent, pick) => {
    const asked = await fillIn(sent, database, pick, (path) => ask(port, agent, { ...HEALTH, path }))
    const before = stateOf(database, asked)
    const answer = await ask(port, agent, asked)
    if (answer.status >= 400) {
      checkProblem(asked, answer)
      if (stateOf(database, asked) !== before) throw new Error('The request was refused but changed the archive')
    }
    const kind = `${sent.method} ${Math.floor(answer.status / 100)}xx`
    met.set(kind, (met.get(kind) ?? 0) + 1)
  })
  await fc.assert(property, { numRuns: REQUESTS, endOnFailure: true })

  t.comment(
    Array.from(met, (pair) => pair.join(': '))
      .sort()
      .join(', '),
  )
  for (const kind of ['GET 2xx', 'GET 4xx', 'POST 2xx', 'POST 4xx', 'PUT 2xx', 'PATCH 2xx', 'DELETE 2xx'])
    t.ok((met.get(kind) ?? 0) >= 5, `hostile requests got as far as ${kind}`)
  t.same(findFaults(database), [])
  t.equal((await ask(port, agent, HEALTH)).status, 200)
})

t.test('Malformed HTTP is refused in the same form, or the connection is closed', async (t) => {
  const server = testServer(t, { bodyTimeoutMs: 500 })
  await server.listen({ port: 0, host: '127.0.0.1' })
  const { port } = server.server.address() as AddressInfo
  for (const text of NO_HTTP) {
    const answer = await sendRaw(port, text)
    const [head = '', body = ''] = answer.split('\r\n\r\n')
    if (answer === '' || head.startsWith('HTTP/1.1 200 ')) continue
    t.match(head, /^HTTP\/1\.1 4\d\d /, JSON.stringify(text.slice(0, 60)))
    t.match(head, /content-type: application\/problem\+json/i)
    t.ok(ProblemBody.safeParse(JSON.parse(body)).success)
  }
  t.equal((await server.inject('/health')).statusCode, 200)
})

const POST = 'POST /v1/articles HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n'
const NO_HTTP = [
  '\r\n\r\n\r\n',
  'hello\r\n\r\n',
  '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
  'GET /health\r\n\r\n',
  'GET /health HTTP/9.9\r\n\r\n',
  'GET  HTTP/1.1\r\n\r\n',
  'GET /health HTTP/1.1\r\n\r\n',
  'GET /health HTTP/1.1\r\nHost: a\r\nHost: b\r\nno colon\r\n\r\n',
  'GET /health HTTP/1.1\r\nHost: localhost\r\nX: a\0b\r\n\r\n',
  `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
  `GET /health HTTP/1.1\r\nHost: localhost\r\n${'X-Junk: abcdefghij\r\n'.repeat(5000)}\r\n`,
  'GET http://[::1 HTTP/1.1\r\nHost: [::1\r\n\r\n',
  `${POST}Content-Length: -1\r\n\r\n`,
  `${POST}Content-Length: 99999999999999999999\r\n\r\n`,
  `${POST}Content-Length: 5\r\nContent-Length: 6\r\n\r\n{"a":`,
  `${POST}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
  `${POST}Transfer-Encoding: chunked\r\n\r\nZZ\r\n{}\r\n0\r\n\r\n`,
  `${POST}Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n{}`,
  `${POST}Transfer-Encoding: gzip, junk\r\nContent-Length: 2\r\n\r\n{}`,
  `${POST}Content-Length: 1000\r\n\r\n{"text": "never ends`,
  `${POST}Expect: the-unexpected\r\nContent-Length: 2\r\n\r\n{}`,
]

const HEALTH: HostileRequest = { method: 'GET', path: '/health', headers: {}, body: undefined }

/** Fills in an id of the kind that the path refers to and, where needed, its current version. */
async function fillIn(
  { headers, path, body, method }: HostileRequest,
  database: Database,
  pick: number,
  getPath: (path: string) => Promise<Answer>,
): Promise<HostileRequest> {
  const kind = /^\/v1\/(article|quote|speaker)s/.exec(path)?.[1] ?? 'article'
  const ids = prepare<string>(database, `SELECT id FROM ${kind} ORDER BY number DESC LIMIT 50`).pluck().all()
  const fill = (text: string): string => text.replaceAll(KNOWN, ids[pick % Math.max(1, ids.length)] ?? 'nothing')
  const filled = fill(path).replace(/[^\x21-\x7e]/g, '+')
  const ifMatch = headers['if-match']
  const etag = ifMatch === KNOWN ? (await getPath(filled)).headers['etag'] : undefined
  return {
    method,
    path: filled,
    headers: {
      ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, fill(value)])),
      ...(typeof etag === 'string' ? { 'if-match': etag } : {}),
    },
    body: body === undefined ? undefined : fill(body),
  }
}

/**
 * Shows whether the archive has changed. While a request with an Idempotency-Key
 * is processed it may be recorded, and nothing else may change. For such requests
 * the rows of all other tables are counted, since every change to an article, a
 * quote or a speaker leaves one.
 */
function stateOf(database: Database, { headers }: HostileRequest): string {
  if (headers['idempotency-key'] === undefined) return String(prepare(database, 'PRAGMA data_version').pluck().get())
  const tables = prepare<string>(
    database,
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'idempotency_key'",
  )
    .pluck()
    .all()
  return tables
    .map((name) => `${name} ${String(prepare(database, `SELECT count(*) FROM "${name}"`).pluck().get())}`)
    .join()
}

function checkProblem({ method }: HostileRequest, { status, headers, body }: Answer): void {
  if (status >= 500) throw new Error(`Status ${status}: ${body}`)
  if (method === 'HEAD') return
  if (headers['content-type'] !== 'application/problem+json')
    throw new Error(`Status ${status} without a problem: ${body}`)
  const problem = ProblemBody.parse(JSON.parse(body))
  if (problem.status !== status) throw new Error(`The problem says ${problem.status}, the response ${status}`)
}

/** Rejects if no response arrives in time. */
async function ask(port: number, agent: Agent, { method, path, headers, body }: HostileRequest): Promise<Answer> {
  const bytes = body === undefined ? undefined : Buffer.from(body)
  const length = bytes === undefined ? {} : { 'content-length': String(bytes.length) }
  const sent = startRequest({ port, agent, method, path, headers: { ...headers, ...length }, timeout: PATIENCE })
  sent.on('timeout', () => sent.destroy(new Error('There is no response')))
  // Errors after the response has started are also reported to its reader.
  sent.on('error', () => undefined)
  sent.end(bytes)
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk as Buffer)
  const bytesOfBody = Buffer.concat(chunks)
  const unpack = UNPACK[response.headers['content-encoding'] ?? '']
  const plain = unpack === undefined || bytesOfBody.length === 0 ? bytesOfBody : unpack(bytesOfBody)
  return { status: response.statusCode ?? 0, headers: response.headers, body: plain.toString() }
}

const UNPACK: Readonly<Record<string, (packed: Buffer) => Buffer>> = { br: brotliDecompressSync, gzip: gunzipSync }

/** Everything received until the service closes the connection, which it must do in time. */
async function sendRaw(port: number, text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  let answer = ''
  socket.setTimeout(PATIENCE, () => socket.destroy(new Error('The connection was left open')))
  socket.on('data', (data) => (answer += data.toString('latin1')))
  socket.on('error', () => undefined)
  socket.end(text, 'latin1')
  // Not `once`, which treats a reset as a failure: the service need not read all of a request that it has refused.
  await new Promise((resolve) => socket.on('close', resolve))
  return answer
}
