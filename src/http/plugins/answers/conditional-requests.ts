// What a client has already is not sent again: If-None-Match (RFC 9110, 13.1.2).

import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply } from 'fastify'

/**
 * Answers 304 to GET and HEAD where `If-None-Match` names the present version.
 * An answer that has no ETag of its own gets a weak one, of its content.
 */
export function addConditionalRequests(app: FastifyInstance): void {
  app.addHook('onSend', async ({ method, headers }, reply, payload: unknown) => {
    if ((method !== 'GET' && method !== 'HEAD') || reply.statusCode !== 200) return payload
    const tag = findTag(reply, payload)
    if (tag === null) return payload
    void reply.header('etag', tag)
    const known = headers['if-none-match']
    if (known === undefined || !matches(known, tag)) return payload
    void reply.code(304)
    // Fastify leaves the content away by itself, and counts it for that.
    if (method === 'HEAD') return payload
    void reply.removeHeader('content-type').removeHeader('content-length')
    return null
  })
}

/** Null for an answer that is sent piece by piece. */
function findTag(reply: FastifyReply, payload: unknown): string | null {
  const own = reply.getHeader('etag')
  if (own !== undefined) return String(own)
  if (typeof payload !== 'string' && !(payload instanceof Uint8Array)) return null
  return `W/"${createHash('sha1').update(payload).digest('base64url')}"`
}

/** The weak comparison. */
function matches(known: string, tag: string): boolean {
  return known.split(',').some((one) => one.trim() === '*' || withoutWeakness(one.trim()) === withoutWeakness(tag))
}

const withoutWeakness = (tag: string): string => tag.replace(/^W\//, '')
