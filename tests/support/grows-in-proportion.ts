// Whether something takes time in proportion to the length of what it is given.

/** Twice the length may take 3.2 times as long, and a little for what else the machine does: a quadratic step takes four times. */
const GROWTH = 3.2
const SLACK_SECONDS = 0.05
/** Other processes only add, so the least of several measurements counts. */
const TRIES = 4

export interface Growth {
  readonly isProportional: boolean
  /** The times, to be read where it fails. */
  readonly times: string
}

/**
 * Measures processor time, which other processes lengthen less than they do
 * the clock's. `prepare` is given a length, is not measured, and returns what is.
 */
export function measureGrowth(prepare: (length: number) => () => void, shortest = 8_000): Growth {
  const runs = [shortest, 2 * shortest, 4 * shortest].map(prepare)
  const best = runs.map(() => Infinity)
  for (let tried = 0; tried < TRIES && !isProportional(best); tried++)
    for (const [at, run] of runs.entries()) best[at] = Math.min(best[at]!, secondsFor(run))
  return { isProportional: isProportional(best), times: best.map((seconds) => `${seconds.toFixed(3)} s`).join(', ') }
}

/** The unit, repeated up to at least a length. */
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

/** Seconds of the processor, from what `process.cpuUsage` gave at the start. */
export function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}
