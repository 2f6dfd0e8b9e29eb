// Cross-origin requests of browsers (CORS): none, unless origins are allowed.

import cors from '@fastify/cors'
import type { FastifyInstance } from 'fastify'

/** Exact origins, or `*` for all. No cookies are involved: a page must have a key, or none is needed. */
export function addCors(app: FastifyInstance, origins: readonly string[]): void {
  if (origins.length === 0) return
  app.register(cors, {
    origin: origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowedHeaders: ['Authorization', 'Content-Type', 'Idempotency-Key', 'If-Match', 'X-Request-Id'],
    exposedHeaders: [
      'ETag',
      'Idempotency-Replayed',
      'Link',
      'Location',
      'RateLimit-Limit',
      'RateLimit-Remaining',
      'RateLimit-Reset',
      'Retry-After',
      'WWW-Authenticate',
      'X-Request-Id',
    ],
    maxAge: 3600,
    // Else an OPTIONS that is no preflight is answered with an error of another shape than ours.
    strictPreflight: false,
  })
}
