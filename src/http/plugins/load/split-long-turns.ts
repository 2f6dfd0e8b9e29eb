import { setImmediate } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { countBodyBytes } from './request-load.ts'

/**
 * Parsing a long body, validating it and handing it on each take some milliseconds: this lets other requests in between
 * the steps rather than after all of them.
 */
export function splitLongTurns(app: FastifyInstance): void {
  app.addHook('preHandler', async ({ headers }) => {
    if (countBodyBytes(headers, Infinity) > SHORT_BODY) await setImmediate()
  })
}

/** Bytes. */
const SHORT_BODY = 100_000
