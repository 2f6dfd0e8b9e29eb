// What a request needs to be let in. A route is closed unless it says that it
// is open, so that a new one is closed by itself.

import type { FastifyRequest } from 'fastify'
import type { Scope } from '../../../store/store.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Left out, GET and HEAD need the scope `read`, and everything else `write`. */
    readonly access?: RouteAccess
  }
}

/** `open`: needs no key, and none is looked at. `anyone`: is told who asks, whoever it is. */
export type RouteAccess = 'open' | 'anyone' | Scope

interface RouteWithAccess {
  readonly method: string | readonly string[]
  readonly config?: { readonly access?: RouteAccess } | undefined
}

export function routeAccess({ method, config }: RouteWithAccess): RouteAccess {
  const reads = [method].flat().every((one) => one === 'GET' || one === 'HEAD')
  return config?.access ?? (reads ? 'read' : 'write')
}

/** Also for addresses that nothing answers: without a key nobody learns what there is under /v1. */
export function requestAccess({ is404, url, method, routeOptions }: FastifyRequest): RouteAccess {
  if (is404) return /^\/v1(?:[/?]|$)/.test(url) ? 'read' : 'open'
  return routeAccess({ method, config: routeOptions.config })
}
