// The speakers of the archive.

import type { Pronouns, SpeakerKind } from '../model.ts'
import type { Page, PageRequest } from './pages.ts'

/** A name that somebody vouches for: whoever an article calls that is this speaker. */
export interface VouchedAlias {
  readonly alias: string
  /**
   * For articles published from one instant on and before the other, ISO 8601 in
   * UTC; null for no bound. An article without a date is never within bounds.
   */
  readonly from: string | null
  readonly to: string | null
}

/**
 * A speaker of the archive: one per person or body, linked across articles by
 * the same full name, with or without its middle part.
 */
export interface StoredSpeaker {
  readonly id: string
  readonly name: string
  readonly kind: SpeakerKind
  /** Every other form of the name that articles used, most used first. */
  readonly aliases: readonly string[]
  /** Those that a person has confirmed. */
  readonly confirmedAliases: readonly string[]
  /** Those that lead articles here because a person said so, and when. */
  readonly vouchedAliases: readonly VouchedAlias[]
  /**
   * The present role: the one most of their latest fifty articles give, the later
   * one if two are equally frequent; null if none gives one.
   */
  readonly role: string | null
  /** Roles as given by articles, latest first; at most twenty. */
  readonly roles: readonly string[]
  /** The most frequent among the articles that have any; null if none has. */
  readonly pronouns: Pronouns | null
  /** Their identifier elsewhere, as a person gave it: "wikidata:Q7747". */
  readonly externalId: string | null
  readonly quoteCount: number
  readonly articleCount: number
  /** The first and last date of the articles that quote them; null if none has a date. */
  readonly firstQuotedAt: string | null
  readonly lastQuotedAt: string | null
  /** The outlets of these articles, most articles first; at most twenty. */
  readonly outlets: readonly { readonly name: string; readonly articleCount: number }[]
  /** Changes whenever a person changes the speaker, not with each new quote. */
  readonly tag: string
}

/** What only the page about a speaker shows. */
export interface SpeakerProfile extends StoredSpeaker {
  /** Latest first. */
  readonly roleHistory: readonly {
    readonly role: string
    readonly firstUsedAt: string | null
    readonly lastUsedAt: string | null
    readonly articleCount: number
  }[]
  /**
   * The people and bodies quoted in the same articles, out of the last thousand,
   * most frequent first; at most twenty.
   */
  readonly quotedBeside: readonly {
    readonly id: string
    readonly name: string
    readonly kind: SpeakerKind
    readonly articleCount: number
  }[]
}

/**
 * The kinds that lists, counts and searches of speakers cover. Those without a
 * name of their own ("officials", "a source") and texts are just as many again,
 * are never linked across articles, and are listed only on request.
 */
export const NAMED_KINDS: readonly SpeakerKind[] = ['person', 'organization']

/** By name; by number of quotes, most first; or by the date of the last quote, latest first. */
export type SpeakerOrder = 'name' | 'quotes' | 'lastQuoted'

/** Why two speakers may be the same. */
export type SuggestionRule = 'surname-only' | 'initials' | 'suffix' | 'middle-name' | 'given-name' | 'acronym'

/** Somebody who may be the same as a speaker, for a person to decide. */
export interface Suggestion {
  readonly speaker: StoredSpeaker
  readonly rule: SuggestionRule
}

/** A name that matches nobody, and similarly spelled names of people and bodies. */
export interface MisspeltName {
  readonly given: string
  /** Nearest first; among equally near ones, the most quoted. */
  readonly names: readonly string[]
}

export interface SpeakerStore {
  findSpeaker(id: string): Promise<StoredSpeaker | null>
  /** Each word of `query` is the beginning of a word in one form of the name. By default ordered by name, and only people and bodies. */
  listSpeakers(
    query: string | null,
    page: PageRequest,
    order?: SpeakerOrder,
    kinds?: readonly SpeakerKind[],
  ): Promise<Page<StoredSpeaker>>
  /** Those of these names that match nobody but nearly match somebody's. */
  findMisspelt(names: readonly string[]): Promise<readonly MisspeltName[]>
  findProfile(id: string): Promise<SpeakerProfile | null>
  /**
   * Who may be the same, most quotes first, out of a thousand for each way to
   * write the name; not those a person has told apart. Null if there is no such
   * speaker.
   */
  listSuggestions(id: string, page: PageRequest): Promise<Page<Suggestion> | null>
  /** The id of the speaker this one was merged into; null if it was not. */
  findSurvivor(id: string): Promise<string | null>
}
