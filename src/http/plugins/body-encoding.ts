// Compressed bodies (RFC 9110, 8.4): gzip, unpacked as they arrive, so that
// nothing is held of one that unpacks to more than may be sent.

import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { Problem, PROBLEMS } from '../../api/problems.ts'
import { ignoresBody } from './ignores-body.ts'
import { countBodyBytes } from './load/request-load.ts'

/** Unpacks the bodies of all routes but those that read theirs as it arrives: they call `unpackArticles` themselves. Call it before what watches how a body arrives. */
export function addBodyEncoding(app: FastifyInstance): void {
  app.addHook('preParsing', async (request, reply, payload) => {
    // The header alone means nothing.
    if (ignoresBody(request) || countBodyBytes(request.headers, Infinity) === 0) return payload
    if (!isGzip(request.headers['content-encoding'])) return payload
    if (request.routeOptions.config.streamed === true) return payload
    const unpacked = unpackBody(payload)
    // What is refused is not unpacked to its end.
    reply.raw.once('close', () => unpacked.destroy())
    return unpacked
  })
}

/**
 * Whether a body is packed; false for one that is sent as it is.
 *
 * @throws Problem for any other coding, or several
 */
export function isGzip(coding = 'identity'): boolean {
  const name = coding.trim().toLowerCase()
  if (name === 'identity' || name === '') return false
  // RFC 9110, 8.4.1.3: the two are one.
  if (name === 'gzip' || name === 'x-gzip') return true
  throw new Problem('unsupported-media-type', PROBLEMS['unsupported-media-type'][2])
}

/**
 * What a gzip body holds. Its errors are zlib's, with codes that begin with
 * "Z_". Ending it early leaves the body open, so that it can still be answered.
 */
export function unpackBody(packed: Readable): Readable & { readonly receivedEncodedLength: number } {
  const gunzip = Object.assign(createGunzip(), { receivedEncodedLength: 0 })
  // Fastify compares it with the Content-Length.
  packed.on('data', ({ length }: Uint8Array) => (gunzip.receivedEncodedLength += length))
  // Once a body is refused nobody listens any more.
  gunzip.on('error', () => undefined)
  packed.once('error', (error) => gunzip.destroy(error))
  packed.once('close', () => {
    if (!packed.readableEnded) gunzip.destroy()
  })
  return packed.pipe(gunzip)
}

/**
 * The same of a body that may be of any length: articles are packed to a third
 * or a tenth, and bytes made to keep others busy to a thousandth.
 *
 * @throws Problem when it unpacks to more than articles could
 */
export async function* unpackArticles(packed: Readable): AsyncGenerator<Uint8Array, undefined> {
  const unpacked = unpackBody(packed)
  let bytes = 0
  for await (const chunk of unpacked as AsyncIterable<Uint8Array>) {
    bytes += chunk.length
    if (bytes > ALWAYS_UNPACKED + unpacked.receivedEncodedLength * MOST_TIMES)
      throw new Problem('body-too-large', `The body unpacks to more than ${MOST_TIMES} times what was sent.`)
    yield chunk
  }
  return undefined
}

/** Bytes: many lines of few words, which pack well, are no harm as long as they are not many more. */
const ALWAYS_UNPACKED = 64_000_000
const MOST_TIMES = 100
