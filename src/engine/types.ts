// What the stages of the engine hand on to one another, in the order of the
// main path (analyse.ts). Types only; what a stage needs for itself stays there.
//
//   text ─▶ Document ─▶ Extraction ─▶ ClassifiedSpan[] ─▶ QuoteCandidate[] ─▶ ResolvedQuote[] ─▶ ScoredQuote[] ─▶ Analysis

import type { Pronouns, QuoteType, Reader, RejectedKind, Span, SpeakerKind } from '../model.ts'
import type { TokenRange } from './language/token-range.ts'

/** One attribution as it is read off a paragraph, in tokens of the document. */
export interface ExtractedAttribution {
  readonly cue: TokenRange
  readonly source: TokenRange | null
  /** At least one run; a quoted span lies in a run whole or not at all. */
  readonly content: readonly TokenRange[]
  /** How certain each step is, from 0 to 1. */
  readonly cueChance: number
  readonly sourceChance: number
  readonly contentChance: number
  /** The pattern that it follows, if the extractor knows. */
  readonly rule?: ExtractionRule
  /** Whether the content are words as they were said, though no marks stand around them. */
  readonly isSpeech?: true
}

export type ExtractionRule =
  | 'verb-before-quote'
  | 'verb-after-quote'
  | 'verb-inside-quote'
  | 'reported-clause'
  | 'according-to'
  | 'colon-before-quote'

/** A cue and its source without content: "The mayor replied:" at the end of a paragraph. */
export type Opening = Pick<ExtractedAttribution, 'cue' | 'source' | 'cueChance' | 'sourceChance'>

/** The source and cue of a quoted span, seen from the span. */
export interface SpanSource {
  readonly cue: TokenRange | null
  readonly source: TokenRange | null
  readonly cueChance: number
  readonly sourceChance: number
}

/** Everything that is extracted from a text. */
export interface Extraction {
  /** ISO 639-1 code of the article, or "und". */
  readonly language: string
  /** Which read most of it; rules of grammar may be added to what was learned. */
  readonly reader: Reader
  /** They may overlap. */
  readonly attributions: readonly ExtractedAttribution[]
  /** Cues whose content is not in their paragraph. */
  readonly openings: readonly Opening[]
  /** By position in `Document.quotedSpans`. */
  readonly sourceOf: (quotedSpan: number) => SpanSource
  /** The chance, from 0 to 1, that somebody is quoted there; null where it was not read. Not every reader tells. */
  readonly quotationChanceOf?: (quotedSpan: number) => number | null
}

/** A quoted span, with its marks, and what it is. */
export interface ClassifiedSpan extends Span {
  readonly continues: boolean
  /** Whether it is set as a block quotation, without marks. */
  readonly isBlock?: boolean
  /** The chance, from 0 to 1, that somebody is quoted there. */
  readonly chance: number
  /** What it is if nobody is; given also where a quotation is likely, since a caller may know better. */
  readonly kind: RejectedKind
}

/** How the words were found to be a quote, or a quoted span to belong to a source. Most certain first. */
export type QuoteRule =
  | 'speaker-label'
  | 'verb-before-quote'
  | 'verb-after-quote'
  | 'verb-inside-quote'
  | 'reported-clause'
  | 'according-to'
  | 'noun-of-saying'
  | 'colon-before-quote'
  | 'dash-label'
  | 'same-sentence'
  | 'words-around'
  | 'same-paragraph'
  | 'continued-paragraph'
  | 'taking-turns'
  | 'paragraph-before'
  | 'subject-beside'
  | 'subject-of-clause'
  | 'no-source'

/** A quote before it is known who its source is. */
export interface QuoteCandidate {
  readonly type: QuoteType
  /** In text order, with their marks, not overlapping. */
  readonly parts: readonly [Span, ...Span[]]
  readonly cue: TokenRange | null
  readonly source: TokenRange | null
  /** Words elsewhere that name the source, where its own are but a sign for it: the full name for "AS:". */
  readonly named?: TokenRange
  readonly rule: QuoteRule
  /** The extractor's chances, from 0 to 1; for a quoted span that no attribution covers those of the one it was joined to, or 0. */
  readonly cueChance: number
  readonly sourceChance: number
  readonly contentChance: number
  /** The highest chance that one of its quoted spans is a quotation; 1 without any. */
  readonly quotationChance: number
}

/** What is asked of coreference. */
export interface SourceToResolve {
  /** The words that say who, usually in one piece. */
  readonly spans: readonly Span[]
  readonly cue: Span | null
  /** The words that it is the source of. */
  readonly content: readonly Span[]
}

/**
 * Which rule told who it is. Names: `full-name`, `family-name`, `first-name`,
 * `organization-name`, `organization-short-form`, `speaker-label` (WARDEN:),
 * `role-in-apposition` (the minister, Lou Jiwei). Else: `relative-pronoun`
 * (who), `pronoun-agreement` (he, they), `own-words` (I, in a quotation or a
 * signed letter), `role-agreement` (the minister), `named-by-owner` (the Trump
 * campaign), `author-of-document` (the bank’s report), `description` (nobody
 * who is named).
 */
export type SpeakerRule =
  | 'full-name'
  | 'family-name'
  | 'first-name'
  | 'organization-name'
  | 'organization-short-form'
  | 'speaker-label'
  | 'role-in-apposition'
  | 'relative-pronoun'
  | 'pronoun-agreement'
  | 'own-words'
  | 'role-agreement'
  | 'named-by-owner'
  | 'author-of-document'
  | 'description'

export interface ResolvedSpeaker {
  /** Position in `Entities.all`; `null` for somebody without a name there. */
  readonly entity: number | null
  readonly name: string
  readonly role: string | null
  readonly kind: SpeakerKind
  readonly aliases: readonly string[]
}

/** Who a source is, and how certain that is. */
export interface Resolution {
  /** Several for a joint source; none when nobody can be told. */
  readonly speakers: readonly ResolvedSpeaker[]
  readonly rule: SpeakerRule
  /** From the source's words to the name: "he", "Ann Lee". */
  readonly chain: readonly Span[]
  /** The chance against the other candidates, from 0 to 1; not yet a measured confidence. */
  readonly share: number
  /** Where the share comes from, when no choice was learned. */
  readonly measured?: RuleChance
  /** By how much it is ahead of the second, in chance. */
  readonly margin: number
  /** Sentences back to where the speaker was last named; 0 for a name. */
  readonly distance: number
  /** How many could have been meant. */
  readonly entityCount: number
}

/** Words of a quote that mean somebody who is named. */
export interface ResolvedMention {
  /** Position in `Entities.all`. */
  readonly entity: number
  /** The fullest name in the article, without titles. */
  readonly name: string
  readonly kind: 'person' | 'organization'
  readonly span: Span
}

/** A quote and who its source is. */
export interface ResolvedQuote {
  readonly candidate: QuoteCandidate
  readonly resolution: Resolution
  /** ISO 639-1 code of its paragraph, or "und". */
  readonly language: string
  /** Whom its words mean, in text order; null in languages of which no names are gathered. */
  readonly about: readonly ResolvedMention[] | null
  /** Of its speakers, by their position in `Entities.all`. */
  readonly pronouns: ReadonlyMap<number, Pronouns>
}

/** A quote, who said it, and the chance that both are right. */
export interface ScoredQuote extends ResolvedQuote {
  readonly confidence: number
}

/**
 * - `ambiguous-name`: a name that several of the article bear;
 * - `relative-pronoun`: who stands before "who";
 * - `owned-body`: "the Trump campaign", "his campaign";
 * - `interview-turn`: "Q", "A", or "I" under a label;
 * - `own-quotation`: "I" in words whose speaker is known, against that speaker's chance; `latest-speaker` where they are not known;
 * - `epithet`: "the Dane", "the 46-year-old", against the chance of the choice;
 * - `singular-they`: "they" of somebody who is said to use it;
 * - `byline`, `byline-of-several`: "I" and "we" in a signed piece;
 * - `by-rules-…`: who a source is in languages without a learned model.
 *
 * Those of other languages than English were measured on 96 articles of our
 * own in eight languages (of 685 quotations).
 */
export type RuleChance =
  | ReportingPattern
  | 'ambiguous-name'
  | 'relative-pronoun'
  | 'owned-body'
  | 'interview-turn'
  | 'own-quotation'
  | 'latest-speaker'
  | 'singular-they'
  | 'epithet'
  | 'byline'
  | 'byline-of-several'
  | 'by-rules-full-name'
  | 'by-rules-family-name'
  | 'by-rules-organization'
  | 'by-rules-pronoun'
  | 'by-rules-role'
  | 'by-rules-description'

/** How the words were found beside a reporting verb or a phrase, in languages without a learned model. */
export type ReportingPattern =
  | 'verb-after-quote'
  | 'verb-before-quote'
  | 'verb-after-clause-with-quote'
  | 'called'
  | 'piece-in-marks'
  | 'summary'
  | 'as-clause'
  | 'that-clause'
  | 'mood-clause'
  | 'reported-object'
  | 'verb-after-clause'
  | 'source-phrase'
  | 'closing-source'
  | 'colon-before-quote'
  | 'colon-after-sentence'
