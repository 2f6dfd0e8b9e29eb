// Work that nobody waits for, a small step at a time. It makes room for what
// somebody waits for: after each step it rests, longer where others have work.

export interface BackgroundWork {
  /** Resolves when no step is under way, and none is begun after it. */
  stop(): Promise<void>
}

export interface BackgroundRests {
  /** Whether there is work that somebody waits for. */
  readonly isBusy: () => boolean
  /** Milliseconds from a step that had nothing to do to the next. */
  readonly idleMs: number
  /** Milliseconds from a step that failed to the next. */
  readonly failedMs: number
}

/** As many times as long as a step took, while others wait. */
const YIELDING = 3

/** Does steps until it is stopped. `step` is false where there was nothing to do; a failure is told, and it is tried again. */
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
