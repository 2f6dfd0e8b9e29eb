// The progress of a long job, in one line that is drawn over and over:
//
//   ████████░░░░░░░░░░░░  412/1,000   38/s   15 s left

/** The screen for a bar: stderr, so that the command's output can be piped. */
export interface BarScreen {
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
  write(text: string): unknown
}

export interface StatusLine {
  /** Draws over the previous line, at most ten times a second; `isLast` forces it. */
  show(line: () => string, isLast?: boolean): void
  /** Clears the line. */
  clear(): void
}

/** Draws nothing unless the screen is a terminal. */
export function makeStatusLine(screen: BarScreen, now: () => number = Date.now): StatusLine {
  let drawn = -Infinity
  return {
    show(line, isLast = false) {
      if (screen.isTTY !== true || (now() - drawn < REDRAW_EVERY && !isLast)) return
      drawn = now()
      screen.write(`\r${line().slice(0, (screen.columns ?? 80) - 1)}${TO_END}`)
    },
    clear() {
      if (screen.isTTY === true && drawn !== -Infinity) screen.write(`\r${TO_END}`)
    },
  }
}

export interface ProgressBar {
  /** Reports how many are done so far. */
  update(done: number): void
  /** Clears the line. */
  clear(): void
}

/** `total` is 0 if unknown. */
export function makeProgressBar(total: number, screen: BarScreen, now: () => number = Date.now): ProgressBar {
  const started = now()
  const line = makeStatusLine(screen, now)
  return {
    update: (done) => line.show(() => describeProgress(done, total, (now() - started) / 1000), done === total),
    clear: () => line.clear(),
  }
}

/** The line after this many seconds. */
export function describeProgress(done: number, total: number, seconds: number): string {
  const speed = seconds > 0 ? done / seconds : 0
  const rate = `${format(speed < 10 ? Math.round(speed * 10) / 10 : Math.round(speed))}/s`
  if (total === 0) return `${format(done)}   ${rate}`
  const bar = drawShare(done / total)
  const left = speed > 0 && done < total ? `   ${describeSeconds((total - done) / speed)} left` : ''
  return `${bar}  ${format(done)}/${format(total)}   ${rate}${left}`
}

/** A bar for a share from 0 to 1: "████████░░░░░░░░░░░░". */
export function drawShare(share: number): string {
  const filled = Math.min(BAR_WIDTH, Math.floor(share * BAR_WIDTH))
  return '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled)
}

/** Milliseconds. */
const REDRAW_EVERY = 100
const BAR_WIDTH = 20
/** Clears to the end of the line. */
const TO_END = '\u001b[K'

const format = (number: number): string => number.toLocaleString('en')

/** "15 s", "3 min", "2.5 h". */
export function describeSeconds(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`
  return seconds < 3600 ? `${Math.ceil(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`
}
