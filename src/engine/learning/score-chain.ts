// Adds up a chain's weights. Half of the reading time is spent here.

import type { Chain, ChainModel } from './chain.ts'

/** The log score of each label of each unit, and of each step between labels. */
export function scoreChain(model: ChainModel, chain: Chain): { units: Float64Array; edges: Float64Array } {
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
  features: Int32Array,
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
  features: Int32Array,
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

// The readers have three labels, so nine steps between labels. Most of the time goes into these
// sums; loops that use nothing but local numbers halve it.

const sumThree: SumInto = (table, scale, features, start, end, shift, sums, base) => {
  let [first, second, third] = [0, 0, 0]
  for (let index = start; index < end; index++) {
    const row = Math.imul(features[index]! >>> shift, 3)
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
    const row = Math.imul(features[index]! >>> shift, 9)
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
