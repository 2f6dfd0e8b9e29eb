// Turns rows of counts into the statistics that are returned.

import type { CueKind, Pronouns, QuoteType, SpeakerKind } from '../../../model.ts'
import { foldOutlet } from '../quotes/fold-outlet.ts'
import { groupBy, perPronouns, perSource } from './group-rows.ts'
import type { ArchiveStats, QuoteStatus, Tally } from '../../store.ts'

interface TallyRow {
  readonly quotes: number
  readonly words: number
}

export interface CueRow extends TallyRow {
  readonly type: QuoteType
  readonly cueKind: CueKind | null
}

export interface SourceRow extends TallyRow {
  /** The first speaker's. */
  readonly kind: SpeakerKind | null
}

/** Quotes by people as first speakers, and how many people there are. */
export interface PeopleRow extends TallyRow {
  readonly pronouns: Pronouns | null
  readonly speakers: number
}

export interface OutletRow extends TallyRow {
  /** In one of its spellings. */
  readonly outlet: string | null
  /** The outlet's total, in each of its rows. */
  readonly articles: number
}

export interface MonthRow extends TallyRow {
  readonly month: string | null
}

export interface StatusRow {
  readonly status: QuoteStatus
  readonly quotes: number
}

export interface SpeakerRow extends TallyRow {
  readonly id: string
  readonly name: string
  readonly kind: SpeakerKind
  /** How many there are in total. */
  readonly speakers: number
}

/** Counts of the same quotes, in any number of rows; for speakers only the first rows, most quotes first. */
export interface StatsRows {
  readonly types: readonly CueRow[]
  readonly sources: readonly SourceRow[]
  readonly people: readonly PeopleRow[]
  readonly outlets: readonly OutletRow[]
  readonly months: readonly MonthRow[]
  readonly statuses: readonly StatusRow[]
  readonly speakers: readonly SpeakerRow[]
}

/** `limit` is the number of outlets and months listed, each. */
export function summarizeStats(rows: StatsRows, limit: number, isComplete: boolean): ArchiveStats {
  const total = sumTallies(rows.types)
  const ofKinds = (kinds: readonly (SpeakerKind | null)[]): Tally =>
    sumTallies(rows.sources.filter(({ kind }) => kinds.includes(kind)))
  const ofType = (type: QuoteType): Tally => sumTallies(rows.types.filter((row) => row.type === type))
  const ofCue = (cueKind: CueKind | null): Tally => sumTallies(rows.types.filter((row) => row.cueKind === cueKind))
  const ofPronouns = (pronouns: Pronouns | null): Tally & { readonly speakerCount: number } => {
    const some = rows.people.filter((row) => row.pronouns === pronouns)
    return { ...sumTallies(some), speakerCount: some.reduce((count, { speakers }) => count + speakers, 0) }
  }
  const ofStatus = (status: QuoteStatus): number =>
    rows.statuses.filter((row) => row.status === status).reduce((sum, { quotes }) => sum + quotes, 0)
  const outlets = groupBy(rows.outlets, ({ outlet }) => outlet && foldOutlet(outlet))
  return {
    ...total,
    counted: total.quoteCount,
    isComplete,
    articleCount: [...outlets.values()].reduce((count, [first]) => count + first.articles, 0),
    speakerCount: rows.speakers[0]?.speakers ?? 0,
    byType: { direct: ofType('direct'), mixed: ofType('mixed'), indirect: ofType('indirect') },
    byCueKind: {
      saying: ofCue('saying'),
      writing: ofCue('writing'),
      thinking: ofCue('thinking'),
      wanting: ofCue('wanting'),
      doing: ofCue('doing'),
      unknown: ofCue(null),
    },
    bySource: perSource(ofKinds),
    byPronouns: perPronouns(ofPronouns),
    byStatus: {
      unreviewed: ofStatus('unreviewed'),
      confirmed: ofStatus('confirmed'),
      corrected: ofStatus('corrected'),
      rejected: ofStatus('rejected'),
    },
    speakers: rows.speakers.map(({ id, name, kind, quotes, words }) => ({
      id,
      name,
      kind,
      quoteCount: quotes,
      wordCount: words,
    })),
    outlets: [...outlets]
      .map(([key, group]) => ({ key, group, tally: sumTallies(group) }))
      .sort((one, other) => other.tally.quoteCount - one.tally.quoteCount || compareNames(one.key, other.key))
      .slice(0, limit)
      .map(({ group: [first], tally }) => ({ name: first.outlet, ...tally, articleCount: first.articles })),
    months: [...groupBy(rows.months, ({ month }) => month)]
      .sort(([one], [other]) => -compareNames(one, other))
      .slice(0, limit)
      .map(([month, group]) => ({ month, ...sumTallies(group) })),
  }
}

export const sumTallies = (rows: readonly TallyRow[]): Tally =>
  rows.reduce(
    ({ quoteCount, wordCount }, row) => ({ quoteCount: quoteCount + row.quotes, wordCount: wordCount + row.words }),
    { quoteCount: 0, wordCount: 0 },
  )

/** Null sorts first. */
function compareNames(one: string | null, other: string | null): number {
  if (one === other) return 0
  return other !== null && (one === null || one < other) ? -1 : 1
}
