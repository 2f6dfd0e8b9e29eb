import { monitorEventLoopDelay } from 'node:perf_hooks'

export interface EventLoopDelay {
  /** From now on: what is late while the service starts is no load that anybody could take from it. */
  readonly begin: () => void
  /** How late the event loop was on average in the last second, in milliseconds; 0 before `begin`. */
  readonly read: () => number
  readonly close: () => void
}

/** Measures by a timer of its own, as everything else in this thread is measured: late when the thread is busy. */
export function measureEventLoopDelay(): EventLoopDelay {
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION })
  let last = 0
  let timer: NodeJS.Timeout | undefined
  function look(): void {
    // The mean of what was measured, which includes the time that was meant to pass; NaN of nothing.
    last = histogram.count > 0 ? Math.max(0, histogram.mean / 1e6 - RESOLUTION) : 0
    histogram.reset()
  }
  return {
    begin() {
      histogram.enable()
      timer ??= setInterval(look, SAMPLE_EVERY).unref()
    },
    read: () => last,
    close() {
      clearInterval(timer)
      histogram.disable()
    },
  }
}

/** Milliseconds. */
const RESOLUTION = 10
const SAMPLE_EVERY = 1000
