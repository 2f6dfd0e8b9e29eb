// Finds the source and the content of one cue, by a chain model over the units
// around it. The second of the two learned steps.

import type { ChainModel } from '../../learning/chain.ts'
import { labelLongChain } from '../../learning/label-chain.ts'
import { spanChain, type CueRange } from './span-features.ts'
import type { Units } from './units.ts'

/** The labels of the span model, by number. */
export const SPAN_LABELS = ['none', 'source', 'content'] as const
const SOURCE = 1
const OTHER = 2

/** A run of units, both ends included. */
export interface UnitRun {
  readonly first: number
  readonly last: number
}

export interface LabelledSpans {
  readonly source: UnitRun | null
  /** In text order; empty when nothing is said. */
  readonly content: readonly UnitRun[]
  /** The mean chance, from 0 to 1, of the units that were given that label; 0 without any. */
  readonly sourceChance: number
  readonly contentChance: number
}

/** `reach`: how many units on each side are looked at, if not as many as usual. */
export function labelSpans(model: ChainModel, units: Units, cue: CueRange, reach?: number): LabelledSpans {
  const { source, sourceChance, others, othersChance } = readRuns(model, units, cue, reach)
  return { source, content: others, sourceChance, contentChance: othersChance }
}

/** A source, and the runs of the other label: content seen from a cue, the cue seen from a quoted span. */
export interface ReadRuns {
  readonly source: UnitRun | null
  readonly sourceChance: number
  readonly others: readonly UnitRun[]
  readonly othersChance: number
}

/** Labels the units around `from` with a model whose label 1 is the source. */
export function readRuns(model: ChainModel, units: Units, from: CueRange, reach?: number): ReadRuns {
  const chain = spanChain(units, from, reach)
  const { labels, marginals } = labelLongChain(model, chain.length, chain.pieceOf)
  const mean = (runs: readonly UnitRun[], label: number): number => {
    let sum = 0
    let count = 0
    for (const run of runs) {
      for (let at = run.first; at <= run.last; at++, count++)
        sum += marginals[(at - chain.first) * SPAN_LABELS.length + label]!
    }
    return count === 0 ? 0 : sum / count
  }
  const sources = runsOf(labels, SOURCE, chain.first)
  const others = runsOf(labels, OTHER, chain.first)
  // "Lee, he told the court, …" reads as two sources now and then: the surer one is it
  const source = sources.reduce<UnitRun | null>(
    (best, run) => (best === null || mean([run], SOURCE) > mean([best], SOURCE) ? run : best),
    null,
  )
  return {
    source,
    sourceChance: source === null ? 0 : mean([source], SOURCE),
    others,
    othersChance: mean(others, OTHER),
  }
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
