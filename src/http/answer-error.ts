// One shape for everything that goes wrong, wherever in Fastify or Node it
// does: problem details, RFC 9457.

import { randomUUID } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Problem, PROBLEMS, toProblem } from './problems.ts'

/** Fastify's error handler, and its handler of URLs that it can't route. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = toProblem(error)
  if (problem.statusCode === 503) request.log.warn({ code: problem.code }, problem.message)
  else if (problem.statusCode >= 500) request.log.error({ err: error }, PROBLEMS[problem.code][1])
  if (problem.extras.retryAfter !== undefined) void reply.header('retry-after', String(problem.extras.retryAfter))
  // Already a string: an error answer must not depend on a serialiser that may be what failed.
  void reply
    .code(problem.statusCode)
    .header('x-request-id', request.id)
    .type('application/problem+json')
    .serializer(String)
    .send(JSON.stringify(problem.body()))
}

/** For what Node's parser couldn't read as HTTP: there is no request to reply to, only a socket. */
export function answerClientError(error: Error & { code?: string }, socket: Socket): void {
  // A reset connection has nobody to answer to.
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  const known = toProblem({ code: error.code, statusCode: 400 })
  const problem =
    known.code === 'refused' ? new Problem('malformed-http', 'The request could not be read as HTTP/1.1.') : known
  const body = JSON.stringify(problem.body())
  if (socket.writable) {
    socket.write(
      [
        `HTTP/1.1 ${problem.statusCode} ${STATUS_CODES[problem.statusCode]}`,
        'Content-Type: application/problem+json',
        `Content-Length: ${Buffer.byteLength(body)}`,
        `X-Request-Id: ${randomUUID()}`,
        'Connection: close',
        '',
        body,
      ].join('\r\n'),
    )
  }
  socket.destroy()
}
