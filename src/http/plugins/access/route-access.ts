// What a request needs to be let in. Routes are closed unless they say that they
// are open, so a new one is closed by default.

import type { FastifyRequest } from 'fastify'
import type { Scope } from '../../../store/store.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** If left out, GET and HEAD need the scope `read`, and everything else `write`. */
    readonly access?: RouteAccess
  }
}

/** `open`: needs no key, and doesn't look at one. `anyone`: needs no key, but learns who the caller is. */
export type RouteAccess = 'open' | 'anyone' | Scope

interface RouteWithAccess {
  readonly method: string | readonly string[]
  readonly config?: { readonly access?: RouteAccess } | undefined
}

export function routeAccess({ method, config }: RouteWithAccess): RouteAccess {
  const reads = [method].flat().every((one) => one === 'GET' || one === 'HEAD')
  return config?.access ?? (reads ? 'read' : 'write')
}

/** Addresses without a route are protected too: without a key nobody learns what exists under /v1. */
export function requestAccess({ is404, url, method, routeOptions }: FastifyRequest): RouteAccess {
  if (is404) return /^\/v1(?:[/?]|$)/.test(url) ? 'read' : 'open'
  return routeAccess({ method, config: routeOptions.config })
}
