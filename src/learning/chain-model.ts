// A linear-chain conditional random field (Lafferty et al. 2001): labels for a
// run of units, each label depending on the unit's features and on the label
// before it.

import { shuffled } from './linear-model.ts'
import { readHashedWeights, writeHashedWeights } from './hashed-weights.ts'

/** A run of units as numbers. */
export interface Chain {
  readonly length: number
  /** `width` hashed features for each unit, one unit after the other. */
  readonly units: Uint32Array
  readonly width: number
  /** `edgeWidth` hashed features for the step from the unit before to each unit. */
  readonly edges: Uint32Array
  readonly edgeWidth: number
}

export interface LabelledChain extends Chain {
  readonly labels: Uint8Array
}

/** Labels are numbered from 0; the label before the first unit counts as 0. */
export interface ChainModel {
  readonly labelCount: number
  readonly bits: number
  readonly edgeBits: number
  readonly unitTable: ArrayLike<number>
  readonly edgeTable: ArrayLike<number>
  /** What 1 is worth in each table. */
  readonly unitScale: number
  readonly edgeScale: number
}

/** For each unit and label, the chance of that label given the whole run, and the likeliest labels. */
export interface Labelling {
  readonly labels: Uint8Array
  readonly marginals: Float64Array
}

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
  const { units, edges } = scoresOf(model, chain)
  return {
    labels: viterbi(units, edges, chain.length, model.labelCount),
    marginals: forwardBackward(units, edges, chain.length, model.labelCount).marginals,
  }
}

function scoresOf(model: ChainModel, chain: Chain): { units: Float64Array; edges: Float64Array } {
  return {
    units: sumRows(
      model.unitTable,
      model.unitScale,
      model.bits,
      model.labelCount,
      chain.units,
      chain.width,
      chain.length,
    ),
    edges: sumRows(
      model.edgeTable,
      model.edgeScale,
      model.edgeBits,
      model.labelCount ** 2,
      chain.edges,
      chain.edgeWidth,
      chain.length,
    ),
  }
}

function sumRows(
  table: ArrayLike<number>,
  scale: number,
  bits: number,
  columns: number,
  features: Uint32Array,
  width: number,
  length: number,
): Float64Array {
  const sums = new Float64Array(length * columns)
  const shift = 32 - bits
  const sumInto = columns === 3 ? sumThree : columns === 9 ? sumNine : sumAny
  for (let at = 0; at < length; at++)
    sumInto(table, scale, features, at * width, (at + 1) * width, shift, sums, at * columns, columns)
  return sums
}

type SumInto = (
  table: ArrayLike<number>,
  scale: number,
  features: Uint32Array,
  start: number,
  end: number,
  shift: number,
  sums: Float64Array,
  base: number,
  columns: number,
) => void

const sumAny: SumInto = (table, scale, features, start, end, shift, sums, base, columns) => {
  for (let index = start; index < end; index++) {
    const row = (features[index]! >>> shift) * columns
    for (let column = 0; column < columns; column++) sums[base + column]! += table[row + column]! * scale
  }
}

// The readers have three labels, and so nine steps from label to label. Most
// of the time of reading is spent here, and half of it is saved by loops with
// nothing but local numbers.

const sumThree: SumInto = (table, scale, features, start, end, shift, sums, base) => {
  let [first, second, third] = [0, 0, 0]
  for (let index = start; index < end; index++) {
    const row = (features[index]! >>> shift) * 3
    first += table[row]!
    second += table[row + 1]!
    third += table[row + 2]!
  }
  sums[base] = first * scale
  sums[base + 1] = second * scale
  sums[base + 2] = third * scale
}

const sumNine: SumInto = (table, scale, features, start, end, shift, sums, base) => {
  let [a, b, c, d, e, f, g, h, i] = [0, 0, 0, 0, 0, 0, 0, 0, 0]
  for (let index = start; index < end; index++) {
    const row = (features[index]! >>> shift) * 9
    a += table[row]!
    b += table[row + 1]!
    c += table[row + 2]!
    d += table[row + 3]!
    e += table[row + 4]!
    f += table[row + 5]!
    g += table[row + 6]!
    h += table[row + 7]!
    i += table[row + 8]!
  }
  sums[base] = a * scale
  sums[base + 1] = b * scale
  sums[base + 2] = c * scale
  sums[base + 3] = d * scale
  sums[base + 4] = e * scale
  sums[base + 5] = f * scale
  sums[base + 6] = g * scale
  sums[base + 7] = h * scale
  sums[base + 8] = i * scale
}

function viterbi(units: Float64Array, edges: Float64Array, length: number, count: number): Uint8Array {
  const back = new Uint8Array(length * count)
  let best = new Float64Array(count)
  for (let at = 0; at < length; at++) {
    const next = new Float64Array(count)
    for (let label = 0; label < count; label++) {
      let highest = -Infinity
      for (let before = 0; before < (at === 0 ? 1 : count); before++) {
        const score = best[before]! + edges[at * count * count + before * count + label]!
        if (score > highest) [highest, back[at * count + label]] = [score, before]
      }
      next[label] = highest + units[at * count + label]!
    }
    best = next
  }
  const labels = new Uint8Array(length)
  let label = best.indexOf(Math.max(...best))
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label
    label = back[at * count + label]!
  }
  return labels
}

/** Marginals of units and of steps. Each position is scaled to sum to 1, so that long runs neither overflow nor vanish. */
function forwardBackward(
  units: Float64Array,
  edges: Float64Array,
  length: number,
  count: number,
): { marginals: Float64Array; steps: Float64Array } {
  const square = count * count
  const forward = new Float64Array(length * count)
  const backward = new Float64Array(length * count).fill(1)
  const factors = new Float64Array(length * square)
  for (let at = 0; at < length; at++) {
    let top = -Infinity
    for (let step = 0; step < square; step++)
      top = Math.max(top, edges[at * square + step]! + units[at * count + (step % count)]!)
    for (let step = 0; step < square; step++)
      factors[at * square + step] = Math.exp(edges[at * square + step]! + units[at * count + (step % count)]! - top)
    let sum = 0
    for (let label = 0; label < count; label++) {
      let total = 0
      if (at === 0) total = factors[label]!
      else
        for (let before = 0; before < count; before++)
          total += forward[(at - 1) * count + before]! * factors[at * square + before * count + label]!
      sum += forward[at * count + label] = total
    }
    for (let label = 0; label < count; label++) forward[at * count + label]! /= sum || 1
  }
  for (let at = length - 2; at >= 0; at--) {
    let sum = 0
    for (let label = 0; label < count; label++) {
      let total = 0
      for (let after = 0; after < count; after++)
        total += factors[(at + 1) * square + label * count + after]! * backward[(at + 1) * count + after]!
      sum += backward[at * count + label] = total
    }
    for (let label = 0; label < count; label++) backward[at * count + label]! /= sum || 1
  }
  const marginals = new Float64Array(length * count)
  const steps = new Float64Array(length * square)
  for (let at = 0; at < length; at++) {
    for (let label = 0; label < count; label++)
      marginals[at * count + label] = forward[at * count + label]! * backward[at * count + label]!
    normalise(marginals, at * count, count)
    for (let before = 0; before < count; before++) {
      const left = at === 0 ? (before === 0 ? 1 : 0) : forward[(at - 1) * count + before]!
      for (let label = 0; label < count; label++)
        steps[at * square + before * count + label] =
          left * factors[at * square + before * count + label]! * backward[at * count + label]!
    }
    normalise(steps, at * square, square)
  }
  return { marginals, steps }
}

function normalise(values: Float64Array, start: number, length: number): void {
  let sum = 0
  for (let at = start; at < start + length; at++) sum += values[at]!
  for (let at = start; at < start + length; at++) values[at]! /= sum || 1
}

export interface ChainTraining {
  readonly labelCount: number
  readonly bits: number
  readonly edgeBits: number
  readonly epochs: number
  readonly learningRate: number
  /** L2 penalty for each step. */
  readonly penalty: number
}

/**
 * Fits by stochastic gradient steps (AdaGrad) on the likelihood of the labels;
 * the weights are the mean of those after each pass but the first (averaged
 * perceptrons and averaged SGD do so: Collins 2002, Bottou 2010). The same
 * chains in the same order give the same model.
 */
export function trainChainModel(chains: readonly LabelledChain[], training: ChainTraining): ChainModel {
  const { labelCount, bits, edgeBits, epochs } = training
  const unitTable = new Float32Array(labelCount << bits)
  const edgeTable = new Float32Array((labelCount ** 2) << edgeBits)
  const unitSquares = new Float32Array(unitTable.length).fill(1e-4)
  const edgeSquares = new Float32Array(edgeTable.length).fill(1e-4)
  const unitSum = new Float32Array(unitTable.length)
  const edgeSum = new Float32Array(edgeTable.length)
  const model: ChainModel = { labelCount, bits, edgeBits, unitTable, edgeTable, unitScale: 1, edgeScale: 1 }
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of shuffled(chains.length, epoch + 1)) {
      const chain = chains[index]!
      const { units, edges } = scoresOf(model, chain)
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
  const passes = Math.max(1, epochs - 1)
  return { ...model, unitTable: unitSum, edgeTable: edgeSum, unitScale: 1 / passes, edgeScale: 1 / passes }
}

function descend(
  table: Float32Array,
  squares: Float32Array,
  gradients: Float64Array,
  features: Uint32Array,
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
