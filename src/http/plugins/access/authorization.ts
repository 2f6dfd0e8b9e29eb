// Refuses callers who lack a key or a scope, before the body of the request is
// read, and before anything is revealed about what exists.

import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { AccessKey, AccessKeyStore, SigningKey } from '../../../store/store.ts'
import { authenticate, findKey, findToken, refuseScope } from './authentication.ts'
import type { AnonymousAccess, Caller } from './authentication.ts'
import { declareAccess } from '../../openapi/declare-access.ts'
import type { TakeShare } from '../load/caller-share.ts'
import { addRateLimit } from '../load/rate-limit.ts'
import { Problem, PROBLEMS } from '../../../api/problems.ts'
import { isOfForeignPage, isOfOwnPage } from './foreign-origin.ts'
import { requestAccess, type RouteAccess } from './route-access.ts'

export interface AccessOptions {
  /** Defaults to `until-first-key`. */
  readonly anonymous?: AnonymousAccess
  /** Requests a minute for each key or address; 0, the default, for no limit. */
  readonly rateLimit?: number
  /** Origins whose pages may send requests from a browser; none by default. */
  readonly corsOrigins?: readonly string[]
}

/** Call it before the first route is added: it declares in the API document what each route needs. */
export function addAuthorization(
  app: FastifyInstance,
  store: AccessKeyStore,
  { anonymous = 'until-first-key', rateLimit = 0, corsOrigins = [] }: AccessOptions,
  takeShare: TakeShare,
): void {
  const count = addRateLimit(app, rateLimit)
  app.addHook('onRoute', declareAccess)

  // After the plugins that answer preflight requests, which carry no key, and those that set headers, which a refusal
  // needs too.
  app.after(() => {
    app.addHook('onRequest', async (request, reply) => {
      const access = requestAccess(request)
      const isAlways = !request.is404 && request.routeOptions.config.always === true
      if (access === 'open') {
        if (!isAlways) takeShare(request, reply, null)
        return
      }
      const caller = await authenticate(request, store, anonymous)
      if ('scope' in caller) callers.set(request, caller)
      const key = keyOf(request) ?? null
      // Before any refusal, so that wrong keys count against their address.
      await count(request, reply, key?.id ?? null)
      if (!isAlways) takeShare(request, reply, key?.id ?? null)
      const refusal = access === 'anyone' ? null : 'scope' in caller ? refuseScope(caller, access) : caller
      if (isForged(request, access, key, refusal === null))
        throw new Problem('foreign-origin', PROBLEMS['foreign-origin'][2])
      if (refusal === null) return
      void reply.header('www-authenticate', refusal.challenge)
      throw new Problem(refusal.code, refusal.detail)
    })
  })

  app.addHook('onResponse', async (request) => {
    const key = keyOf(request)
    if (key === undefined || wasNoted(key)) return
    await store
      .noteAccess(key.id)
      .catch((error: unknown) => request.log.warn({ err: error }, 'The use of a key could not be recorded'))
  })

  /**
   * Whether a page that may not send this request made a browser send it. A page can only send a key in the header if
   * it was given the key, but browsers send the cookie by themselves. Requests that only read are allowed: the page
   * doesn't get to see the answer.
   */
  function isForged(request: FastifyRequest, access: RouteAccess, key: AccessKey | null, isAdmitted: boolean): boolean {
    if (READING.has(request.method)) return false
    if (findToken(request) !== null) return !isOfOwnPage(request)
    return isAdmitted && key === null && isOfForeignPage(request, access === 'anyone' ? [] : corsOrigins)
  }
}

const READING: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Who sent a request; undefined for unknown callers, and before the request was authenticated. */
export const callerOf = (request: FastifyRequest): Caller | undefined => callers.get(request)

/** The key that a request came with; undefined without one, and before the request was authenticated. */
export const keyOf = (request: FastifyRequest): AccessKey | undefined => callers.get(request)?.key ?? undefined

/** Whether the caller has the scope `admin`. */
export function mayAdminister(request: FastifyRequest): boolean {
  const caller = callers.get(request)
  return caller !== undefined && refuseScope(caller, 'admin') === null
}

/**
 * During a long request: whether its key has not been revoked nor its session ended since. Always true without a key.
 */
export async function isStillKnown(request: FastifyRequest, store: AccessKeyStore): Promise<boolean> {
  return keyOf(request) === undefined || Boolean(await findKey(request, store))
}

/** The caller's key as a history names it; null without a key. */
export function signingKey(request: FastifyRequest): SigningKey | null {
  const key = keyOf(request)
  return key === undefined ? null : { id: key.id, name: key.name }
}

/** Who makes a change: their key, and the name and reason they give themselves. */
export const signerOf = (
  request: FastifyRequest,
  { by, note }: { readonly by?: string | null | undefined; readonly note?: string | null | undefined },
) => ({ by: by ?? null, key: signingKey(request), note: note ?? null })

const callers = new WeakMap<FastifyRequest, Caller>()

/** The store would notice too, but it has other writes waiting. */
function wasNoted({ lastUsedAt }: AccessKey): boolean {
  return lastUsedAt !== null && Date.now() - Date.parse(lastUsedAt) < MINUTE
}

const MINUTE = 60_000
