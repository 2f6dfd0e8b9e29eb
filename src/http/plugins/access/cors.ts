// Cross-origin requests from browsers (CORS): none unless their origins are allowed.

import cors from '@fastify/cors'
import type { FastifyInstance } from 'fastify'

/** Exact origins, or `*` for all. Cookies are never involved: a page must have a key, or need none. */
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
    // Otherwise an OPTIONS request that is no preflight gets an error that is not in our format.
    strictPreflight: false,
  })
}
