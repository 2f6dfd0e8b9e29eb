// What the threads that work for requests have in common.

import { setPriority } from 'node:os'
import type { QuoteTally } from '../metrics/analysis-report.ts'
import { TooManyQuotes } from '../text/too-many-quotes.ts'
import { clearUp } from './clear-up.ts'

/** An answer, and what it took. Counted here: the other thread does not look into it. */
export interface TimedAnswer<Answer> {
  readonly answer: Answer
  readonly seconds: number
  readonly tally: QuoteTally | null
}

type Awaitable<Value> = Value | Promise<Value>

export async function timed<Answer>(
  work: () => Awaitable<Omit<TimedAnswer<Answer>, 'seconds'>>,
): Promise<TimedAnswer<Answer>> {
  const started = performance.now()
  const done = await work()
  return { ...done, seconds: (performance.now() - started) / 1000 }
}

/** What a text is refused for. An error that another thread throws comes without its class. */
export interface Refusal {
  readonly refused: string
}

/** The answer, or why there is none for this text. */
export async function unlessRefused<Answer>(work: () => Awaitable<Answer>): Promise<Answer | Refusal> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof TooManyQuotes) return { refused: error.message }
    throw error
  } finally {
    clearUp()
  }
}

/**
 * The thread that answers requests comes first. On Linux the priority is that
 * of a thread; elsewhere it is that of the process, and so nothing is gained.
 */
export function giveWay(): void {
  try {
    if (process.platform === 'linux') setPriority(0, GIVES_WAY)
  } catch {
    // Where a sandbox forbids it, all goes on as before.
  }
}

/** As `nice` counts: from 0, as all else, to 19. */
const GIVES_WAY = 5
