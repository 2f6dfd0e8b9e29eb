// Work for which the thread that writes has no time at once: its steps are
// short, and whoever else wants to write does so between them.

import { setImmediate } from 'node:timers/promises'

/** Each `yield` is where others may go on. What it reads may be different after it. */
export type Steps<Answer> = Generator<undefined, Answer, undefined>

/** One piece of work after the other, each in steps. */
export interface Stepper {
  run<Answer>(work: () => Steps<Answer>): Promise<Answer>
  /** Resolves when nothing is under way any more. */
  idle(): Promise<void>
}

export function makeStepper(): Stepper {
  let last: Promise<unknown> = Promise.resolve()
  return {
    run(work) {
      const run = last.then(() => inSteps(work()))
      last = run.catch(() => undefined)
      return run
    },
    async idle() {
      await last
    },
  }
}

/** Lets others go on between the steps. */
async function inSteps<Answer>(steps: Steps<Answer>): Promise<Answer> {
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
    await setImmediate()
  }
}

/** Quotes, or speakers, in one step: they take less than a twentieth of a second. */
export const IN_ONE_STEP = 500
