import t from 'tap'
import { cacheStats } from '../../src/metrics/cached-stats.ts'
import { makeMetrics } from '../../src/metrics/make-metrics.ts'
import { tallyQuotes } from '../../src/metrics/tally-quotes.ts'
import { analyse } from '../../src/engine/analyse.ts'
import { engineVersion } from '../../src/engine/engine-version.ts'
import { describeBuild } from '../../src/describe-build.ts'
import { packageVersion } from '../../src/package-version.ts'

t.test('makeMetrics() counts quotes, speakers, lengths and times of analyses', async (t) => {
  const metrics = makeMetrics()
  const text = '“We won,” said Ann Lee. Two officials said that the ferry would not sail.'
  const tally = tallyQuotes(analyse({ text, title: null, language: 'en' }))
  metrics.noteAnalysis({ task: 'analyse', length: text.length, seconds: 0.02, waitedSeconds: 2, tally })
  metrics.noteAnalysis({ task: 'html', length: 90_000, seconds: 0.02, waitedSeconds: 0, tally: null })
  metrics.noteAnalysisFailure('timeout')
  const { text: written } = await metrics.write()
  for (const line of [
    'dixit_quotes_total{type="direct"} 1',
    'dixit_quotes_total{type="indirect"} 1',
    'dixit_quotes_by_speaker_total{speaker="named"} 1',
    'dixit_quotes_by_speaker_total{speaker="unnamed"} 1',
    'dixit_quotes_by_speaker_total{speaker="unknown"} 0',
    'dixit_analysis_seconds_count{task="analyse"} 1',
    'dixit_analysis_seconds_count{task="html"} 1',
    'dixit_analysis_wait_seconds_sum 2',
    `dixit_text_length_units_sum ${text.length}`,
    'dixit_analysis_failures_total{failure="timeout"} 1',
  ]) {
    t.ok(written.split('\n').includes(line), line)
  }
})

t.test('makeMetrics() starts every labelled counter at 0, so that the first failure is an increase', async (t) => {
  const lines = (await makeMetrics().write()).text.split('\n')
  for (const line of [
    'http_requests_shed_total{reason="caller"} 0',
    'dixit_analysis_failures_total{failure="memory"} 0',
    'dixit_import_lines_total{outcome="failed"} 0',
    'dixit_analysis_seconds_count{task="html"} 0',
    'dixit_quotes_total{type="mixed"} 0',
    'dixit_quotes_by_speaker_total{speaker="document"} 0',
  ])
    t.ok(lines.includes(line), line)
  const types = lines.flatMap((line) => /^# TYPE (\S+) counter$/.exec(line)?.[1] ?? [])
  t.ok(types.length >= 6)
  for (const type of types)
    t.ok(
      lines.some((line) => line.startsWith(`${type} `) || line.startsWith(`${type}{`)),
      type,
    )
})

t.test('makeMetrics() reports what is running', async (t) => {
  const { text } = await makeMetrics({ build: describeBuild({ engine: engineVersion(), reader: 'linear' }) }).write()
  t.ok(text.includes(`dixit_build_info{version="${packageVersion()}",engine="${engineVersion()}",reader="linear"} 1`))
})

t.test('makeMetrics() reads values that change by themselves each time', async (t) => {
  const metrics = makeMetrics()
  let articles = 1
  let restarts = 0
  metrics.addGauges({ pool: () => ({ threads: 2, running: 1, waiting: 5, restarts }) })
  metrics.addGauges({
    storeWaiting: () => ({ writer: 3 }),
    archive: async () => ({ bytes: 4096, articles, quotes: 7 }),
  })
  t.match((await metrics.write()).text, /^dixit_articles 1$/m)
  articles = 2
  restarts = 1
  const { text } = await metrics.write()
  t.match(text, /^dixit_articles 2$/m)
  t.match(text, /^dixit_stored_quotes 7$/m)
  t.match(text, /^dixit_worker_restarts_total 1$/m)
  t.match(text, /^dixit_analysis_queue_length 5$/m)
  t.match(text, /^dixit_store_calls_waiting\{thread="writer"\} 3$/m)
})

t.test('makeMetrics() has a single label for methods that clients invent', async (t) => {
  const metrics = makeMetrics()
  for (const method of ['BREW', 'WHISK']) metrics.noteRequest({ method, route: null, status: 404, seconds: 0 })
  t.match((await metrics.write()).text, /count\{method="other",route="none",status="404"\} 2$/m)
})

t.test('cacheStats() computes at intervals, and returns the last result on failure', async (t) => {
  let asked = 0
  let fails = false
  let time = 0
  const figures = cacheStats(
    async () => {
      asked += 1
      if (fails) throw new Error('The database is locked')
      return asked
    },
    { maxAgeMs: 20, patienceMs: 60_000 },
    () => time,
  )
  t.same(await Promise.all([figures(), figures(), figures()]), [1, 1, 1])
  t.equal(await figures(), 1)
  time += 30
  t.equal(await figures(), 2)
  fails = true
  time += 30
  t.equal(await figures(), 2, 'a failure leaves the previous figure')
  t.equal(asked, 3)
})

t.test('cacheStats() waits no longer than its limit', async (t) => {
  const figures = cacheStats(() => new Promise<number>(() => undefined), { maxAgeMs: 20, patienceMs: 10 })
  t.equal(await figures(), null)
})
