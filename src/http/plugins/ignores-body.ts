import type { FastifyRequest } from 'fastify'

/** Whether nobody reads the body of a request, nor minds what is said of it: RFC 9110, 9.3.1. */
export function ignoresBody({ method }: Pick<FastifyRequest, 'method'>): boolean {
  return method === 'GET' || method === 'HEAD'
}
