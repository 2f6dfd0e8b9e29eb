import { monitorEventLoopDelay } from 'node:perf_hooks'

export interface EventLoopDelay {
  /** Starts measuring: delays while the service starts up are not load that it could shed. */
  readonly begin: () => void
  /** How late the event loop was on average in the last second, in milliseconds; 0 before `begin`. */
  readonly read: () => number
  readonly close: () => void
}

/** Measured by its own timer, which is late when the thread is busy, like everything else in it. */
export function measureEventLoopDelay(): EventLoopDelay {
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION })
  let last = 0
  let timer: NodeJS.Timeout | undefined
  function look(): void {
    // The mean includes the interval itself; it is NaN if nothing was measured.
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
