// Fetches a page whose address a client sent, without letting anyone reach what
// only this machine can reach (server-side request forgery).

import { Resolver } from 'node:dns/promises'
import { request as requestPlain } from 'node:http'
import type { IncomingMessage, RequestOptions } from 'node:http'
import { request as requestEncrypted } from 'node:https'
import { isIP } from 'node:net'
import type { LookupFunction } from 'node:net'
import { Problem } from '../../api/problems.ts'
import { packageVersion } from '../../package-version.ts'
import { checkPageHost, checkPageUrl, hostOf, portOf } from './page-rules.ts'
import type { PageRules } from './page-rules.ts'
import { ACCEPTED_ENCODINGS, readResponse } from './read-response.ts'
import type { PageContent } from './read-response.ts'

/** A page, and the address it was finally found at. */
export type FetchedPage = PageContent & { readonly url: string }

/**
 * Throws the problems `page-refused`, `page-unusable` and `page-unreachable`; the signal is aborted when nobody waits
 * for the page any more.
 */
export type FetchPage = (url: string, signal: AbortSignal) => Promise<FetchedPage>

export interface FetchSettings extends PageRules {
  /** For a page, both compressed and uncompressed. */
  readonly maxBytes: number
  /** For the whole fetch, redirects included; defaults to fifteen seconds. */
  readonly timeoutMs?: number
  /** Returns a name's IP addresses; defaults to DNS. */
  readonly resolve?: (name: string, signal: AbortSignal) => Promise<readonly string[]>
}

export function makePageFetcher(settings: FetchSettings): FetchPage {
  const { timeoutMs = 15_000 } = settings
  let underWay = 0
  return async (address, signal) => {
    if (underWay >= MOST_AT_ONCE)
      throw new Problem('overloaded', 'Too many other pages are being fetched.', { retryAfter: 2 })
    const late = AbortSignal.timeout(timeoutMs)
    underWay += 1
    try {
      return await follow(new URL(address), settings, AbortSignal.any([signal, late]))
    } catch (error) {
      if (error instanceof Problem) throw error
      if (signal.aborted) throw new Problem('refused', 'The client closed the connection.', { status: 499 })
      if (late.aborted) throw unreachable(`it took longer than ${timeoutMs / 1000} seconds`)
      throw unreachable(describe(error))
    } finally {
      underWay -= 1
    }
  }
}

/** Each may hold a page in memory, and waits for somebody else's server. */
const MOST_AT_ONCE = 8

/** Every address in the chain is checked like the first. */
async function follow(from: URL, settings: FetchSettings, signal: AbortSignal): Promise<FetchedPage> {
  let url = from
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const response = await open(url, settings, signal)
    try {
      const { statusCode: status = 0, headers } = response
      if (status === 200) {
        url.hash = ''
        return { url: url.href, ...(await readResponse(response, settings.maxBytes, signal)) }
      }
      if (!REDIRECTS.has(status) || headers.location === undefined) throw unreachable(`its server answered ${status}`)
      if (!URL.canParse(headers.location, url.href)) throw unreachable('its server redirects to an invalid address')
      url = new URL(headers.location, url)
    } finally {
      response.destroy()
    }
  }
  throw unreachable(`it redirects more than ${MOST_REDIRECTS} times`)
}

const MOST_REDIRECTS = 5
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

async function open(url: URL, settings: FetchSettings, signal: AbortSignal): Promise<IncomingMessage> {
  checkPageUrl(url, settings)
  const host = hostOf(url)
  const addresses = isIP(host) === 0 ? await (settings.resolve ?? resolveByDns)(host, signal) : [host]
  if (addresses.length === 0) throw unreachable(`the host ${host} was not found`)
  checkPageHost(url, addresses, settings)
  const options: RequestOptions = {
    host,
    port: portOf(url),
    path: url.pathname + url.search,
    // Not a pooled connection, which may lead to another address.
    agent: false,
    lookup: lookUpIn(addresses),
    signal,
    headers: {
      host: url.host,
      accept: 'text/html, application/xhtml+xml, text/plain;q=0.9',
      'accept-encoding': ACCEPTED_ENCODINGS,
      'user-agent': `Dixit/${packageVersion()} (fetches a page on a person's request)`,
    },
  }
  return new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? requestEncrypted(options) : requestPlain(options)
    request.once('response', resolve).on('error', reject).end()
  })
}

/**
 * Connects only to the addresses that were checked: looked up again, the name may point elsewhere by then (DNS
 * rebinding).
 */
function lookUpIn(addresses: readonly string[]): LookupFunction {
  const found = addresses.map((address) => ({ address, family: isIP(address) }))
  return (_name, { all }, callback) => {
    if (all === true) callback(null, found)
    else callback(null, found[0]?.address ?? '', found[0]?.family)
  }
}

/**
 * Not the system's own resolver, which would occupy one of the few threads that also read files and compress answers.
 */
async function resolveByDns(name: string, signal: AbortSignal): Promise<readonly string[]> {
  const resolver = new Resolver({ timeout: 3_000, tries: 2 })
  const cancel = (): void => resolver.cancel()
  signal.addEventListener('abort', cancel, { once: true })
  try {
    const answers = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)])
    return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []))
  } finally {
    signal.removeEventListener('abort', cancel)
  }
}

const unreachable = (why: string): Problem =>
  new Problem('page-unreachable', `The page cannot be fetched: ${why}. Open it, and send the text of the article.`)

/** Node's codes, such as ECONNREFUSED, CERT_HAS_EXPIRED and Z_DATA_ERROR; nothing of the content. */
function describe(error: unknown): string {
  const { code } = error as { readonly code?: unknown }
  return typeof code === 'string' ? `the connection failed (${code})` : 'the connection failed'
}
