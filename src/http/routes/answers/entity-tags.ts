// Versions of stored items, as ETag and If-Match (RFC 9110, 8.8.3 and 13.1.1):
// two editors can't overwrite each other without noticing.

import { createHash } from 'node:crypto'
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { Problem } from '../../../api/problems.ts'
import { formatTag } from '../../../api/present/entity-tag.ts'

/** In OpenAPI, for every address that can be read. */
export const IF_NONE_MATCH =
  'The `ETag` of an earlier response to this request: as long as nothing in it has changed, the response is 304, without content.'

export const IfMatchHeaders = z.looseObject({
  'if-match': z
    .string()
    .max(1000)
    .optional()
    .meta({ examples: ['"Zp3kC9wq5n1TmR0uYxL7dA"'] })
    .describe(
      'Required: the `ETag` of the version you have seen, so that you do not overwrite a change you have not seen. `*` matches any version.',
    ),
})

export function sendTag(reply: Pick<FastifyReply, 'header'>, tag: string): void {
  void reply.header('etag', formatTag(tag))
}

/**
 * For an answer that holds more than the tag covers, such as counts: its ETag changes with any of it, and still names
 * the same version in If-Match.
 */
export function sendContentTag(reply: Pick<FastifyReply, 'header'>, tag: string, content: unknown): void {
  const hash = createHash('sha1').update(JSON.stringify(content)).digest('base64url')
  sendTag(reply, `${tag}.${hash}`)
}

/**
 * The tag that a change is based on; null for `*`, which only asks that the item exists, whatever others change
 * meanwhile (RFC 9110, 13.1.1). `current` is what is stored now; if a list of tags is sent, one of them must match it.
 *
 * @throws Problem when the header is missing, malformed, or names another version
 */
export function readIfMatch(headers: { readonly 'if-match'?: string | undefined }, current: string): string | null {
  const header = headers['if-match']?.trim()
  if (header === undefined || header === '') {
    throw new Problem('precondition-required', 'The header If-Match is missing.')
  }
  if (header === '*') return null
  const tags = header.split(',').map((tag) => tag.trim())
  // A weak tag never matches here: RFC 9110 requires a strong comparison.
  if (!tags.some((tag) => tag === formatTag(current) || tag.startsWith(`"${current}.`))) throw changedMeanwhile()
  return current
}

export function changedMeanwhile(): Problem {
  return new Problem('precondition-failed', 'It is no longer the version that If-Match names.')
}
