// The desk, the web interface: one HTML page, with the script and styles it loads.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { PAGE_POLICY } from './access/security-headers.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

/** Addresses that the page itself routes (src/web/shell/views.ts). */
export const VIEWS = [
  '/',
  '/find',
  '/figures',
  '/people/:speakerId',
  '/queue',
  '/articles/:articleId',
  '/quotes/:quoteId',
  '/check',
  '/sign-in',
] as const

/**
 * Serves the built pages in `folder` to everybody: the requests they make need a key where keys are needed. If nothing
 * was built, as when the service runs from its sources, `/` leads to /docs.
 */
export function addDesk(app: FastifyInstance, folder: URL): void {
  app.register(async (pages) => {
    pages.addHook('onRoute', (route) => {
      route.config = { ...route.config, access: 'open' }
    })
    const schema = { hide: true }
    if (!existsSync(folder)) {
      pages.get('/', { schema }, async (_request, reply) => reply.redirect('/docs'))
      return
    }
    for (const name of readdirSync(folder)) {
      const type = TYPES[extname(name)]
      if (type === undefined) continue
      const content = readFileSync(new URL(name, folder))
      // A file with a hash in its name never changes; the others are revalidated by their ETag.
      const caching = /-[A-Z0-9]{8}\.\w+$/.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache'
      const paths = name === 'index.html' ? VIEWS : [`/desk/${name}`]
      for (const path of paths) {
        pages.get(path, { schema }, async (_request, reply) =>
          reply
            .headers({ 'content-type': type, 'cache-control': caching, 'content-security-policy': PAGE_POLICY })
            .send(content),
        )
      }
    }
  })
}
