// What the API document says about who may use a route.

import type { RouteOptions } from 'fastify'
import type { ProblemCode } from '../../api/problems.ts'
import { codesIn, declareProblems } from '../routes/answers/declare-answers.ts'
import { type RouteAccess, routeAccess } from '../plugins/access/route-access.ts'

/** The name of the security scheme in the document. */
const SCHEME = 'key'

/** For the document: what Swagger UI's Authorize dialog asks for. */
export const SECURITY_SCHEMES = {
  [SCHEME]: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'dixit_<id>_<secret>',
    description:
      'A key printed by `dixit keys create`, with the scope `read`, `write` or `admin`; each includes those before it. In a browser, the cookie set by `POST /v1/session` works as well. No key is needed as long as the archive has none and the service listens only on its own machine, or if the operator allows it.',
  },
} as const

type Declared = ReturnType<typeof declareProblems>

/**
 * A hook for routes: adds to a route's schema the scope it needs and the ways it refuses and fails, so that every
 * possible status is declared.
 */
export function declareAccess(route: RouteOptions): void {
  const access = routeAccess(route)
  const { schema } = route
  if (schema === undefined || schema.hide === true) return
  const own = schema.response as Declared
  const codes = [
    ...wrongRequests(route),
    ...(route.config?.always === true ? [] : (['overloaded', 'response-timeout'] as const)),
    ...(access === 'open' ? [] : access === 'anyone' ? refusalsOfAnyone(route) : refusals(route, access)),
  ]
  route.schema = {
    ...schema,
    ...(access === 'open' ? {} : { security: access === 'anyone' ? OPTIONAL : [{ [SCHEME]: [access] }] }),
    response: { ...own, ...declareAlso(own, codes) },
  }
}

/** With a key, or without. */
const OPTIONAL = [{}, { [SCHEME]: [] }]

const refusalsOfAnyone = ({ method }: RouteOptions): readonly ProblemCode[] =>
  method === 'GET' ? LIMITS : ['foreign-origin', 'read-only', ...LIMITS]

/** For a route that asks the archive who the caller is. */
const LIMITS = ['too-many-requests', 'archive-unavailable'] as const satisfies readonly ProblemCode[]

/** What can be wrong with a request before its route runs. */
function wrongRequests({ method, url, config }: RouteOptions): ProblemCode[] {
  // A body is read even where none is expected.
  const hasBody = method !== 'GET' && config?.streamed !== true
  return [
    'malformed-http',
    ...(url.includes(':') ? (['malformed-url', 'url-too-long'] as const) : []),
    ...(hasBody ? (['invalid-json', 'broken-compression', 'body-too-large'] as const) : []),
    ...(method === 'GET' ? [] : (['unsupported-media-type'] as const)),
    // Can happen while the headers or the body arrive.
    'request-timeout',
    'headers-too-large',
  ]
}

/** For a closed route. Every one asks the archive, even those that only read a text: it knows the keys. */
function refusals({ method }: RouteOptions, access: Exclude<RouteAccess, 'open' | 'anyone'>): ProblemCode[] {
  return [
    'unauthorized',
    // Every key may read.
    ...(access === 'read' ? [] : (['insufficient-scope'] as const)),
    ...(method === 'GET' ? [] : (['foreign-origin'] as const)),
    // A route that needs only the scope to read changes nothing.
    ...(method === 'GET' || access === 'read' ? [] : (['read-only'] as const)),
    ...LIMITS,
  ]
}

/** The problems of a route that has declared others already, merged by status. */
function declareAlso(own: Declared, codes: readonly ProblemCode[]): Declared {
  const declared = Object.entries(own).flatMap(([status, { description }]) =>
    Number(status) < 400 ? [] : codesIn(description),
  ) as ProblemCode[]
  return declareProblems(...new Set([...declared, ...codes].filter((code) => code !== 'internal-error')))
}
