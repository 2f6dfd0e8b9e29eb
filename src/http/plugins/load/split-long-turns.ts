import { setImmediate } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { countBodyBytes } from './request-load.ts'

/**
 * To parse a long body, to check it and to hand it on each take some
 * milliseconds: others are answered in between, and not after all of it.
 */
export function splitLongTurns(app: FastifyInstance): void {
  app.addHook('preHandler', async ({ headers }) => {
    if (countBodyBytes(headers, Infinity) > SHORT_BODY) await setImmediate()
  })
}

/** Bytes. */
const SHORT_BODY = 100_000
