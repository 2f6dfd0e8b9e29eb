// Teaches which stretches in quotation marks are quotations: those of whose
// words at least half lie in the content of an annotated attribution.

import { readDocument } from '../language/read-document.ts'
import { trainLinearModel, type Example, type TrainingOptions } from '../learning/linear-model.ts'
import type { Span } from '../model.ts'
import { anyLanguage, type StretchModels } from '../attribution/judge-stretches.ts'
import { placeStretches } from '../attribution/place-stretches.ts'
import { stretchFeatures } from '../attribution/stretch-features.ts'
import { findStretches } from '../text/find-stretches.ts'
import { compareSpans, spansOverlap } from '../text/span.ts'
import type { GoldArticle } from './gold.ts'

/** Chosen by cross-validation over the training articles: few passes and small steps, for one annotation in twenty is missing. */
const OPTIONS: Partial<TrainingOptions> = { epochs: 20, learningRate: 0.02, penalty: 0.01, minimumCount: 8 }

/** The same articles give the same models. */
export function trainStretches(articles: readonly GoldArticle[]): StretchModels {
  const examples = articles.flatMap(examplesOf)
  const plain = examples.map(({ features, label }) => ({ features: anyLanguage(features), label }))
  return { english: trainLinearModel(examples, OPTIONS), any: trainLinearModel(plain, OPTIONS) }
}

function examplesOf({ text, attributions }: GoldArticle): Example[] {
  const document = readDocument(text)
  const places = placeStretches(document, findStretches(text).filter((stretch) => stretch.depth === 0))
  const features = stretchFeatures(document, places)
  const content = attributions.flatMap((attribution) => attribution.content).sort(compareSpans)
  return places.flatMap(({ first, last }, index) => {
    const words = document.tokens.slice(first, last + 1).filter((token) => /[\p{L}\p{N}]/u.test(token.text))
    return words.length === 0 ? [] : [{ features: features[index]!, label: isQuoted(words, content) }]
  })
}

function isQuoted(words: readonly Span[], content: readonly Span[]): boolean {
  const quoted = words.filter((word) => content.some((span) => spansOverlap(span, word))).length
  return quoted >= words.length / 2
}
