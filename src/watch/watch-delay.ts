import { monitorEventLoopDelay } from 'node:perf_hooks'

export interface DelayWatch {
  /** How late the event loop was on average in the last second, in milliseconds. */
  readonly delay: () => number
  readonly close: () => void
}

/** Measures by a timer of its own, as everything else in this thread is measured: late when the thread is busy. */
export function watchDelay(): DelayWatch {
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION })
  histogram.enable()
  let last = 0
  const timer = setInterval(() => {
    // The mean of what was measured, which includes the time that was meant to pass; NaN of nothing.
    last = histogram.count > 0 ? Math.max(0, histogram.mean / 1e6 - RESOLUTION) : 0
    histogram.reset()
  }, SAMPLE_EVERY)
  timer.unref()
  return {
    delay: () => last,
    close() {
      clearInterval(timer)
      histogram.disable()
    },
  }
}

/** Milliseconds. */
const RESOLUTION = 10
const SAMPLE_EVERY = 1000
