// Finds the source and the content of one cue, by a chain model over the units
// around it. The second of the two learned steps.

import type { ChainModel } from '../../learning/chain.ts'
import { labelLongChain } from '../../learning/label-chain.ts'
import { roleRuns, type RoleRuns, type UnitRun } from '../role-runs.ts'
import { spanChain, type CueRange } from './span-features.ts'
import type { Units } from './units.ts'

/** The labels of the span model, by number. */
export const SPAN_LABELS = ['none', 'source', 'content'] as const

export interface LabelledSpans {
  readonly source: UnitRun | null
  /** In text order; empty if nothing is said. */
  readonly content: readonly UnitRun[]
  /** The mean chance, from 0 to 1, of the units with that label; 0 if there are none. */
  readonly sourceChance: number
  readonly contentChance: number
}

/** `reach`: how many units to consider on each side, if not the default. */
export function labelSpans(model: ChainModel, units: Units, cue: CueRange, reach?: number): LabelledSpans {
  const { source, sourceChance, others, othersChance } = readRuns(model, units, cue, reach)
  return { source, content: others, sourceChance, contentChance: othersChance }
}

/** Labels the units around `from` with a model whose label 1 is the source. */
export function readRuns(model: ChainModel, units: Units, from: CueRange, reach?: number): RoleRuns {
  const chain = spanChain(units, from, reach)
  const { labels, marginals } = labelLongChain(model, chain.length, chain.pieceOf)
  return roleRuns(labels, marginals, chain.first)
}
