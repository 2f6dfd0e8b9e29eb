// The weights for resolving sources, one ranking model for each kind of question. Written by
// tools/train/train-resolver.ts.

import type { LinearModel } from '../learning/linear-model.ts'
import { readJsonWeights } from '../learning/weights.ts'
import type { QuestionKind } from './types.ts'

export type ResolverModels = Readonly<Record<QuestionKind, LinearModel>>

let loaded: ResolverModels | null = null

/** Reads resolver.json once. Throws if it is missing. */
export function resolverModels(): ResolverModels {
  loaded ??= readJsonWeights<ResolverModels>('resolver')
  return loaded
}
