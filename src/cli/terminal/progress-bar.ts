// How far a long job is, in one line that is written over again:
//
//   ████████░░░░░░░░░░░░  412/1,000   38/s   15 s left

/** Where a bar is drawn: a terminal's error output, so that what a command prints can be piped. */
export interface BarScreen {
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
  write(text: string): unknown
}

export interface StatusLine {
  /** Draws a line over the last one, at most ten times a second; `isLast` draws it in any case. */
  show(line: () => string, isLast?: boolean): void
  /** Takes the line away. */
  clear(): void
}

/** Draws nothing where nobody looks on. */
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
  /** Says how many are done of all. */
  update(done: number): void
  /** Takes the line away. */
  clear(): void
}

/** `total` 0 means that it is not known. */
export function makeProgressBar(total: number, screen: BarScreen, now: () => number = Date.now): ProgressBar {
  const started = now()
  const line = makeStatusLine(screen, now)
  return {
    update: (done) => line.show(() => describeProgress(done, total, (now() - started) / 1000), done === total),
    clear: () => line.clear(),
  }
}

/** The line itself, after so many seconds. */
export function describeProgress(done: number, total: number, seconds: number): string {
  const speed = seconds > 0 ? done / seconds : 0
  const rate = `${format(speed < 10 ? Math.round(speed * 10) / 10 : Math.round(speed))}/s`
  if (total === 0) return `${format(done)}   ${rate}`
  const bar = drawShare(done / total)
  const left = speed > 0 && done < total ? `   ${describeSeconds((total - done) / speed)} left` : ''
  return `${bar}  ${format(done)}/${format(total)}   ${rate}${left}`
}

/** So much of all, from 0 to 1: "████████░░░░░░░░░░░░". */
export function drawShare(share: number): string {
  const filled = Math.min(BAR_WIDTH, Math.floor(share * BAR_WIDTH))
  return '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled)
}

/** Milliseconds. */
const REDRAW_EVERY = 100
const BAR_WIDTH = 20
/** Clears the rest of the line. */
const TO_END = '\u001b[K'

const format = (number: number): string => number.toLocaleString('en')

/** "15 s", "3 min", "2.5 h". */
export function describeSeconds(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`
  return seconds < 3600 ? `${Math.ceil(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`
}
