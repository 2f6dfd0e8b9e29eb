// How much load there is, and when it is too much.

import type { Shed } from '../../../metrics/labels.ts'

export interface LoadLimits {
  /** Requests in flight at once. */
  readonly requests: number
  /** Those of one key, or of one address without a key; no separate limit by default. */
  readonly perCaller?: number
  /** Bytes of their bodies, from a request's headers to the end of its answer. */
  readonly bytes: number
  /** How late the event loop may be, in milliseconds; 0 for any. */
  readonly delay: number
}

export interface Load {
  readonly requests: number
  readonly bytes: number
  readonly delay: number
}

/**
 * The limit that one more request with a body of this many bytes would exceed; null if it can be taken. Even the
 * largest body is accepted while there is no other, so that each gets its turn.
 */
export function findExcess(load: Load, limits: LoadLimits, bytes: number): Shed | null {
  if (load.requests >= limits.requests) return 'requests'
  if (load.bytes > 0 && bytes > 0 && load.bytes + bytes > limits.bytes) return 'bytes'
  if (limits.delay > 0 && load.delay > limits.delay) return 'delay'
  return null
}

interface BodyHeaders {
  readonly 'content-length'?: string | undefined
  readonly 'transfer-encoding'?: string | undefined
  readonly 'content-encoding'?: string | undefined
}

/** The bytes of a body according to its headers, at most, once unpacked; `otherwise` if they don't say, or say more. */
export function countBodyBytes(headers: BodyHeaders, otherwise: number): number {
  if (headers['transfer-encoding'] !== undefined) return otherwise
  const isPacked = (headers['content-encoding'] ?? 'identity') !== 'identity'
  const length = Number(headers['content-length'] ?? '0') * (isPacked ? MOST_UNPACKED : 1)
  return Number.isSafeInteger(length) && length >= 0 ? Math.min(length, otherwise) : otherwise
}

/** The most bytes that one byte of gzip can unpack to (https://zlib.net/zlib_tech.html). */
const MOST_UNPACKED = 1032
