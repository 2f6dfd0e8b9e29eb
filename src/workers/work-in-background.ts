// Work that nobody waits for, in small steps. It makes way for work that
// somebody does wait for: it rests after each step, and longer when others have
// work.

export interface BackgroundWork {
  /** Resolves when no step is running; none begins afterwards. */
  stop(): Promise<void>
}

export interface BackgroundRests {
  /** Whether there is work that somebody waits for. */
  readonly isBusy: () => boolean
  /** Milliseconds from a step that found nothing to do to the next. */
  readonly idleMs: number
  /** Milliseconds from a failed step to the next. */
  readonly failedMs: number
}

/** How many times the length of a step to rest while others wait. */
const YIELDING = 3

/** Runs steps until stopped. `step` returns false if there was nothing to do; a failure is reported and the step retried. */
export function workInBackground(
  step: () => Promise<boolean>,
  onFailure: (error: unknown) => void,
  { isBusy, idleMs, failedMs }: BackgroundRests,
): BackgroundWork {
  let isStopped = false
  let wake: () => void = () => undefined
  const rest = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds).unref()
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const work = async (): Promise<void> => {
    while (!isStopped) {
      const started = performance.now()
      let pause = idleMs
      try {
        if (await step()) pause = isBusy() ? (performance.now() - started) * YIELDING : 0
      } catch (error) {
        onFailure(error)
        pause = failedMs
      }
      if (!isStopped) await rest(pause)
    }
  }
  const working = work()
  return {
    stop() {
      isStopped = true
      wake()
      return working
    },
  }
}
