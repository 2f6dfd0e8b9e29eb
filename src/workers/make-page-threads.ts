// Threads that read pages with libraries. The first is started with the first
// page: if no page is ever sent, none is needed.

import { Piscina } from 'piscina'
import type { HtmlArticle } from '../ingest/html/read-html.ts'
import type { TimedAnswer } from './timed-answer.ts'
import { ignoreLateAnswers } from './ignore-late-answers.ts'
import { workerFile } from './worker-file.ts'

export interface PageThreads {
  /** Null if the page needs more memory than a thread has. Rejects when the signal is aborted. */
  readonly read: (html: string, signal: AbortSignal) => Promise<TimedAnswer<HtmlArticle> | null>
  readonly close: () => Promise<void>
}

/**
 * At most `threads` at once, each with a heap of at most `memoryMb` megabytes;
 * `onStopped` is called for each thread that was stopped or ran out of memory.
 */
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

/** More than one only when there is work for them; none ends on its own. */
function startThreads(most: number, memoryMb: number): Piscina {
  return ignoreLateAnswers(
    new Piscina({
      filename: workerFile('page-worker').href,
      // Piscina replaces stopped threads only up to this number: with 0, tasks waiting for one would wait for ever.
      minThreads: 1,
      maxThreads: most,
      idleTimeout: Infinity,
      resourceLimits: { ...MEMORY, maxOldGenerationSizeMb: Math.min(MOST_MEMORY, memoryMb) },
    }),
  )
}

/**
 * In megabytes. No page that is given to the libraries at all was found to need
 * more; without a limit V8 lets ten times as much garbage pile up.
 */
const MEMORY = { maxYoungGenerationSizeMb: 6 }
const MOST_MEMORY = 128
