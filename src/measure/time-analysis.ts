// How long the engine takes for an article, on one core.

import type { GoldArticle } from './read-gold.ts'
import { predictQuotes, type Prediction } from './prediction.ts'

export interface TimedPredictions {
  readonly predictions: readonly Prediction[]
  /** Of each article's analysis, in order. */
  readonly milliseconds: readonly number[]
}

/** The engine is run over this many articles first, so that what is timed is compiled code. */
const WARM_UP_COUNT = 20

/** Runs the engine over the articles, one after the other. */
export function timeAnalysis(articles: readonly GoldArticle[]): TimedPredictions {
  for (const article of articles.slice(0, WARM_UP_COUNT)) predictQuotes(article)
  const milliseconds: number[] = []
  const predictions = articles.map((article) => {
    const started = performance.now()
    const prediction = predictQuotes(article)
    milliseconds.push(performance.now() - started)
    return prediction
  })
  return { predictions, milliseconds }
}

/** The value that this share of the numbers, from 0 to 1, does not exceed (nearest rank); 0 for no numbers. */
export function percentile(numbers: readonly number[], rank: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(rank * sorted.length) - 1)] ?? 0
}
