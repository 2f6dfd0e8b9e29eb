// Who sends a request, by the key in the Authorization header (RFC 6750), and
// whether they may.

import type { FastifyRequest } from 'fastify'
import type { AccessKey, AccessKeyStore, Scope } from '../../../store/store.ts'
import { isLoopback } from './is-loopback.ts'

/**
 * Which requests without a key pass: all of them; those of this machine, until
 * the archive has its first key; none.
 */
export type AnonymousAccess = 'always' | 'until-first-key' | 'never'

export interface Caller {
  /** Null for nobody in particular. */
  readonly key: AccessKey | null
  readonly scope: Scope
}

export interface Refusal {
  readonly code: 'unauthorized' | 'insufficient-scope'
  readonly detail: string
  /** The header WWW-Authenticate. */
  readonly challenge: string
}

/** A wrong key is refused also where none is needed, so that its owner learns of it. */
export async function authenticate(
  { headers }: FastifyRequest,
  store: AccessKeyStore,
  anonymous: AnonymousAccess,
): Promise<Caller | Refusal> {
  const text = readBearer(headers.authorization)
  if (text !== null) {
    const key = await store.findAccessKey(text)
    return key === null ? WRONG_KEY : { key, scope: key.scope }
  }
  return admitWithoutKey(headers, store, anonymous)
}

/** What becomes of a request without a key. */
export async function admitWithoutKey(
  { host }: Pick<FastifyRequest['headers'], 'host'>,
  store: AccessKeyStore,
  anonymous: AnonymousAccess,
): Promise<Caller | Refusal> {
  if (anonymous === 'always') return ANONYMOUS
  if (anonymous === 'never' || (await store.findKeyState()) !== 'none') return NO_KEY
  return asksForThisMachine(host) ? ANONYMOUS : FOREIGN_NAME
}

/** Whether the key of a request that takes long has not been revoked since; always where it has none. */
export async function isStillKnown({ headers }: FastifyRequest, store: AccessKeyStore): Promise<boolean> {
  const text = readBearer(headers.authorization)
  return text === null || (await store.findAccessKey(text)) !== null
}

/** Null where the caller's scope is enough: each allows what those before it do. */
export function refuseScope({ key, scope }: Caller, needed: Scope): Refusal | null {
  if (SCOPES.indexOf(scope) >= SCOPES.indexOf(needed)) return null
  if (key === null) return { ...NO_KEY, detail: `This takes a key with the scope "${needed}".` }
  return {
    code: 'insufficient-scope',
    detail: `This takes a key with the scope "${needed}"; this one has "${scope}".`,
    challenge: `${REALM}, error="insufficient_scope", scope="${needed}"`,
  }
}

const SCOPES: readonly Scope[] = ['read', 'write', 'admin']

/** Nobody in particular may do what editors do, and not administer the archive. */
const ANONYMOUS: Caller = { key: null, scope: 'write' }

/** Null without a key. Credentials of another scheme are for a proxy that asks for them, not for us. */
function readBearer(header = ''): string | null {
  const [scheme = '', ...text] = header.trim().split(/ +/)
  return scheme.toLowerCase() === 'bearer' ? text.join(' ') : null
}

/**
 * Nobody else reaches a loopback address, but two can reach it for others: a
 * proxy, and a browser whose page points a name of its own at it (DNS
 * rebinding). The name that was asked for betrays both.
 */
function asksForThisMachine(host = ''): boolean {
  return isLoopback(host.replace(/:\d*$/, ''))
}

const REALM = 'Bearer realm="dixit"'
const NO_KEY: Refusal = {
  code: 'unauthorized',
  detail: 'Send a key in the header `Authorization: Bearer …`.',
  // RFC 6750, 3.1: no error is named to those who may not have known that a key is needed.
  challenge: REALM,
}
const WRONG_KEY: Refusal = {
  code: 'unauthorized',
  detail: 'The key is none of this archive, or it was revoked.',
  challenge: `${REALM}, error="invalid_token"`,
}
const FOREIGN_NAME: Refusal = {
  ...NO_KEY,
  detail: 'Without a key only this machine is answered, under the name localhost or by its address.',
}
