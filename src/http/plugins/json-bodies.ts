// The body that every route accepts: one JSON value in UTF-8.

import type { FastifyInstance, FastifyRequest } from 'fastify'
import { parseLongJson } from '../../api/parse-json.ts'

/** Replaces Fastify's parsers, which also accept text/plain and silently read broken UTF-8 as U+FFFD. */
export function acceptJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (_request: FastifyRequest, body: Buffer) =>
    parseLongJson(body, 'The body'),
  )
}
