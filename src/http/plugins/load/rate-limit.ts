// How many requests a minute a caller may send.

import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { nameCaller } from './name-caller.ts'
import { Problem } from '../../../api/problems.ts'

/** Counts a request for the key it came with, or for its address. */
export type CountRequest = (request: FastifyRequest, reply: FastifyReply, keyId: string | null) => Promise<void>

/**
 * Counts for each key and address separately, and shows it in the RateLimit headers. The returned function throws the
 * problem `too-many-requests`.
 */
export function addRateLimit(app: FastifyInstance, perMinute: number): CountRequest {
  const callers = new WeakMap<FastifyRequest, string>()
  app.register(rateLimit, {
    global: false,
    max: perMinute,
    timeWindow: MINUTE,
    cache: MOST_CALLERS,
    enableDraftSpec: true,
    keyGenerator: (request) => callers.get(request) ?? '',
    errorResponseBuilder: (_request, { max, ttl }) =>
      new Problem('too-many-requests', `The limit is ${max} per minute.`, { retryAfter: Math.ceil(ttl / 1000) }),
  })
  let count: ReturnType<FastifyInstance['rateLimit']>
  app.after(() => {
    count = app.rateLimit()
  })
  return async (request, reply, keyId) => {
    if (perMinute === 0) return
    callers.set(request, nameCaller(request, keyId))
    await count.call(app, request, reply)
  }
}

/**
 * Counts attempts to sign in, separately for each address, even where nothing else is counted. Call it after
 * `addRateLimit`; the returned function throws the problem `too-many-requests`.
 */
export function limitAttempts(app: FastifyInstance, perMinute: number): (request: FastifyRequest) => Promise<void> {
  const attempt = app.createRateLimit({
    max: perMinute,
    timeWindow: MINUTE,
    keyGenerator: (request) => nameCaller(request, null),
  })
  return async (request) => {
    const counted = await attempt(request)
    if (counted.isAllowed || !counted.isExceeded) return
    const { max, ttlInSeconds: retryAfter } = counted
    throw new Problem('too-many-requests', `At most ${max} attempts a minute. Try again later.`, { retryAfter })
  }
}

const MINUTE = 60_000

/** The least recently seen caller is forgotten first: a few megabytes at most. */
const MOST_CALLERS = 10_000
