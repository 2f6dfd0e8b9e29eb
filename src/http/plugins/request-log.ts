// One log line and one count for each request, whatever becomes of it.

import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Metrics } from '../../metrics/make-metrics.ts'
import { keyOf } from './access/authorization.ts'

/** A hook that runs at the start of each request. */
export type LogRequest = (request: FastifyRequest, reply: FastifyReply) => void

export function makeRequestLog({ noteRequest }: Pick<Metrics, 'noteRequest'>): LogRequest {
  return (request, reply) => {
    const started = performance.now()
    let finished = false
    reply.raw.once('finish', () => (finished = true))
    // Not Fastify's onResponse, which isn't called for clients that went away.
    reply.raw.once('close', () => {
      const ms = performance.now() - started
      const status = finished ? reply.raw.statusCode : CLIENT_GONE
      const route = routeOf(request)
      noteRequest({ method: request.method, route, status, seconds: ms / 1000 })
      const line = {
        method: request.method,
        route,
        path: route === null ? null : fillIn(route, request.params),
        parameters: nameParameters(request),
        status,
        ms: Math.round(ms * 10) / 10,
        key: keyOf(request)?.id ?? null,
      }
      // A probe comes every few seconds.
      if (request.routeOptions.config?.always === true && status < 400) request.log.debug(line, 'Answered')
      else request.log.info(line, 'Answered')
    })
  }
}

/** nginx's code for this. */
const CLIENT_GONE = 499

/** The route's pattern; null if there is none. */
const routeOf = ({ is404, routeOptions }: FastifyRequest): string | null => (is404 ? null : (routeOptions.url ?? null))

/** The path with its ids filled in, but no other parameter: anything else is what somebody typed. */
function fillIn(route: string, params: unknown): string {
  const given = (params ?? {}) as Readonly<Record<string, unknown>>
  return route.replace(/:(\w+)/g, (name, key: string) => (IS_ID.test(String(given[key])) ? String(given[key]) : name))
}

const IS_ID = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{1,9})$/

interface QuerySchema {
  readonly querystring?: { readonly shape?: Readonly<Record<string, unknown>> }
}

/** The names of the query parameters that the route knows, without their values, which may be an article's words. */
function nameParameters({ url, routeOptions }: FastifyRequest): string[] {
  const start = url.indexOf('?')
  const known = (routeOptions.schema as QuerySchema | undefined)?.querystring?.shape
  if (start < 0 || known === undefined) return []
  return [...new Set(new URLSearchParams(url.slice(start)).keys())].filter((name) => Object.hasOwn(known, name))
}
