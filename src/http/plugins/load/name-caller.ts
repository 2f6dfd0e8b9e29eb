import { normalizeIP } from '@fastify/rate-limit'
import type { FastifyRequest } from 'fastify'

/** Identifies the caller for limits: by key, or without one by address. */
export function nameCaller(request: FastifyRequest, keyId: string | null): string {
  // A client that has disconnected has no address.
  const address = (request.ip as string | undefined) ?? ''
  return keyId === null ? `address ${normalizeIP(address)}` : `key ${keyId}`
}
