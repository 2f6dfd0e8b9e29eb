// Versions of what is stored, as ETag and If-Match (RFC 9110, 8.8.3 and
// 13.1.1): two editors can't overwrite each other without noticing.

import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { Problem } from '../../api/problems.ts'
import { formatTag } from '../../api/present/entity-tag.ts'

export const IfMatchHeaders = z.looseObject({
  'if-match': z
    .string()
    .max(1000)
    .optional()
    .meta({ examples: ['*'] })
    .describe(
      'Required: the `ETag` of the version you have seen, so that nobody else’s change is overwritten unseen. `*` matches any version.',
    ),
})

export function sendTag(reply: Pick<FastifyReply, 'header'>, tag: string): void {
  void reply.header('etag', formatTag(tag))
}

/**
 * The tag that a change is for: the client's, or the present one for `*`.
 * `current` is what is stored now; where a list of tags is sent, it decides.
 *
 * @throws Problem when the header is missing, malformed, or of another version
 */
export function readIfMatch(headers: { readonly 'if-match'?: string | undefined }, current: string): string {
  const header = headers['if-match']?.trim()
  if (header === undefined || header === '') {
    throw new Problem('precondition-required', 'The header If-Match is missing.')
  }
  if (header === '*') return current
  const tags = header.split(',').map((tag) => tag.trim())
  // A weak tag never matches here: RFC 9110 asks for a strong comparison.
  if (!tags.includes(formatTag(current))) throw changedMeanwhile()
  return current
}

export function changedMeanwhile(): Problem {
  return new Problem('precondition-failed', 'It is no longer the version that If-Match names.')
}
