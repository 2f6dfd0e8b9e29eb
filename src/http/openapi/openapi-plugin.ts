// The API document: made from the routes' schemas, committed as
// openapi/openapi.json, served from there, and shown at /docs.

import { readFileSync } from 'node:fs'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'
import { componentsInUse } from './components-in-use.ts'
import { SECURITY_SCHEMES } from './declare-access.ts'
import { PACKAGE_FOLDER } from '../../locations.ts'
import { packageVersion } from '../../package-version.ts'
import { PAGE_POLICY } from '../plugins/access/security-headers.ts'

/** The committed contract. */
export const DOCUMENT_FILE = new URL('openapi/openapi.json', PACKAGE_FOLDER)

/** The script that the page at /docs runs beside Swagger UI. */
const DOCS_PAGE_FILE = new URL('openapi/docs-page.js', PACKAGE_FOLDER)

/** Adds /openapi.json and /docs. Call it before adding the routes it should describe. */
export function addOpenapi(app: FastifyInstance): void {
  app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: INFO,
      servers: [{ url: '/', description: 'This service' }],
      tags: TAGS,
      security: [],
      components: { securitySchemes: SECURITY_SCHEMES },
    },
    transform: jsonSchemaTransform,
    transformObject: componentsInUse,
  })
  app.register(async (pages) => {
    // People who have no key yet read here how to use one. Swagger UI's routes are not ours, so a hook opens them.
    pages.addHook('onRoute', (route) => {
      route.config = { ...route.config, access: 'open' }
    })
    pages.register(swaggerUi, {
      routePrefix: '/docs',
      staticCSP: PAGE_POLICY,
      uiConfig: {
        layout: 'BaseLayout',
        tryItOutEnabled: true,
        displayRequestDuration: true,
        docExpansion: 'list',
        defaultModelsExpandDepth: 0,
        persistAuthorization: true,
      },
      // The committed document has what the routes alone can't provide: examples with real responses.
      transformSpecification: () => readDocument(),
      transformSpecificationClone: false,
      theme: { title: 'Dixit API', js: [{ filename: 'docs-page.js', content: readFileSync(DOCS_PAGE_FILE, 'utf8') }] },
    })
    pages.get('/openapi.json', { schema: { hide: true } }, async (_request, reply) => {
      return reply.type('application/json').serializer(String).send(readFileSync(DOCUMENT_FILE, 'utf8'))
    })
  })
}

function readDocument(): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(DOCUMENT_FILE, 'utf8')) as Record<string, unknown>
}

const INFO = {
  title: 'Dixit',
  version: packageVersion(),
  license: { name: 'MIT', identifier: 'MIT' },
  description: [
    'Who said what: finds the quotations in a news article, names their speakers, and keeps the pairs.',
    '',
    'Offsets (`start`, `end`) count UTF-16 code units, as JavaScript, Java and C# do, or with `offsets=codepoints` code points, as Python does; `end` is exclusive. Every `{start, end, text}` is verbatim, so that a client can check its counting with `text`. Instants are in UTC. Errors are problem details (RFC 9457).',
    '',
    'Send a key in the header `Authorization: Bearer …`. Each key, and each address without one, may send a limited number of requests a minute, stated in the headers `RateLimit-Limit`, `RateLimit-Remaining` and `RateLimit-Reset` of each response.',
    '',
    'To explore, go from top to bottom: in a new archive the ids below exist once you have sent the first example of `POST /v1/articles`. On the page at `/docs` the id fields of GET are filled in from the last response; those of requests that change or delete something stay empty, and *Execute* appears only after *Try it out*.',
  ].join('\n'),
}

/** In the order in which a newcomer tries them: deleting the example comes after reading it. */
const TAGS = [
  { name: 'attributions', description: 'Who said what in a text, without storing it' },
  { name: 'checks', description: 'Whether quotations match their sources, without storing them' },
  { name: 'articles', description: 'Stored articles' },
  { name: 'quotes', description: 'Quotes of all stored articles' },
  { name: 'speakers', description: 'Who is quoted in them' },
  { name: 'changes', description: 'What has changed, for keeping a copy in step' },
  { name: 'stats', description: 'Statistics of the archive' },
  { name: 'exports', description: 'The archive, or a part of it, for other programs' },
  { name: 'removal', description: 'Deleting an article, and erasing for good' },
  { name: 'service', description: 'About the service itself' },
]
