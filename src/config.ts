// Environment → Config, checked once at startup. The only reader of process.env.

import { availableParallelism } from 'node:os'
import { z } from 'zod'
import { isHostPattern, isNetwork, isOrigin, splitList } from './setting-values.ts'
import { editDistance } from './text/edit-distance.ts'

/** The settings of the service. Lengths are in UTF-16 code units, times in milliseconds. */
export interface Config {
  readonly host: string
  readonly port: number
  readonly databasePath: string
  /** FULL: whatever was acknowledged as stored survives a power failure; NORMAL: all but the last moments of it. */
  readonly synchronous: 'FULL' | 'NORMAL'
  /** Serves an archive that another process builds and replaces, and writes nothing itself. */
  readonly readOnly: boolean
  /** Where clients should send changes instead; null if not configured. */
  readonly writerUrl: string | null
  readonly logLevel: (typeof LOG_LEVELS)[number]
  readonly maxTextLength: number
  readonly maxHtmlLength: number
  /** The longest text whose quotations can be checked. */
  readonly maxCheckLength: number
  /** Which reader handles English. */
  readonly reader: (typeof READERS)[number]
  readonly workers: number
  /** Heap limit of each worker, in megabytes. */
  readonly workerMemoryMb: number
  readonly analysisTimeoutMs: number
  readonly analysisQueue: number
  /** For one response, counted from when the request has arrived. */
  readonly handlerTimeoutMs: number
  /** Limits on the requests in progress, and on the total bytes of their bodies. */
  readonly maxRequests: number
  /** How many of them one key may have, or one address without a key. */
  readonly maxRequestsEach: number
  readonly maxBodyBytes: number
  /** How late the event loop may run, averaged over a second; 0 for no limit. */
  readonly maxDelayMs: number
  /** How long the service reports that it is stopping before it stops. */
  readonly shutdownDelayMs: number
  readonly shutdownTimeoutMs: number
  /** Where metrics are served without a key; null: on the main port, to administrators only. */
  readonly metricsPort: number | null
  readonly metricsHost: string
  /** Requests without a key are let through, whatever keys exist and whatever address the service listens on. */
  readonly allowAnonymous: boolean
  /** Origins whose pages may call the API from a browser: exact origins, or `*` alone. */
  readonly corsOrigins: readonly string[]
  /** Requests per minute for each key or address; 0 for no limit. */
  readonly rateLimit: number
  /** Addresses of proxies trusted to say where a request comes from; empty for none. */
  readonly trustProxy: readonly string[]
  /** Hosts from which pages may be fetched on request: `*.example` for all subdomains, or `*` alone for any host. */
  readonly fetchHosts: readonly string[]
}

/**
 * Reads the settings from the environment. An empty value counts as not set.
 *
 * @throws ConfigError naming every variable that is wrong and what it should be
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const set = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  )
  const result = ENVIRONMENT.safeParse(set)
  if (!result.success) {
    throw new ConfigError(result.error.issues.map((issue) => describe(String(issue.path[0]), set)))
  }
  const read = result.data
  const workers = read.WORKERS ?? defaultWorkers(availableParallelism(), process.constrainedMemory(), read.READER)
  return {
    host: read.HOST,
    port: read.PORT,
    databasePath: read.DATABASE_PATH,
    synchronous: read.SYNCHRONOUS,
    readOnly: read.READ_ONLY,
    writerUrl: read.WRITER_URL ?? null,
    logLevel: read.LOG_LEVEL,
    maxTextLength: read.MAX_TEXT_LENGTH,
    maxHtmlLength: read.MAX_HTML_LENGTH,
    maxCheckLength: read.MAX_CHECK_LENGTH,
    reader: read.READER,
    workers,
    workerMemoryMb: workerMemory(workers, process.constrainedMemory(), read.READER),
    analysisTimeoutMs: read.ANALYSIS_TIMEOUT_MS,
    analysisQueue: read.ANALYSIS_QUEUE,
    handlerTimeoutMs: read.HANDLER_TIMEOUT_MS,
    maxRequests: read.MAX_REQUESTS,
    maxRequestsEach: read.MAX_REQUESTS_EACH,
    maxBodyBytes: read.MAX_BODY_BYTES,
    maxDelayMs: read.MAX_DELAY_MS,
    shutdownDelayMs: read.SHUTDOWN_DELAY_MS,
    metricsPort: read.METRICS_PORT ?? null,
    metricsHost: read.METRICS_HOST,
    shutdownTimeoutMs: read.SHUTDOWN_TIMEOUT_MS,
    allowAnonymous: read.ALLOW_ANONYMOUS,
    corsOrigins: read.CORS_ORIGINS,
    rateLimit: read.RATE_LIMIT,
    trustProxy: read.TRUST_PROXY,
    fetchHosts: read.FETCH_HOSTS,
  }
}

/** A variable that nothing reads, and the setting it was probably meant to be. */
export interface Misspelt {
  readonly name: string
  readonly meant: string
}

/** Variables whose names are close to those of settings: `RATELIMIT`, `DIXIT_PORT`. Their values play no part. */
export function findMisspelt(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): readonly Misspelt[] {
  const settings = Object.keys(ENVIRONMENT.shape)
  return Object.entries(environment).flatMap(([name, value = '']) => {
    // Kubernetes sets variables with tcp:// values for a service called dixit.
    if (settings.includes(name) || value.trim() === '' || value.startsWith('tcp://')) return []
    const letters = lettersOf(name)
    const near = settings.find((setting) => isNear(letters, lettersOf(setting)))
    return near === undefined ? [] : [{ name, meant: near }]
  })
}

const lettersOf = (name: string): string =>
  name
    .toUpperCase()
    .replace(/^DIXIT_/, '')
    .replaceAll(/[^A-Z0-9]/g, '')

/** Short names are close to too many unrelated words. */
const isNear = (one: string, setting: string): boolean =>
  one === setting || (setting.length >= 7 && editDistance(one, setting, setting.length >= 10 ? 2 : 1) <= 2)

/** Settings the service can't start with. */
export class ConfigError extends Error {
  constructor(problems: readonly string[]) {
    super(`The configuration is invalid:\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
    this.name = 'ConfigError'
  }
}

const READERS = ['pretrained', 'linear'] as const
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

/** Megabytes for the threads that answer, read and write, with SQLite's caches and request bodies. */
const REST = 200
/** Megabytes per worker outside its heap: an idle page thread, code, and typed arrays. */
const BESIDE_HEAP = 110
/** Megabytes per worker with a network: its weights and working memory. */
const NETWORK = 60
/** Megabytes of heap needed for the densest text that is accepted. */
const FULL_HEAP = 170
/** Megabytes of heap needed for a long article. */
const LEAST_HEAP = 80
const MOST_HEAP = 1024

/** Every variable: its schema and, in words, what its value should be. */
const ENVIRONMENT = z.object({
  HOST: z.string().default('127.0.0.1').describe('an address or host name to listen on'),
  PORT: wholeNumber(0, 65_535, 3000),
  DATABASE_PATH: z.string().default('./data/dixit.db').describe('the path of the SQLite file'),
  SYNCHRONOUS: z
    .enum(['full', 'normal'])
    .default('full')
    .transform((value) => (value === 'full' ? ('FULL' as const) : ('NORMAL' as const)))
    .describe('full or normal'),
  READ_ONLY: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .default(false)
    .describe('true or false'),
  WRITER_URL: z
    .string()
    .refine((value) => isOrigin(value.replace(/\/$/, '')))
    .transform((value) => value.replace(/\/$/, ''))
    .optional()
    .describe('the address of the service that accepts changes, such as https://dixit.example'),
  LOG_LEVEL: z
    .enum(LOG_LEVELS)
    .default('info')
    .describe(`one of ${LOG_LEVELS.join(', ')}`),
  // A body may spend six bytes on one code unit ("\u2019"), and Node's longest string is 512 MB.
  MAX_TEXT_LENGTH: wholeNumber(1, 50_000_000, 1_000_000),
  // News pages with a thousand words of text have over a million code units of HTML.
  MAX_HTML_LENGTH: wholeNumber(1, 50_000_000, 4_000_000),
  MAX_CHECK_LENGTH: wholeNumber(1, 1_000_000, 100_000),
  READER: z
    .enum(READERS)
    .default('pretrained')
    .describe(`one of ${READERS.join(', ')}`),
  WORKERS: number(1, 256).optional().describe(wanted(1, 256)),
  ANALYSIS_TIMEOUT_MS: wholeNumber(10, 600_000, 30_000),
  ANALYSIS_QUEUE: wholeNumber(1, 100_000, 64),
  // Longer than reading a page and analysing it, each at its own limit.
  HANDLER_TIMEOUT_MS: wholeNumber(10, 3_600_000, 90_000),
  MAX_REQUESTS: wholeNumber(1, 100_000, 256),
  MAX_REQUESTS_EACH: wholeNumber(1, 100_000, 80),
  MAX_BODY_BYTES: wholeNumber(1, 999_999_999, 32_000_000),
  MAX_DELAY_MS: wholeNumber(0, 60_000, 250),
  SHUTDOWN_DELAY_MS: wholeNumber(0, 600_000, 0),
  SHUTDOWN_TIMEOUT_MS: wholeNumber(1, 600_000, 10_000),
  METRICS_PORT: optionalPort(),
  METRICS_HOST: z.string().default('127.0.0.1').describe('an address or host name to serve the metrics on'),
  ALLOW_ANONYMOUS: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .default(false)
    .describe('true or false'),
  CORS_ORIGINS: z
    .string()
    .transform(splitList)
    .refine((origins) => (origins.includes('*') ? origins.length === 1 : origins.every(isOrigin)))
    .default([])
    .describe(
      'a list of origins as browsers send them, such as https://desk.example,http://localhost:8080; or * for all',
    ),
  RATE_LIMIT: wholeNumber(0, 1_000_000, 600),
  // Neither "true" nor a number of proxies is allowed: both trust what clients themselves put in X-Forwarded-For.
  TRUST_PROXY: z
    .string()
    .transform((value) => (value === 'false' ? [] : splitList(value)))
    .refine((networks) => networks.every(isNetwork))
    .default([])
    .describe(
      'false, or a list of proxy addresses, such as 10.0.0.0/8,::1; the names loopback, linklocal and uniquelocal also work',
    ),
  FETCH_HOSTS: z
    .string()
    .transform((value) => splitList(value.toLowerCase()))
    .refine((hosts) => (hosts.includes('*') ? hosts.length === 1 : hosts.every(isHostPattern)))
    .default([])
    .describe('a list of hosts, such as post.example,*.gazette.example; or * for all'),
})

function wholeNumber(least: number, most: number, otherwise: number) {
  return number(least, most).default(otherwise).describe(wanted(least, most))
}

function optionalPort() {
  return number(0, 65_535).optional().describe(wanted(0, 65_535))
}

/** One per core. Where memory is limited, as in a container, only as many as have enough of it for any text. */
export function defaultWorkers(cores: number, bytes: number | undefined, reader: Config['reader']): number {
  if (isUnlimited(bytes)) return cores
  return Math.max(1, Math.min(cores, Math.floor((bytes / 2 ** 20 - REST) / (besideHeap(reader) + FULL_HEAP))))
}

/**
 * V8 heap megabytes for each of this many workers: the memory allowed, less
 * what everything else takes. A text that needs more is refused, rather than
 * the process being killed.
 */
export function workerMemory(workers: number, bytes: number | undefined, reader: Config['reader']): number {
  if (isUnlimited(bytes)) return MOST_HEAP
  const each = Math.floor((bytes / 2 ** 20 - REST) / workers) - besideHeap(reader)
  return Math.max(LEAST_HEAP, Math.min(MOST_HEAP, each))
}

const besideHeap = (reader: Config['reader']): number => BESIDE_HEAP + (reader === 'pretrained' ? NETWORK : 0)

/** Node reports 0, nothing or 2 to the 64th where there is no limit. */
function isUnlimited(bytes: number | undefined): bytes is 0 | undefined {
  return bytes === undefined || bytes === 0
}

/** Plain digits only: `Number` would also accept "", "0x10" and "1e3". */
function number(least: number, most: number) {
  return z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .refine((value) => value >= least && value <= most)
}

function wanted(least: number, most: number): string {
  return `a whole number from ${least} to ${most}`
}

function describe(name: string, environment: Readonly<Record<string, string | undefined>>): string {
  const wants = ENVIRONMENT.shape[name as keyof typeof ENVIRONMENT.shape].description
  return `${name} must be ${wants}; it is ${JSON.stringify(environment[name])}.`
}
