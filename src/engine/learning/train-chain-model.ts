// Trains a chain model on labelled chains.

import type { ChainModel, LabelledChain } from './chain.ts'
import { forwardBackward } from './forward-backward.ts'
import { shuffled } from './linear-model.ts'
import { scoreChain } from './score-chain.ts'

export interface ChainTraining {
  readonly labelCount: number
  readonly bits: number
  readonly edgeBits: number
  readonly epochs: number
  /**
   * How many times it is fitted, each time with the chains in another order; the weights are
   * averaged over all runs.
   */
  readonly runs: number
  readonly learningRate: number
  /** L2 penalty for each step. */
  readonly penalty: number
}

/**
 * Fits the likelihood of the labels by stochastic gradient descent with AdaGrad steps. The weights
 * are averaged over all passes but the first (as in averaged perceptrons and averaged SGD: Collins
 * 2002, Bottou 2010) and over all runs. The same chains in the same order give the same model.
 */
export function trainChainModel(chains: readonly LabelledChain[], training: ChainTraining): ChainModel {
  const { labelCount, bits, edgeBits, epochs, runs } = training
  const unitTable = new Float32Array(labelCount << bits)
  const edgeTable = new Float32Array((labelCount ** 2) << edgeBits)
  for (let run = 0; run < runs; run++) addRun(chains, training, run, unitTable, edgeTable)
  const scale = 1 / (runs * Math.max(1, epochs - 1))
  return { labelCount, bits, edgeBits, unitTable, edgeTable, unitScale: scale, edgeScale: scale }
}

/** Adds the weights after each pass, except the first, to the sums. */
function addRun(
  chains: readonly LabelledChain[],
  training: ChainTraining,
  run: number,
  unitSum: Float32Array,
  edgeSum: Float32Array,
): void {
  const { labelCount, bits, edgeBits, epochs } = training
  const unitTable = new Float32Array(labelCount << bits)
  const edgeTable = new Float32Array((labelCount ** 2) << edgeBits)
  const unitSquares = new Float32Array(unitTable.length).fill(1e-4)
  const edgeSquares = new Float32Array(edgeTable.length).fill(1e-4)
  const model: ChainModel = { labelCount, bits, edgeBits, unitTable, edgeTable, unitScale: 1, edgeScale: 1 }
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of shuffled(chains.length, 100 * run + epoch + 1)) {
      const chain = chains[index]!
      const { units, edges } = scoreChain(model, chain)
      const { marginals, steps } = forwardBackward(units, edges, chain.length, labelCount)
      for (let at = 0; at < chain.length; at++) {
        marginals[at * labelCount + chain.labels[at]!]! -= 1
        const before = at === 0 ? 0 : chain.labels[at - 1]!
        steps[at * labelCount ** 2 + before * labelCount + chain.labels[at]!]! -= 1
      }
      descend(unitTable, unitSquares, marginals, chain.units, chain.width, bits, labelCount, chain.length, training)
      descend(
        edgeTable,
        edgeSquares,
        steps,
        chain.edges,
        chain.edgeWidth,
        edgeBits,
        labelCount ** 2,
        chain.length,
        training,
      )
    }
    if (epoch === 0 && epochs > 1) continue
    for (let cell = 0; cell < unitSum.length; cell++) unitSum[cell]! += unitTable[cell]!
    for (let cell = 0; cell < edgeSum.length; cell++) edgeSum[cell]! += edgeTable[cell]!
  }
}

function descend(
  table: Float32Array,
  squares: Float32Array,
  gradients: Float64Array,
  features: Int32Array,
  width: number,
  bits: number,
  columns: number,
  length: number,
  { learningRate, penalty }: ChainTraining,
): void {
  for (let at = 0; at < length; at++) {
    for (let column = 0; column < columns; column++) {
      const gradient = gradients[at * columns + column]!
      if (Math.abs(gradient) < 2e-3) continue
      for (let index = at * width; index < (at + 1) * width; index++) {
        const cell = (features[index]! >>> (32 - bits)) * columns + column
        const full = gradient + penalty * table[cell]!
        squares[cell]! += full * full
        table[cell]! -= (learningRate * full) / Math.sqrt(squares[cell]!)
      }
    }
  }
}
