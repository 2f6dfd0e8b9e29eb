// Who sends a request, and whether they may: identified by the key in the
// Authorization header (RFC 6750) or by the session cookie of somebody who signed
// in with one.

import type { FastifyRequest } from 'fastify'
import type { AccessKey, AccessKeyStore, Scope } from '../../../store/store.ts'
import { isOfForeignPage } from './foreign-origin.ts'
import { isLoopback } from './is-loopback.ts'
import { readSessionCookie } from './session-cookie.ts'

/**
 * Which requests without a key pass: all of them; those from this machine, until
 * the archive has its first key; none.
 */
export type AnonymousAccess = 'always' | 'until-first-key' | 'never'

export interface Caller {
  /** Null for an anonymous caller. */
  readonly key: AccessKey | null
  readonly scope: Scope
}

export interface Refusal {
  readonly code: 'unauthorized' | 'insufficient-scope'
  readonly detail: string
  /** The value of the header WWW-Authenticate. */
  readonly challenge: string
}

/** A wrong key is refused even where none is needed, so that its owner finds out. */
export async function authenticate(
  request: FastifyRequest,
  store: AccessKeyStore,
  anonymous: AnonymousAccess,
): Promise<Caller | Refusal> {
  const key = await findKey(request, store)
  if (key === undefined) return admitWithoutKey(request.headers, store, anonymous)
  return key === null ? WRONG_KEY : { key, scope: key.scope }
}

/**
 * The key that a request carries, in the header or else in the cookie; undefined without one, null for a wrong one. An
 * expired cookie counts as none: it may come from another archive on this machine, one that needed a key.
 */
export async function findKey(request: FastifyRequest, store: AccessKeyStore): Promise<AccessKey | null | undefined> {
  const text = readBearer(request.headers.authorization)
  if (text !== null) return store.findAccessKey(text)
  const token = findToken(request)
  // A page that holds no key must not use its visitor's, even if CORS lets it send requests.
  if (token === null || isOfForeignPage(request, [])) return undefined
  return (await store.findSession(token)) ?? undefined
}

/** The token in the cookie of a request that its cookie identifies; null for any other. */
export const findToken = (request: FastifyRequest): string | null =>
  readBearer(request.headers.authorization) === null ? readSessionCookie(request) : null

/** Admits or refuses a request without a key. */
export async function admitWithoutKey(
  { host }: Pick<FastifyRequest['headers'], 'host'>,
  store: AccessKeyStore,
  anonymous: AnonymousAccess,
): Promise<Caller | Refusal> {
  if (anonymous === 'always') return ANONYMOUS
  if (anonymous === 'never' || (await store.findKeyState()) !== 'none') return NO_KEY
  return asksForThisMachine(host) ? ANONYMOUS : FOREIGN_NAME
}

/** Null if the caller's scope is enough: each scope includes those before it. */
export function refuseScope({ key, scope }: Caller, needed: Scope): Refusal | null {
  if (SCOPES.indexOf(scope) >= SCOPES.indexOf(needed)) return null
  if (key === null) return { ...NO_KEY, detail: `This requires a key with the scope "${needed}".` }
  return {
    code: 'insufficient-scope',
    detail: `This requires a key with the scope "${needed}"; this one has "${scope}".`,
    challenge: `${REALM}, error="insufficient_scope", scope="${needed}"`,
  }
}

const SCOPES: readonly Scope[] = ['read', 'write', 'admin']

/** Anonymous callers may do what editors do, but not administer the archive. */
const ANONYMOUS: Caller = { key: null, scope: 'write' }

/** Null without a key. Credentials of another scheme are meant for a proxy in front, not for us. */
function readBearer(header = ''): string | null {
  const [scheme = '', ...text] = header.trim().split(/ +/)
  return scheme.toLowerCase() === 'bearer' ? text.join(' ') : null
}

/**
 * Only this machine reaches a loopback address, but a proxy can reach it on behalf of others, and so can a browser
 * whose page points a name of its own at it (DNS rebinding). The host name in the request gives both away.
 */
function asksForThisMachine(host = ''): boolean {
  return isLoopback(host.replace(/:\d*$/, ''))
}

const REALM = 'Bearer realm="dixit"'
const NO_KEY: Refusal = {
  code: 'unauthorized',
  detail: 'Send a key in the header `Authorization: Bearer …`, or sign in with one at /sign-in.',
  // RFC 6750, 3.1: no error code for clients that may not have known that a key is needed.
  challenge: REALM,
}
export const WRONG_KEY: Refusal = {
  code: 'unauthorized',
  detail: 'The key is not one of this archive, or it was revoked or has expired.',
  challenge: `${REALM}, error="invalid_token"`,
}
const FOREIGN_NAME: Refusal = {
  ...NO_KEY,
  detail: 'Without a key, the service answers only this machine, by the name localhost or its loopback address.',
}
