// How the service behaves when its file can't be used, and when it can again.
// The database is a real one, and so are the failures.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { analyse } from '../../src/engine/analyse.ts'
import { buildServer } from '../../src/http/build-server.ts'
import { makeEngine } from '../../src/ingest/text-engine.ts'
import { checkArchive } from '../../src/store/sqlite/maintenance/check-archive.ts'
import { connect } from '../../src/store/sqlite/connect.ts'
import { openStore } from '../../src/store/sqlite/open-store.ts'
import { openStoreThreads } from '../../src/workers/open-store-threads.ts'
import type { AnsweredProblem } from '../support/test-server.ts'

interface LogLine {
  readonly level: number
  readonly code?: string
  readonly sqlite?: string
  readonly msg: string
}

const ERROR = 50

/** The service over an archive in a file, with its threads, and what it logs. */
function serve(t: Pick<Test, 'teardown'>, path: string) {
  const logged: LogLine[] = []
  const { store, articles, exports } = openStoreThreads({ path })
  const server = buildServer({
    store,
    articles,
    exports,
    engine: makeEngine(async (request) => analyse(request)),
    logger: { level: 'warn', stream: { write: (line) => void logged.push(JSON.parse(line) as LogLine) } },
  })
  t.teardown(async () => {
    await server.close()
    await store.close()
  })
  return { server, logged }
}

const article = (number: number) => ({ text: `“We won match ${number},” said Ann Lee, the captain.` })

type Server = ReturnType<typeof serve>['server']

const post = (server: Server, number: number, headers: Record<string, string> = {}) =>
  server.inject({ method: 'POST', url: '/v1/articles', payload: article(number), headers })

function assertUnavailable(t: Test, response: Awaited<ReturnType<typeof post>>, detail: RegExp): void {
  t.equal(response.statusCode, 503, response.body)
  t.equal(response.headers['content-type'], 'application/problem+json')
  t.match(response.headers['retry-after'], /^\d+$/)
  const problem = response.json<AnsweredProblem>()
  t.match(problem, { type: '/problems/archive-unavailable', code: 'archive-unavailable', status: 503 })
  t.match(problem.detail, detail)
}

const path = join(t.testdir(), 'archive.db')
const { server, logged } = serve(t, path)

t.test(
  'While another program locks the archive, writes return 503, and they work again once the lock is gone',
  async (t) => {
    const before = await post(server, 1)
    t.equal(before.statusCode, 201)
    const other = connect(path)
    other.exec('BEGIN IMMEDIATE')
    logged.length = 0
    const [refused, imported, keyed, read] = await Promise.all([
      post(server, 2),
      server.inject({
        method: 'POST',
        url: '/v1/imports',
        headers: { 'content-type': 'application/x-ndjson' },
        payload: [3, 4, 5].map((number) => JSON.stringify(article(number))).join('\n'),
      }),
      post(server, 6, { 'idempotency-key': 'once' }),
      server.inject('/v1/articles'),
    ])
    t.equal(read.statusCode, 200, 'reads do not wait')
    assertUnavailable(t, refused, /another program has held it locked/)
    assertUnavailable(t, keyed, /another program has held it locked/)
    const lines = imported.body.trim().split('\n')
    t.equal(lines.length, 3)
    for (const line of lines) {
      t.match(JSON.parse(line), { status: 'failed', problem: { code: 'archive-unavailable', status: 503 } })
    }
    t.equal(logged.length, 3, 'one line per request, not per article')
    for (const line of logged) {
      t.match(line, { level: ERROR, code: 'archive-unavailable', sqlite: 'SQLITE_BUSY', msg: /^The archive cannot be/ })
      t.notMatch(JSON.stringify(line), 'We won', 'no article text is logged')
    }
    other.exec('ROLLBACK')
    other.close()
    for (const [number, key] of [
      [2, null],
      [6, 'once'],
    ] as const) {
      const again = await post(server, number, key === null ? {} : { 'idempotency-key': key })
      t.equal(again.statusCode, 201, 'nothing had been stored')
    }
    t.equal((await server.inject('/v1/articles')).json<{ items: unknown[] }>().items.length, 3)
    t.same(checkArchive(path).faults, [])
  },
)

t.test('Overwritten bytes cause a 503 only for requests that need them', async (t) => {
  const damaged = join(t.testdir(), 'damaged.db')
  const first = openStoreThreads({ path: damaged })
  await first.store.close()
  const { server, logged } = serve(t, damaged)
  const { id } = (await post(server, 1)).json<{ id: string }>()
  const other = connect(damaged)
  other.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  other.close()
  const sound = readFileSync(damaged)
  const broken = Buffer.from(sound)
  // Everything but the first page, which identifies the file as a database.
  broken.fill(0xa5, 4096)
  overwrite(damaged, broken)
  const read = await server.inject(`/v1/articles/${id}`)
  assertUnavailable(t, read, /the file is damaged\. Stop the service, .*dixit check.*dixit restore/)
  t.match(logged, [{ level: ERROR, code: 'archive-unavailable', sqlite: /^SQLITE_CORRUPT/ }])
  const written = await post(server, 2)
  assertUnavailable(t, written, /the file is damaged/)
  t.equal((await server.inject('/health')).statusCode, 200)
  overwrite(damaged, sound)
  t.equal((await server.inject(`/v1/articles/${id}`)).statusCode, 200)
  t.equal((await post(server, 2)).statusCode, 201)
  t.same(checkArchive(damaged).faults, [])
})

t.test('A read-only archive can be read; writes are refused with a reason', async (t) => {
  const file = join(t.testdir(), 'archive.db')
  await openStore({ path: file }).close()
  const store = openStore({ path: file, readOnly: true })
  const server = buildServer({ store, engine: makeEngine(async (request) => analyse(request)) })
  t.teardown(() => Promise.all([server.close(), store.close()]))
  t.equal((await server.inject('/v1/quotes')).statusCode, 200)
  assertUnavailable(t, await post(server, 1), /it is read-only\. Let the user that the service runs as write/)
})

/** Overwrites the file in place, as a faulty disk does, instead of creating another with the same name. */
function overwrite(file: string, bytes: Buffer): void {
  writeFileSync(file, bytes, { flag: 'r+' })
}
