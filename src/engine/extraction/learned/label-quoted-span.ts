// Finds the source, and the cue if there is one, of a quoted span that no cue led to.
//
//   [Reid](source) [has gone after](cue) him as a [“leech”].
//
// Uses the same features as for the spans of a cue, seen from the quoted span.

import type { ChainModel } from '../../learning/chain.ts'
import type { UnitRun } from '../role-runs.ts'
import { readRuns } from './label-spans.ts'
import type { Units } from './units.ts'

/** The labels of the quoted span model, by number. */
export const QUOTED_SPAN_LABELS = ['none', 'source', 'cue'] as const

export interface LabelledQuotedSpan {
  readonly source: UnitRun | null
  readonly cue: UnitRun | null
  /** The mean chance, from 0 to 1, of the units with that label; 0 if there are none. */
  readonly sourceChance: number
  readonly cueChance: number
}

/** `at` is the position of the quoted span's unit. */
export function labelQuotedSpan(model: ChainModel, units: Units, at: number): LabelledQuotedSpan {
  const { source, sourceChance, others, othersChance } = readRuns(model, units, { first: at, last: at })
  return { source, sourceChance, cue: others[0] ?? null, cueChance: othersChance }
}
