// Statistics: who is quoted, how much, and how well they are named.

import type { CueKind, Pronouns, QuoteType, SpeakerKind } from '../model.ts'
import type { QuoteFilter, QuoteStatus } from './quotes.ts'

/** Of quotes that fit a filter. A joint quote counts for each of its speakers, and once in all else. */
export interface Tally {
  readonly quoteCount: number
  readonly wordCount: number
}

/** How many of some quotes are of which kind, by their first speaker where it is about who said them. */
export interface Breakdown {
  readonly byType: Readonly<Record<'direct' | 'mixed' | 'indirect', number>>
  readonly bySource: Readonly<Record<'named' | 'unnamed' | 'document' | 'unknown', number>>
  /** Of people only. */
  readonly byPronouns: Readonly<Record<Pronouns | 'unknown', number>>
}

export interface ArchiveStats extends Tally {
  /** How many quotes these are the statistics of: the latest, where there are too many to count. */
  readonly counted: number
  /** Whether these are all that fit. */
  readonly isComplete: boolean
  readonly articleCount: number
  /** People and bodies. */
  readonly speakerCount: number
  readonly byType: Readonly<Record<'direct' | 'mixed' | 'indirect', Tally>>
  readonly byCueKind: Readonly<Record<CueKind | 'unknown', Tally>>
  /** By the first speaker: people and bodies with a name; those described only; texts; nobody known. */
  readonly bySource: Readonly<Record<'named' | 'unnamed' | 'document' | 'unknown', Tally>>
  /** Of people, by the pronouns that articles have for the first speaker; `unknown` where none has any. */
  readonly byPronouns: Readonly<Record<Pronouns | 'unknown', Tally & { readonly speakerCount: number }>>
  /** Without statuses in the filter, rejected quotes are counted here only. */
  readonly byStatus: Readonly<Record<'unreviewed' | 'confirmed' | 'corrected' | 'rejected', number>>
  /** People and bodies; most quotes first, as many as were asked for. */
  readonly speakers: readonly (Tally & { readonly id: string; readonly name: string; readonly kind: SpeakerKind })[]
  /** Null for articles without an outlet. */
  readonly outlets: readonly (Tally & {
    readonly name: string | null
    readonly articleCount: number
    /** Only where it was asked for. */
    readonly breakdown?: Breakdown
  })[]
  /** Latest first; null for articles without a date. "2022-01", in UTC. */
  readonly months: readonly (Tally & { readonly month: string | null; readonly breakdown?: Breakdown })[]
}

/** One way to narrow a search down: what else could be asked, and how many quotes would be found then. */
export interface Facet<Value> {
  /** Most quotes first; of years the latest first. */
  readonly values: readonly (Value & { readonly quoteCount: number })[]
  /** Whether all quotes that fit were counted, or the latest of them. */
  readonly isComplete: boolean
}

/** Somebody who speaks or is spoken about. */
export interface FacetName {
  /** Of the speaker; null for a name that no speaker has. */
  readonly id: string | null
  readonly name: string
  readonly kind: SpeakerKind
}

/**
 * Of quotes that fit a filter, in each facet without what the filter itself
 * says of it: so the other values that could be taken instead are counted too.
 */
export interface QuoteFacets {
  /** Null for articles without an outlet. */
  readonly outlet: Facet<{ readonly value: string | null }>
  /** Of publication in UTC, "2022"; null for articles without a date. */
  readonly year: Facet<{ readonly value: string | null }>
  readonly type: Facet<{ readonly value: QuoteType }>
  readonly cueKind: Facet<{ readonly value: CueKind | null }>
  /** Also rejected ones, which other facets have only where the filter asks for them. */
  readonly status: Facet<{ readonly value: QuoteStatus }>
  readonly language: Facet<{ readonly value: string }>
  readonly about: Facet<FacetName>
  /** People and bodies. */
  readonly speaker: Facet<FacetName>
}

export interface StatsStore {
  /** `limit` is how many speakers, outlets and months are listed, each. */
  computeStats(filter: QuoteFilter, limit: number, withBreakdown?: boolean): Promise<ArchiveStats>
  /** `limit` is how many values each facet lists. */
  computeFacets(filter: QuoteFilter, limit: number): Promise<QuoteFacets>
}
