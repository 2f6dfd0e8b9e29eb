// The engine in worker threads, so that a long text never holds up the thread
// that answers requests.

import { setTimeout } from 'node:timers/promises'
import { Piscina } from 'piscina'
import type { readHtml } from '../ingest/html/read-html.ts'
import type { AnswerOptions } from '../api/offset-units.ts'
import type { PackedAnalysis } from '../api/packed-analysis.ts'
import type { Urgency } from '../ingest/text-engine.ts'
import type { AnalysisRequest, TrainedReader } from '../model.ts'
import type { AnalysisReport, AnalysisTask } from '../metrics/analysis-report.ts'
import { AnalysisError } from '../api/analysis-error.ts'
import type { AnalysisFailure } from '../api/analysis-error.ts'
import type { AnalysisWorkerData, AttributionTask, PageTask, ThreadReading } from './analysis-worker.ts'
import { refuseTelemetry } from '../network/refuse-telemetry.ts'
import { makeGate } from './make-gate.ts'
import { makePageThreads } from './make-page-threads.ts'
import { makeRunState, makeStartState, runUntil, stopNative, stopStarts, type RunState } from './run-state.ts'
import type { Refusal, TimedAnswer } from './timed-answer.ts'
import { workerFile } from './worker-file.ts'

export interface AnalysisPool {
  /** @throws AnalysisError */
  readonly analyse: (request: AnalysisRequest, signal?: AbortSignal, urgency?: Urgency) => Promise<PackedAnalysis>
  /** The JSON of what is answered, in UTF-8. @throws AnalysisError */
  readonly attribute: (request: AnalysisRequest, options: AnswerOptions, signal?: AbortSignal) => Promise<Uint8Array>
  /** @throws AnalysisError */
  readonly readHtml: (html: string, signal?: AbortSignal, urgency?: Urgency) => Promise<ReturnType<typeof readHtml>>
  readonly state: () => PoolState
  /** What the threads read with. */
  readonly reading: () => Promise<ThreadReading>
  /** Rejects when no worker answers within so many milliseconds, though one should be free. */
  readonly check: (patienceMs: number) => Promise<void>
  /** Ends every worker; what is still running is given up. */
  readonly close: () => Promise<void>
}

export interface PoolState {
  /** Threads that there are, those that are just starting included. */
  readonly threads: number
  readonly running: number
  readonly waiting: number
  /** Threads that were replaced since the start. */
  readonly restarts: number
}

/** Told of each call when it is over. */
export interface PoolObserver {
  readonly done: (report: AnalysisReport) => void
  readonly failed: (failure: AnalysisFailure | 'error') => void
}

export interface AnalysisPoolOptions {
  /** What is to read English; the linear reader if not given, or where the other cannot be loaded. */
  readonly reader?: TrainedReader
  readonly threads: number
  /** The longest that one call may take, from being asked to being answered, in milliseconds. */
  readonly timeoutMs: number
  /** How many calls may wait for a free worker. */
  readonly maxQueue: number
  /** Megabytes of V8's heap that each thread may have; 1024 if not given. */
  readonly memoryMb?: number
  readonly observer?: PoolObserver
}

/**
 * Starts the workers. A call that takes too long, or whose signal is aborted,
 * is stopped for good: its thread is terminated and replaced.
 */
export function makeAnalysisPool({
  reader = 'linear',
  threads,
  timeoutMs,
  maxQueue,
  memoryMb = MOST_MEMORY,
  observer,
}: AnalysisPoolOptions): AnalysisPool {
  refuseTelemetry()
  const starting = makeStartState()
  /** Of the calls that are under way. */
  const states = new Set<RunState>()
  // No execArgv: passing any, even [], takes the TypeScript loader from the workers.
  const pool = new Piscina({
    filename: workerFile('analysis-worker').href,
    minThreads: threads,
    maxThreads: threads,
    workerData: { reader, starting } satisfies AnalysisWorkerData,
    resourceLimits: { ...MEMORY, maxOldGenerationSizeMb: memoryMb },
  })
  let underWay = 0
  let restarts = 0

  /** What waits behind all others, first come first. */
  const patient: (() => void)[] = []
  /** One may wait in the queue, so that no thread is idle between two. */
  const isFree = (): boolean => underWay < threads + Math.min(1, maxQueue)

  /** Takes a place among the calls that are under way, for the one to come if it must. */
  async function enter(urgency: Urgency): Promise<void> {
    if (urgency === 'when-free' && !isFree()) return new Promise((resolve) => patient.push(resolve))
    // Counted here: Piscina's own maxQueue leaves out the tasks that its balancer has put off.
    if (underWay >= threads + maxQueue) throw new AnalysisError('queue-full', `${maxQueue} texts are waiting already`)
    underWay += 1
  }

  /** The place is free, or goes to the first that waits for it. */
  function leave(): void {
    underWay -= 1
    if (patient.length === 0 || !isFree()) return
    underWay += 1
    patient.shift()?.()
  }

  const pages = makePageThreads(threads, memoryMb, () => (restarts += 1))
  /** Memory is reckoned for so many: while one reads a page, no more than the others analyse a text. */
  const gate = makeGate(threads)

  async function work(
    name: AnalysisTask,
    task: unknown,
    state: RunState,
    stop: AbortSignal,
  ): Promise<TimedAnswer<unknown> | Refusal> {
    await gate.enter(stop)
    try {
      const withPages = name === 'html' ? await pages.read((task as PageTask).html, stop) : null
      return (withPages ??
        (await runUntil(stop, state, (signal) => pool.run(task, { name: FUNCTIONS[name], signal })))) as
        TimedAnswer<unknown> | Refusal
    } finally {
      gate.leave()
    }
  }

  async function run<Answer>(
    name: AnalysisTask,
    makeTask: (state: RunState) => unknown,
    length: number,
    signal: AbortSignal | undefined,
    urgency: Urgency = 'now',
  ): Promise<Answer> {
    let deadline: AbortSignal | null = null
    const state = makeRunState()
    states.add(state)
    try {
      await enter(urgency)
      try {
        const started = performance.now()
        deadline = AbortSignal.timeout(timeoutMs)
        const stop = signal === undefined ? deadline : AbortSignal.any([signal, deadline])
        const given = await work(name, makeTask(state), state, stop)
        if ('refused' in given) throw new AnalysisError('too-dense', given.refused)
        const { answer, seconds, tally } = given as TimedAnswer<Answer>
        const waitedSeconds = Math.max(0, (performance.now() - started) / 1000 - seconds)
        observer?.done({ task: name, length, seconds, waitedSeconds, tally })
        return answer
      } finally {
        leave()
      }
    } catch (error) {
      const told = toAnalysisError(error)
      observer?.failed(told instanceof AnalysisError ? told.failure : 'error')
      throw told
    } finally {
      states.delete(state)
    }

    function toAnalysisError(error: unknown): unknown {
      if (error instanceof AnalysisError) return error
      if (signal?.aborted) return new AnalysisError('aborted', 'The answer is no longer wanted')
      if ((error as { code?: unknown } | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY')
        return new AnalysisError('memory', 'It needs more memory than a thread is given')
      if (deadline?.aborted === true) return new AnalysisError('timeout', `It took longer than ${timeoutMs} ms`)
      return error
    }
  }

  /** One for all who ask: it waits in the queue like any other call. */
  let ping: Promise<unknown> | null = null

  async function check(patienceMs: number): Promise<void> {
    // Those that are all busy have answered before, and are replaced when they take too long.
    if (pool.threads.length > 0 && underWay >= threads) return
    ping ??= pool.run(null, { name: 'ping' }).finally(() => (ping = null))
    const patience = new AbortController()
    const late = setTimeout(patienceMs, 'late', { signal: patience.signal, ref: false })
    late.catch(() => undefined)
    const first = await Promise.race([ping, late]).finally(() => patience.abort())
    if (first === 'late') throw new Error(`No worker answered within ${patienceMs} ms`)
  }

  return {
    analyse: (request, signal, urgency) =>
      run('analyse', (state) => ({ request, state }), request.text.length, signal, urgency),
    attribute: (request, options, signal) =>
      run('attribute', (state) => ({ request, state, options }) satisfies AttributionTask, request.text.length, signal),
    readHtml: (html, signal, urgency) =>
      run('html', (state) => ({ html, state }) satisfies PageTask, html.length, signal, urgency),
    state: () => ({
      threads: pool.threads.length,
      running: Math.min(underWay, threads),
      waiting: Math.max(0, underWay - threads),
      restarts,
    }),
    reading: async () => (await pool.run(null, { name: 'tellReading' })) as ThreadReading,
    check,
    async close() {
      await Promise.all([stopStarts(starting), ...[...states].map(stopNative)])
      await Promise.all([pool.destroy(), pages.close()])
    },
  }
}

/**
 * In megabytes. Nearly all that an analysis makes is soon of no use. V8's own
 * limits are meant for a process that has the machine to itself: it lets some
 * 50 MB more of that lie about in each thread before it clears up. A text of a
 * million characters needs an eighth of what is allowed here.
 */
const MEMORY = { maxYoungGenerationSizeMb: 6 }
const MOST_MEMORY = 1024

/** What each task is called in the worker. */
const FUNCTIONS: Readonly<Record<AnalysisTask, string>> = {
  html: 'readHtml',
  analyse: 'analyse',
  attribute: 'attribute',
}
