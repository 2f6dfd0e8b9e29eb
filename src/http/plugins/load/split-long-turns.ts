import { setImmediate } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'

/**
 * To parse a long body, to check it and to hand it on each take some
 * milliseconds: others are answered in between, and not after all of it.
 */
export function splitLongTurns(app: FastifyInstance): void {
  app.addHook('preHandler', async ({ headers }) => {
    const isLong = Number(headers['content-length'] ?? 0) > SHORT_BODY || headers['transfer-encoding'] !== undefined
    if (isLong) await setImmediate()
  })
}

/** Bytes. */
const SHORT_BODY = 100_000
