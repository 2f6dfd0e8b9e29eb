// The speakers of the archive.

import type { Pronouns, SpeakerKind } from '../model.ts'
import type { Page, PageRequest } from './pages.ts'

/** A name that somebody vouches for: whoever an article calls so is this speaker. */
export interface VouchedAlias {
  readonly alias: string
  /** Of articles published from the one instant on and before the other, ISO 8601 in UTC; null for no bound. Without a date none is within bounds. */
  readonly from: string | null
  readonly to: string | null
}

/** A speaker of the archive: one per person or body, linked across articles by the same full name, with or without its middle. */
export interface StoredSpeaker {
  readonly id: string
  readonly name: string
  readonly kind: SpeakerKind
  /** Every other form of the name that articles used, most used first. */
  readonly aliases: readonly string[]
  /** Those of them that a person has confirmed. */
  readonly confirmedAliases: readonly string[]
  /** Those that lead articles here because a person said so, and when. */
  readonly vouchedAliases: readonly VouchedAlias[]
  /** The present one: what most of their latest fifty articles give, the later one of two as frequent; null where none gives any. */
  readonly role: string | null
  /** Roles as articles gave them, latest first; at most twenty. */
  readonly roles: readonly string[]
  /** What most of the articles have for them that have any; null where none has. */
  readonly pronouns: Pronouns | null
  /** What they are called elsewhere, as a person said: "wikidata:Q7747". */
  readonly externalId: string | null
  readonly quoteCount: number
  readonly articleCount: number
  /** Of the articles that quote them, the first and the last date; null when none has one. */
  readonly firstQuotedAt: string | null
  readonly lastQuotedAt: string | null
  /** The outlets of these articles, most articles first; at most twenty. */
  readonly outlets: readonly { readonly name: string; readonly articleCount: number }[]
  /** Changes whenever a person changes the speaker, and not with each new quote. */
  readonly tag: string
}

/** What only the page about one speaker shows. */
export interface SpeakerProfile extends StoredSpeaker {
  /** Latest first. */
  readonly roleHistory: readonly {
    readonly role: string
    readonly firstUsedAt: string | null
    readonly lastUsedAt: string | null
    readonly articleCount: number
  }[]
  /** Which people and bodies are quoted in the same articles, of the last thousand, most often first; at most twenty. */
  readonly quotedBeside: readonly {
    readonly id: string
    readonly name: string
    readonly kind: SpeakerKind
    readonly articleCount: number
  }[]
}

/**
 * Whom lists, counts and searches of speakers are of. Those without a name of
 * their own ("officials", "a source") and texts are as many again, are never
 * one across articles, and are listed where somebody asks for them.
 */
export const NAMED_KINDS: readonly SpeakerKind[] = ['person', 'organization']

/** By name; by number of quotes, most first; or by the date of the last quote, latest first. */
export type SpeakerOrder = 'name' | 'quotes' | 'lastQuoted'

/** Why two speakers may be one. */
export type SuggestionRule = 'surname-only' | 'initials' | 'suffix' | 'middle-name' | 'given-name' | 'acronym'

/** Somebody who may be the same as a speaker, for a person to decide. */
export interface Suggestion {
  readonly speaker: StoredSpeaker
  readonly rule: SuggestionRule
}

/** A name that finds nobody, and names of people and bodies that are spelled nearly so. */
export interface MisspeltName {
  readonly given: string
  /** Nearest first, and of those as near the most quoted. */
  readonly names: readonly string[]
}

export interface SpeakerStore {
  findSpeaker(id: string): Promise<StoredSpeaker | null>
  /** Each word of `query` is the beginning of a word of one form of the name. By name, and people and bodies only, if not told otherwise. */
  listSpeakers(
    query: string | null,
    page: PageRequest,
    order?: SpeakerOrder,
    kinds?: readonly SpeakerKind[],
  ): Promise<Page<StoredSpeaker>>
  /** Of these names those that find nobody and are nearly somebody's. */
  findMisspelt(names: readonly string[]): Promise<readonly MisspeltName[]>
  findProfile(id: string): Promise<SpeakerProfile | null>
  /**
   * Who may be the same, most quotes first, of a thousand for each way to write
   * the name; not those whom a person has told apart. Null when there is no such speaker.
   */
  listSuggestions(id: string, page: PageRequest): Promise<Page<Suggestion> | null>
  /** The id of the speaker into whom this one was merged; null when there was no such merge. */
  findSurvivor(id: string): Promise<string | null>
}
