// The nouns of coreference: what is known of the people and bodies of one
// article, how a source is read, and what a resolver chooses from. Types only.

import type { Gender } from '../../lexicon/honorifics.ts'
import type { Span } from '../../model.ts'
import type { TokenRange } from '../language/token-range.ts'

/** `place` is one that may speak ("Russia said"); `unknown` is a name of which nothing tells what it is. */
export type EntityKind = 'person' | 'organization' | 'place' | 'group' | 'unknown'

/** How a mention stands in its clause: "[Lee] said", "to [Lee]", "[Lee]’s", "met [Lee]". */
export type Place = 'subject' | 'after-preposition' | 'possessive' | 'other'

/** One place where a name stands. */
export interface NameMention extends TokenRange {
  /** Position in `Entities.all`. */
  readonly entity: number
  /** The capitalised titles directly before. */
  readonly titles: TokenRange | null
  /** Whether the words leave open which of several candidates is meant ("Clinton" of two Clintons). */
  readonly isAmbiguous: boolean
  /** Whether it stands in quotation marks, and so belongs to somebody's words. */
  readonly isQuoted: boolean
  readonly place: Place
}

/** What somebody is, in the article's own words: "presidential press secretary". */
export interface Role {
  readonly text: string
  readonly span: Span
  /** The lower-case dictionary forms of its content words. */
  readonly words: readonly string[]
  /** The noun that the role turns on: "secretary". */
  readonly head: string
}

/** Somebody or some body that the article names, and that may be a speaker. */
export interface Entity {
  /** The fullest name in the article, without titles. */
  readonly name: string
  readonly kind: EntityKind
  /** `either` when nothing tells it. */
  readonly gender: Gender
  /** Whether the name is one word that nobody is known to be called by. */
  readonly isLoneWord: boolean
  /** Most certain first. */
  readonly roles: readonly Role[]
  /** Lower-case words that describe it, from roles, titles, party and place: "senator", "florida". */
  readonly facts: ReadonlySet<string>
  /** The other forms of the name that the article uses. */
  readonly aliases: readonly string[]
  /** Positions in `Entities.mentions`, in text order. */
  readonly mentions: readonly number[]
  /** The position of a mention by the fullest name. */
  readonly fullest: number
}

export interface Entities {
  readonly all: readonly Entity[]
  /** In text order; none overlaps another. */
  readonly mentions: readonly NameMention[]
  /** For each token, the mention that it lies in, or -1. Titles lie in none. */
  readonly mentionAt: Int32Array
}

export type DescriptionKind = 'person' | 'group' | 'organization' | 'document' | 'unknown'

export type Determiner = 'the' | 'a' | 'any' | 'this' | 'possessive' | 'none' | 'other'

export interface ParsedDescription {
  readonly form: 'description'
  readonly kind: DescriptionKind
  /** The token of the noun that it turns on. */
  readonly head: number
  readonly first: number
  readonly last: number
  /** Lower-case content words before and after the head, the head's dictionary form among them. */
  readonly words: readonly string[]
  readonly determiner: Determiner
  /** The mention that owns it ("[Putin]’s spokesman") or stands before the noun ("the [Trump] campaign"). */
  readonly owner: number | null
  /** The token of "his" in "his lawyer". */
  readonly ownerPronoun: number | null
}

/** Which pronoun a source is, by what it can stand for. */
export type PronounClass = 'he' | 'she' | 'they' | 'it' | 'i' | 'we' | 'you' | 'other'

export interface ParsedName {
  readonly form: 'names'
  /** Positions in `Entities.mentions`, in text order. */
  readonly mentions: readonly number[]
  /** Whether the name stands in apposition to a description: "the minister, Lou Jiwei". */
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

/** "Q", "A" or "THE WITNESS" at the head of a turn. */
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

/** One possible answer: a candidate by number, or `null` for nobody who is named. */
export interface Option {
  readonly entity: number | null
  /** Others who are meant along: "they" of two. */
  readonly others?: readonly number[]
  readonly features: readonly string[]
}

export interface Choice {
  /** Position among the options. */
  readonly option: number
  /** The chance of the option against the others, from 0 to 1. */
  readonly share: number
  /** By how much it is ahead of the second, in chance. */
  readonly margin: number
}

/** Answers one question; a trainer puts one in that knows the answer. `source` is the number of the source asked for. */
export type Choose = (kind: QuestionKind, options: readonly Option[], source: number) => Choice

/** Where a candidate was last meant, by name or by an earlier answer. */
export interface Occurrence {
  /** The token it was meant at. */
  readonly token: number
  readonly form: 'name' | 'pronoun' | 'description'
  readonly place: string
  readonly isQuoted: boolean
}

/** All that is known of one candidate before the place in question. */
export interface Prominence {
  readonly entity: number
  /** The latest outside quotation marks, else the latest. */
  readonly occurrence: Occurrence
  readonly isQuotedOnly: boolean
  /** How many other candidates that could be meant were meant since. */
  readonly rank: number
  /** How many times it was meant so far. */
  readonly count: number
  /** Sources ago that it last spoke: 1 is the source before, 0 never. */
  readonly spoke: number
  /** Whether it is meant after the place only, in the same sentence. */
  readonly isAhead: boolean
  /** Whether it is the first that its sentence means. */
  readonly isSentenceFirst: boolean
  /** Whether it is the first that the paragraph means in which it was last meant. */
  readonly isParagraphFirst: boolean
}

export interface MentionContext {
  readonly token: number
  readonly opensSentence: boolean
  /** Whether a quotation closes just before: “…,” [he] said. */
  readonly followsQuote: boolean
  readonly isQuoted: boolean
}

export interface Agreement {
  /** The noun: the same word, one that may stand for it, a word of a body's name, another, or nothing is known. */
  readonly head: 'same' | 'like' | 'in-name' | 'differs' | 'unknown'
  /** The other words of the description. */
  readonly modifiers: 'all' | 'some' | 'none' | 'absent'
  /** "the ex-chancellor" and "the chancellor" are two, and so is the vice-chancellor. */
  readonly rank: 'same' | 'other' | 'absent'
  readonly party: 'same' | 'other' | 'absent'
  /** The bodies and places that the description names beside its noun: "a [Blueline] spokesperson". */
  readonly body: 'same' | 'other' | 'unknown' | 'absent'
}

/** Who was meant where, up to the place that is being read. */
export interface Salience {
  /** How many of the text's mentions lie before the place that was read up to. */
  mentionsPassed(): number
  /** Those who could be meant at `token`, latest first, then those ahead. */
  around(token: number, mayBe: (entity: Entity, index: number) => boolean, looksFar: boolean): Prominence[]
  /** A candidate that is too far off to be in `around`, where it is named first. */
  farOff(entity: number, rank: number): Prominence
}

/** A quote, and who says it. */
export interface SaidWords {
  /** Its parts, in text order. */
  readonly content: readonly Span[]
  readonly isDirect: boolean
  /** Positions in `Entities.all`; those without a name there are left out. */
  readonly speakers: readonly number[]
}
