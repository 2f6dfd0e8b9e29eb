// How long a body may take to arrive. Node has only one limit for all requests to
// a server, and an import may take hours.

import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Problem, PROBLEMS } from '../../../api/problems.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Reads its body as it arrives, and has its own timeout. */
    readonly streamed?: boolean
  }
}

/**
 * Answers 408 and closes the connection if a body has not arrived within the given milliseconds, or if nothing of it
 * has arrived for `silence` milliseconds.
 */
export function addBodyTimeout(app: FastifyInstance, milliseconds: number, silence: number): void {
  app.addHook('preParsing', async (request, reply, payload) => {
    if (request.routeOptions.config.streamed === true || hasNoBody(request)) return payload
    const refuse = (): void => {
      stop()
      void reply.header('connection', 'close')
      reply.raw.once('finish', () => request.raw.destroy())
      // The reader of the body passes the error on to the error handler; destroying the body would close the connection
      // without an answer.
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
    // A refused body is not read to its end.
    reply.raw.once('close', stop)
    return payload
  })
}

const hasNoBody = ({ headers }: FastifyRequest): boolean =>
  headers['transfer-encoding'] === undefined && (headers['content-length'] ?? '0') === '0'
