// What a rule for a quote that was left without a source is given, and what it
// answers. Types only.

import type { Document } from '../../language/document.ts'
import type { Extraction, QuoteCandidate } from '../../types.ts'

export interface MissingSource {
  readonly document: Document
  /** The quote without a source. */
  readonly candidate: QuoteCandidate
  /** The quotes around it: some before, whose sources are inferred already, then some after. */
  readonly near: readonly QuoteCandidate[]
  /** The source as the extractor sees it from a quoted span. */
  readonly sourceOf: Extraction['sourceOf']
}

/** What a rule changes of the quote. */
export type InferredSource = Pick<QuoteCandidate, 'source' | 'rule'> &
  Partial<Pick<QuoteCandidate, 'cue' | 'sourceChance'>>

/** Null where the rule has nothing to say. */
export type MissingSourceRule = (missing: MissingSource) => InferredSource | null
