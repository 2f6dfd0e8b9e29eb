// How much of the service's capacity one caller may use at once.

import type { FastifyReply, FastifyRequest } from 'fastify'
import { nameCaller } from './name-caller.ts'
import type { Metrics } from '../../../metrics/make-metrics.ts'
import { Problem } from '../../../api/problems.ts'

/**
 * Counts a request for its key, or for its address, until it is answered. Throws the problem `overloaded` beyond the
 * limit.
 */
export type TakeShare = (request: FastifyRequest, reply: FastifyReply, keyId: string | null) => void

/** `most`: the requests of one caller that may be in flight at once. */
export function makeCallerShare(most: number, metrics: Pick<Metrics, 'noteShed'>): TakeShare {
  const counts = new Map<string, number>()
  return (request, reply, keyId) => {
    const caller = nameCaller(request, keyId)
    const count = counts.get(caller) ?? 0
    if (count >= most) {
      metrics.noteShed('caller')
      throw new Problem('overloaded', `${most} of your requests are already in progress.`, { retryAfter: 1 })
    }
    counts.set(caller, count + 1)
    // 'close' also comes when the client goes away.
    reply.raw.once('close', () => {
      const left = (counts.get(caller) ?? 1) - 1
      if (left > 0) counts.set(caller, left)
      else counts.delete(caller)
    })
  }
}
