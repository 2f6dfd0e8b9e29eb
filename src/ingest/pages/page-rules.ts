// Which addresses pages may be fetched from.

import { isIP } from 'node:net'
import { Problem } from '../../api/problems.ts'
import { isPublicAddress } from './is-public-address.ts'

export interface PageRules {
  /** Host names, `*.example` for all subdomains, `*` for any; if empty, nothing is fetched. */
  readonly hosts: readonly string[]
  /** Whether an IP address may be connected to; defaults to those on the public internet. */
  readonly isAllowedAddress?: (address: string) => boolean
  /** Defaults to 80 and 443. */
  readonly isAllowedPort?: (port: number) => boolean
}

/** @throws Problem `page-refused` for an address that pages are not fetched from, before any DNS lookup */
export function checkPageUrl(url: URL, { hosts, isAllowedPort = isPortOfWeb }: PageRules): void {
  if (hosts.length === 0) {
    throw refused('This service does not fetch pages; its operator can allow it in FETCH_HOSTS.')
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw refused('Pages are fetched only by http and https.')
  if (url.username !== '' || url.password !== '')
    throw refused('User names and passwords are not sent: leave them out.')
  if (!isAllowedPort(portOf(url))) throw refused('Pages are fetched only from ports 80 and 443.')
  if (!isListed(hostOf(url), hosts)) {
    throw refused(`This service does not fetch pages from ${hostOf(url)}; its operator can allow it in FETCH_HOSTS.`)
  }
}

/** @throws Problem `page-refused` if one of a host's IP addresses may not be connected to */
export function checkPageHost(
  url: URL,
  addresses: readonly string[],
  { isAllowedAddress = isPublicAddress }: PageRules,
): void {
  if (addresses.every((address) => isIP(address) !== 0 && isAllowedAddress(address))) return
  throw refused(`${hostOf(url)} is not on the public internet, and pages are fetched only from there.`)
}

/** Without an IPv6 address's brackets, and without an absolute name's trailing dot. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '')

export const portOf = ({ port, protocol }: URL): number =>
  port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port)

const isPortOfWeb = (port: number): boolean => port === 80 || port === 443

const isListed = (host: string, hosts: readonly string[]): boolean =>
  hosts.some((one) => one === '*' || one === host || (one.startsWith('*.') && host.endsWith(one.slice(1))))

const refused = (reason: string): Problem => new Problem('page-refused', `${reason} Open the page, and send its text.`)
