// What the stages of the engine pass to one another, in the order of the main path (analyse.ts).
// Types only; types that a single stage uses stay in its folder.
//
//   text ─▶ Document ─▶ Extraction ─▶ ClassifiedSpan[] ─▶ QuoteCandidate[] ─▶ ResolvedQuote[] ─▶ ScoredQuote[] ─▶ Analysis

import type { Pronouns, QuoteType, Reader, RejectedKind, Span, SpeakerKind } from '../model.ts'
import type { TokenRange } from './language/token-range.ts'

/** One attribution as read from a paragraph, in tokens of the document. */
export interface ExtractedAttribution {
  readonly cue: TokenRange
  readonly source: TokenRange | null
  /** At least one run; a run contains a quoted span entirely or not at all. */
  readonly content: readonly TokenRange[]
  /** How certain each step is, from 0 to 1. */
  readonly cueChance: number
  readonly sourceChance: number
  readonly contentChance: number
  /** The pattern that it matches, if the extractor knows it. */
  readonly rule?: ExtractionRule
  /** Whether the content is verbatim speech although it has no quotation marks. */
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

/** Everything extracted from a text. */
export interface Extraction {
  /** ISO 639-1 code of the article, or "und". */
  readonly language: string
  /** The reader of most of the text; grammar rules may be added to a learned reader. */
  readonly reader: Reader
  /** They may overlap. */
  readonly attributions: readonly ExtractedAttribution[]
  /** Cues whose content is not in their paragraph. */
  readonly openings: readonly Opening[]
  /** By position in `Document.quotedSpans`. */
  readonly sourceOf: (quotedSpan: number) => SpanSource
  /** The chance, from 0 to 1, that somebody is quoted there; null where it was not read. Not every reader gives it. */
  readonly quotationChanceOf?: (quotedSpan: number) => number | null
}

/** A quoted span, with its marks, and what it is. */
export interface ClassifiedSpan extends Span {
  readonly continues: boolean
  /** Whether it is set as a block quotation, without marks. */
  readonly isBlock?: boolean
  /** The chance, from 0 to 1, that somebody is quoted there. */
  readonly chance: number
  /** What it is if it is not a quotation; set even where a quotation is likely, since a caller may know better. */
  readonly kind: RejectedKind
}

/** How the words were found to be a quote, or how a quoted span got its source. Most certain first. */
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

/** A quote whose source is not resolved yet. */
export interface QuoteCandidate {
  readonly type: QuoteType
  /** In text order, with their marks, not overlapping. */
  readonly parts: readonly [Span, ...Span[]]
  readonly cue: TokenRange | null
  readonly source: TokenRange | null
  /** Words elsewhere that name the source when its own words only abbreviate it: the full name for "AS:". */
  readonly named?: TokenRange
  readonly rule: QuoteRule
  /**
   * The extractor's chances, from 0 to 1. A quoted span that no attribution covers takes those of
   * the attribution it was joined to, or 0.
   */
  readonly cueChance: number
  readonly sourceChance: number
  readonly contentChance: number
  /** The highest chance that one of its quoted spans is a quotation; 1 if it has none. */
  readonly quotationChance: number
}

/** The input of coreference. */
export interface SourceToResolve {
  /** The words that name the source, usually in one piece. */
  readonly spans: readonly Span[]
  readonly cue: Span | null
  /** The words that the source said. */
  readonly content: readonly Span[]
}

/**
 * Which rule resolved the source. Names: `full-name`, `family-name`, `first-name`,
 * `organization-name`, `organization-short-form`, `speaker-label` (WARDEN:), `role-in-apposition`
 * (the minister, Lou Jiwei). Others: `relative-pronoun` (who), `pronoun-agreement` (he, they),
 * `own-words` (I, in a quotation or a signed letter), `role-agreement` (the minister),
 * `named-by-owner` (the Trump campaign), `author-of-document` (the bank’s report), `description`
 * (somebody without a name).
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
  /** Position in `Entities.all`; `null` for somebody the article does not name. */
  readonly entity: number | null
  readonly name: string
  readonly role: string | null
  readonly kind: SpeakerKind
  readonly aliases: readonly string[]
}

/** Who a source is, and how certain that is. */
export interface Resolution {
  /** Several for a joint source; none if nobody could be identified. */
  readonly speakers: readonly ResolvedSpeaker[]
  readonly rule: SpeakerRule
  /** From the source's words to the name: "he", "Ann Lee". */
  readonly chain: readonly Span[]
  /** The chance against the other candidates, from 0 to 1; not yet a measured confidence. */
  readonly share: number
  /** Which rule the share comes from, if the choice was not learned. */
  readonly measured?: RuleChance
  /** How far it is ahead of the second candidate, as a difference of chances. */
  readonly margin: number
  /** Sentences back to where the speaker was last named; 0 for a name. */
  readonly distance: number
  /** How many candidates there were. */
  readonly entityCount: number
}

/** Words of a quote that refer to a named entity. */
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
  /** The entities its words refer to, in text order; null in languages whose names are not collected. */
  readonly about: readonly ResolvedMention[] | null
  /** The pronouns of its speakers, by position in `Entities.all`. */
  readonly pronouns: ReadonlyMap<number, Pronouns>
}

/** A quote, who said it, and the chance that both are right. */
export interface ScoredQuote extends ResolvedQuote {
  readonly confidence: number
}

/**
 * - `ambiguous-name`: a name that several people in the article have;
 * - `relative-pronoun`: the antecedent of "who";
 * - `owned-body`: "the Trump campaign", "his campaign";
 * - `interview-turn`: "Q", "A", or "I" under a label;
 * - `own-quotation`: "I" in words whose speaker is known, relative to that speaker's chance;
 *   `latest-speaker` where the speaker is not known;
 * - `epithet`: "the Dane", "the 46-year-old", relative to the chance of the choice;
 * - `singular-they`: "they" for somebody who is said to use it;
 * - `byline`, `byline-of-several`: "I" and "we" in a signed piece;
 * - `by-rules-…`: who a source is in languages without a learned model.
 *
 * The figures for languages other than English were measured on 96 articles of our own in eight
 * languages (685 quotations).
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

/** How the words were matched to a reporting verb or phrase in languages without a learned model. */
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
