import type { FastifyReply } from 'fastify'

/**
 * Aborted when the client closes the connection before it has its answer.
 * Fastify's `request.signal` listens for the request's end instead, which for
 * a request with a body comes, and goes unheard, when the body has been read.
 */
export function clientSignal({ raw }: FastifyReply): AbortSignal {
  const controller = new AbortController()
  if (raw.destroyed) controller.abort()
  raw.once('close', () => {
    if (!raw.writableFinished) controller.abort()
  })
  return controller.signal
}
