// Starts the process: settings, archive, workers, server; and ends it in the
// opposite order.

import closeWithGrace from 'close-with-grace'
import { readConfig } from './config.ts'
import { buildServer } from './http/build-server.ts'
import { checkExposure } from './http/check-exposure.ts'
import { makeAnalysisPool } from './workers/make-analysis-pool.ts'
import { openStoreThreads } from './workers/open-store-threads.ts'

try {
  await start()
} catch (error) {
  process.stderr.write(`Dixit can't start. ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

async function start(): Promise<void> {
  const config = readConfig()
  const { store, articles, exports } = openStoreThreads({
    path: config.databasePath,
    synchronous: config.synchronous,
  })
  const anonymous = await checkExposure(config, store)
  const pool = makeAnalysisPool({
    threads: config.workers,
    timeoutMs: config.analysisTimeoutMs,
    maxQueue: config.analysisQueue,
  })
  const server = buildServer({
    store,
    articles,
    exports,
    engine: pool,
    threads: config.workers,
    maxTextLength: config.maxTextLength,
    anonymous,
    rateLimit: config.rateLimit,
    corsOrigins: config.corsOrigins,
    trustProxy: config.trustProxy,
    logger: {
      level: config.logLevel,
      redact: ['req.headers.authorization'],
      ...(process.stdout.isTTY ? { transport: { target: 'pino-pretty' } } : {}),
    },
  })
  closeWithGrace({ delay: config.shutdownTimeoutMs, logger: server.log }, async ({ err }) => {
    if (err) server.log.fatal({ err }, 'Stopping because of an error that nothing caught')
    await server.close()
    await pool.close()
    await store.close()
  })
  await server.listen({ host: config.host, port: config.port })
}
