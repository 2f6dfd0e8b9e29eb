// Environment → Config, checked once at start. The only reader of process.env.

import { availableParallelism } from 'node:os'
import { z } from 'zod'

/** The settings of the service. Lengths are in UTF-16 code units, times in milliseconds. */
export interface Config {
  readonly host: string
  readonly port: number
  readonly databasePath: string
  readonly logLevel: (typeof LOG_LEVELS)[number]
  readonly maxTextLength: number
  readonly workers: number
  readonly analysisTimeoutMs: number
  readonly analysisQueue: number
  readonly shutdownTimeoutMs: number
}

/**
 * Reads the settings from the environment. An empty value counts as not set.
 *
 * @throws ConfigError naming every variable that is wrong and what it wants
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
  return {
    host: read.HOST,
    port: read.PORT,
    databasePath: read.DATABASE_PATH,
    logLevel: read.LOG_LEVEL,
    maxTextLength: read.MAX_TEXT_LENGTH,
    workers: read.WORKERS,
    analysisTimeoutMs: read.ANALYSIS_TIMEOUT_MS,
    analysisQueue: read.ANALYSIS_QUEUE,
    shutdownTimeoutMs: read.SHUTDOWN_TIMEOUT_MS,
  }
}

/** Settings that the service can't start with. */
export class ConfigError extends Error {
  constructor(problems: readonly string[]) {
    super(`The configuration is wrong:\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
    this.name = 'ConfigError'
  }
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

/** Every variable: its schema and, in words, what it wants. */
const ENVIRONMENT = z.object({
  HOST: z.string().default('127.0.0.1').describe('an address or host name to listen on'),
  PORT: wholeNumber(0, 65_535, 3000),
  DATABASE_PATH: z.string().default('./data/dixit.db').describe('the path of the SQLite file'),
  LOG_LEVEL: z
    .enum(LOG_LEVELS)
    .default('info')
    .describe(`one of ${LOG_LEVELS.join(', ')}`),
  // A body may spend six bytes on a code unit ("\u2019"), and Node's longest string is 512 MB.
  MAX_TEXT_LENGTH: wholeNumber(1, 50_000_000, 1_000_000),
  WORKERS: wholeNumber(1, 256, availableParallelism()),
  ANALYSIS_TIMEOUT_MS: wholeNumber(10, 600_000, 30_000),
  ANALYSIS_QUEUE: wholeNumber(1, 100_000, 64),
  SHUTDOWN_TIMEOUT_MS: wholeNumber(1, 600_000, 10_000),
})

/** Plain digits only: `Number` would take "", "0x10" and "1e3" for numbers as well. */
function wholeNumber(least: number, most: number, otherwise: number) {
  return z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .refine((value) => value >= least && value <= most)
    .default(otherwise)
    .describe(`a whole number from ${least} to ${most}`)
}

function describe(name: string, environment: Readonly<Record<string, string | undefined>>): string {
  const wanted = ENVIRONMENT.shape[name as keyof typeof ENVIRONMENT.shape].description
  return `${name} must be ${wanted}; it is ${JSON.stringify(environment[name])}.`
}
