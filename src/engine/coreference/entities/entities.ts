// What is known of the people and bodies of one article. Types only.

import type { TokenRange } from '../../language/document.ts'
import type { Gender } from '../../../lexicon/honorifics.ts'
import type { Span } from '../../../model.ts'

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
