// The types of coreference: what is known about the people and organizations of one article, how a
// source is parsed, and what a resolver chooses from.

import type { Gender } from '../../lexicon/honorifics.ts'
import type { Span } from '../../model.ts'
import type { TokenRange } from '../language/token-range.ts'

/** `place` is a place that may speak ("Russia said"); `unknown` is a name whose kind nothing shows. */
export type EntityKind = 'person' | 'organization' | 'place' | 'group' | 'unknown'

/** The position of a mention in its clause: "[Lee] said", "to [Lee]", "[Lee]’s", "met [Lee]". */
export type Place = 'subject' | 'after-preposition' | 'possessive' | 'other'

/** One occurrence of a name. */
export interface NameMention extends TokenRange {
  /** Position in `Entities.all`. */
  readonly entity: number
  /** The capitalized titles directly before. */
  readonly titles: TokenRange | null
  /** Whether the words leave open which of several candidates is meant ("Clinton" for either of two Clintons). */
  readonly isAmbiguous: boolean
  /** Whether it is inside quotation marks, and so part of a speaker's words. */
  readonly isQuoted: boolean
  readonly place: Place
}

/** What somebody is, in the article's own words: "presidential press secretary". */
export interface Role {
  readonly text: string
  readonly span: Span
  /** The lower-case dictionary forms of its content words. */
  readonly words: readonly string[]
  /** The head noun of the role: "secretary". */
  readonly head: string
}

/** A person or organization that the article names, and that may be a speaker. */
export interface Entity {
  /** The fullest name in the article, without titles. */
  readonly name: string
  readonly kind: EntityKind
  /** `either` if nothing shows it. */
  readonly gender: Gender
  /** Whether the name is a single word not known as anybody's name. */
  readonly isLoneWord: boolean
  /** Most certain first. */
  readonly roles: readonly Role[]
  /** Lower-case words that describe it, from roles, titles, party and place: "senator", "florida". */
  readonly facts: ReadonlySet<string>
  /** The other forms of the name that the article uses. */
  readonly aliases: readonly string[]
  /** Positions in `Entities.mentions`, in text order. */
  readonly mentions: readonly number[]
  /** The position of a mention with the fullest name. */
  readonly fullest: number
}

export interface Entities {
  readonly all: readonly Entity[]
  /** In text order, not overlapping. */
  readonly mentions: readonly NameMention[]
  /** For each token, the mention that contains it, or -1. Titles belong to none. */
  readonly mentionAt: Int32Array
}

export type DescriptionKind = 'person' | 'group' | 'organization' | 'document' | 'unknown'

export type Determiner = 'the' | 'a' | 'any' | 'this' | 'possessive' | 'none' | 'other'

export interface ParsedDescription {
  readonly form: 'description'
  readonly kind: DescriptionKind
  /** The token of the head noun. */
  readonly head: number
  readonly first: number
  readonly last: number
  /** Lower-case content words before and after the head, including the head's dictionary form. */
  readonly words: readonly string[]
  readonly determiner: Determiner
  /** The mention that owns it ("[Putin]’s spokesman") or precedes the noun ("the [Trump] campaign"). */
  readonly owner: number | null
  /** The token of "his" in "his lawyer". */
  readonly ownerPronoun: number | null
}

/** The class of a pronoun, by what it can refer to. */
export type PronounClass = 'he' | 'she' | 'they' | 'it' | 'i' | 'we' | 'you' | 'other'

export interface ParsedName {
  readonly form: 'names'
  /** Positions in `Entities.mentions`, in text order. */
  readonly mentions: readonly number[]
  /** Whether the name is in apposition to a description: "the minister, Lou Jiwei". */
  readonly isApposition: boolean
}

export interface ParsedPronoun {
  readonly form: 'pronoun'
  readonly token: number
  readonly pronoun: PronounClass
}

/** "who", "which", "that". */
export interface ParsedRelative {
  readonly form: 'relative'
  readonly token: number
}

/** "Q", "A" or "THE WITNESS" at the beginning of a turn. */
export interface ParsedTurn {
  readonly form: 'turn'
  readonly token: number
  /** The last token of the label's words. */
  readonly last: number
  readonly by: 'question' | 'answer' | 'voice'
}

export type ParsedSource = ParsedName | ParsedPronoun | ParsedRelative | ParsedDescription | ParsedTurn

/** `person` for he and she, `thing` for they and it, `description` for "the minister", `document` for "the report". */
export type QuestionKind = 'person' | 'thing' | 'description' | 'document'

/** One possible answer: a candidate by number, or `null` for nobody named. */
export interface Option {
  readonly entity: number | null
  /** Others who are also meant: "they" for two people. */
  readonly others?: readonly number[]
  readonly features: readonly string[]
}

export interface Choice {
  /** Position among the options. */
  readonly option: number
  /** The chance of the option against the others, from 0 to 1. */
  readonly share: number
  /** How far it is ahead of the second option, as a difference of chances. */
  readonly margin: number
}

/**
 * Answers one question; for training, a function that knows the answer is passed instead. `source`
 * is the number of the source in question.
 */
export type Choose = (kind: QuestionKind, options: readonly Option[], source: number) => Choice

/** Where a candidate was last referred to, by name or by an earlier answer. */
export interface Occurrence {
  /** The token of the reference. */
  readonly token: number
  readonly form: 'name' | 'pronoun' | 'description'
  readonly place: string
  readonly isQuoted: boolean
}

/** All that is known about one candidate before the place in question. */
export interface Prominence {
  readonly entity: number
  /** The latest outside quotation marks, otherwise the latest. */
  readonly occurrence: Occurrence
  readonly isQuotedOnly: boolean
  /** How many other possible candidates have been referred to since. */
  readonly rank: number
  /** How many times it has been referred to so far. */
  readonly count: number
  /** How many sources ago it last spoke: 1 is the previous source, 0 means never. */
  readonly spoke: number
  /** Whether it is referred to only after the place, in the same sentence. */
  readonly isAhead: boolean
  /** Whether it is the first one its sentence refers to. */
  readonly isSentenceFirst: boolean
  /** Whether it is the first one referred to in the paragraph where it was last referred to. */
  readonly isParagraphFirst: boolean
}

export interface MentionContext {
  readonly token: number
  readonly opensSentence: boolean
  /** Whether a quotation ends just before: “…,” [he] said. */
  readonly followsQuote: boolean
  readonly isQuoted: boolean
}

export interface Agreement {
  /** The noun: the same word, an interchangeable one, a word of an organization's name, a different one, or unknown. */
  readonly head: 'same' | 'like' | 'in-name' | 'differs' | 'unknown'
  /** The other words of the description. */
  readonly modifiers: 'all' | 'some' | 'none' | 'absent'
  /** "the ex-chancellor" and "the chancellor" are different, and so is the vice-chancellor. */
  readonly rank: 'same' | 'other' | 'absent'
  readonly party: 'same' | 'other' | 'absent'
  /** The organizations and places named in the description: "a [Blueline] spokesperson". */
  readonly body: 'same' | 'other' | 'unknown' | 'absent'
}

/** Who was referred to where, up to the place reached. */
export interface Salience {
  /** How many of the text's mentions precede the place reached. */
  mentionsPassed(): number
  /** The candidates for `token`, latest first, then those ahead. */
  around(token: number, mayBe: (entity: Entity, index: number) => boolean, looksFar: boolean): Prominence[]
  /** A candidate too far away to be in `around`, at its first mention. */
  farOff(entity: number, rank: number): Prominence
}

/** A quote and its speakers. */
export interface SaidWords {
  /** Its parts, in text order. */
  readonly content: readonly Span[]
  readonly isDirect: boolean
  /** Positions in `Entities.all`; speakers the article does not name are left out. */
  readonly speakers: readonly number[]
}
