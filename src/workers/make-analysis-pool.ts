// The engine in worker threads, so that a long text never holds up the thread
// that answers requests.

import { Piscina } from 'piscina'
import type { readHtml } from '../html/read-html.ts'
import type { PackedAnalysis } from '../http/packed-analysis.ts'
import type { AnalysisRequest } from '../model.ts'
import { AnalysisError } from './analysis-error.ts'
import type { AttributionTask } from './analysis-worker.ts'

export interface AnalysisPool {
  /** @throws AnalysisError */
  readonly analyse: (request: AnalysisRequest, signal?: AbortSignal) => Promise<PackedAnalysis>
  /** The JSON of what is answered. @throws AnalysisError */
  readonly attribute: (request: AnalysisRequest, withRejected: boolean, signal?: AbortSignal) => Promise<string>
  /** @throws AnalysisError */
  readonly readHtml: (html: string, signal?: AbortSignal) => Promise<ReturnType<typeof readHtml>>
  /** Ends every worker; what is still running is given up. */
  readonly close: () => Promise<void>
}

export interface AnalysisPoolOptions {
  readonly threads: number
  /** The longest that one call may take, from being asked to being answered, in milliseconds. */
  readonly timeoutMs: number
  /** How many calls may wait for a free worker. */
  readonly maxQueue: number
}

/**
 * Starts the workers. A call that takes too long, or whose signal is aborted,
 * is stopped for good: its thread is ended and a new one takes its place.
 */
export function makeAnalysisPool({ threads, timeoutMs, maxQueue }: AnalysisPoolOptions): AnalysisPool {
  // No execArgv: passing any, even [], takes the TypeScript loader from the workers.
  const pool = new Piscina({
    filename: WORKER,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: MEMORY,
  })
  let underWay = 0

  async function run(name: string, task: unknown, signal: AbortSignal | undefined): Promise<unknown> {
    // Counted here: Piscina's own maxQueue leaves out the tasks that its balancer has put off.
    if (underWay >= threads + maxQueue) throw new AnalysisError('queue-full', `${maxQueue} texts are waiting already`)
    const deadline = AbortSignal.timeout(timeoutMs)
    underWay += 1
    try {
      return (await pool.run(task, {
        name,
        signal: signal === undefined ? deadline : AbortSignal.any([signal, deadline]),
      })) as unknown
    } catch (error) {
      if (signal?.aborted) throw new AnalysisError('aborted', 'The answer is no longer wanted')
      if (deadline.aborted) throw new AnalysisError('timeout', `It took longer than ${timeoutMs} ms`)
      throw error
    } finally {
      underWay -= 1
    }
  }

  return {
    analyse: async (request, signal) => (await run('analyse', request, signal)) as PackedAnalysis,
    attribute: async (request, withRejected, signal) =>
      (await run('attribute', { request, withRejected } satisfies AttributionTask, signal)) as string,
    readHtml: async (html, signal) => (await run('readHtml', html, signal)) as ReturnType<typeof readHtml>,
    close: () => pool.destroy(),
  }
}

/**
 * In megabytes. Nearly all that an analysis makes is soon of no use. V8's own
 * limits are meant for a process that has the machine to itself: it lets some
 * 50 MB more of that lie about in each thread before it clears up. A text of a
 * million characters needs an eighth of what is allowed here.
 */
const MEMORY = { maxYoungGenerationSizeMb: 6, maxOldGenerationSizeMb: 1024 }

/** The worker beside this file. */
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './source-worker.mjs' : './analysis-worker.js',
  import.meta.url,
).href
