import { normalizeIP } from '@fastify/rate-limit'
import type { FastifyRequest } from 'fastify'

/** Who sends a request, for what each may have a share of: a key, or without one an address. */
export function nameCaller(request: FastifyRequest, keyId: string | null): string {
  // A client that is gone already has no address.
  const address = (request.ip as string | undefined) ?? ''
  return keyId === null ? `address ${normalizeIP(address)}` : `key ${keyId}`
}
