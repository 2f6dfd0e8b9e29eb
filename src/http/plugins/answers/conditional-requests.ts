// Answers that the client already has are not sent again: If-None-Match (RFC 9110, 13.1.2).

import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The answer is streamed, and so has no ETag. */
    readonly inPieces?: boolean
  }
}

const NOT_MODIFIED = z.null().describe('Unchanged: it still has the `ETag` in `If-None-Match`.')

/**
 * Answers 304 to GET and HEAD if `If-None-Match` names the current version. Answers without an ETag of their own get a
 * weak one, a hash of their content. Call it before the first route is added: it declares the 304 for each.
 */
export function addConditionalRequests(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    const schema = route.schema as { readonly response?: Readonly<Record<string, unknown>> } | undefined
    const isRead = [route.method].flat().some((method) => method === 'GET' || method === 'HEAD')
    if (!isRead || schema?.response?.['200'] === undefined || route.config?.inPieces === true) return
    route.schema = { ...schema, response: { ...schema.response, 304: NOT_MODIFIED } }
  })
  app.addHook('onSend', async ({ method, headers }, reply, payload: unknown) => {
    if ((method !== 'GET' && method !== 'HEAD') || reply.statusCode !== 200) return payload
    const tag = findTag(reply, payload)
    if (tag === null) return payload
    void reply.header('etag', tag)
    const known = headers['if-none-match']
    if (known === undefined || !matches(known, tag)) return payload
    void reply.code(304)
    // Fastify drops the content itself, and needs it for the Content-Length.
    if (method === 'HEAD') return payload
    void reply.removeHeader('content-type').removeHeader('content-length')
    return null
  })
}

/** Null for a streamed answer. */
function findTag(reply: FastifyReply, payload: unknown): string | null {
  const own = reply.getHeader('etag')
  if (own !== undefined) return String(own)
  if (typeof payload !== 'string' && !(payload instanceof Uint8Array)) return null
  return `W/"${createHash('sha1').update(payload).digest('base64url')}"`
}

/** Weak comparison (RFC 9110, 8.8.3.2). */
function matches(known: string, tag: string): boolean {
  return known.split(',').some((one) => one.trim() === '*' || withoutWeakness(one.trim()) === withoutWeakness(tag))
}

const withoutWeakness = (tag: string): string => tag.replace(/^W\//, '')
