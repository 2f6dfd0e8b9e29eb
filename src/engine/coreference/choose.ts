// Chooses among the candidates.

import { linearScore } from '../learning/linear-model.ts'
import type { ResolverModels } from './resolver-models.ts'
import type { Choose } from './types.ts'

/** The number that stands for a question not about a source. */
export const NO_SOURCE = -1

/** Chooses by the models' scores (a softmax over the options). The first of equals wins. */
export function chooseBy(models: ResolverModels): Choose {
  return (kind, options) => {
    const scores = options.map((option) => linearScore(models[kind], option.features))
    const shares = softmax(scores)
    let best = 0
    for (let at = 1; at < shares.length; at++) if (shares[at]! > shares[best]!) best = at
    const second = Math.max(0, ...shares.filter((_, at) => at !== best))
    return { option: best, share: shares[best]!, margin: shares[best]! - second }
  }
}

export function softmax(scores: readonly number[]): number[] {
  const largest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - largest))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}
