// Everything behind the HTTP door, put together. Never listens.

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
  /** The store's, in this thread if not given. */
  readonly articles?: ArticleAnswers
  /** The store's, in this thread if not given. */
  readonly exports?: ExportAnswers
  /** The store's, in this thread if not given. */
  readonly checks?: CheckAnswers
  readonly engine: Engine
  /** What the engine reads with, to be told; the linear reader of this release if not given. */
  readonly reading?: PresentReading
  /** Of a text, in UTF-16 code units. */
  readonly maxTextLength?: number
  /** Of HTML, in UTF-16 code units; four times as many as of a text if not given. */
  readonly maxHtmlLength?: number
  /** Of a text whose quotations are checked, in UTF-16 code units. */
  readonly maxCheckLength?: number
  /** How long a body may take to arrive; a minute if not given. */
  readonly bodyTimeoutMs?: number
  /** How long nothing of a body may arrive before the rest of it; ten seconds if not given. */
  readonly silenceTimeoutMs?: number
  /** How long nothing of an answer may be taken; half a minute if not given. */
  readonly answerTimeoutMs?: number
  /** How often the key of an import that is under way is looked for again; every ten seconds if not given. */
  readonly recheckKeyMs?: number
  /** How long whoever erases waits before it goes on without them; five seconds if not given. */
  readonly erasurePatienceMs?: number
  /** Of a service that shows a copy of the archive and takes no changes; one that does if not given. */
  readonly readOnly?: ReadOnly | null
  /** How many texts the engine can read at once; 1 if not given. */
  readonly threads?: number
  /** How long an answer may take; no limit but that of each analysis if not given. */
  readonly handlerTimeoutMs?: number
  /** What is taken at once; others are answered 503. No limit if not given. */
  readonly limits?: LoadLimits
  /** How late the event loop is, in milliseconds; not measured if not given. */
  readonly delay?: () => number
  /** The database alone is asked if not given. */
  readonly readiness?: Readiness
  readonly metrics?: Metrics
  /** Whether GET /metrics serves them, to administrators; true if not given. */
  readonly showMetrics?: boolean
  /** Pino's settings; silent if not given. */
  readonly logger?: Exclude<FastifyServerOptions['logger'], boolean | undefined>
  /** Addresses of the proxies whose X-Forwarded-For is believed; nobody's if not given. */
  readonly trustProxy?: readonly string[]
  /** Of which hosts pages are fetched, `*.example` for all below one, `*` for all; of none if not given. */
  readonly fetchHosts?: readonly string[]
  /** By HTTP, of those hosts on the public internet, if not given. */
  readonly fetchPage?: FetchPage
  /** Where the built pages lie. */
  readonly desk?: URL
}

/** The service over a store and an analyser, both of which stay the caller's to close. */
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
    // The request log has a line of its own for each request, without the words that were searched for.
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: trustProxy.length > 0 && [...trustProxy],
    bodyLimit: Math.max(maxTextLength, maxHtmlLength) * MOST_BYTES_OF_A_UNIT + ROOM_FOR_OTHER_FIELDS,
    genReqId: ({ headers }) => acceptRequestId(headers['x-request-id']) ?? randomUUID(),
    // Before any hook.
    frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
      logRequest(request, reply)
      answerError(error, request, reply)
    },
    clientErrorHandler: answerClientError,
    http: { requireHostHeader: false, headersTimeout: HEADERS_TIMEOUT, connectionsCheckingInterval: LOOK_EVERY },
    routerOptions: { ignoreTrailingSlash: true },
    // While stopping, what still arrives on an open connection is answered, in our own shape.
    return503OnClosing: false,
  })
  app.setValidatorCompiler(validateRequest)
  // That answers fit their schemas, the tests say: to check each one again takes longer than to make it.
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
  // In this order: what is kept for a request sent again is neither left out nor compressed.
  addIdempotency(app, store)
  addConditionalRequests(app)
  addCompression(app)
  addNotFound(app)
  addOpenapi(app)
  addDesk(app, desk)
  // Registered, so that the routes come after the plugins that listen for them.
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

/** Milliseconds in which the headers of a request must have arrived, and how often that is looked at. */
const HEADERS_TIMEOUT = 10_000
const LOOK_EVERY = 2_000

const NO_LIMITS: LoadLimits = { requests: Infinity, bytes: Infinity, delay: 0 }

/** JSON may write a code unit as an escape: "\u2019" has six bytes. So a text within the limit always fits the body limit. */
const MOST_BYTES_OF_A_UNIT = 6
const ROOM_FOR_OTHER_FIELDS = 65_536

/** A client's own id for its request, if it is fit for a log line. */
function acceptRequestId(sent: string | string[] | undefined): string | undefined {
  return typeof sent === 'string' && /^[\w.-]{1,64}$/.test(sent) ? sent : undefined
}
