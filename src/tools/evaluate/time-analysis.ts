// How long the engine takes per article, on one core.

import { analyseWith } from '../../engine/analyse.ts'
import type { ReadingNetwork } from '../../engine/extraction/pretrained/network.ts'
import type { GoldArticle } from './read-gold.ts'
import { predictQuotes, type Prediction } from './prediction.ts'

export interface TimedPredictions {
  readonly predictions: readonly Prediction[]
  /** For each article's analysis, in order. */
  readonly milliseconds: readonly number[]
}

/**
 * Each article is timed this often, after a warm-up pass; the shortest time
 * counts, since other processes can only add to it.
 */
const PASSES = 3

/**
 * Runs the engine on the articles, one after the other. The code being timed is
 * already compiled, as in a service that has been running for a while.
 */
export async function timeAnalysis(
  articles: readonly GoldArticle[],
  network: ReadingNetwork | null = null,
): Promise<TimedPredictions> {
  const predictions: Prediction[] = []
  for (const article of articles) predictions.push(await predictQuotes(article, network))
  const milliseconds = articles.map(() => Infinity)
  for (let pass = 0; pass < PASSES; pass++) {
    for (const [index, article] of articles.entries()) {
      const started = performance.now()
      const request = { text: article.text, title: article.title ?? null, language: null }
      await analyseWith(network, request)
      milliseconds[index] = Math.min(milliseconds[index]!, performance.now() - started)
    }
  }
  return { predictions, milliseconds }
}
