// Requests that somebody else's page makes a browser send (CSRF). Browsers ask
// first (CORS preflight) only for requests that a form could not send: a text is
// sent at once, and only its answer is kept from the page.

import type { FastifyRequest } from 'fastify'

/**
 * Whether a request comes from a page whose origin is neither this service's own nor allowed. Cannot tell where these
 * headers are missing: programs don't send them, but browsers always do unless the method is GET.
 */
export function isOfForeignPage(
  { headers, host }: Pick<FastifyRequest, 'headers' | 'host'>,
  allowed: readonly string[],
): boolean {
  const { origin, 'sec-fetch-site': site } = headers
  if (allowed.includes('*') || (origin !== undefined && allowed.includes(origin))) return false
  // Set by the browser itself, which compares the addresses it sees: a proxy may show us another host.
  if (site === 'same-origin') return false
  if (site === 'cross-site' || site === 'same-site') return true
  return origin !== undefined && hostOf(origin) !== host.toLowerCase()
}

/** Whether a request definitely comes from a page of this service; false for a program's. */
export function isOfOwnPage({ headers, host }: Pick<FastifyRequest, 'headers' | 'host'>): boolean {
  const { origin, 'sec-fetch-site': site } = headers
  if (site !== undefined) return site === 'same-origin'
  // Browsers leave out Sec-Fetch-Site if the page came unencrypted from another machine.
  return origin !== undefined && hostOf(origin) === host.toLowerCase()
}

/** Null for "null", the origin of local files and sandboxed pages. */
const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null)
