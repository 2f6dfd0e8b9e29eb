import { setTimeout } from 'node:timers/promises'

/**
 * Polls until the condition holds. If it does not within a minute, throws an
 * Error that says what was expected, so that the test fails there instead of
 * hanging until the whole file times out.
 */
export async function waitUntil(what: string, condition: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + LONGEST
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`Not within ${LONGEST / 1000} seconds: ${what}`)
    await setTimeout(PAUSE)
  }
}

const LONGEST = 60_000
const PAUSE = 5
