// An article as it was sent: as JSON, or as a text with query parameters.

import type { FastifyRequest } from 'fastify'
import { Problem } from '../../../api/problems.ts'
import { ARTICLE_PARAMETERS } from '../../../api/schemas/fields/article-parameters.ts'
import { textTypeOf } from '../../plugins/text-bodies.ts'

interface ArticleRequest<Body> {
  readonly headers: FastifyRequest['headers']
  readonly body: Body
  readonly query: Readonly<Partial<Record<keyof typeof ARTICLE_PARAMETERS, string | undefined>>>
}

/**
 * The body; for a plain text, the query parameters become its other fields.
 *
 * @throws Problem if there are parameters beside a JSON body, which has fields for them
 */
export function readSentArticle<Body extends object>({ headers, body, query }: ArticleRequest<Body>): Body {
  const names = Object.keys(ARTICLE_PARAMETERS) as (keyof typeof ARTICLE_PARAMETERS)[]
  const given = names.filter((name) => query[name] !== undefined)
  if (textTypeOf({ headers }) !== null) {
    return { ...body, ...Object.fromEntries(given.map((name) => [name, query[name]])) }
  }
  const [first] = given
  if (first === undefined) return body
  const detail = 'is only for a body that is a text or a page'
  const expected = 'the field of the same name in the JSON body'
  throw new Problem('invalid-request', `${first} ${detail}; expected: ${expected}.`, {
    errors: given.map((parameter) => ({ parameter, detail, expected })),
  })
}
