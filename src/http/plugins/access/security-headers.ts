// What every response forbids browsers to do.

import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

/**
 * No answer is a page, except the desk and /docs, which have policies of their own. No cache keeps an answer unless its
 * route allows it: another key may not be allowed to see it, or it may be deleted.
 */
export function addSecurityHeaders(app: FastifyInstance): void {
  app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    // Dixit speaks plain HTTP, where browsers ignore this header. The proxy that adds TLS knows whether its whole host
    // uses it.
    strictTransportSecurity: false,
  })
  app.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store')
  })
}

/**
 * For pages: scripts and styles only from files of this service, nothing inline or evaluated, and requests to this
 * service only.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')
