// Compressed bodies (RFC 9110, 8.4): gzip, unpacked as they arrive, so that a
// body that unpacks to more than the limit never fills the memory.

import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { Problem, PROBLEMS } from '../../api/problems.ts'
import { ignoresBody } from './ignores-body.ts'
import { countBodyBytes } from './load/request-load.ts'

/**
 * Unpacks the bodies of all routes except those that read theirs as a stream, which call `unpackArticles` themselves.
 * Call it before the plugin that watches bodies arrive.
 */
export function addBodyEncoding(app: FastifyInstance): void {
  app.addHook('preParsing', async (request, reply, payload) => {
    // Without a body the header means nothing.
    if (ignoresBody(request) || countBodyBytes(request.headers, Infinity) === 0) return payload
    if (!isGzip(request.headers['content-encoding'])) return payload
    if (request.routeOptions.config.streamed === true) return payload
    const unpacked = unpackBody(payload)
    // Stops unpacking a body that was refused.
    reply.raw.once('close', () => unpacked.destroy())
    return unpacked
  })
}

/**
 * Whether a body is compressed with gzip; false for one sent as it is.
 *
 * @throws Problem for any other coding, or several
 */
export function isGzip(coding = 'identity'): boolean {
  const name = coding.trim().toLowerCase()
  if (name === 'identity' || name === '') return false
  // RFC 9110, 8.4.1.3: both mean the same.
  if (name === 'gzip' || name === 'x-gzip') return true
  throw new Problem('unsupported-media-type', PROBLEMS['unsupported-media-type'][2])
}

/**
 * The content of a gzip body. Its errors are zlib's, with codes that begin with "Z_". Destroying it early leaves the
 * body open, so that the request can still be answered.
 */
export function unpackBody(packed: Readable): Readable & { readonly receivedEncodedLength: number } {
  const gunzip = Object.assign(createGunzip(), { receivedEncodedLength: 0 })
  // Fastify compares it with the Content-Length.
  packed.on('data', ({ length }: Uint8Array) => (gunzip.receivedEncodedLength += length))
  // Nobody listens any more once a body has been refused.
  gunzip.on('error', () => undefined)
  packed.once('error', (error) => gunzip.destroy(error))
  packed.once('close', () => {
    if (!packed.readableEnded) gunzip.destroy()
  })
  return packed.pipe(gunzip)
}

/**
 * The same for a body of any length. Articles compress to a third or a tenth, whereas bytes made to keep the service
 * busy (a "zip bomb") compress to a thousandth.
 *
 * @throws Problem when it unpacks to more than articles could
 */
export async function* unpackArticles(packed: Readable): AsyncGenerator<Uint8Array, undefined> {
  const unpacked = unpackBody(packed)
  let bytes = 0
  for await (const chunk of unpacked as AsyncIterable<Uint8Array>) {
    bytes += chunk.length
    if (bytes > ALWAYS_UNPACKED + unpacked.receivedEncodedLength * MOST_TIMES)
      throw new Problem('body-too-large', `The body decompresses to more than ${MOST_TIMES} times what was sent.`)
    yield chunk
  }
  return undefined
}

/** In bytes: many short lines compress well and do no harm up to this size. */
const ALWAYS_UNPACKED = 64_000_000
const MOST_TIMES = 100
