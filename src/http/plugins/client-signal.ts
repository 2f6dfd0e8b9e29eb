import type { ServerResponse } from 'node:http'
import type { FastifyReply } from 'fastify'

/**
 * Aborted when the client closes the connection before it has its answer. Fastify's `request.signal` listens for the
 * end of the request instead, which for a request with a body comes, unheard, once the body has been read.
 */
export function clientSignal({ raw }: FastifyReply): AbortSignal {
  const controller = new AbortController()
  controllers.set(raw, controller)
  if (raw.destroyed) controller.abort()
  raw.once('close', () => {
    if (!raw.writableFinished) controller.abort()
  })
  return controller.signal
}

/** Aborts the signal of an answer that is no longer wanted because another was sent instead. */
export function stopWork({ raw }: FastifyReply): void {
  controllers.get(raw)?.abort()
}

const controllers = new WeakMap<ServerResponse, AbortController>()
