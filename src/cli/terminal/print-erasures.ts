// Lines for a terminal: what was erased, and what is left of it.

import type { Trace, TraceResult } from '../../store/sqlite/maintenance/find-traces.ts'
import type { Erasure } from '../../store/store.ts'
import { displayWidth, padToWidth } from './wrap-text.ts'

/** Times are in UTC, to the minute. */
export function printErasures(erasures: readonly Erasure[]): string {
  if (erasures.length === 0) return 'Nothing was erased.\n'
  const rows = erasures.map(({ target, articles, quotes, begunAt, endedAt, compactedAt }) => [
    Object.entries(target)
      .map(([name, value]) => `${name.replace('Id', '')} ${value}`)
      .join(),
    String(articles),
    String(quotes),
    toMinute(begunAt),
    toMinute(endedAt),
    toMinute(compactedAt),
  ])
  const heading = ['ERASED', 'ARTICLES', 'QUOTES', 'BEGUN', 'DONE', 'FILE REWRITTEN']
  const widths = heading.map((_, column) => Math.max(...[heading, ...rows].map((row) => displayWidth(row[column]!))))
  return [heading, ...rows]
    .map(
      (row) =>
        `${row
          .map((cell, column) => padToWidth(cell, widths[column]!))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}

const toMinute = (instant: string | null): string =>
  instant === null ? 'not yet' : instant.slice(0, 16).replace('T', ' ')

/** Where the words were found, and what to do about it. */
export function describeTraces(words: string, { traces, erasing }: TraceResult): string {
  const waiting = erasing === 0 ? '' : '→ An erasure is unfinished: finish it with "dixit erase --compact".\n'
  if (traces.length === 0) return `${JSON.stringify(words)}: nothing is left.\n${waiting}`
  const kinds = [...new Set(traces.map(({ kind }) => kind))]
  return `${JSON.stringify(words)} is still in\n${traces.map(describeTrace).join('')}${kinds.map((kind) => `→ ${REMEDIES[kind]}\n`).join('')}${waiting}`
}

const describeTrace = ({ place, count, ids }: Trace): string =>
  `  ${place}: ${count}${ids.length === 0 ? '' : ` (${ids.filter((id) => id !== '').join(', ')}${count > ids.length ? ', …' : ''})`}\n`

const REMEDIES: Readonly<Record<Trace['kind'], string>> = {
  rows: 'Erase who says it, or these articles: “dixit erase --speaker” or “--article”. What others say about a person stays when that person is erased.',
  index: 'A search index is out of step with its table: "dixit check" says what to do.',
  remains: 'These bytes were deleted but have not been overwritten yet: run "dixit erase --compact".',
}
