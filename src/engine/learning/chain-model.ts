// A linear-chain conditional random field (Lafferty et al. 2001): labels for a
// run of units, each label depending on the unit's features and on the label
// before it.

import { marginalChances } from './forward-backward.ts'
import { readHashedWeights, writeHashedWeights } from './hashed-weights.ts'
import { scoreChain } from './score-chain.ts'
import type { Chain, ChainModel, Labelling } from './chain.ts'

export function readChainModel(name: string): ChainModel {
  const units = readHashedWeights(`${name}-units`)
  const edges = readHashedWeights(`${name}-edges`)
  return {
    labelCount: units.columns,
    bits: units.bits,
    edgeBits: edges.bits,
    unitTable: units.table,
    edgeTable: edges.table,
    unitScale: units.scale,
    edgeScale: edges.scale,
  }
}

export function writeChainModel(name: string, labels: readonly string[], model: ChainModel): void {
  const steps = labels.flatMap((left) => labels.map((right) => `${left}>${right}`))
  writeHashedWeights(
    `${name}-units`,
    labels,
    model.bits,
    labels.length,
    Float32Array.from(model.unitTable, (weight) => weight * model.unitScale),
  )
  writeHashedWeights(
    `${name}-edges`,
    steps,
    model.edgeBits,
    steps.length,
    Float32Array.from(model.edgeTable, (weight) => weight * model.edgeScale),
  )
}

/** The likeliest labels of the run as a whole (Viterbi) and the marginal chances (forward-backward). */
export function labelChain(model: ChainModel, chain: Chain): Labelling {
  const { units, edges } = scoreChain(model, chain)
  return {
    labels: viterbi(units, edges, chain.length, model.labelCount),
    marginals: marginalChances(units, edges, chain.length, model.labelCount),
  }
}

function viterbi(units: Float64Array, edges: Float64Array, length: number, count: number): Uint8Array {
  const back = new Uint8Array(length * count)
  let best = new Float64Array(count)
  let next = new Float64Array(count)
  for (let at = 0; at < length; at++) {
    for (let label = 0; label < count; label++) {
      let highest = -Infinity
      let chosen = 0
      for (let before = 0; before < (at === 0 ? 1 : count); before++) {
        const score = best[before]! + edges[at * count * count + before * count + label]!
        if (score <= highest) continue
        highest = score
        chosen = before
      }
      back[at * count + label] = chosen
      next[label] = highest + units[at * count + label]!
    }
    ;[best, next] = [next, best]
  }
  const labels = new Uint8Array(length)
  let label = 0
  for (let other = 1; other < count; other++) if (best[other]! > best[label]!) label = other
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label
    label = back[at * count + label]!
  }
  return labels
}
