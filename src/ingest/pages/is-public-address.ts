import ipaddr from 'ipaddr.js'

/**
 * Whether an IP address is on the public internet: not this machine's, not on a private network, not a cloud's own
 * service, and not reserved for other uses (IANA's registries of special-purpose addresses). An address with another
 * one embedded, as in IPv4-mapped, NAT64, 6to4 and Teredo addresses, is either judged by that one or not public.
 */
export function isPublicAddress(address: string): boolean {
  // "fe80::1%eth0" has a zone, so it is link-local.
  if (!ipaddr.isValid(address) || address.includes('%')) return false
  const read = ipaddr.process(address)
  if (read.range() !== 'unicast') return false
  // Everything assigned to the internet (RFC 4291, 2.4); excludes IPv4-compatible addresses, for one.
  if (read instanceof ipaddr.IPv6) return read.match(GLOBAL_UNICAST)
  return !NOT_FOR_ALL.includes(read.toString())
}

const GLOBAL_UNICAST: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3]

/** Looks public, but serves machines in Azure their configuration. */
const NOT_FOR_ALL: readonly string[] = ['168.63.129.16']
