// The engine in worker threads, so that a long text never holds up the thread
// that answers requests.

import { Piscina } from 'piscina'
import type { readHtml } from '../html/read-html.ts'
import type { Analysis, AnalysisRequest } from '../model.ts'
import { AnalysisError } from './analysis-error.ts'

export interface AnalysisPool {
  /** @throws AnalysisError */
  readonly analyse: (request: AnalysisRequest, signal?: AbortSignal) => Promise<Analysis>
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
  const pool = new Piscina({ filename: WORKER, minThreads: threads, maxThreads: threads, maxQueue })

  async function run(name: string, task: unknown, signal: AbortSignal | undefined): Promise<unknown> {
    const deadline = AbortSignal.timeout(timeoutMs)
    try {
      return (await pool.run(task, {
        name,
        signal: signal === undefined ? deadline : AbortSignal.any([signal, deadline]),
      })) as unknown
    } catch (error) {
      if (signal?.aborted) throw new AnalysisError('aborted', 'The answer is no longer wanted')
      if (deadline.aborted) throw new AnalysisError('timeout', `It took longer than ${timeoutMs} ms`)
      if (isFull(error)) throw new AnalysisError('queue-full', `${maxQueue} texts are waiting already`)
      throw error
    }
  }

  return {
    analyse: async (request, signal) => (await run('analyse', request, signal)) as Analysis,
    readHtml: async (html, signal) => (await run('readHtml', html, signal)) as ReturnType<typeof readHtml>,
    close: () => pool.destroy(),
  }
}

/** The worker beside this file: ".ts" under a TypeScript loader, ".js" when built. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './analysis-worker.ts' : './analysis-worker.js', import.meta.url).href

/** Piscina's errors carry no code, only this message. */
function isFull(error: unknown): boolean {
  return error instanceof Error && error.message === 'Task queue is at limit'
}
