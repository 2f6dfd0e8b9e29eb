// What a person at a terminal sees of an import.

import { describeSeconds, drawShare, makeStatusLine } from './progress-bar.ts'
import { withoutControls } from './without-controls.ts'
import type { BarScreen } from './progress-bar.ts'

/** What became of one article. */
export interface ImportReport {
  readonly label: string
  readonly status: 'created' | 'existing' | 'invalid' | 'failed'
  /** Why it was not stored; null if it was. */
  readonly detail: string | null
  /** Fields that were not taken as they were sent. */
  readonly warnings: readonly string[]
}

export interface ImportTally {
  readonly created: number
  readonly existing: number
  readonly invalid: number
  readonly failed: number
}

export interface ImportPrinter {
  report(report: ImportReport, bytesDone: number): void
  /** Clears the bar, and returns the totals. */
  finish(): ImportTally
}

/**
 * If `screen` is a terminal, draws a bar on it; prints the first articles that were not stored. `bytes` is 0 if the
 * total is unknown.
 */
export function makeImportPrinter(bytes: number, screen: BarScreen, now: () => number = Date.now): ImportPrinter {
  const started = now()
  const bar = makeStatusLine(screen, now)
  const told = new Set<string>()
  const tally = { created: 0, existing: 0, invalid: 0, failed: 0 }
  return {
    report({ label, status, detail, warnings }, bytesDone) {
      for (const warning of warnings) {
        if (told.has(warning) || told.size === MOST_NAMED) continue
        told.add(warning)
        bar.clear()
        screen.write(`${label}: ${warning} This warning is not repeated.\n`)
      }
      tally[status] += 1
      const wrong = tally.invalid + tally.failed
      if (detail !== null && wrong <= MOST_NAMED) {
        bar.clear()
        screen.write(`${withoutControls(label, '\ufffd')}: ${withoutControls(detail, '\ufffd')}\n`)
        if (wrong === MOST_NAMED) screen.write('Further ones are only counted; --results FILE lists them all.\n')
      }
      bar.show(() => describeImport(countAll(tally), bytesDone, bytes, (now() - started) / 1000))
    },
    finish() {
      bar.clear()
      return tally
    },
  }
}

/** The bar's line: progress by bytes, speed by articles. */
export function describeImport(articles: number, bytesDone: number, bytes: number, seconds: number): string {
  const rate = seconds > 0 ? Math.round(articles / seconds) : 0
  const count = `${articles.toLocaleString('en')} articles   ${rate.toLocaleString('en')}/s`
  if (bytes === 0) return count
  const share = Math.min(1, bytesDone / bytes)
  const left = share > 0 && share < 1 ? `   ${describeSeconds((seconds / share) * (1 - share))} left` : ''
  return `${drawShare(share)}  ${Math.floor(share * 100)} %   ${count}${left}`
}

/** "20 articles: 17 created, 2 existing, 1 invalid." */
export function describeTally(tally: ImportTally): string {
  const all = countAll(tally)
  const parts = (['created', 'existing', 'invalid', 'failed'] as const)
    .filter((status) => tally[status] > 0)
    .map((status) => `${tally[status].toLocaleString('en')} ${status}`)
  const counted = `${all.toLocaleString('en')} article${all === 1 ? '' : 's'}`
  return `${counted}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}.\n`
}

const countAll = ({ created, existing, invalid, failed }: ImportTally): number => created + existing + invalid + failed

/** As printed: "/section is not a known field, and was kept in `metadata`." */
export const nameWarnings = (
  warnings: readonly { readonly pointer: string; readonly detail: string }[] = [],
): readonly string[] => warnings.map(({ pointer, detail }) => `${pointer} ${detail}.`)

const MOST_NAMED = 20
