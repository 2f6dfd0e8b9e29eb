import { rmSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { makeReadiness } from '../../../src/http/plugins/readiness.ts'
import { openStore } from '../../../src/store/sqlite/open-store.ts'
import type { StateStore } from '../../../src/store/store.ts'
import { makeMetrics } from '../../../src/metrics/make-metrics.ts'
import { type AnsweredProblem, testServer } from '../../support/test-server.ts'

const UP_TO_DATE: Pick<StateStore, 'findSchemaState' | 'checkWritable'> = {
  findSchemaState: async () => ({ applied: 9, known: 9 }),
  checkWritable: async () => undefined,
}

async function askReady(t: Test, ...parts: Parameters<typeof makeReadiness>) {
  return testServer(t, { readiness: makeReadiness(...parts) }).inject('/ready')
}

t.test('GET /ready reports what was checked', async (t) => {
  const response = await testServer(t).inject('/ready')
  t.equal(response.statusCode, 200)
  t.same(response.json(), { status: 'ready', checks: ['database', 'migrations', 'archive', 'workers', 'stopping'] })
})

t.test('GET /ready reads from the database, and is not ready once that is closed', async (t) => {
  const store = openStore({ path: ':memory:' })
  t.same(await makeReadiness(store).findFaults(), [])
  await store.close()
  const response = await askReady(t, store)
  t.equal(response.headers['retry-after'], '5')
  t.match(response.json<AnsweredProblem>(), {
    status: 503,
    code: 'not-ready',
    detail: 'database: no response; archive: nothing can be written because the write failed.',
  })
})

t.test('GET /ready waits only a few seconds for the database and for a worker', async (t) => {
  const never = () => new Promise<never>(() => undefined)
  const response = await askReady(t, { ...UP_TO_DATE, findSchemaState: never }, async () =>
    Promise.reject(new Error('secret words')),
  )
  const { detail } = response.json<AnsweredProblem>()
  t.equal(detail, 'database: no response; workers: no analysis thread responds.')
})

t.test('GET /ready reports a schema that does not match the program', async (t) => {
  const response = await askReady(t, { ...UP_TO_DATE, findSchemaState: async () => ({ applied: 10, known: 9 }) })
  t.match(response.json<AnsweredProblem>().detail, 'migrations: the database has 10, but this program knows 9')
})

t.test('GET /ready reports that writes fail, for as long as they do', async (t) => {
  let fault: string | null = 'SQLITE_FULL'
  const checkWritable = async (): Promise<void> => {
    if (fault !== null) throw Object.assign(new Error('secret words'), { code: fault })
  }
  const server = testServer(t, { readiness: makeReadiness({ ...UP_TO_DATE, checkWritable }) })
  t.match((await server.inject('/ready')).json<AnsweredProblem>(), {
    status: 503,
    detail: 'archive: nothing can be written because the disk is full.',
  })
  fault = null
  t.equal((await server.inject('/ready')).statusCode, 200)
})

t.test('A deleted database file is noticed by GET /ready and by writes, and logged', async (t) => {
  const databasePath = join(t.testdir({}), 'archive.db')
  const logged: string[] = []
  const logger = { level: 'warn', stream: { write: (line: string) => void logged.push(line) } }
  const server = testServer(t, { databasePath, logger })
  t.equal((await server.inject('/ready')).statusCode, 200)
  rmSync(databasePath)
  const ready = await server.inject('/ready')
  t.match(ready.json<AnsweredProblem>(), {
    status: 503,
    detail: /its file was removed or replaced while the service had it open/,
  })
  const saved = await server.inject({ method: 'POST', url: '/v1/articles', payload: { text: 'We won.' } })
  t.match(saved.json<AnsweredProblem>(), { status: 503, code: 'archive-unavailable', detail: /put the right file/ })
  t.match(logged.join(''), /"sqlite":"ARCHIVE_REPLACED"/)
})

t.test('While shutting down, the service is not ready, but alive, and still responds', async (t) => {
  const readiness = makeReadiness(UP_TO_DATE)
  const server = testServer(t, { readiness })
  t.equal((await server.inject('/ready')).statusCode, 200)
  readiness.beginStop()
  const response = await server.inject('/ready')
  t.match(response.json<AnsweredProblem>(), { status: 503, detail: 'stopping: the service is shutting down.' })
  t.equal((await server.inject('/health')).statusCode, 200)
  t.equal((await server.inject('/v1/articles')).statusCode, 200)
})

t.test('The archive reports its schema version and its size', async (t) => {
  const store = openStore({ path: ':memory:' })
  t.teardown(() => store.close())
  const { applied, known } = await store.findSchemaState()
  t.ok(known >= 9)
  t.equal(applied, known)
  const server = testServer(t, { store })
  await server.inject({ method: 'POST', url: '/v1/articles', payload: { text: '“We won,” said Ann Lee.' } })
  const size = await store.measureSize()
  t.match(size, { articles: 1, quotes: 1 })
  t.ok(size.bytes > 4096)
})

t.test('GET /metrics requires the admin scope, even where anonymous requests are allowed', async (t) => {
  const store = openStore({ path: ':memory:' })
  t.teardown(() => store.close())
  const server = testServer(t, { store, anonymous: 'always' })
  const ask = async (scope: 'write' | 'admin') => {
    const { text } = await store.createAccessKey('Prometheus', scope)
    return server.inject({ url: '/metrics', headers: { authorization: `Bearer ${text}` } })
  }
  t.equal((await server.inject('/metrics')).statusCode, 401)
  t.equal((await ask('write')).statusCode, 403)
  const response = await ask('admin')
  t.equal(response.statusCode, 200)
  t.match(response.headers['content-type'], 'text/plain; version=0.0.4')
  t.match(response.body, /^# TYPE http_request_duration_seconds histogram$/m)
})

t.test('GET /metrics does not exist if metrics have their own port', async (t) => {
  const server = testServer(t, { showMetrics: false })
  t.equal((await server.inject('/metrics')).statusCode, 404)
})

t.test('Requests are counted by method, route pattern and status, whatever addresses clients invent', async (t) => {
  const metrics = makeMetrics()
  const server = testServer(t, { metrics })
  for (const url of ['/v1/articles/a', '/v1/articles/b', '/secret-1', '/secret-2?q=words', '/v1/articles?limit=5'])
    await server.inject(url)
  await server.inject({ method: 'POST', url: '/v1/attributions', payload: { text: '“We won,” said Ann Lee.' } })
  await server.inject('/%')
  const { text } = await metrics.write()
  const counts = Array.from(text.matchAll(/^http_request_duration_seconds_count(.*)$/gm), ([, line]) => line)
  t.same(counts.sort(), [
    '{method="GET",route="/v1/articles",status="200"} 1',
    '{method="GET",route="/v1/articles/:id",status="404"} 2',
    '{method="GET",route="none",status="400"} 1',
    '{method="GET",route="none",status="404"} 2',
    '{method="POST",route="/v1/attributions",status="200"} 1',
  ])
  t.match(text, /^http_requests_in_flight 0$/m)
  t.match(text, /^http_body_bytes_in_flight 0$/m)
})

t.test('Lines of imports are counted by outcome', async (t) => {
  const metrics = makeMetrics()
  const server = testServer(t, { metrics })
  const line = JSON.stringify({ text: '“We won,” said Ann Lee.' })
  const headers = { 'content-type': 'application/x-ndjson' }
  await server.inject({ method: 'POST', url: '/v1/imports', headers, payload: `${line}\n${line}\n{}\n` })
  const { text } = await metrics.write()
  t.match(text, /^dixit_import_lines_total\{outcome="created"\} 1$/m)
  t.match(text, /^dixit_import_lines_total\{outcome="existing"\} 1$/m)
  t.match(text, /^dixit_import_lines_total\{outcome="invalid"\} 1$/m)
})
