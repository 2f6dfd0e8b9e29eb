// Sends articles to a running service: POST /v1/imports, as the lines come.

import { request as requestHttp } from 'node:http'
import type { ClientRequest, IncomingMessage } from 'node:http'
import { request as requestHttps } from 'node:https'
import { pipeline, Readable } from 'node:stream'
import { json } from 'node:stream/consumers'
import { createGzip } from 'node:zlib'
import { splitLines } from '../ingest/split-lines.ts'
import type { ArticleLine } from './article-lines.ts'
import { InputError } from './command.ts'
import { nameWarnings } from './terminal/import-printer.ts'
import type { ImportReport } from './terminal/import-printer.ts'

export interface Service {
  /** The service's address: "http://127.0.0.1:3000". */
  readonly url: URL
  /** A key, if the service needs one. */
  readonly key: string | undefined
}

interface Result {
  readonly line: number
  readonly status: ImportReport['status']
  readonly problem?: { readonly detail: string }
  readonly warnings?: readonly { readonly pointer: string; readonly detail: string }[]
}

/**
 * Reports on each line in turn. Faults of the file itself are reported without being sent.
 *
 * @throws InputError if the service cannot be reached, refuses, or breaks off
 */
export async function* sendArticles(
  lines: AsyncIterable<ArticleLine>,
  { url, key }: Service,
): AsyncGenerator<ImportReport & { readonly line: ArticleLine }, undefined> {
  const sent: ArticleLine[] = []
  const request = openRequest(new URL('/v1/imports', url), key)
  const response = answerOf(request, url)
  // A failure before it is awaited below must not go unhandled.
  response.catch(() => undefined)
  pipeline(
    Readable.from(encode(lines, sent), { objectMode: false }),
    createGzip({ level: 1, flush: SYNC_FLUSH }),
    request,
    () => undefined,
  )
  const results = await checkAnswer(await response, url)
  for await (const { bytes } of splitLines(results, LONGEST_RESULT)) {
    yield* ownFaults(sent)
    const line = sent.shift()
    if (line === undefined || bytes === null)
      throw new InputError(`${url.origin} answered more lines than it was sent.`)
    const { status, problem, warnings } = JSON.parse(Buffer.from(bytes).toString()) as Result
    yield { line, label: line.label, status, detail: problem?.detail ?? null, warnings: nameWarnings(warnings) }
  }
  yield* ownFaults(sent)
  if (sent.length > 0) throw new InputError(`${url.origin} broke off. Run the import again to continue.`)
  return undefined
}

/** zlib's Z_SYNC_FLUSH: sends what is written at once, instead of waiting for more. */
const SYNC_FLUSH = 2
const LONGEST_RESULT = 1_000_000

async function* encode(lines: AsyncIterable<ArticleLine>, sent: ArticleLine[]): AsyncGenerator<Uint8Array, undefined> {
  for await (const line of lines) {
    sent.push(line)
    if ('bytes' in line.content) yield Buffer.concat([line.content.bytes, LINE_FEED])
  }
  return undefined
}

const LINE_FEED = Buffer.from('\n')

/** Faults of the lines before the next one that was sent. */
function* ownFaults(sent: ArticleLine[]): Generator<ImportReport & { readonly line: ArticleLine }, undefined> {
  for (let line = sent[0]; line && 'problem' in line.content; line = sent[0]) {
    sent.shift()
    yield { line, label: line.label, status: 'invalid', detail: line.content.problem, warnings: [] }
  }
  return undefined
}

function openRequest(url: URL, key: string | undefined): ClientRequest {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return request(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-ndjson',
      'content-encoding': 'gzip',
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
    },
  })
}

function answerOf(request: ClientRequest, url: URL): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.once('response', resolve)
    request.on('error', ({ message }) => reject(new InputError(`${url.origin} cannot be reached: ${message}.`)))
  })
}

async function checkAnswer(response: IncomingMessage, url: URL): Promise<IncomingMessage> {
  if (response.statusCode === 200) return response
  const { detail } = (await json(response).catch(() => ({}))) as { detail?: string }
  throw new InputError(
    `${url.origin} refused the articles with ${response.statusCode}${detail === undefined ? '' : `: ${detail}`}`,
  )
}
