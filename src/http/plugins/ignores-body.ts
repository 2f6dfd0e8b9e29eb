import type { FastifyRequest } from 'fastify'

/** Whether a request's body has no meaning, so that neither it nor its headers matter: RFC 9110, 9.3.1. */
export function ignoresBody({ method }: Pick<FastifyRequest, 'method'>): boolean {
  return method === 'GET' || method === 'HEAD'
}
