// How sure each answer is: a small learned model over what each stage said of
// itself, so that of the answers at 0.9 nine in ten are right.

import type { Document } from '../language/document.ts'
import { readLinearModel, type LinearModel, probability } from '../learning/linear-model.ts'
import type { Attributed } from './attribute-quotes.ts'
import { confidenceFeatures } from './confidence-features.ts'

/** A quote, who said it, and the chance that both are right. */
export interface Answer extends Attributed {
  readonly confidence: number
}

let loaded: LinearModel | null = null

/**
 * The answers worth giving, in text order. A quote in marks is always one, if
 * need be without a speaker. Indirect speech is one only when somebody is
 * likely to have said it: what nobody says, and what is probably misread, is
 * no use to anyone.
 */
export function weighAnswers(document: Document, attributed: readonly Attributed[]): Answer[] {
  loaded ??= readLinearModel('confidence')
  const model = loaded
  return attributed
    .map((one) => ({ ...one, confidence: round(probability(model, confidenceFeatures(document, one))) }))
    .filter(({ draft, resolution, confidence }) => draft.type !== 'indirect' || (resolution.speakers.length > 0 && confidence >= INDIRECT_THRESHOLD))
}

/** Chosen on the development articles: higher loses more content than it wins in pairs. */
const INDIRECT_THRESHOLD = 0.25

/** Two digits: more would pretend to know more. */
function round(chance: number): number {
  return Math.round(chance * 100) / 100
}
