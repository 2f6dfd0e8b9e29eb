// The input and answer of a rule for a quotation that no attribution covers.

import type { Document } from '../../language/document.ts'
import type { Span } from '../../../model.ts'
import type { QuoteCandidate, QuoteRule, SpanSource } from '../../types.ts'

/** A quoted span that is a quotation and has no source yet. */
export interface UncoveredSpan extends Span {
  readonly continues: boolean
  readonly isBlock?: boolean
  readonly chance: number
  /** Its first token. */
  readonly token: number
}

export interface Surroundings {
  readonly document: Document
  readonly quotedSpan: UncoveredSpan
  /** The quotes before it, in text order. */
  readonly before: readonly QuoteCandidate[]
  /** The quotes after it, as far as they are known; in text order. */
  readonly after: readonly QuoteCandidate[]
  /** The source as the extractor sees it from the quoted span. */
  readonly sourceFromSpan: () => SpanSource
  /** The opening, if any, at the end of the previous paragraph: "The mayor replied:". */
  readonly opening: SpanSource | null
}

export interface NearbySource {
  readonly rule: QuoteRule
  /** The words that name the source and, if there are any, the words of the cue. */
  readonly found: SpanSource
  /** The index, in `Surroundings.before`, of the quote that it becomes a part of; null for a quote of its own. */
  readonly joined: number | null
}

/** Returns null if the rule does not apply. */
export type NearbyRule = (around: Surroundings) => NearbySource | null

/** Where nothing was extracted. */
export const NOBODY_SEEN: SpanSource = { cue: null, source: null, cueChance: 0, sourceChance: 0 }
