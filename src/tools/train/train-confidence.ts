// Learns how far an answer can be trusted, from answers for articles that the
// readers have not seen: right means a right pair by the measures; for a
// speaker without a name, an answer without a name.

import { attributeQuotes } from '../../engine/attribution/attribute-quotes.ts'
import { confidenceFeatures } from '../../engine/attribution/confidence-features.ts'
import { classifyQuotedSpans } from '../../engine/quoted-spans/classify-quoted-spans.ts'
import { spanOf } from '../../engine/language/document.ts'
import { readDocument } from '../../engine/language/read-document.ts'
import { trainLinearModel, type Example, type LinearModel } from '../../engine/learning/linear-model.ts'
import { compareQuotes, type Comparison, type FoundQuote } from '../evaluate/compare-quotes.ts'
import type { PredictedQuote } from '../evaluate/prediction.ts'
import type { GoldArticle } from '../evaluate/read-gold.ts'
import { isRightPair } from '../evaluate/score-pairs.ts'
import type { ResolvedQuote } from '../../engine/types.ts'
import type { Lesson } from './lessons.ts'

/** Lessons of articles with annotated speakers. */
export async function trainConfidence(lessons: readonly Lesson[]): Promise<LinearModel> {
  const examples: Example[] = []
  for (const { articles, read } of lessons)
    for (const article of articles) examples.push(...(await examplesOf(article, read)))
  return trainLinearModel(examples, { epochs: 30, learningRate: 0.03, penalty: 1e-4, minimumCount: 8 })
}

async function examplesOf(article: GoldArticle, read: Lesson['read']): Promise<Example[]> {
  const document = readDocument(article.text)
  const extraction = await read(document)
  const answers = attributeQuotes(document, classifyQuotedSpans(document, 'en', extraction), extraction)
  const comparison = compareQuotes(
    article,
    answers.map((answer) => predicted(answer)),
  )
  return comparison.found.flatMap((found, index) => {
    // Turns of transcripts and interviews are not annotated, though their labels name the speaker.
    const label = answers[index]!.candidate.rule === 'speaker-label' ? null : isRight(comparison, found)
    return label === null ? [] : [{ features: confidenceFeatures(document, answers[index]!), label }]
  })

  function predicted({ candidate, resolution }: ResolvedQuote): PredictedQuote {
    return {
      type: candidate.type,
      content: candidate.parts,
      cue: candidate.cue && spanOf(document, candidate.cue),
      source: candidate.source && spanOf(document, candidate.source),
      speaker: resolution.speakers[0] ?? null,
    }
  }
}

/** Null if the annotation does not say, or nobody is named. */
function isRight(comparison: Comparison, found: FoundQuote): boolean | null {
  const gold = comparison.goldOf.get(found)
  if (found.quote.speaker === null) return null
  if (gold === undefined) return false
  if (gold.names !== null) return isRightPair(comparison, found)
  const kind = gold.attribution.speaker?.kind
  if (kind === undefined || gold.attribution.speaker?.bad || gold.attribution.speaker?.unsure) return null
  return !['person', 'organization'].includes(found.quote.speaker.kind ?? '')
}
