// How long a body may take to arrive. Node's own limit is one for all requests
// of a server, and an import may take hours.

import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Problem, PROBLEMS } from '../../../api/problems.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Reads its body as it arrives, and has a timeout of its own. */
    readonly streamed?: boolean
  }
}

/**
 * Answers 408 where a body has not arrived after so many milliseconds, or where
 * nothing of it has for `silence` milliseconds, and closes the connection.
 */
export function addBodyTimeout(app: FastifyInstance, milliseconds: number, silence: number): void {
  app.addHook('preParsing', async (request, reply, payload) => {
    if (request.routeOptions.config.streamed === true || hasNoBody(request)) return payload
    const refuse = (): void => {
      stop()
      void reply.header('connection', 'close')
      reply.raw.once('finish', () => request.raw.destroy())
      // What reads the body passes it on to the error handler; to destroy the body would close the connection unanswered.
      payload.emit('error', new Problem('request-timeout', PROBLEMS['request-timeout'][2]))
    }
    const timer = setTimeout(refuse, milliseconds)
    let arrived = request.raw.socket.bytesRead
    const watch = setInterval(() => {
      const before = arrived
      arrived = request.raw.socket.bytesRead
      if (arrived === before) refuse()
    }, silence)
    const stop = (): void => {
      clearTimeout(timer)
      clearInterval(watch)
    }
    for (const event of ['end', 'close', 'error']) payload.once(event, stop)
    // What is refused is not read to its end.
    reply.raw.once('close', stop)
    return payload
  })
}

const hasNoBody = ({ headers }: FastifyRequest): boolean =>
  headers['transfer-encoding'] === undefined && (headers['content-length'] ?? '0') === '0'
