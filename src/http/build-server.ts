// Assembles everything behind the HTTP door. Never listens.

import { randomUUID } from 'node:crypto'
import Fastify, {
  LogController,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
} from 'fastify'
import type { Store } from '../store/store.ts'
import { makeMetrics, type Metrics } from '../metrics/make-metrics.ts'
import { addOverloadProtection } from './plugins/load/overload-protection.ts'
import { answerClientError, answerError } from './plugins/errors/error-handler.ts'
import { addHttpFaults } from './plugins/errors/http-faults.ts'
import { addNotFound } from './plugins/errors/not-found.ts'
import { refuseChanges, type ReadOnly } from './plugins/access/refuse-changes.ts'
import { addCors } from './plugins/access/cors.ts'
import type { App } from './app.ts'
import { makeArticleAnswers } from '../api/article-answers.ts'
import type { ArticleAnswers } from '../api/article-answers.ts'
import { addArticleRoutes } from './routes/articles.ts'
import { makeCheckAnswers } from '../api/check-answers.ts'
import type { CheckAnswers } from '../api/check-answers.ts'
import { addChangeRoutes } from './routes/changes.ts'
import { addCheckRoutes } from './routes/checks.ts'
import { addAttributionRoutes } from './routes/attributions.ts'
import { acceptTexts } from './plugins/text-bodies.ts'
import { addBodyEncoding } from './plugins/body-encoding.ts'
import { endUntakenAnswers } from './plugins/load/answer-timeout.ts'
import { makeCallerShare } from './plugins/load/caller-share.ts'
import { addBodyTimeout } from './plugins/load/body-timeout.ts'
import { addHandlerTimeout } from './plugins/load/handler-timeout.ts'
import { DESK_FOLDER } from '../locations.ts'
import { addOpenapi } from './openapi/openapi-plugin.ts'
import { addDesk } from './plugins/desk.ts'
import { answerHalfClosed } from './plugins/load/half-closed.ts'
import { endConnections } from './plugins/load/end-connections.ts'
import type { Engine } from '../ingest/text-engine.ts'
import { makeExportAnswers } from '../api/exports/export-answers.ts'
import type { ExportAnswers } from '../api/exports/export-answers.ts'
import { addErasureRoutes } from './routes/erasures.ts'
import { addExportRoutes } from './routes/exports.ts'
import { addStatsRoutes } from './routes/stats.ts'
import { makeRequestLog } from './plugins/request-log.ts'
import { type AccessOptions, addAuthorization } from './plugins/access/authorization.ts'
import { addCompression } from './plugins/answers/compression.ts'
import { addConditionalRequests } from './plugins/answers/conditional-requests.ts'
import { addIdempotency } from './plugins/idempotency.ts'
import { addImportRoutes } from './routes/imports.ts'
import { LOG_SERIALIZERS } from './plugins/log-serializers.ts'
import { addQuoteFacetRoutes } from './routes/quote-facets.ts'
import { addQuoteFeedRoutes } from './routes/quote-feed.ts'
import { makePageFetcher } from '../ingest/pages/make-page-fetcher.ts'
import type { FetchPage } from '../ingest/pages/make-page-fetcher.ts'
import { addPageRoutes } from './routes/pages.ts'
import { addQuoteRoutes } from './routes/quotes.ts'
import { makeReadiness, type Readiness } from './plugins/readiness.ts'
import type { LoadLimits } from './plugins/load/request-load.ts'
import { acceptJson } from './plugins/json-bodies.ts'
import { addReviewRoutes } from './routes/reviews.ts'
import { addRevisionRoutes } from './routes/revisions.ts'
import { addSecurityHeaders } from './plugins/access/security-headers.ts'
import type { PresentReading } from '../model.ts'
import { packageVersion } from '../package-version.ts'
import { addHealthRoutes } from './routes/health.ts'
import { addSessionRoutes } from './routes/session.ts'
import { addProblemRoutes } from './routes/problems.ts'
import type { ArticleReader } from '../ingest/resolve-article-text.ts'
import { addSpeakerChangeRoutes } from './routes/speaker-changes.ts'
import { addSpeakerRoutes } from './routes/speakers.ts'
import { splitLongTurns } from './plugins/load/split-long-turns.ts'
import { validateRequest } from '../api/validate.ts'

export interface ServerOptions extends AccessOptions {
  readonly store: Store
  /** Defaults to the store's, in this thread. */
  readonly articles?: ArticleAnswers
  /** Defaults to the store's, in this thread. */
  readonly exports?: ExportAnswers
  /** Defaults to the store's, in this thread. */
  readonly checks?: CheckAnswers
  readonly engine: Engine
  /** What the engine reads with, for reporting; defaults to the linear reader of this release. */
  readonly reading?: PresentReading
  /** Longest text, in UTF-16 code units. */
  readonly maxTextLength?: number
  /** Longest HTML, in UTF-16 code units; defaults to four times the longest text. */
  readonly maxHtmlLength?: number
  /** Longest text whose quotations are checked, in UTF-16 code units. */
  readonly maxCheckLength?: number
  /** How long a body may take to arrive; defaults to a minute. */
  readonly bodyTimeoutMs?: number
  /** How long a body that is still arriving may pause; defaults to ten seconds. */
  readonly silenceTimeoutMs?: number
  /** How long a client may go without taking any of its answer; defaults to half a minute. */
  readonly answerTimeoutMs?: number
  /** How often a running import checks that its key is still valid; defaults to every ten seconds. */
  readonly recheckKeyMs?: number
  /** How long an erasure keeps its caller waiting before it continues in the background; defaults to five seconds. */
  readonly erasurePatienceMs?: number
  /** Set for a service that shows a copy of the archive and takes no changes; defaults to null. */
  readonly readOnly?: ReadOnly | null
  /** How many texts the engine can read at once; defaults to 1. */
  readonly threads?: number
  /** How long an answer may take; by default only each analysis is limited. */
  readonly handlerTimeoutMs?: number
  /** What is taken on at once; anything beyond is answered 503. No limit by default. */
  readonly limits?: LoadLimits
  /** How late the event loop is, in milliseconds; not measured by default. */
  readonly delay?: () => number
  /** By default only the database is checked. */
  readonly readiness?: Readiness
  readonly metrics?: Metrics
  /** Whether GET /metrics serves them to administrators; defaults to true. */
  readonly showMetrics?: boolean
  /** Pino's settings; silent by default. */
  readonly logger?: Exclude<FastifyServerOptions['logger'], boolean | undefined>
  /** Addresses of the proxies whose X-Forwarded-For is trusted; none by default. */
  readonly trustProxy?: readonly string[]
  /** Hosts that pages may be fetched from: `*.example` for all subdomains, `*` for any host; none by default. */
  readonly fetchHosts?: readonly string[]
  /** By default fetches over HTTP from those hosts on the public internet. */
  readonly fetchPage?: FetchPage
  /** The folder of the built pages. */
  readonly desk?: URL
}

/** The service over a store and an analyser; the caller closes both. */
export function buildServer({
  store,
  articles = makeArticleAnswers(store),
  exports = makeExportAnswers(store),
  checks = makeCheckAnswers(store),
  engine,
  reading = { engine: packageVersion(), reader: 'linear', longestPretrained: 0 },
  maxTextLength = 1_000_000,
  maxHtmlLength = maxTextLength * 4,
  maxCheckLength = 100_000,
  threads = 1,
  bodyTimeoutMs = 60_000,
  silenceTimeoutMs = 10_000,
  answerTimeoutMs = 30_000,
  recheckKeyMs = 10_000,
  erasurePatienceMs = 5_000,
  readOnly = null,
  handlerTimeoutMs,
  limits = NO_LIMITS,
  delay = () => 0,
  metrics = makeMetrics(),
  readiness = makeReadiness(store),
  showMetrics = true,
  logger,
  corsOrigins = [],
  trustProxy = [],
  fetchHosts = [],
  fetchPage = makePageFetcher({ hosts: fetchHosts, maxBytes: maxHtmlLength }),
  desk = DESK_FOLDER,
  ...given
}: ServerOptions): FastifyInstance {
  const reader: ArticleReader = { ...engine, maxTextLength, maxHtmlLength }
  const logRequest = makeRequestLog(metrics)
  const app = Fastify({
    logger: logger !== undefined && { ...logger, serializers: LOG_SERIALIZERS },
    // The request log writes its own line for each request, without the words that were searched for.
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: trustProxy.length > 0 && [...trustProxy],
    bodyLimit: Math.max(maxTextLength, maxHtmlLength) * MOST_BYTES_OF_A_UNIT + ROOM_FOR_OTHER_FIELDS,
    genReqId: ({ headers }) => acceptRequestId(headers['x-request-id']) ?? randomUUID(),
    // These errors come before any hook runs.
    frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
      logRequest(request, reply)
      answerError(error, request, reply)
    },
    clientErrorHandler: answerClientError,
    http: { requireHostHeader: false, headersTimeout: HEADERS_TIMEOUT, connectionsCheckingInterval: LOOK_EVERY },
    routerOptions: { ignoreTrailingSlash: true },
    // While stopping, requests on connections still open are answered in our own error format.
    return503OnClosing: false,
  })
  app.setValidatorCompiler(validateRequest)
  // The tests check that answers fit their schemas; checking each one here would take longer than making it.
  app.setSerializerCompiler(() => JSON.stringify)
  app.setErrorHandler(answerError)
  addHttpFaults(app)
  acceptJson(app)
  acceptTexts(app)
  addBodyEncoding(app)
  addBodyTimeout(app, bodyTimeoutMs, silenceTimeoutMs)
  endUntakenAnswers(app, answerTimeoutMs)
  answerHalfClosed(app)
  endConnections(app)
  splitLongTurns(app)
  if (handlerTimeoutMs !== undefined) addHandlerTimeout(app, handlerTimeoutMs)
  app.addHook('onRequest', async (request, reply) => {
    logRequest(request, reply)
    void reply.header('x-request-id', request.id)
  })
  addSecurityHeaders(app)
  addCors(app, corsOrigins)
  addOverloadProtection(app, limits, delay, metrics)
  addAuthorization(app, store, { ...given, corsOrigins }, makeCallerShare(limits.perCaller ?? Infinity, metrics))
  if (readOnly !== null) refuseChanges(app, readOnly)
  // The order matters: what is stored for a repeated request must be neither left out (304) nor compressed.
  addIdempotency(app, store)
  addConditionalRequests(app)
  addCompression(app)
  addNotFound(app)
  addOpenapi(app)
  addDesk(app, desk)
  // In a plugin, so that the routes come after the plugins that listen for them.
  app.register(async (scope) => {
    const routes: App = scope.withTypeProvider()
    addAttributionRoutes(routes, reader)
    addCheckRoutes(routes, { reader, checks, store, maxCheckLength })
    addArticleRoutes(routes, store, articles, reader)
    addRevisionRoutes(routes, store, articles, reader)
    addImportRoutes(routes, store, articles, reader, reading, threads, metrics, recheckKeyMs)
    addQuoteRoutes(routes, store)
    addQuoteFacetRoutes(routes, store)
    addQuoteFeedRoutes(routes, store)
    addReviewRoutes(routes, store)
    addSpeakerRoutes(routes, store)
    addSpeakerChangeRoutes(routes, store)
    addChangeRoutes(routes, store)
    addStatsRoutes(routes, store)
    addErasureRoutes(routes, store, erasurePatienceMs)
    addExportRoutes(routes, exports)
    addHealthRoutes(routes, readiness, reading, showMetrics ? metrics : null, readOnly)
    addPageRoutes(routes, fetchPage)
    addSessionRoutes(routes, store, given.anonymous, fetchHosts.length > 0, readOnly !== null)
    addProblemRoutes(routes)
  })
  return app
}

/** Milliseconds: the time limit for a request's headers, and how often it is checked. */
const HEADERS_TIMEOUT = 10_000
const LOOK_EVERY = 2_000

const NO_LIMITS: LoadLimits = { requests: Infinity, bytes: Infinity, delay: 0 }

/**
 * JSON may write a code unit as an escape: "\u2019" takes six bytes. So a text within its limit always fits the body
 * limit.
 */
const MOST_BYTES_OF_A_UNIT = 6
const ROOM_FOR_OTHER_FIELDS = 65_536

/** A client's own id for its request, if it is fit for a log line. */
function acceptRequestId(sent: string | string[] | undefined): string | undefined {
  return typeof sent === 'string' && /^[\w.-]{1,64}$/.test(sent) ? sent : undefined
}
