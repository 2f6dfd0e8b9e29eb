// The values of settings: lists, and addresses in their one accepted spelling.

import { isIP } from 'node:net'

export function splitList(text: string): string[] {
  return text.split(',').map((item) => item.trim())
}

/** Scheme, host and port only, spelled so that origins can be compared as strings. */
export function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text
}

/** An address, with or without a prefix length, or one of Fastify's names for networks. */
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

/** A host name, or `*.` for all its subdomains. International names are written as browsers send them, xn--…. */
export const isHostPattern = (text: string): boolean => /^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(text)
