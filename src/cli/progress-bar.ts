// How far a long job is, in one line that is written over again:
//
//   ████████░░░░░░░░░░░░  412/1,000   38/s   15 s left

/** Where a bar is drawn: a terminal's error output, so that what a command prints can be piped. */
export interface BarScreen {
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
  write(text: string): unknown
}

export interface ProgressBar {
  /** Says how many are done of all; draws at most ten times a second. */
  update(done: number): void
  /** Takes the line away. */
  clear(): void
}

/** Draws nothing where nobody looks on. `total` 0 means that it is not known. */
export function makeProgressBar(total: number, screen: BarScreen, now: () => number = Date.now): ProgressBar {
  const started = now()
  let drawn = -Infinity
  return {
    update(done) {
      if (screen.isTTY !== true || (now() - drawn < REDRAW_EVERY && done !== total)) return
      drawn = now()
      screen.write(
        `\r${describeProgress(done, total, (now() - started) / 1000).slice(0, (screen.columns ?? 80) - 1)}${TO_END}`,
      )
    },
    clear() {
      if (screen.isTTY === true && drawn !== -Infinity) screen.write(`\r${TO_END}`)
    },
  }
}

/** The line itself, after so many seconds. */
export function describeProgress(done: number, total: number, seconds: number): string {
  const speed = seconds > 0 ? done / seconds : 0
  const rate = `${format(speed < 10 ? Math.round(speed * 10) / 10 : Math.round(speed))}/s`
  if (total === 0) return `${format(done)}   ${rate}`
  const filled = Math.min(BAR_WIDTH, Math.floor((done / total) * BAR_WIDTH))
  const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled)
  const left = speed > 0 && done < total ? `   ${describeSeconds((total - done) / speed)} left` : ''
  return `${bar}  ${format(done)}/${format(total)}   ${rate}${left}`
}

/** Milliseconds. */
const REDRAW_EVERY = 100
const BAR_WIDTH = 20
/** Clears the rest of the line. */
const TO_END = '\u001b[K'

const format = (number: number): string => number.toLocaleString('en')

function describeSeconds(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`
  return seconds < 3600 ? `${Math.ceil(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`
}
