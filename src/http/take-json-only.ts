// The only body that is taken: one JSON value in UTF-8.

import type { FastifyInstance, FastifyRequest } from 'fastify'
import { PROBLEMS, Problem } from './problems.ts'

/** Replaces Fastify's parsers, which take text/plain too and read broken UTF-8 as U+FFFD without a word. */
export function takeJsonOnly(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (request: FastifyRequest, body: Buffer) => {
    const encoding = request.headers['content-encoding'] ?? 'identity'
    if (encoding !== 'identity') throw new Problem('unsupported-media-type', PROBLEMS['unsupported-media-type'][2])
    return parse(decode(body))
  })
}

function decode(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    throw new Problem('invalid-json', 'The body is not UTF-8.')
  }
}

/** A key "__proto__" needs no care of its own here: JSON.parse makes it a field like any other, and the schemas refuse it as unknown. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Problem('invalid-json', explain(text, error as SyntaxError))
  }
}

/** Says where the mistake is. Not V8's own message: that quotes the text around it. */
function explain(text: string, error: SyntaxError): string {
  if (text.trim() === '') return 'The body is empty; a JSON object is expected.'
  if (error.message.startsWith('Unexpected end')) return 'The body ends before its JSON is complete.'
  const position = /position (\d+)/.exec(error.message)?.[1]
  return position === undefined ? 'The body is not JSON.' : `The body is not JSON from character ${position} on.`
}
