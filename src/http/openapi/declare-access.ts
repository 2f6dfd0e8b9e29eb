// What the API document says of who may use a route.

import type { RouteOptions } from 'fastify'
import { declareProblems } from '../routes/declare-answers.ts'
import { routeAccess } from '../plugins/access/route-access.ts'

/** The name of the security scheme in the document. */
const SCHEME = 'key'

/** For the document: what Swagger UI's Authorize asks for. */
export const SECURITY_SCHEMES = {
  [SCHEME]: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'dixit_<id>_<secret>',
    description:
      'A key that `dixit keys create` has printed, with the scope `read`, `write` or `admin`; each allows what those before it do. None is needed while the archive has none and listens on this machine only, or where the operator allows it.',
  },
} as const

/** A hook for routes: adds to the schema of a closed one the scope that it needs, how it refuses, and how it fails. */
export function declareAccess(route: RouteOptions): void {
  const access = routeAccess(route)
  const { schema, config } = route
  if (schema === undefined || schema.hide === true || access === 'open') return
  // Every key may read.
  const refusals = declareProblems(
    'unauthorized',
    ...(access === 'read' ? [] : (['insufficient-scope'] as const)),
    ...(route.method === 'GET' ? [] : (['foreign-origin'] as const)),
    'too-many-requests',
    ...(config?.always === true ? [] : (['overloaded', 'response-timeout'] as const)),
  )
  const declared = { ...refusals, ...(schema.response as ReturnType<typeof declareProblems>) }
  route.schema = {
    ...schema,
    security: [{ [SCHEME]: [access] }],
    response: { ...declared, ...declareFailure(declared) },
  }
}

/** The archive is asked for every closed route, also for those that only read a text: it knows the keys. */
function declareFailure(declared: ReturnType<typeof declareProblems>): ReturnType<typeof declareProblems> {
  const before = declared[503]?.description
  const { 503: failure } = declareProblems('archive-unavailable')
  if (failure === undefined) return {}
  return { 503: before === undefined ? failure : { ...failure, description: `${before} ${failure.description}` } }
}
