// Weights of a model with many features, in a table indexed by the hashes of the features (the
// hashing trick, Weinberger et al. 2009). A file holds a line of JSON (`HashedHeader`), then one
// signed byte for each weight.

import { readWeights, writeWeights } from './weights.ts'

export interface HashedHeader {
  readonly labels: readonly string[]
  /** The table has 2 to the power of `bits` rows, each with `columns` weights. */
  readonly bits: number
  readonly columns: number
  /** The weight that a byte of 1 stands for. */
  readonly scale: number
}

export interface HashedWeights extends HashedHeader {
  readonly table: Int8Array
}

/** Reads NAME.bin. Throws if it is missing or cut short. */
export function readHashedWeights(name: string): HashedWeights {
  const file = readWeights(`${name}.bin`)
  const lineEnd = file.indexOf(10)
  const header = JSON.parse(file.toString('utf8', 0, lineEnd)) as HashedHeader
  const table = new Int8Array(file.buffer, file.byteOffset + lineEnd + 1, file.length - lineEnd - 1)
  if (table.length !== header.columns << header.bits)
    throw new RangeError(`${name}.bin has ${table.length} weights instead of ${header.columns << header.bits}`)
  return { ...header, table }
}

/** Rounds weights to bytes and writes NAME.bin. */
export function writeHashedWeights(
  name: string,
  labels: readonly string[],
  bits: number,
  columns: number,
  weights: Float32Array,
): void {
  let largest = 0
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight))
  const scale = largest / 127 || 1
  const table = Int8Array.from(weights, (weight) => Math.round(weight / scale))
  const header: HashedHeader = { labels, bits, columns, scale }
  writeWeights(`${name}.bin`, Buffer.concat([Buffer.from(JSON.stringify(header) + '\n'), Buffer.from(table.buffer)]))
}
