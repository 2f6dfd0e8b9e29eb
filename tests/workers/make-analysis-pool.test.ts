import t from 'tap'
import { analyse } from '../../src/engine/analyse.ts'
import { unpackAnalysis } from '../../src/api/packed-analysis.ts'
import { readPage } from '../../src/ingest/html/read-page.ts'
import { presentAnalysis } from '../../src/api/present/attributions.ts'
import type { AnalysisReport } from '../../src/metrics/analysis-report.ts'
import type { AnalysisError } from '../../src/api/analysis-error.ts'
import { makeAnalysisPool } from '../../src/workers/make-analysis-pool.ts'
import { waitUntil } from '../support/wait-until.ts'

const request = { text: '“We won,” said Ann Lee.', title: null, language: 'en' }
const page = `<ul class="menu"><li>Home</ul><article>${'<p>The ferry sank at dawn, said Ann Lee, who runs it.</p>'.repeat(8)}</article>`

/** Takes seconds. */
const longPage = '<p>“We won,” said Ann Lee.</p>\n'.repeat(200_000)

const reports: AnalysisReport[] = []
const failures: string[] = []

// One pool for the first tests: a worker takes a second or more to start.
const pool = makeAnalysisPool({
  threads: 1,
  timeoutMs: 60_000,
  maxQueue: 1,
  observer: { done: (report) => reports.push(report), failed: (failure) => failures.push(failure) },
})
t.teardown(() => pool.close())

t.test('makeAnalysisPool() returns what the engine returns', async (t) => {
  t.same(unpackAnalysis(await pool.analyse(request)), analyse(request))
  t.same(
    JSON.parse(Buffer.from(await pool.attribute(request, { rejected: true, offsets: 'codepoints' })).toString()),
    presentAnalysis(request.text, analyse(request), { rejected: true, offsets: 'codepoints' }),
  )
  t.match(await pool.readHtml('<p>We won</p>'), { text: 'We won' })
  t.same(await pool.readHtml(page), readPage(page))
})

t.test('makeAnalysisPool() reports the time and the results of each call, in figures', async (t) => {
  t.match(reports, [
    { task: 'analyse', length: request.text.length, tally: { byType: { direct: 1 }, bySpeaker: { named: 1 } } },
    { task: 'attribute', length: request.text.length, tally: { byType: { direct: 1 } } },
    { task: 'html', length: 13, tally: null },
    { task: 'html', length: page.length, tally: null },
  ])
  for (const { seconds, waitedSeconds } of reports) t.ok(seconds > 0 && waitedSeconds >= 0)
  t.notMatch(JSON.stringify(reports), /won|Ann/)
  t.same(failures, [])
  t.same(pool.state(), { threads: 1, running: 0, waiting: 0, restarts: 0 })
})

t.test('makeAnalysisPool() knows whether a worker responds', async (t) => {
  await t.resolves(pool.check(60_000))
  const starting = makeAnalysisPool({ threads: 1, timeoutMs: 60_000, maxQueue: 1 })
  t.teardown(() => starting.close())
  await t.rejects(starting.check(1), 'its thread is not there yet')
})

t.test('makeAnalysisPool() aborts calls no longer wanted, refuses calls beyond its queue, and continues', async (t) => {
  const stop = new AbortController()
  const calls = [1, 2, 3].map(() => pool.readHtml(longPage, stop.signal))
  setTimeout(() => stop.abort(), 50)
  t.same(pool.state(), { threads: 1, running: 1, waiting: 1, restarts: 0 })
  await t.resolves(pool.check(1), 'workers that are all busy count as responsive')
  const given = await Promise.all(calls.map((call) => call.catch((error: AnalysisError) => error.failure)))
  t.same(given, ['aborted', 'aborted', 'queue-full'])
  t.same(failures.sort(), ['aborted', 'aborted', 'queue-full'])
  t.same(unpackAnalysis(await pool.analyse(request)), analyse(request), 'a new worker has replaced the stopped one')
  t.match(pool.state(), { threads: 1, running: 0, restarts: 1 })
})

t.test('makeAnalysisPool() stops a call that takes too long', async (t) => {
  const hasty = makeAnalysisPool({ threads: 1, timeoutMs: 20, maxQueue: 1 })
  t.teardown(() => hasty.close())
  await t.rejects(hasty.readHtml(longPage), { name: 'AnalysisError', failure: 'timeout' })
  // The stopped thread ends in its own time.
  await waitUntil('the thread is replaced', () => hasty.state().restarts > 0)
  t.equal(hasty.state().threads, 1, 'another has replaced it')
})

t.test('makeAnalysisPool() handles calls that can wait after all those that cannot', async (t) => {
  const busy = makeAnalysisPool({ threads: 1, timeoutMs: 60_000, maxQueue: 8 })
  t.teardown(() => busy.close())
  const done: string[] = []
  const ask = (name: string, urgency: 'now' | 'when-free') =>
    busy.analyse(request, undefined, urgency).then(() => done.push(name))
  const imports = ['first', 'second', 'third', 'fourth'].map((name) => ask(name, 'when-free'))
  const others = ['single', 'another'].map((name) => ask(name, 'now'))
  await Promise.all([...imports, ...others])
  t.same(done.slice(0, 2), ['first', 'second'], 'what had started, and what was next')
  t.same(done.slice(2, 4).sort(), ['another', 'single'])
  t.same(done.slice(4), ['third', 'fourth'])
})

t.test('makeAnalysisPool() never uses more threads than configured, for pages and texts together', async (t) => {
  const done: string[] = []
  await Promise.all([
    pool.readHtml('<p>“We won,” said Ann Lee.</p>\n'.repeat(5_000)).then(() => done.push('page')),
    pool.analyse(request).then(() => done.push('text')),
  ])
  t.same(done, ['page', 'text'], 'the short text waited for the long page')
})

t.test('makeAnalysisPool() reports a text that takes too much memory, and continues', async (t) => {
  // Twice what a thread takes to start where its modules are compiled as they are loaded.
  const small = makeAnalysisPool({ threads: 1, timeoutMs: 60_000, maxQueue: 8, memoryMb: 128 })
  t.teardown(() => small.close())
  await t.rejects(small.analyse({ ...request, text: '“'.repeat(900_000) }), { failure: 'memory' } as AnalysisError)
  t.same(unpackAnalysis(await small.analyse(request)), analyse(request))
})
