// Requests that a page of somebody else makes a browser send (CSRF). A browser
// asks first (CORS preflight) only before those that a form could not send:
// a text is sent at once, and only its answer is kept from the page.

import type { FastifyRequest } from 'fastify'

/**
 * Whether a request comes from a page of an origin that is neither this
 * service's own nor allowed. Says nothing of who sends no such headers:
 * programs do not, and browsers always do with what is no GET.
 */
export function isOfForeignPage(
  { headers, host }: Pick<FastifyRequest, 'headers' | 'host'>,
  allowed: readonly string[],
): boolean {
  const { origin, 'sec-fetch-site': site } = headers
  if (allowed.includes('*') || (origin !== undefined && allowed.includes(origin))) return false
  // Told by the browser itself, which compares the addresses that it sees: a proxy may show us another host.
  if (site === 'same-origin') return false
  if (site === 'cross-site' || site === 'same-site') return true
  return origin !== undefined && hostOf(origin) !== host.toLowerCase()
}

/** Whether a request surely comes from a page of this service: a program's does not. */
export function isOfOwnPage({ headers, host }: Pick<FastifyRequest, 'headers' | 'host'>): boolean {
  const { origin, 'sec-fetch-site': site } = headers
  if (site !== undefined) return site === 'same-origin'
  // Browsers tell nothing of the site where a page came unencrypted from another machine.
  return origin !== undefined && hostOf(origin) === host.toLowerCase()
}

/** Null for "null", as the pages of files and of sandboxes call themselves. */
const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null)
