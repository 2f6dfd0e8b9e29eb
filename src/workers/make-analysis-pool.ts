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
import { ignoreLateAnswers } from './ignore-late-answers.ts'
import { makeGate } from './make-gate.ts'
import { makePageThreads } from './make-page-threads.ts'
import { makeRunState, makeStartState, runUntil, stopNative, stopStarts, type RunState } from './run-state.ts'
import type { Refusal, TimedAnswer } from './timed-answer.ts'
import { workerFile } from './worker-file.ts'

export interface AnalysisPool {
  /** @throws AnalysisError */
  readonly analyse: (request: AnalysisRequest, signal?: AbortSignal, urgency?: Urgency) => Promise<PackedAnalysis>
  /** The answer as JSON in UTF-8. @throws AnalysisError */
  readonly attribute: (request: AnalysisRequest, options: AnswerOptions, signal?: AbortSignal) => Promise<Uint8Array>
  /** @throws AnalysisError */
  readonly readHtml: (html: string, signal?: AbortSignal, urgency?: Urgency) => Promise<ReturnType<typeof readHtml>>
  readonly state: () => PoolState
  /** What the threads read with. */
  readonly reading: () => Promise<ThreadReading>
  /** Rejects if no worker answers within this many milliseconds, though one should be free. */
  readonly check: (patienceMs: number) => Promise<void>
  /** Ends every worker; calls in progress are abandoned. */
  readonly close: () => Promise<void>
}

export interface PoolState {
  /** All threads, including those just starting. */
  readonly threads: number
  readonly running: number
  readonly waiting: number
  /** Threads replaced since the start. */
  readonly restarts: number
}

/** Notified when a call is over. */
export interface PoolObserver {
  readonly done: (report: AnalysisReport) => void
  readonly failed: (failure: AnalysisFailure | 'error') => void
}

export interface AnalysisPoolOptions {
  /** The reader for English; the linear one if not given, or if the other can't be loaded. */
  readonly reader?: TrainedReader
  readonly threads: number
  /** The longest one call may take, from being made to being answered, in milliseconds. */
  readonly timeoutMs: number
  /** How many calls may wait for a free worker. */
  readonly maxQueue: number
  /** V8 heap limit of each thread, in megabytes; 1024 if not given. */
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
  /** Of the calls in progress. */
  const states = new Set<RunState>()
  // No execArgv: passing any, even [], takes the TypeScript loader away from the workers.
  const pool = ignoreLateAnswers(
    new Piscina({
      filename: workerFile('analysis-worker').href,
      minThreads: threads,
      maxThreads: threads,
      workerData: { reader, starting } satisfies AnalysisWorkerData,
      resourceLimits: { ...MEMORY, maxOldGenerationSizeMb: memoryMb },
    }),
  )
  let underWay = 0
  let restarts = 0

  /** Calls that wait behind all others, in order of arrival. */
  const patient: (() => void)[] = []
  /** One more may wait in the queue, so that no thread is idle between two calls. */
  const isFree = (): boolean => underWay < threads + Math.min(1, maxQueue)

  /** Takes a place among the calls in progress, waiting for one if the call can wait. */
  async function enter(urgency: Urgency): Promise<void> {
    if (urgency === 'when-free' && !isFree()) return new Promise((resolve) => patient.push(resolve))
    // Counted here: Piscina's own maxQueue leaves out the tasks that its balancer has put off.
    if (underWay >= threads + maxQueue) throw new AnalysisError('queue-full', `${maxQueue} texts are already waiting`)
    underWay += 1
  }

  /** Frees the place, or passes it to the first call waiting for one. */
  function leave(): void {
    underWay -= 1
    if (patient.length === 0 || !isFree()) return
    underWay += 1
    patient.shift()?.()
  }

  const pages = makePageThreads(threads, memoryMb, () => (restarts += 1))
  /** Memory is budgeted for this many: while one thread reads a page, only the others may analyse a text. */
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
        return new AnalysisError('memory', 'It needs more memory than a thread may use')
      if (deadline?.aborted === true) return new AnalysisError('timeout', `It took longer than ${timeoutMs} ms`)
      return error
    }
  }

  /** One for all who ask: it waits in the queue like any other call. */
  let ping: Promise<unknown> | null = null

  async function check(patienceMs: number): Promise<void> {
    // If all are busy, they have answered before, and they are replaced if they take too long.
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
 * In megabytes. Nearly everything an analysis allocates is soon garbage. V8's
 * defaults are meant for a process that has the machine to itself: each thread
 * would pile up some 50 MB more before collecting. A text of a million
 * characters needs an eighth of what is allowed here.
 */
const MEMORY = { maxYoungGenerationSizeMb: 6 }
const MOST_MEMORY = 1024

/** The worker's function for each task. */
const FUNCTIONS: Readonly<Record<AnalysisTask, string>> = {
  html: 'readHtml',
  analyse: 'analyse',
  attribute: 'attribute',
}
