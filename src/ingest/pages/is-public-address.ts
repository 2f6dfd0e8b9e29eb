import ipaddr from 'ipaddr.js'

/**
 * Whether an IP address is one of the public internet: not of this machine, of
 * a private network, of a cloud's own services, nor of those kept for other
 * uses (IANA's registries of special-purpose addresses). One that has another
 * within it, as IPv4-mapped, NAT64, 6to4 and Teredo addresses do, counts as
 * what it has within it, or is none.
 */
export function isPublicAddress(address: string): boolean {
  // "fe80::1%eth0" has a zone, and so is of a link.
  if (!ipaddr.isValid(address) || address.includes('%')) return false
  const read = ipaddr.process(address)
  if (read.range() !== 'unicast') return false
  // All that is assigned to the internet (RFC 4291, 2.4); IPv4-compatible addresses, for one, are outside.
  if (read instanceof ipaddr.IPv6) return read.match(GLOBAL_UNICAST)
  return !NOT_FOR_ALL.includes(read.toString())
}

const GLOBAL_UNICAST: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3]

/** Looks public, and answers the machines of Azure with what they are configured by. */
const NOT_FOR_ALL: readonly string[] = ['168.63.129.16']
