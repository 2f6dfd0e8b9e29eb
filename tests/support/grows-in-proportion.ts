// Whether something takes time in proportion to the length of its input.

/** Doubling the length may take 3.2 times as long, plus some slack for other load on the machine: a quadratic step would take four times as long. */
const GROWTH = 3.2
const SLACK_SECONDS = 0.05
/** Other processes only add time, so the fastest of several measurements counts. */
const TRIES = 4

export interface Growth {
  readonly isProportional: boolean
  /** The times, to be printed on failure. */
  readonly times: string
}

/**
 * Measures CPU time, which other processes affect less than elapsed time.
 * `prepare` takes a length and returns the function to measure; it is not measured itself.
 */
export function measureGrowth(prepare: (length: number) => () => void, shortest = 8_000): Growth {
  const runs = [shortest, 2 * shortest, 4 * shortest].map(prepare)
  const best = runs.map(() => Infinity)
  for (let tried = 0; tried < TRIES && !isProportional(best); tried++)
    for (const [at, run] of runs.entries()) best[at] = Math.min(best[at]!, secondsFor(run))
  return { isProportional: isProportional(best), times: best.map((seconds) => `${seconds.toFixed(3)} s`).join(', ') }
}

/** The unit, repeated up to at least the length. */
export function repeated(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length))
}

function isProportional([small, middle, large]: readonly number[]): boolean {
  return large! < Infinity && middle! < GROWTH * small! + SLACK_SECONDS && large! < GROWTH * middle! + SLACK_SECONDS
}

function secondsFor(run: () => void): number {
  const start = process.cpuUsage()
  run()
  return secondsSince(start)
}

/** Seconds of CPU time since `start`, the value of `process.cpuUsage` at that time. */
export function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}
