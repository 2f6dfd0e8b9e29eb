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

/** One answer for each quote, in the same order. */
export function weighAnswers(document: Document, attributed: readonly Attributed[]): Answer[] {
  loaded ??= readLinearModel('confidence')
  const model = loaded
  return attributed.map((one) => ({ ...one, confidence: round(probability(model, confidenceFeatures(document, one))) }))
}

/** Two digits: more would pretend to know more. */
function round(chance: number): number {
  return Math.round(chance * 100) / 100
}
