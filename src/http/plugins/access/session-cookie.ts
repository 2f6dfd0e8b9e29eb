// The cookie of who has signed in. No script can read it (HttpOnly), and no
// page of another site makes a browser send it (SameSite=Strict).

import type { FastifyRequest } from 'fastify'

type AskedWith = Pick<FastifyRequest, 'headers' | 'protocol'>

/** The token in the cookie of a request; null without one. */
export function readSessionCookie(request: AskedWith): string | null {
  for (const pair of request.headers.cookie?.split(';') ?? []) {
    const [name, value] = pair.trim().split('=', 2)
    if (name === cookieName(request)) return value !== undefined && TOKEN.test(value) ? value : null
  }
  return null
}

/** What the header Set-Cookie says to keep a token; null to forget it. */
export function writeSessionCookie(request: AskedWith, token: string | null): string {
  const attributes = ['Path=/', 'HttpOnly', 'SameSite=Strict', `Max-Age=${token === null ? 0 : THIRTY_DAYS}`]
  return [`${cookieName(request)}=${token ?? ''}`, ...attributes, ...(isEncrypted(request) ? ['Secure'] : [])].join(
    '; ',
  )
}

/** As long as the archive knows the token, in seconds. */
const THIRTY_DAYS = 30 * 24 * 60 * 60

/** What a browser keeps under such a name was set by this very host, and over TLS (RFC 6265bis, 4.1.3.2). */
const cookieName = (request: AskedWith): string => (isEncrypted(request) ? '__Host-dixit-session' : 'dixit-session')

/** To us, or to the proxy before us that is trusted to say so. */
const isEncrypted = ({ protocol }: AskedWith): boolean => protocol === 'https'

const TOKEN = /^[\w-]{43}$/
