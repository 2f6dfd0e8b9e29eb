// Threads that read pages with the help of libraries. The first is started
// with the first page: where none is sent, none is needed.

import { Piscina } from 'piscina'
import type { HtmlArticle } from '../ingest/html/read-html.ts'
import type { TimedAnswer } from './timed-answer.ts'
import { workerFile } from './worker-file.ts'

export interface PageThreads {
  /** Null for a page that needs more memory than a thread has. Rejects when the signal is aborted. */
  readonly read: (html: string, signal: AbortSignal) => Promise<TimedAnswer<HtmlArticle> | null>
  readonly close: () => Promise<void>
}

/** At most so many at once, each with `memoryMb` megabytes of heap at most; `onStopped` is told of each thread that was stopped or had too little memory. */
export function makePageThreads(threads: number, memoryMb: number, onStopped: () => void): PageThreads {
  let pool: Piscina | null = null
  return {
    async read(html, signal) {
      pool ??= startThreads(threads, memoryMb).on('workerDestroy', onStopped)
      try {
        return (await pool.run(html, { name: 'readHtml', signal })) as TimedAnswer<HtmlArticle>
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') return null
        throw error
      }
    },
    close: async () => pool?.destroy(),
  }
}

/** More than one only when there is work for them; none ends by itself. */
function startThreads(most: number, memoryMb: number): Piscina {
  return new Piscina({
    filename: workerFile('page-worker').href,
    // Piscina replaces threads that were stopped up to this number: with 0, what waits for one would wait for ever.
    minThreads: 1,
    maxThreads: most,
    idleTimeout: Infinity,
    resourceLimits: { ...MEMORY, maxOldGenerationSizeMb: Math.min(MOST_MEMORY, memoryMb) },
  })
}

/**
 * In megabytes. Of pages that libraries are given at all, none was found that
 * needs more; without a limit V8 lets ten times as much lie about.
 */
const MEMORY = { maxYoungGenerationSizeMb: 6 }
const MOST_MEMORY = 128
