import { setTimeout } from 'node:timers/promises'

/**
 * Asks again and again until the condition holds. Throws an Error that says
 * what was waited for when it does not within a minute, so that a test fails
 * there instead of standing still until the whole file is ended.
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
