// Compresses answers with gzip or Brotli, whichever the client accepts (RFC 9110, 12.5.3).

import { pipeline, Readable } from 'node:stream'
import { promisify } from 'node:util'
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

type Coding = 'br' | 'gzip'

/**
 * Call it after all other plugins that look at the answer. Short answers stay as they are, and so do those that are
 * compressed already. Each piece of a streamed answer is sent as soon as it is ready.
 *
 * The ETag stays the same, although strictly another coding is another representation: clients send it back in
 * If-Match.
 */
export function addCompression(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload: unknown) => {
    if (reply.statusCode === NOT_MODIFIED) addVary(reply)
    if (!isCompressible(reply)) return payload
    addVary(reply)
    const coding = chooseCoding(request)
    if (coding === null) return payload
    if (payload instanceof Readable) {
      markCoding(reply, coding)
      // If the client goes away, this closes both.
      return pipeline(payload, openStream(coding), () => undefined)
    }
    const isBytes = typeof payload === 'string' || payload instanceof Uint8Array
    if (!isBytes || payload.length < SHORTEST) return payload
    markCoding(reply, coding)
    return coding === 'br' ? packBrotli(payload, BROTLI) : packGzip(payload)
  })
}

const packGzip = promisify<string | Uint8Array, Buffer>(gzip)
const packBrotli = promisify<string | Uint8Array, typeof BROTLI, Buffer>(brotliCompress)

/** As fast as gzip, and a tenth smaller; the highest quality takes a hundred times as long. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }

function openStream(coding: Coding) {
  return coding === 'br'
    ? createBrotliCompress({ ...BROTLI, flush: constants.BROTLI_OPERATION_FLUSH })
    : createGzip({ flush: constants.Z_SYNC_FLUSH })
}

/** In bytes: shorter answers gain nothing. */
const SHORTEST = 500

function isCompressible(reply: FastifyReply): boolean {
  return (
    reply.statusCode !== PARTIAL &&
    !reply.hasHeader('content-encoding') &&
    TEXTS.test(String(reply.getHeader('content-type')))
  )
}

const PARTIAL = 206
const NOT_MODIFIED = 304

const TEXTS = /^(?:text\/|image\/svg|application\/(?:[\w.-]*\+)?(?:json|xml|x-ndjson|ndjson|javascript)\b)/i

function addVary(reply: FastifyReply): void {
  const before = reply.getHeader('vary')
  void reply.header('vary', before === undefined ? 'Accept-Encoding' : `${String(before)}, Accept-Encoding`)
}

function markCoding(reply: FastifyReply, coding: Coding): void {
  void reply.header('content-encoding', coding)
  void reply.removeHeader('content-length')
}

/** The coding that the client prefers; Brotli if it likes both equally. */
function chooseCoding({ headers }: FastifyRequest): Coding | null {
  const accepted = headers['accept-encoding']
  if (accepted === undefined) return null
  const weights = readWeights(accepted)
  const weightOf = (coding: Coding): number =>
    weights.get(coding) ?? (coding === 'gzip' ? weights.get('x-gzip') : undefined) ?? weights.get('*') ?? 0
  const [br, gzip] = [weightOf('br'), weightOf('gzip')]
  if (br === 0 && gzip === 0) return null
  return br >= gzip ? 'br' : 'gzip'
}

function readWeights(accepted: string): ReadonlyMap<string, number> {
  return new Map(
    accepted.split(',').map((one): [string, number] => {
      const [coding = '', ...parameters] = one.split(';').map((part) => part.trim().toLowerCase())
      const weight = parameters.flatMap((parameter) => /^q=([\d.]+)$/.exec(parameter)?.[1] ?? [])[0]
      return [coding, weight === undefined ? 1 : Number(weight) || 0]
    }),
  )
}
