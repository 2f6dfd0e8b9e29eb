// What stands in a setting: lists, and addresses in the one spelling that is taken.

import { isIP } from 'node:net'

export function splitList(text: string): string[] {
  return text.split(',').map((item) => item.trim())
}

/** Scheme, host and port alone, in the one spelling that can be compared as a string. */
export function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text
}

/** An address, alone or with the length of its network's prefix, or one of the names that Fastify has for networks. */
export function isNetwork(text: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true
  const [address = '', length, ...rest] = text.split('/')
  const version = isIP(address)
  if (version === 0 || rest.length > 0) return false
  return (
    length === undefined ||
    (/^\d{1,3}$/.test(length) && Number(length) >= 1 && Number(length) <= (version === 4 ? 32 : 128))
  )
}

/** A name, or all names below one. International ones are written as browsers send them, xn--…. */
export const isHostPattern = (text: string): boolean => /^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(text)
