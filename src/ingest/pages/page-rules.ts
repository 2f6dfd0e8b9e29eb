// Which addresses a page may be fetched from.

import { isIP } from 'node:net'
import { Problem } from '../../api/problems.ts'
import { isPublicAddress } from './is-public-address.ts'

export interface PageRules {
  /** Names of hosts, `*.example` for all below one, `*` for all; nothing is fetched if it is empty. */
  readonly hosts: readonly string[]
  /** Whether an IP address may be connected to; those of the public internet if not given. */
  readonly isAllowedAddress?: (address: string) => boolean
  /** 80 and 443 if not given. */
  readonly isAllowedPort?: (port: number) => boolean
}

/** @throws Problem `page-refused` for an address that nothing is fetched from, before anybody is asked where it is */
export function checkPageUrl(url: URL, { hosts, isAllowedPort = isPortOfWeb }: PageRules): void {
  if (hosts.length === 0) {
    throw refused('Pages are not fetched here; whoever runs the service may allow it, in FETCH_HOSTS.')
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw refused('Pages are fetched by http and https alone.')
  if (url.username !== '' || url.password !== '') throw refused('Names and passwords are not sent: leave them out.')
  if (!isAllowedPort(portOf(url))) throw refused('Pages are fetched from the ports 80 and 443 alone.')
  if (!isListed(hostOf(url), hosts)) {
    throw refused(`No pages of ${hostOf(url)} are fetched here; whoever runs the service may allow it, in FETCH_HOSTS.`)
  }
}

/** @throws Problem `page-refused` where one of the IP addresses of a host may not be connected to */
export function checkPageHost(
  url: URL,
  addresses: readonly string[],
  { isAllowedAddress = isPublicAddress }: PageRules,
): void {
  if (addresses.every((address) => isIP(address) !== 0 && isAllowedAddress(address))) return
  throw refused(`${hostOf(url)} is not on the public internet, and pages are fetched from there alone.`)
}

/** Without the brackets of an IPv6 address, and without the dot at the end of an absolute name. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '')

export const portOf = ({ port, protocol }: URL): number =>
  port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port)

const isPortOfWeb = (port: number): boolean => port === 80 || port === 443

const isListed = (host: string, hosts: readonly string[]): boolean =>
  hosts.some((one) => one === '*' || one === host || (one.startsWith('*.') && host.endsWith(one.slice(1))))

const refused = (reason: string): Problem => new Problem('page-refused', `${reason} Open the page, and send its text.`)
