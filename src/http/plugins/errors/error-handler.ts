// One format for everything that goes wrong, anywhere in Fastify or Node: problem
// details, RFC 9457.

import { randomUUID } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify'
import { Problem, PROBLEMS, toProblem } from '../../../api/problems.ts'

/** Fastify's error handler, also used for URLs that it can't route. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = toProblem(error)
  logProblem(request.log, problem, error)
  if (problem.extras.retryAfter !== undefined) void reply.header('retry-after', String(problem.extras.retryAfter))
  // Already a string: an error answer must not depend on a serializer, which may be what failed.
  void reply
    .code(problem.statusCode)
    .header('x-request-id', request.id)
    .type('application/problem+json')
    .serializer(String)
    .send(JSON.stringify(problem.body()))
}

/** Logs one line for faults of the service or its environment, none for the client's. */
export function logProblem(log: FastifyBaseLogger, { code, statusCode, message }: Problem, error: unknown): void {
  // Nor for those of somebody else's server.
  if (statusCode < 500 || code === 'page-unreachable') return
  if (code === 'archive-unavailable') log.error({ code, sqlite: (error as { code?: string }).code }, message)
  else if (statusCode === 503) log.warn({ code }, message)
  else log.error({ err: error }, PROBLEMS[code][1])
}

/** For what Node's parser couldn't read as HTTP: there is only a socket to write to, no reply. */
export function answerClientError(error: Error & { code?: string; rawPacket?: unknown }, socket: Socket): void {
  // A reset connection has nobody left to answer.
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  const known = toProblem({ code: error.code, statusCode: 400 })
  const problem =
    known.code === 'refused' ? new Problem('malformed-http', 'The request could not be read as HTTP/1.1.') : known
  const body = JSON.stringify(problem.body())
  // An answer to HEAD has a length but no content (RFC 9110, 9.3.2); a client would take any content for the next
  // answer.
  const toHead = Buffer.isBuffer(error.rawPacket) && error.rawPacket.toString('latin1', 0, 5) === 'HEAD '
  if (socket.writable) {
    socket.write(
      [
        `HTTP/1.1 ${problem.statusCode} ${STATUS_CODES[problem.statusCode]}`,
        'Content-Type: application/problem+json',
        `Content-Length: ${Buffer.byteLength(body)}`,
        `X-Request-Id: ${randomUUID()}`,
        'Connection: close',
        '',
        toHead ? '' : body,
      ].join('\r\n'),
    )
  }
  socket.destroy()
}
