// All figures over a set of articles.

import type { Comparison } from './compare-quotes.ts'
import { countInvalidSpans, type Prediction } from './prediction.ts'
import { scorePairs } from './score-pairs.ts'
import { scoreSourceMentions, scoreSpeakers, scoreUnnamed } from './score-speakers.ts'
import { scoreContentByType, scoreMarkedQuotes, scoreSpans } from './score-spans.ts'
import { Tallies } from './tallies.ts'

/** Shares from 0 to 1. */
export interface Agreement {
  readonly name: string
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly predictedCount: number
  readonly goldCount: number
}

/** A share from 0 to 1. */
export interface Accuracy {
  readonly name: string
  readonly value: number
  readonly of: number
}

export interface Scores {
  readonly articleCount: number
  readonly unansweredCount: number
  readonly invalidSpanCount: number
  readonly agreements: readonly Agreement[]
  readonly accuracies: readonly Accuracy[]
}

/** `predictions` by article id; for an article without one, nothing was found. */
export function scoreArticles(
  comparisons: readonly Comparison[],
  predictions: ReadonlyMap<string, Prediction>,
): Scores {
  const agreements = new Tallies()
  const accuracies = new Tallies()
  for (const scoreAgreement of [scoreSpans, scoreMarkedQuotes, scorePairs]) {
    for (const comparison of comparisons) scoreAgreement(comparison, agreements)
  }
  for (const comparison of comparisons) scoreContentByType(comparison, accuracies)
  for (const comparison of comparisons) {
    scoreSourceMentions(comparison, accuracies)
    scoreSpeakers(comparison, accuracies)
    scoreUnnamed(comparison, accuracies)
  }
  const answered = comparisons.map(({ article }) => ({ article, prediction: predictions.get(article.id) }))
  return {
    articleCount: comparisons.length,
    unansweredCount: answered.filter(({ prediction }) => prediction === undefined).length,
    invalidSpanCount: answered.reduce(
      (count, { article, prediction }) => count + (prediction ? countInvalidSpans(article.text, prediction) : 0),
      0,
    ),
    agreements: agreements.entries().map(([name, { right, given, found, wanted }]) => {
      const precision = share(right, given)
      const recall = share(found, wanted)
      const f1 = share(2 * precision * recall, precision + recall)
      return { name, precision, recall, f1, predictedCount: given, goldCount: wanted }
    }),
    accuracies: accuracies
      .entries()
      .map(([name, { right, given }]) => ({ name, value: share(right, given), of: given })),
  }
}

/** 0 of 0 is 0, as usual in the field. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
