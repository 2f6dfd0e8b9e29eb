// How long a response may take, once its request has arrived. Fastify's own
// `handlerTimeout` forgets its timer when a body has been read.

import type { FastifyInstance } from 'fastify'
import { stopWork } from '../client-signal.ts'
import { Problem, PROBLEMS } from '../../../api/problems.ts'

/**
 * Answers 503 where nothing has been sent after so many milliseconds, and stops
 * the engine's work. A response that has begun takes as long as it needs: an
 * import, an export.
 */
export function addHandlerTimeout(app: FastifyInstance, milliseconds: number): void {
  app.addHook('preHandler', async (_request, reply) => {
    const timer = setTimeout(() => {
      if (reply.sent || reply.raw.headersSent || reply.raw.destroyed) return
      void reply.send(new Problem('response-timeout', PROBLEMS['response-timeout'][2], { retryAfter: 30 }))
      stopWork(reply)
    }, milliseconds)
    reply.raw.once('close', () => clearTimeout(timer))
  })
}
