// Starts the process: settings, archive, workers, server; and shuts it down in
// reverse order.

import { setTimeout } from 'node:timers/promises'
import closeWithGrace from 'close-with-grace'
import { findMisspelt, readConfig } from './config.ts'
import { describeBuild } from './describe-build.ts'
import { buildServer } from './http/build-server.ts'
import { nameListenFailure } from './http/name-listen-failure.ts'
import { checkExposure } from './http/plugins/access/check-exposure.ts'
import { makeReadiness } from './http/plugins/readiness.ts'
import { serveMetrics } from './http/metrics-server.ts'
import { cacheStats } from './metrics/cached-stats.ts'
import { makeMetrics } from './metrics/make-metrics.ts'
import { measureEventLoopDelay } from './metrics/event-loop-delay.ts'
import { makeAnalysisPool, type AnalysisPool } from './workers/make-analysis-pool.ts'
import { workInBackground } from './workers/work-in-background.ts'
import { openArchive } from './workers/open-archive.ts'

const begun: AnalysisPool[] = []

try {
  await start()
} catch (error) {
  process.stderr.write(`Dixit can't start. ${error instanceof Error ? error.message : String(error)}\n`)
  // Ending a thread in the middle of a native call would crash the process.
  for (const pool of begun) await pool.close()
  process.exit(1)
}

async function start(): Promise<void> {
  const config = readConfig()
  let tellFault = (_error: unknown): void => undefined
  const { store, articles, exports, checks, waiting, finishBegun, clusterOn, isNew, asOf } = await openArchive(
    config,
    // If there is only room for one analysis thread, there is no room for a second reader either.
    Math.min(2, config.workers),
    (error) => tellFault(error),
  )
  const anonymous = await checkExposure(config, store)
  const pool = makeAnalysisPool({
    reader: config.reader,
    threads: config.workers,
    timeoutMs: config.analysisTimeoutMs,
    maxQueue: config.analysisQueue,
    memoryMb: config.workerMemoryMb,
    observer: { done: (report) => metrics.noteAnalysis(report), failed: (why) => metrics.noteAnalysisFailure(why) },
  })
  begun.push(pool)
  const reading = await pool.reading()
  const metrics = makeMetrics({ process: true, build: describeBuild(reading) })
  metrics.addGauges({
    pool: pool.state,
    storeWaiting: waiting,
    archive: cacheStats(() => store.measureSize(), { maxAgeMs: 60_000, patienceMs: 1_000 }),
  })
  const eventLoopDelay = measureEventLoopDelay()
  const readiness = makeReadiness(store, pool.check)
  const server = buildServer({
    store,
    reading,
    articles,
    exports,
    checks,
    engine: pool,
    threads: config.workers,
    readOnly: asOf && { asOf, writerUrl: config.writerUrl },
    maxTextLength: config.maxTextLength,
    maxHtmlLength: config.maxHtmlLength,
    maxCheckLength: config.maxCheckLength,
    handlerTimeoutMs: config.handlerTimeoutMs,
    limits: {
      requests: config.maxRequests,
      perCaller: config.maxRequestsEach,
      bytes: config.maxBodyBytes,
      delay: config.maxDelayMs,
    },
    delay: eventLoopDelay.read,
    readiness,
    metrics,
    showMetrics: config.metricsPort === null,
    anonymous,
    rateLimit: config.rateLimit,
    corsOrigins: config.corsOrigins,
    trustProxy: config.trustProxy,
    fetchHosts: config.fetchHosts,
    logger: {
      level: config.logLevel,
      ...(process.stdout.isTTY ? { transport: { target: 'pino-pretty' } } : {}),
    },
  })
  tellFault = (error) => server.log.error({ err: error }, 'The new file at the path of the archive cannot be served')
  for (const { name, meant } of findMisspelt()) {
    server.log.warn({ variable: name }, `${name} is not a setting and is ignored: did you mean ${meant}?`)
  }
  if (isNew) server.log.warn({ path: config.databasePath }, 'There was no archive: a new one was created')
  if (reading.fault !== null)
    server.log.warn(
      { fault: reading.fault },
      'The pre-trained reader cannot be loaded: the linear reader is used for everything',
    )
  const { shutdownDelayMs, shutdownTimeoutMs, metricsPort, metricsHost } = config
  const scraped = metricsPort === null ? null : await serveMetrics(metrics, { host: metricsHost, port: metricsPort })
  if (scraped !== null) server.log.info({ address: scraped.address() }, 'Serving metrics')
  const clustering = workInBackground(
    clusterOn,
    (error) => server.log.warn({ err: error }, 'Quotes cannot be compared with one another'),
    { isBusy: () => waiting().writer > 0 || pool.state().running > 0, idleMs: 1_000, failedMs: 30_000 },
  )
  closeWithGrace({ delay: shutdownDelayMs + shutdownTimeoutMs, logger: server.log }, async ({ err }) => {
    if (err) server.log.fatal({ err }, 'Stopping because of an uncaught error')
    readiness.beginStop()
    // Gives whoever polls /ready time to send requests elsewhere; until then all are still answered.
    if (!err) await setTimeout(shutdownDelayMs)
    await server.close()
    await pool.close()
    await clustering.stop()
    await store.close()
    scraped?.close()
    eventLoopDelay.close()
  })
  // Resumes whatever was in progress when the process last ended.
  finishBegun().catch((error: unknown) =>
    server.log.warn({ err: error }, 'An unfinished merge, deletion or erasure cannot continue'),
  )
  const { host, port } = config
  await server.listen({ host, port }).catch((error: unknown) => {
    throw nameListenFailure(error, { host, port, settings: { host: 'HOST', port: 'PORT' } })
  })
  eventLoopDelay.begin()
}
