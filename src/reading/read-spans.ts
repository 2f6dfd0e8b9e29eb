// Finds the source and the content of one cue, by a chain model over the units
// around it. The second of the two learned readers.

import { labelChain, type ChainModel } from '../learning/chain-model.ts'
import { spanChain, type CueRange } from './span-features.ts'
import type { Units } from './units.ts'

/** The labels of the span model, by number. */
export const SPAN_LABELS = ['none', 'source', 'content'] as const
const SOURCE = 1
const CONTENT = 2

/** A run of units, both ends included. */
export interface UnitRun { readonly first: number; readonly last: number }

export interface ReadSpans {
  readonly source: UnitRun | null
  /** In text order; empty when nothing is said. */
  readonly content: readonly UnitRun[]
  /** The mean chance, from 0 to 1, of the units that were given that label; 0 without any. */
  readonly sourceChance: number
  readonly contentChance: number
}

export function readSpans(model: ChainModel, units: Units, cue: CueRange): ReadSpans {
  const chain = spanChain(units, cue)
  const { labels, marginals } = labelChain(model, chain)
  const mean = (runs: readonly UnitRun[], label: number): number => {
    let sum = 0
    let count = 0
    for (const run of runs) {
      for (let at = run.first; at <= run.last; at++, count++) sum += marginals[(at - chain.first) * SPAN_LABELS.length + label]!
    }
    return count === 0 ? 0 : sum / count
  }
  const sources = runsOf(labels, SOURCE, chain.first)
  const content = runsOf(labels, CONTENT, chain.first)
  // "Lee, he told the court, …" reads as two sources now and then: the surer one is it
  const source = sources.reduce<UnitRun | null>((best, run) => (best === null || mean([run], SOURCE) > mean([best], SOURCE) ? run : best), null)
  return { source, content, sourceChance: source === null ? 0 : mean([source], SOURCE), contentChance: mean(content, CONTENT) }
}

function runsOf(labels: Uint8Array, label: number, offset: number): UnitRun[] {
  const runs: UnitRun[] = []
  for (let first = 0; first < labels.length; first++) {
    if (labels[first] !== label) continue
    let last = first
    while (labels[last + 1] === label) last++
    runs.push({ first: first + offset, last: last + offset })
    first = last
  }
  return runs
}
