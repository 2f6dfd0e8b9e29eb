import t from 'tap'
import { analyse } from '../../src/attribution/analyse.ts'
import { unpackAnalysis } from '../../src/http/packed-analysis.ts'
import { presentAnalysis } from '../../src/http/present.ts'
import type { AnalysisError } from '../../src/workers/analysis-error.ts'
import { makeAnalysisPool } from '../../src/workers/make-analysis-pool.ts'

const request = { text: '“We won,” said Ann Lee.', title: null, language: 'en' }
/** Takes seconds. */
const longPage = '<p>“We won,” said Ann Lee.</p>\n'.repeat(200_000)

// One pool for two tests: a worker takes a second or more to start.
const pool = makeAnalysisPool({ threads: 1, timeoutMs: 60_000, maxQueue: 1 })
t.teardown(() => pool.close())

t.test('makeAnalysisPool() answers what the engine answers', async (t) => {
  t.same(unpackAnalysis(await pool.analyse(request)), analyse(request))
  t.same(
    JSON.parse(Buffer.from(await pool.attribute(request, true)).toString()),
    presentAnalysis(request.text, analyse(request), true),
  )
  t.match(await pool.readHtml('<p>We won</p>'), { text: 'We won' })
})

t.test('makeAnalysisPool() stops what is no longer wanted, refuses what is too much, and goes on', async (t) => {
  const stop = new AbortController()
  const calls = [1, 2, 3].map(() => pool.readHtml(longPage, stop.signal))
  setTimeout(() => stop.abort(), 50)
  const failures = await Promise.all(calls.map((call) => call.catch((error: AnalysisError) => error.failure)))
  t.same(failures, ['aborted', 'aborted', 'queue-full'])
  t.same(
    unpackAnalysis(await pool.analyse(request)),
    analyse(request),
    'a new worker took the place of the stopped one',
  )
})

t.test('makeAnalysisPool() stops a call that takes too long', async (t) => {
  const hasty = makeAnalysisPool({ threads: 1, timeoutMs: 20, maxQueue: 1 })
  t.teardown(() => hasty.close())
  await t.rejects(hasty.readHtml(longPage), { name: 'AnalysisError', failure: 'timeout' })
})
