// A linear-chain conditional random field (Lafferty et al. 2001): labels for a
// run of units, each label depending on the unit's features and on the label
// before it.

import { readHashedWeights, writeHashedWeights } from './hashed-weights.ts'
import type { ChainModel } from './chain.ts'

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
