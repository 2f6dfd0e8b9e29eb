// Requests that may be sent again: those with the same Idempotency-Key are carried
// out once, and get the same response (IETF draft "The Idempotency-Key HTTP Header
// Field"). The store keeps the records, so they survive a restart.

import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { IdempotencyStore } from '../../store/store.ts'
import { Problem } from '../../api/problems.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Takes an Idempotency-Key: a POST that creates something. */
    readonly idempotent?: boolean
  }
}

export const IdempotencyHeaders = z.looseObject({
  'idempotency-key': z
    .string()
    .min(1)
    .max(255)
    .optional()
    .describe(
      'Any name you choose for this request, such as a UUID. Within a week, the same request with this key is not carried out again: it gets the same response.',
    ),
})

/** Applies to the routes whose config says `idempotent`. */
export function addIdempotency(app: FastifyInstance, store: IdempotencyStore): void {
  const claimed = new WeakMap<FastifyRequest, { readonly key: string; readonly timer: NodeJS.Timeout }>()

  app.addHook('preHandler', async (request, reply) => {
    const key = request.headers['idempotency-key']
    if (request.routeOptions.config.idempotent !== true || typeof key !== 'string') return
    const use = await store.claimKey(key, hashRequest(request))
    switch (use.outcome) {
      case 'claimed': {
        // If this fails, saving the record will report it.
        const timer = setInterval(() => void store.holdKey(key).catch(() => undefined), HOLD_EVERY)
        claimed.set(request, { key, timer: timer.unref() })
        return
      }
      case 'answered':
        return sendAgain(reply, use.record)
      case 'in-flight':
        throw new Problem('request-in-flight', `The request with this Idempotency-Key is still in progress.`, {
          retryAfter: 1,
        })
      case 'other-request':
        throw new Problem('key-reused', 'This Idempotency-Key was already sent with another request.')
    }
  })

  app.addHook('onSend', async (request, reply, payload) => {
    const use = claimed.get(request)
    if (!use) return
    claimed.delete(request)
    clearInterval(use.timer)
    const { statusCode: status } = reply
    // A failed request may succeed on the next try, so the key is released.
    if (status < 200 || status > 299) return store.releaseKey(use.key)
    const headers = Object.fromEntries(
      KEPT_HEADERS.flatMap((name) => {
        const value = reply.getHeader(name)
        return value === undefined ? [] : [[name, String(value)]]
      }),
    )
    await store.saveRecord(use.key, {
      status,
      headers,
      body: typeof payload === 'string' || payload instanceof Uint8Array ? payload : '',
    })
  })
}

/** Milliseconds; well within the time after which the store takes a silent process for dead. */
const HOLD_EVERY = 5_000

const KEPT_HEADERS = ['content-type', 'location', 'etag'] as const

/** A hash of everything that identifies a request. */
export function hashRequest({ method, url, body }: Pick<FastifyRequest, 'method' | 'url' | 'body'>): string {
  return createHash('sha256')
    .update(JSON.stringify([method, url, body ?? null]))
    .digest('hex')
}

function sendAgain(
  reply: FastifyReply,
  { status, headers, body }: { status: number; headers: Readonly<Record<string, string>>; body: string },
): FastifyReply {
  return reply.code(status).headers(headers).header('idempotency-replayed', 'true').serializer(String).send(body)
}
