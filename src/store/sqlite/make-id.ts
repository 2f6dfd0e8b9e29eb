// Ids of everything in the archive: UUIDs of version 7 (RFC 9562), which begin
// with the time. The package asks the system for random bytes for each id, a
// seventh of the time it takes to save a quote; here it is asked once for many.

import { v7 } from 'uuid'

/** Ids from one process are in order of creation. */
export function makeId(): string {
  const random = takeRandom()
  const now = Date.now()
  if (now > msecs) {
    msecs = now
    seq = new DataView(random.buffer, random.byteOffset).getUint32(6) >>> 2
  } else seq += 1
  return v7({ random, msecs, seq })
}

/** Of the last id; `seq` tells apart two from the same millisecond. */
let msecs = 0
let seq = 0

/** 16 bytes not given out before. */
function takeRandom(): Uint8Array<ArrayBuffer> {
  if (taken === POOL.length) {
    crypto.getRandomValues(POOL)
    taken = 0
  }
  return POOL.subarray(taken, (taken += EACH))
}

const EACH = 16
const POOL = new Uint8Array(256 * EACH)
let taken = POOL.length
