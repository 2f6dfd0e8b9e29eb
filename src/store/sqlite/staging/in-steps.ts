// Work that is too long for the writing thread to do at once: its steps are
// short, and others write between them.

import { setImmediate } from 'node:timers/promises'

/** Others may run at each `yield`. What was read before may be different afterwards. */
export type Steps<Answer> = Generator<undefined, Answer, undefined>

/** Runs one piece of work after the other, each in steps. */
export interface Stepper {
  run<Answer>(work: () => Steps<Answer>): Promise<Answer>
  /** Resolves when nothing is running any more. */
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

/** Lets others run between the steps. */
async function inSteps<Answer>(steps: Steps<Answer>): Promise<Answer> {
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
    await setImmediate()
  }
}

/** Quotes or speakers per step: less than a twentieth of a second. */
export const IN_ONE_STEP = 500
