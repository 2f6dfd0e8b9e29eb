// What the service counts and times, in Prometheus's terms. Numbers only: no
// label contains anything a client sent.

import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { AnalysisReport } from './analysis-report.ts'
import type { Shed } from './labels.ts'
import { startAtZero } from './start-at-zero.ts'

export interface AnsweredRequest {
  readonly method: string
  /** The route's pattern; null if there is no route. */
  readonly route: string | null
  readonly status: number
  readonly seconds: number
}

/** Read on each scrape of the metrics. */
export interface Gauges {
  readonly requestsInFlight?: () => number
  readonly bodyBytesInFlight?: () => number
  readonly pool?: () => {
    readonly threads: number
    readonly running: number
    readonly waiting: number
    readonly restarts: number
  }
  readonly storeWaiting?: () => Readonly<Record<string, number>>
  /** Latest known values; up to a minute old. */
  readonly archive?: () => Promise<ArchiveStats | null>
}

export interface ArchiveStats {
  readonly bytes: number
  readonly articles: number
  readonly quotes: number
}

export interface Metrics {
  readonly noteRequest: (request: AnsweredRequest) => void
  readonly noteShed: (why: Shed) => void
  readonly noteAnalysis: (report: AnalysisReport) => void
  readonly noteAnalysisFailure: (failure: string) => void
  readonly noteImportedLine: (outcome: string) => void
  /** Adds further gauges; those given earlier stay. */
  readonly addGauges: (gauges: Gauges) => void
  /** In Prometheus's text format. */
  readonly write: () => Promise<{ readonly type: string; readonly text: string }>
}

interface MetricsOptions {
  /** Include the metrics of the process and its event loop. Only once per process. */
  readonly process?: boolean
  /** What is running, by name. */
  readonly build?: Readonly<Record<string, string>>
}

export function makeMetrics({ process = false, build = {} }: MetricsOptions = {}): Metrics {
  const registry = new Registry()
  const registers = [registry]
  const requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the head of a request to the end of its answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
    registers,
  })
  const shed = new Counter({
    name: 'http_requests_shed_total',
    help: 'Requests answered 503 before their body was read, by the limit that was exceeded.',
    labelNames: ['reason'],
    registers,
  })
  const analyses = new Histogram({
    name: 'dixit_analysis_seconds',
    help: 'Time that a worker took to analyse a text, or to read a page (html).',
    labelNames: ['task'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  })
  const waits = new Histogram({
    name: 'dixit_analysis_wait_seconds',
    help: 'Time that a text waited for a worker.',
    buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10, 30],
    registers,
  })
  const lengths = new Histogram({
    name: 'dixit_text_length_units',
    help: 'Length of the texts that were attributed, in UTF-16 code units.',
    buckets: [500, 1000, 2000, 4000, 8000, 16_000, 32_000, 64_000, 125_000, 250_000, 500_000, 1_000_000],
    registers,
  })
  const failures = new Counter({
    name: 'dixit_analysis_failures_total',
    help: 'Analyses without an answer: timeout, queue-full, memory, too-dense, aborted, error.',
    labelNames: ['failure'],
    registers,
  })
  const quotes = new Counter({
    name: 'dixit_quotes_total',
    help: 'Quotes found, by type.',
    labelNames: ['type'],
    registers,
  })
  const speakers = new Counter({
    name: 'dixit_quotes_by_speaker_total',
    help: 'Quotes found, by whether their speaker is named, described only (unnamed), a document or unknown.',
    labelNames: ['speaker'],
    registers,
  })
  const imported = new Counter({
    name: 'dixit_import_lines_total',
    help: 'Lines of imports, by outcome.',
    labelNames: ['outcome'],
    registers,
  })
  startAtZero({ shed, analyses, failures, quotes, speakers, imported })
  new Gauge({
    name: 'dixit_build_info',
    help: 'Always 1; its labels say what is running.',
    labelNames: Object.keys(build),
    registers,
  }).set(build, 1)
  const added: Gauges[] = []
  registerGauges(registry, () => Object.assign({}, ...added) as Gauges)
  if (process) collectDefaultMetrics({ register: registry })

  return {
    noteRequest: ({ method, route, status, seconds }) =>
      requests.observe({ method: METHODS.has(method) ? method : 'other', route: route ?? 'none', status }, seconds),
    noteShed: (reason) => shed.inc({ reason }),
    noteAnalysis({ task, length, seconds, waitedSeconds, tally }) {
      analyses.observe({ task }, seconds)
      waits.observe(waitedSeconds)
      if (tally === null) return
      lengths.observe(length)
      for (const [type, count] of Object.entries(tally.byType)) quotes.inc({ type }, count)
      for (const [speaker, count] of Object.entries(tally.bySpeaker)) speakers.inc({ speaker }, count)
    },
    noteAnalysisFailure: (failure) => failures.inc({ failure }),
    noteImportedLine: (outcome) => imported.inc({ outcome }),
    addGauges: (gauges) => void added.push(gauges),
    write: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  }
}

/** A client may make up others. */
const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

function registerGauges(registry: Registry, read: () => Gauges): void {
  const gauge = (name: string, help: string, value: (gauges: Gauges) => number | undefined): void => {
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(value(read()) ?? 0)
      },
    })
  }
  gauge('http_requests_in_flight', 'Requests in progress.', ({ requestsInFlight }) => requestsInFlight?.())
  gauge(
    'http_body_bytes_in_flight',
    'Bytes of their bodies; one of unknown length counts as the longest allowed.',
    ({ bodyBytesInFlight }) => bodyBytesInFlight?.(),
  )
  gauge('dixit_analysis_workers', 'Analysis threads.', ({ pool }) => pool?.().threads)
  gauge('dixit_analyses_running', 'Texts and pages that workers are processing.', ({ pool }) => pool?.().running)
  gauge('dixit_analysis_queue_length', 'Texts and pages waiting for a worker.', ({ pool }) => pool?.().waiting)
  new Counter({
    name: 'dixit_worker_restarts_total',
    help: 'Workers that were replaced after a timeout, a client disconnecting, or a fault.',
    registers: [registry],
    collect() {
      this.reset()
      this.inc(read().pool?.().restarts ?? 0)
    },
  })
  new Gauge({
    name: 'dixit_store_calls_waiting',
    help: 'Calls waiting for a thread of the archive.',
    labelNames: ['thread'],
    registers: [registry],
    collect() {
      for (const [thread, count] of Object.entries(read().storeWaiting?.() ?? {})) this.set({ thread }, count)
    },
  })
  registerArchive(registry, read)
}

/** One question for all three: whoever is asked caches the answer for a while. */
function registerArchive(registry: Registry, read: () => Gauges): void {
  const gauge = (name: string, help: string, stat: keyof ArchiveStats): void => {
    new Gauge({
      name,
      help: `${help}, as of the last minute.`,
      registers: [registry],
      async collect() {
        const stats = await read().archive?.()
        if (stats) this.set(stats[stat])
      },
    })
  }
  gauge('dixit_articles', 'Stored articles', 'articles')
  gauge('dixit_stored_quotes', 'Stored quotes', 'quotes')
  gauge('dixit_database_bytes', 'Size of the database', 'bytes')
}
