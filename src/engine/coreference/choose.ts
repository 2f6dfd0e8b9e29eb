// Chooses among those who could be meant.

import { linearScore } from '../learning/linear-model.ts'
import type { QuestionKind, ResolverModels } from './resolver-models.ts'

/** One possible answer: a candidate by number, or `null` for nobody who is named. */
export interface Option {
  readonly entity: number | null
  /** Others who are meant along: "they" of two. */
  readonly others?: readonly number[]
  readonly features: readonly string[]
}

export interface Choice {
  /** Position among the options. */
  readonly option: number
  /** The chance of the option against the others, from 0 to 1. */
  readonly share: number
  /** By how much it is ahead of the second, in chance. */
  readonly margin: number
}

/** The number of a question that is not about a source. */
export const NO_SOURCE = -1

/** Answers one question; a trainer puts one in that knows the answer. `source` is the number of the source asked for. */
export type Choose = (kind: QuestionKind, options: readonly Option[], source: number) => Choice

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
