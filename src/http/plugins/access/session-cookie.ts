// The session cookie. No script can read it (HttpOnly), and no page of another
// site can make a browser send it (SameSite=Strict).

import type { FastifyRequest } from 'fastify'

type AskedWith = Pick<FastifyRequest, 'headers' | 'protocol'>

/** The token in a request's cookie; null without one. */
export function readSessionCookie(request: AskedWith): string | null {
  for (const pair of request.headers.cookie?.split(';') ?? []) {
    const [name, value] = pair.trim().split('=', 2)
    if (name === cookieName(request)) return value !== undefined && TOKEN.test(value) ? value : null
  }
  return null
}

/** The value of Set-Cookie that keeps a token; null to forget it. */
export function writeSessionCookie(request: AskedWith, token: string | null): string {
  const attributes = ['Path=/', 'HttpOnly', 'SameSite=Strict', `Max-Age=${token === null ? 0 : THIRTY_DAYS}`]
  return [`${cookieName(request)}=${token ?? ''}`, ...attributes, ...(isEncrypted(request) ? ['Secure'] : [])].join(
    '; ',
  )
}

/** In seconds; as long as the archive keeps the token. */
const THIRTY_DAYS = 30 * 24 * 60 * 60

/** The prefix guarantees that this very host set the cookie, over TLS (RFC 6265bis, 4.1.3.2). */
const cookieName = (request: AskedWith): string => (isEncrypted(request) ? '__Host-dixit-session' : 'dixit-session')

/** Whether the connection to us, or to a trusted proxy in front, is encrypted. */
const isEncrypted = ({ protocol }: AskedWith): boolean => protocol === 'https'

const TOKEN = /^[\w-]{43}$/
