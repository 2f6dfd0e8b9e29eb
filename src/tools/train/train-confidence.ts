// Teaches how far an answer can be trusted, from answers to articles that the
// readers have not seen: right is what the measures call a right pair; for a
// speaker without a name, an answer without a name.

import { attributeQuotes, type Attributed } from '../../engine/attribution/attribute-quotes.ts'
import { confidenceFeatures } from '../../engine/attribution/confidence-features.ts'
import { judgeStretches } from '../../engine/quoted-spans/classify-quoted-spans.ts'
import { spanOf } from '../../engine/language/document.ts'
import { readDocument } from '../../engine/language/read-document.ts'
import { trainLinearModel, type Example, type LinearModel } from '../../engine/learning/linear-model.ts'
import { compareQuotes, type Comparison, type FoundQuote } from '../evaluate/compare-quotes.ts'
import type { PredictedQuote } from '../evaluate/prediction.ts'
import type { GoldArticle } from '../evaluate/read-gold.ts'
import { isRightPair } from '../evaluate/score-pairs.ts'
import { readAttributions, type ReaderModels } from '../../engine/extraction/learned/extract-by-models.ts'
import { findStretches } from '../../text/find-quoted-spans.ts'

/** `models` must not have been taught with these articles, whose speakers are annotated. */
export function trainConfidence(articles: readonly GoldArticle[], models: ReaderModels): LinearModel {
  return trainLinearModel(
    articles.flatMap((article) => examplesOf(article, models)),
    { epochs: 30, learningRate: 0.03, penalty: 1e-4, minimumCount: 8 },
  )
}

function examplesOf(article: GoldArticle, models: ReaderModels): Example[] {
  const document = readDocument(article.text)
  const outermost = findStretches(article.text).filter((stretch) => stretch.depth === 0)
  const reading = readAttributions(
    document,
    outermost.map((stretch) => stretch.span),
    models,
  )
  const answers = attributeQuotes(document, judgeStretches(document, outermost, 'en', reading), reading)
  const comparison = compareQuotes(
    article,
    answers.map((answer) => predicted(answer)),
  )
  return comparison.found.flatMap((found, index) => {
    // Turns of transcripts and interviews are not annotated, though their labels say who speaks.
    const label = answers[index]!.draft.rule === 'speaker-label' ? null : isRight(comparison, found)
    return label === null ? [] : [{ features: confidenceFeatures(document, answers[index]!), label }]
  })

  function predicted({ draft, resolution }: Attributed): PredictedQuote {
    return {
      type: draft.type,
      content: draft.parts,
      cue: draft.cue && spanOf(document, draft.cue),
      source: draft.source && spanOf(document, draft.source),
      speaker: resolution.speakers[0] ?? null,
    }
  }
}

/** Null where the annotation does not tell, or nobody is named. */
function isRight(comparison: Comparison, found: FoundQuote): boolean | null {
  const gold = comparison.goldOf.get(found)
  if (found.quote.speaker === null) return null
  if (gold === undefined) return false
  if (gold.names !== null) return isRightPair(comparison, found)
  const kind = gold.attribution.speaker?.kind
  if (kind === undefined || gold.attribution.speaker?.bad || gold.attribution.speaker?.unsure) return null
  return !['person', 'organization'].includes(found.quote.speaker.kind ?? '')
}
