// Many articles at once: one line in, one line out, however many there are.

import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import type { FastifyBaseLogger, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { importArticles } from '../../ingest/import-articles.ts'
import type { ImportLimits, ImportSteps } from '../../ingest/import-articles.ts'
import { splitFeed } from '../../ingest/feeds/split-feed.ts'
import { splitLines } from '../../ingest/split-lines.ts'
import type { Line } from '../../ingest/split-lines.ts'
import type { PresentReading } from '../../model.ts'
import type { Store } from '../../store/store.ts'
import type { Metrics } from '../../metrics/make-metrics.ts'
import { isGzip, unpackArticles } from '../plugins/body-encoding.ts'
import { logProblem } from '../plugins/errors/error-handler.ts'
import type { App } from '../app.ts'
import { ImportResult } from '../../api/schemas/imports.ts'
import type { ArticleAnswers } from '../../api/article-answers.ts'
import { declareProblems } from './answers/declare-answers.ts'
import { makeImportSteps, MOST_ARTICLES } from '../../ingest/import-steps.ts'
import { presentImport, presentRefusal } from '../../api/present/imports.ts'
import { Problem, toProblem } from '../../api/problems.ts'
import { longestLine } from '../../ingest/parse-article-line.ts'
import type { ArticleReader } from '../../ingest/resolve-article-text.ts'
import { isStillKnown, mayAdminister, signingKey } from '../plugins/access/authorization.ts'

export const LINES = 'application/x-ndjson'

/** RSS and Atom; servers use all of these types for them. */
export const FEEDS = [
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/xml',
  'text/xml',
] as const

export function addImportRoutes(
  app: App,
  store: Store,
  articles: ArticleAnswers,
  reader: ArticleReader,
  now: PresentReading,
  threads: number,
  metrics: Pick<Metrics, 'noteImportedLine'>,
  recheckMs: number,
): void {
  // Only here: everywhere else a body is one JSON value.
  app.register(async (scope: App) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser(
      [LINES, 'application/ndjson', 'application/jsonl', ...FEEDS],
      async (_request: FastifyRequest, body: IncomingMessage) => body,
    )
    scope.addContentTypeParser('*', async () => {
      throw notLines()
    })
    scope.post(
      '/v1/imports',
      {
        bodyLimit: Number.MAX_SAFE_INTEGER,
        config: { streamed: true },
        schema: {
          operationId: 'importArticles',
          tags: ['articles'],
          summary: 'Import many articles',
          description:
            'Takes newline-delimited JSON, one `ArticleRequest` per line, or a feed, RSS or Atom, whose items count as lines, of any length, plain or with `Content-Encoding: gzip`, and responds with a line for each line, in order, as it goes: `created`, `existing` (already stored), `invalid`, or `failed`, which may succeed if sent again. A bad line does not stop the import. To resume an interrupted import, send it again unchanged: nothing is stored twice, and so it needs no `Idempotency-Key`. A line may include the analysis of its text, as printed by `dixit attribute --lines --for-import`: the fields `engine`, `reader`, `quotes`, `speakers` and `rejected` of `Attributions`. That needs a key with the scope `admin`. The analysis is stored unchanged if it is from the engine and the reader that would analyse the text here, and its spans are verbatim; otherwise the article is analysed here, and a warning says why. Read the response while you send, at the latest after a hundred thousand lines.',
          // Strict: a client that tries to name an outlet for all lines here learns that each line names its own.
          querystring: z.strictObject({}),
          response: {
            200: { description: 'A result for every line.', content: { [LINES]: { schema: ImportResult } } },
            ...declareProblems('invalid-request', 'unsupported-media-type'),
          },
        },
      },
      async (request, reply) => {
        const body = openBody(request.body as IncomingMessage | undefined, request.headers['content-encoding'])
        const allowed = whileKnown(within(body, PATIENCE), () => isStillKnown(request, store), recheckMs)
        const lines = splitBody(allowed, request.headers['content-type'] ?? '', longestLine(reader))
        const analyses = { now, isAllowed: mayAdminister(request) }
        const steps = logOnce(
          makeImportSteps<Line>(store, articles, reader, analyses, signingKey(request)),
          request.log,
        )
        const limits = { analyses: threads + 1, articles: MOST_ARTICLES, bytes: longestLine(reader) }
        const results = Readable.from(writeResults(lines, steps, limits, metrics), {
          objectMode: false,
          highWaterMark: MOST_UNREAD,
        })
        reply.raw.once('finish', () => leaveUnread(request.raw))
        return reply.type(LINES).send(results as never)
      },
    )
  })
}

/**
 * Discards what a sender is still sending after the answer is complete (a body that is no feed, say), so that the
 * connection can serve the next request; if that takes too long, the connection is closed.
 */
function leaveUnread(request: IncomingMessage): void {
  if (request.complete) return
  const endIt = (): void => void (request.complete || request.destroy())
  const timer = globalThis.setTimeout(endIt, AFTERWORDS).unref()
  request.once('close', () => clearTimeout(timer)).resume()
}

const AFTERWORDS = 1000

/** How long a sender may be silent, in milliseconds. */
const PATIENCE = 60_000

/** Bytes of results kept for a sender that isn't reading them yet: a hundred thousand lines. */
const MOST_UNREAD = 16_000_000

const notLines = (): Problem =>
  new Problem(
    'unsupported-media-type',
    `Send lines of JSON, with \`Content-Type: ${LINES}\`, or a feed, with \`${FEEDS[0]}\` or \`${FEEDS[1]}\`.`,
  )

type Chunks = AsyncIterable<Uint8Array>

function openBody(body: IncomingMessage | undefined, encoding: string | undefined): Chunks {
  if (body === undefined) throw notLines()
  return isGzip(encoding) ? unpackArticles(body) : body
}

/** Lines of JSON, or the items of a feed, each at most `longest` bytes. */
function splitBody(chunks: Chunks, contentType: string, longest: number): AsyncIterable<Line> {
  const [type = '', ...parameters] = contentType.split(';').map((part) => part.trim())
  if (!FEEDS.some((feed) => feed === type.toLowerCase())) return splitLines(chunks, longest)
  const charset = parameters.flatMap((one) => /^charset="?([^"]+)"?$/i.exec(one)?.[1] ?? [])[0]
  return splitFeed(chunks, { longest, encoding: charset })
}

/** @throws Problem when nothing arrives for `patience` milliseconds */
async function* within(chunks: Chunks, patience: number): AsyncGenerator<Uint8Array, undefined> {
  const iterator = chunks[Symbol.asyncIterator]()
  for (;;) {
    const patient = new AbortController()
    const late = setTimeout(patience, null, { signal: patient.signal, ref: false }).then(() => {
      throw new Problem('stopped-sending', `Nothing arrived for ${patience / 1000} seconds.`)
    })
    late.catch(() => undefined)
    const next: IteratorResult<Uint8Array, unknown> = await Promise.race([iterator.next(), late]).finally(() =>
      patient.abort(),
    )
    if (next.done === true) return undefined
    yield next.value
  }
}

/** @throws Problem when the sender's key has been revoked, which is checked every `recheckMs` milliseconds */
async function* whileKnown(
  chunks: Chunks,
  isKnown: () => Promise<boolean>,
  recheckMs: number,
): AsyncGenerator<Uint8Array, undefined> {
  let asked = performance.now()
  for await (const chunk of chunks) {
    if (performance.now() - asked >= recheckMs) {
      if (!(await isKnown()))
        throw new Problem('unauthorized', 'The key was revoked or has expired; what was sent before that is stored.')
      asked = performance.now()
    }
    yield chunk
  }
  return undefined
}

type Steps = ImportSteps<Line, Problem>

/** Logs one line for each kind of failure rather than for each article. */
function logOnce(steps: Steps, log: FastifyBaseLogger): Steps {
  const logged = new Set<string>()
  return {
    ...steps,
    refuse: (error) => {
      const problem = steps.refuse(error)
      if (!logged.has(problem.code)) logProblem(log, problem, error)
      logged.add(problem.code)
      return problem
    },
  }
}

async function* writeResults(
  lines: AsyncIterable<Line>,
  steps: Steps,
  limits: ImportLimits,
  { noteImportedLine }: Pick<Metrics, 'noteImportedLine'>,
): AsyncGenerator<string, undefined> {
  let last = 0
  try {
    for await (const imported of importArticles(lines, steps, limits)) {
      last = imported.item.number
      const result = presentImport(last, imported)
      noteImportedLine(result.status)
      yield `${JSON.stringify(result)}\n`
    }
  } catch (error) {
    yield `${JSON.stringify(presentRefusal(last + 1, toProblem(error)))}\n`
  }
  return undefined
}
