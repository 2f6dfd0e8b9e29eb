// What every response forbids browsers to do.

import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

/**
 * Nothing that is answered is a page, but for the desk and those at /docs,
 * which have a policy of their own. What is answered is kept in no cache unless its route
 * says so: another key may not see it, or it may be deleted.
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
    // Dixit speaks plain HTTP, where browsers ignore it. The proxy that speaks TLS for it
    // knows whether all of its host does.
    strictTransportSecurity: false,
  })
  app.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store')
  })
}

/** For pages: scripts and styles from files of this service, nothing inline and nothing evaluated, and requests to this service alone. */
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
