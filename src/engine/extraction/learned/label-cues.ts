// Finds the words that say that somebody is being quoted, by a chain model
// over the units of each paragraph. The first of the two learned steps.

import type { ChainModel } from '../../learning/chain.ts'
import { labelLongChain } from '../../learning/label-chain.ts'
import { cueChainOf } from './cue-features.ts'
import type { CueRange } from './span-features.ts'
import type { Units } from './units.ts'

/** The labels of the cue model, by number. */
export const CUE_LABELS = ['none', 'cue', 'more'] as const

export interface LabelledCue extends CueRange {
  /** The highest chance, from 0 to 1, that one of its units is part of a cue. */
  readonly chance: number
}

/**
 * The cues of a paragraph whose chance is at least `threshold`, in order. The threshold is below
 * one half, since a later stage drops cues without content.
 */
export function labelCues(model: ChainModel, units: Units, paragraph: number, threshold: number): LabelledCue[] {
  const { labels, marginals } = labelLongChain(model, units.length, cueChainOf(units, paragraph))
  const chanceOf = (at: number): number => 1 - marginals[at * CUE_LABELS.length]!
  const cues: LabelledCue[] = []
  for (let first = 0; first < units.length; first++) {
    if (units.quotedSpan[first]! >= 0 || chanceOf(first) < threshold) continue
    let last = first
    let chance = chanceOf(first)
    while (
      last + 1 < units.length &&
      units.quotedSpan[last + 1]! < 0 &&
      labels[last + 1] !== 1 &&
      chanceOf(last + 1) >= threshold
    ) {
      last++
      chance = Math.max(chance, chanceOf(last))
    }
    cues.push({ first, last, chance })
    first = last
  }
  return cues
}
