// Overload protection (load shedding): turns requests away before reading any of
// them, since refusing must cost next to nothing.

import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Shed } from '../../../metrics/labels.ts'
import type { Metrics } from '../../../metrics/make-metrics.ts'
import { Problem } from '../../../api/problems.ts'
import { countBodyBytes, findExcess, type LoadLimits } from './request-load.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Answered under any load, since it reports the service's state. */
    readonly always?: boolean
  }
}

/**
 * `delay` is how late the event loop is, in milliseconds. A request that is turned away throws the problem
 * `overloaded`.
 */
export function addOverloadProtection(
  app: FastifyInstance,
  limits: LoadLimits,
  delay: () => number,
  metrics: Pick<Metrics, 'noteShed' | 'addGauges'>,
): void {
  let requests = 0
  let bytes = 0
  metrics.addGauges({ requestsInFlight: () => requests, bodyBytesInFlight: () => bytes })
  // No body takes more memory than this, not even an import's, which is read line by line.
  const longestBody = app.initialConfig.bodyLimit ?? 0

  // After the plugins that set headers, which a refusal needs too.
  app.after(() => {
    app.addHook('onRequest', async (request, reply) => {
      const own = countBodyBytes(request.headers, longestBody)
      const excess = isAlwaysAnswered(request) ? null : findExcess({ requests, bytes, delay: delay() }, limits, own)
      if (excess !== null) {
        metrics.noteShed(excess)
        throw new Problem('overloaded', DETAILS[excess], { retryAfter: 1 })
      }
      requests += 1
      bytes += own
      // 'close' also comes when the client goes away.
      reply.raw.once('close', () => {
        requests -= 1
        bytes -= own
      })
    })
  })
}

const isAlwaysAnswered = ({ is404, routeOptions }: FastifyRequest): boolean =>
  !is404 && routeOptions.config.always === true

const DETAILS: Readonly<Record<Shed, string>> = {
  requests: 'Too many requests are in progress.',
  bytes: 'The bodies of the requests in progress are too large in total.',
  delay: 'The service cannot keep up.',
  caller: 'Too many requests from one caller are in progress.',
}
