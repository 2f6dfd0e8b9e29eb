// What kinds of quotes each outlet and each month has.

import type { Pronouns, QuoteType, SpeakerKind } from '../../../model.ts'
import { foldOutlet } from '../quotes/fold-outlet.ts'
import { groupBy, perPronouns, perSource } from './group-rows.ts'
import type { ArchiveStats, Breakdown } from '../../store.ts'

/** The number of quotes with these values. */
export interface SplitRow {
  readonly outlet: string | null
  readonly month: string | null
  readonly type: QuoteType
  /** The first speaker's. */
  readonly kind: SpeakerKind | null
  /** The first speaker's, if a person. */
  readonly firstPronouns: Pronouns | null
  readonly quotes: number
}

/** The same statistics, with breakdowns for the outlets and months that they list. */
export function addBreakdowns(stats: ArchiveStats, rows: readonly SplitRow[]): ArchiveStats {
  const ofOutlets = groupBy(rows, ({ outlet }) => outlet && foldOutlet(outlet))
  const ofMonths = groupBy(rows, ({ month }) => month)
  return {
    ...stats,
    outlets: stats.outlets.map((outlet) => ({
      ...outlet,
      breakdown: breakDown(ofOutlets.get(outlet.name && foldOutlet(outlet.name)) ?? []),
    })),
    months: stats.months.map((month) => ({ ...month, breakdown: breakDown(ofMonths.get(month.month) ?? []) })),
  }
}

function breakDown(rows: readonly SplitRow[]): Breakdown {
  const count = (fits: (row: SplitRow) => boolean): number =>
    rows.reduce((sum, row) => (fits(row) ? sum + row.quotes : sum), 0)
  const ofType = (type: QuoteType): number => count((row) => row.type === type)
  const ofKinds = (kinds: readonly (SpeakerKind | null)[]): number => count(({ kind }) => kinds.includes(kind))
  const ofPronouns = (pronouns: Pronouns | null): number =>
    count((row) => row.kind === 'person' && row.firstPronouns === pronouns)
  return {
    byType: { direct: ofType('direct'), mixed: ofType('mixed'), indirect: ofType('indirect') },
    bySource: perSource(ofKinds),
    byPronouns: perPronouns(ofPronouns),
  }
}
