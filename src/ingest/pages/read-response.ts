// The page in a server's response, limited in size and in type.

import type { IncomingMessage } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { DecodingError, decodeInTurns, findEncoding, isEncoding } from '../../api/decode-text.ts'
import { Problem } from '../../api/problems.ts'

/** As one of the two, the way articles are sent. */
export type PageContent = { readonly html: string } | { readonly text: string }

/**
 * Reads a page or a plain text in its declared charset. Invalid bytes become U+FFFD, as in a browser.
 *
 * @throws Problem `page-unusable` for anything else, for an encoding that was not asked for, or beyond `maxBytes`,
 * compressed or not; passes on errors of the stream
 */
export async function readResponse(
  response: IncomingMessage,
  maxBytes: number,
  signal: AbortSignal,
): Promise<PageContent> {
  const type = response.headers['content-type'] ?? ''
  const field = FIELDS[type.split(';', 1)[0]?.trim().toLowerCase() ?? '']
  if (field === undefined) throw unusable(`It is ${describeType(type)}, not HTML or plain text.`)
  if (Number(response.headers['content-length'] ?? 0) > maxBytes) throw tooLong(maxBytes)
  const bytes = await readBytes(response, maxBytes, signal)
  const words = await decode(bytes, type, field === 'html')
  return field === 'html' ? { html: words } : { text: words }
}

const FIELDS: Readonly<Record<string, 'html' | 'text'>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'text',
}

/** What readResponse can decompress. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br'

const UNPACK = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress }

async function readBytes(response: IncomingMessage, maxBytes: number, signal: AbortSignal): Promise<Buffer> {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity'
  const chunks: Uint8Array[] = []
  const bounded = (source: Chunks): Chunks => boundedBy(source, maxBytes)
  const collect = async (source: Chunks): Promise<void> => {
    for await (const chunk of boundedBy(source, maxBytes)) chunks.push(chunk)
  }
  if (encoding === 'identity') await pipeline(response, collect, { signal })
  else if (isPacking(encoding)) await pipeline(response, bounded, UNPACK[encoding](), collect, { signal })
  else throw unusable(`It is compressed as ${JSON.stringify(encoding.slice(0, 50))}, which was not requested.`)
  return Buffer.concat(chunks)
}

type Chunks = AsyncIterable<Uint8Array>

async function* boundedBy(source: Chunks, maxBytes: number): AsyncGenerator<Uint8Array, undefined> {
  let length = 0
  for await (const chunk of source) {
    length += chunk.length
    if (length > maxBytes) throw tooLong(maxBytes)
    yield chunk
  }
  return undefined
}

const isPacking = (encoding: string): encoding is keyof typeof UNPACK => Object.hasOwn(UNPACK, encoding)

async function decode(bytes: Buffer, type: string, isPage: boolean): Promise<string> {
  const [, declared = ''] = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(type) ?? []
  const encoding = findEncoding(bytes, isEncoding(declared) ? declared : null, isPage)
  const words = await decodeInTurns(bytes, encoding).catch((error: unknown) => {
    if (!(error instanceof DecodingError)) throw error
    return new TextDecoder(encoding).decode(bytes)
  })
  return words.replaceAll('\0', '\ufffd')
}

const describeType = (type: string): string =>
  type === '' ? 'of a type that its server does not name' : JSON.stringify(type.split(';', 1)[0]?.slice(0, 100))

const unusable = (what: string): Problem =>
  new Problem('page-unusable', `${what} Open it, and send the text of the article.`)

const tooLong = (maxBytes: number): Problem => unusable(`It has more than ${maxBytes} bytes, the most that is read.`)
