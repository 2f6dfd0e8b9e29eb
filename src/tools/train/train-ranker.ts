// Fits a linear model that ranks options: the probability of an option is its
// share in a softmax over the question's options (conditional logit, McFadden
// 1974), so only differences between the options of one question count.

import { shuffled, type LinearModel } from '../../engine/learning/linear-model.ts'
import { softmax } from '../../engine/coreference/choose.ts'

export interface RankedQuestion {
  /** The names of the features of each option. */
  readonly options: readonly (readonly string[])[]
  /** Indices of the right ones; at least one. */
  readonly right: readonly number[]
}

const EPOCHS = 20
/** The weights are averaged over the passes from this one on: those of a single pass fluctuate where two options are close. */
const FIRST_MEAN = 8
const LEARNING_RATE = 0.05
const PENALTY = 0.005
const MINIMUM_COUNT = 3

/** The same questions in the same order give the same model. Its bias is 0: it would cancel out. */
export function trainRanker(questions: readonly RankedQuestion[]): LinearModel {
  const index = indexFeatures(questions)
  const rows = questions.map(({ options, right }) => ({
    options: options.map((features) => features.flatMap((name) => index.get(name) ?? [])),
    right: new Set(right),
  }))
  const weights = new Float64Array(index.size)
  const squares = new Float64Array(index.size).fill(1e-6)
  const sums = new Float64Array(index.size)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const at of shuffled(rows.length, epoch)) {
      const { options, right } = rows[at]!
      const shares = softmax(options.map((columns) => columns.reduce((sum, column) => sum + weights[column]!, 0)))
      const rightShare = shares.reduce((sum, share, option) => sum + (right.has(option) ? share : 0), 0)
      for (const [option, columns] of options.entries()) {
        const error = shares[option]! - (right.has(option) ? shares[option]! / rightShare : 0)
        for (const column of columns) {
          const gradient = error + (PENALTY * weights[column]!) / options.length
          squares[column]! += gradient * gradient
          weights[column]! -= (LEARNING_RATE * gradient) / Math.sqrt(squares[column]!)
        }
      }
    }
    if (epoch >= FIRST_MEAN) for (const [column, weight] of weights.entries()) sums[column]! += weight
  }
  const mean = (column: number): number => sums[column]! / (EPOCHS - FIRST_MEAN)
  const named = [...index].map(([name, column]) => [name, Math.round(mean(column) * 1e3) / 1e3] as const)
  return { bias: 0, weights: Object.fromEntries(named.filter(([, weight]) => weight !== 0)) }
}

function indexFeatures(questions: readonly RankedQuestion[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { options } of questions)
    for (const features of options) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1)
  const kept = [...counts].filter(([, count]) => count >= MINIMUM_COUNT).map(([name]) => name)
  return new Map(kept.sort().map((name, column) => [name, column]))
}
