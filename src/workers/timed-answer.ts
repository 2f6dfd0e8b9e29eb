// What the threads that work for requests have in common.

import { setPriority } from 'node:os'
import type { QuoteTally } from '../metrics/analysis-report.ts'
import { TooManyQuotes } from '../text/too-many-quotes.ts'
import { clearUp } from './clear-up.ts'

/** An answer, and what it took. Counted here, because the other thread does not look inside. */
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

/** Why a text is refused. An error thrown in another thread arrives without its class. */
export interface Refusal {
  readonly refused: string
}

/** The answer, or why this text gets none. */
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
 * The thread that answers requests comes first. On Linux priority is per
 * thread; elsewhere it is per process, and lowering it would gain nothing.
 */
export function giveWay(): void {
  try {
    if (process.platform === 'linux') setPriority(0, GIVES_WAY)
  } catch {
    // If a sandbox forbids it, carry on as before.
  }
}

/** A `nice` value: from 0, the default, to 19. */
const GIVES_WAY = 5
