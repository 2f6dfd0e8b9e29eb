// Statistics: who is quoted, how much, and how well they are named.

import type { CueKind, Pronouns, QuoteType, SpeakerKind } from '../model.ts'
import type { QuoteFilter, QuoteStatus } from './quotes.ts'

/** Of quotes that match a filter. A joint quote counts once for each of its speakers, and once everywhere else. */
export interface Tally {
  readonly quoteCount: number
  readonly wordCount: number
}

/** How many quotes there are of each kind; by first speaker where the kind depends on the speaker. */
export interface Breakdown {
  readonly byType: Readonly<Record<'direct' | 'mixed' | 'indirect', number>>
  readonly bySource: Readonly<Record<'named' | 'unnamed' | 'document' | 'unknown', number>>
  /** People only. */
  readonly byPronouns: Readonly<Record<Pronouns | 'unknown', number>>
}

export interface ArchiveStats extends Tally {
  /** How many quotes the statistics cover: the latest, if there are too many to count. */
  readonly counted: number
  /** Whether these are all that match. */
  readonly isComplete: boolean
  readonly articleCount: number
  /** People and bodies. */
  readonly speakerCount: number
  readonly byType: Readonly<Record<'direct' | 'mixed' | 'indirect', Tally>>
  readonly byCueKind: Readonly<Record<CueKind | 'unknown', Tally>>
  /** By first speaker: people and bodies with a name; those only described; texts; nobody known. */
  readonly bySource: Readonly<Record<'named' | 'unnamed' | 'document' | 'unknown', Tally>>
  /** People, by the pronouns that articles use for the first speaker; `unknown` if none has any. */
  readonly byPronouns: Readonly<Record<Pronouns | 'unknown', Tally & { readonly speakerCount: number }>>
  /** Unless the filter has statuses, rejected quotes are counted only here. */
  readonly byStatus: Readonly<Record<'unreviewed' | 'confirmed' | 'corrected' | 'rejected', number>>
  /** People and bodies; most quotes first, at most `limit`. */
  readonly speakers: readonly (Tally & { readonly id: string; readonly name: string; readonly kind: SpeakerKind })[]
  /** Null for articles without an outlet. */
  readonly outlets: readonly (Tally & {
    readonly name: string | null
    readonly articleCount: number
    /** Only on request. */
    readonly breakdown?: Breakdown
  })[]
  /** Latest first; null for articles without a date. "2022-01", in UTC. */
  readonly months: readonly (Tally & { readonly month: string | null; readonly breakdown?: Breakdown })[]
}

/** One way to narrow a search: the values it could have, and how many quotes each would find. */
export interface Facet<Value> {
  /** Most quotes first; years latest first. */
  readonly values: readonly (Value & { readonly quoteCount: number })[]
  /** Whether all matching quotes were counted, or only the latest. */
  readonly isComplete: boolean
}

/** Somebody who speaks or is spoken about. */
export interface FacetName {
  /** The speaker's id; null for a name that no speaker has. */
  readonly id: string | null
  readonly name: string
  readonly kind: SpeakerKind
}

/**
 * For quotes that match a filter; each facet ignores the filter's own condition
 * on it, so that the alternatives are counted as well.
 */
export interface QuoteFacets {
  /** Null for articles without an outlet. */
  readonly outlet: Facet<{ readonly value: string | null }>
  /** Year of publication in UTC, "2022"; null for articles without a date. */
  readonly year: Facet<{ readonly value: string | null }>
  readonly type: Facet<{ readonly value: QuoteType }>
  readonly cueKind: Facet<{ readonly value: CueKind | null }>
  /** Includes rejected quotes, which other facets only count if the filter asks for them. */
  readonly status: Facet<{ readonly value: QuoteStatus }>
  readonly language: Facet<{ readonly value: string }>
  readonly about: Facet<FacetName>
  /** People and bodies. */
  readonly speaker: Facet<FacetName>
}

export interface StatsStore {
  /** `limit` is the number of speakers, outlets and months listed, each. */
  computeStats(filter: QuoteFilter, limit: number, withBreakdown?: boolean): Promise<ArchiveStats>
  /** `limit` is the number of values listed per facet. */
  computeFacets(filter: QuoteFilter, limit: number): Promise<QuoteFacets>
}
