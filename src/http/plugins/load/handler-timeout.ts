// How long a response may take, once its request has arrived. Fastify's own
// `handlerTimeout` drops its timer once the body has been read.

import type { FastifyInstance } from 'fastify'
import { stopWork } from '../client-signal.ts'
import { Problem, PROBLEMS } from '../../../api/problems.ts'

/**
 * Answers 503 if nothing has been sent after the given milliseconds, and stops the engine's work. A response that has
 * begun, such as an import or an export, may take as long as it needs.
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
