// The input and answer of a rule for a quote without a source. Types only.

import type { Document } from '../../language/document.ts'
import type { Extraction, QuoteCandidate } from '../../types.ts'

export interface MissingSource {
  readonly document: Document
  /** The quote without a source. */
  readonly candidate: QuoteCandidate
  /** The quotes around it: some before, whose sources have been inferred already, then some after. */
  readonly near: readonly QuoteCandidate[]
  /** The source as the extractor sees it from a quoted span. */
  readonly sourceOf: Extraction['sourceOf']
}

/** What a rule changes in the quote. */
export type InferredSource = Pick<QuoteCandidate, 'source' | 'rule'> &
  Partial<Pick<QuoteCandidate, 'cue' | 'sourceChance'>>

/** Returns null if the rule does not apply. */
export type MissingSourceRule = (missing: MissingSource) => InferredSource | null
