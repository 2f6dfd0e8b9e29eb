// How much there is to do, and when it is too much.

import type { Shed } from '../../../metrics/labels.ts'

export interface LoadLimits {
  /** Requests that are being answered at once. */
  readonly requests: number
  /** Of them, those of one key, or of one address without a key; no limit of its own if not given. */
  readonly perCaller?: number
  /** Bytes of their bodies, from the head of a request to the end of its answer. */
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
 * What there would be too much of with one more request, whose body has so
 * many bytes; null where it can be taken. The largest body is always taken
 * while there is no other, so that each is at some time.
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

/** The bytes of a body as its headers declare, unpacked at the most; `otherwise` where they do not, or declare more. */
export function countBodyBytes(headers: BodyHeaders, otherwise: number): number {
  if (headers['transfer-encoding'] !== undefined) return otherwise
  const isPacked = (headers['content-encoding'] ?? 'identity') !== 'identity'
  const length = Number(headers['content-length'] ?? '0') * (isPacked ? MOST_UNPACKED : 1)
  return Number.isSafeInteger(length) && length >= 0 ? Math.min(length, otherwise) : otherwise
}

/** Bytes that one byte of gzip can become at the most (https://zlib.net/zlib_tech.html). */
const MOST_UNPACKED = 1032
