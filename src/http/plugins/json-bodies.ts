// The only body that is taken: one JSON value in UTF-8.

import type { FastifyInstance, FastifyRequest } from 'fastify'
import { parseLongJson } from '../../api/parse-json.ts'
import { PROBLEMS, Problem } from '../../api/problems.ts'

/** Replaces Fastify's parsers, which take text/plain too and read broken UTF-8 as U+FFFD without a word. */
export function acceptJsonOnly(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (request: FastifyRequest, body: Buffer) => {
    const encoding = request.headers['content-encoding'] ?? 'identity'
    if (encoding !== 'identity') throw new Problem('unsupported-media-type', PROBLEMS['unsupported-media-type'][2])
    return parseLongJson(body, 'The body')
  })
}
