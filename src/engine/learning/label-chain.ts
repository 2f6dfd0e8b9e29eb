// The most likely labels of a run as a whole (Viterbi 1967) and the chance of each label of each
// unit (forward-backward, Rabiner 1989).
//
// A unit's features and scores take fifteen times the memory of its result. So a long run is
// processed in pieces, forward and then backward, and the features of a piece are computed again
// on the way back. The result equals that of the whole run at once.

import { backwardStep, forwardStep, normalise, weighSteps } from './forward-backward.ts'
import { scoreChain } from './score-chain.ts'
import type { Chain, ChainModel, Labelling } from './chain.ts'

/** Labels a run that is in memory as a whole. */
export function labelChain(model: ChainModel, chain: Chain): Labelling {
  return labelPieces(model, chain.length, chain.length, () => chain)
}

/** Labels a run of `length` units; `pieceOf` makes the units from `start` to `end`, `end` exclusive. */
export function labelLongChain(
  model: ChainModel,
  length: number,
  pieceOf: (start: number, end: number) => Chain,
): Labelling {
  return labelPieces(model, length, PIECE, pieceOf)
}

/** In units. Paragraphs of real articles fit in one piece and are processed once. */
const PIECE = 4096

function labelPieces(
  model: ChainModel,
  length: number,
  most: number,
  pieceOf: (start: number, end: number) => Chain,
): Labelling {
  const count = model.labelCount
  const marginals = new Float64Array(length * count)
  const walk = new BestPath(length, count)
  let piece: Piece | null = null
  for (let start = 0; start < length; start += most) {
    piece = scorePiece(model, start, pieceOf(start, Math.min(length, start + most)))
    walk.take(piece)
    weigh(piece, count)
    for (let at = 0; at < piece.length; at++) forwardStep(piece.factors, at, marginals, start + at, count)
  }
  const labels = walk.labels()
  let backward = new Float64Array(count).fill(1)
  let before = new Float64Array(count)
  while (piece !== null) {
    for (let at = piece.length - 1; at >= 0; at--) {
      const row = (piece.start + at) * count
      backwardStep(piece.factors, at, backward, before, count)
      for (let label = 0; label < count; label++) marginals[row + label]! *= backward[label]!
      normalise(marginals, row, count)
      ;[backward, before] = [before, backward]
    }
    const start: number = piece.start - most
    piece = start < 0 ? null : scorePiece(model, start, pieceOf(start, start + most))
    if (piece !== null) weigh(piece, count)
  }
  return { labels, marginals }
}

interface Piece {
  /** The position of the piece's first unit in the run. */
  readonly start: number
  readonly length: number
  readonly units: Float64Array
  /** The log scores of the steps, later replaced by their weights. */
  readonly factors: Float64Array
}

function scorePiece(model: ChainModel, start: number, chain: Chain): Piece {
  const { units, edges } = scoreChain(model, chain)
  return { start, length: chain.length, units, factors: edges }
}

function weigh({ units, factors, length }: Piece, count: number): void {
  for (let at = 0; at < length; at++) weighSteps(units, factors, at, count)
}

/** The most likely labelling up to each unit. */
class BestPath {
  readonly #count: number
  readonly #back: Uint8Array
  readonly #length: number
  #best: Float64Array
  #next: Float64Array

  constructor(length: number, count: number) {
    this.#length = length
    this.#count = count
    this.#back = new Uint8Array(length * count)
    this.#best = new Float64Array(count)
    this.#next = new Float64Array(count)
  }

  take({ start, length, units, factors: edges }: Piece): void {
    const count = this.#count
    const back = this.#back
    for (let at = 0; at < length; at++) {
      const best = this.#best
      const next = this.#next
      for (let label = 0; label < count; label++) {
        let highest = -Infinity
        let chosen = 0
        for (let before = 0; before < (start + at === 0 ? 1 : count); before++) {
          const score = best[before]! + edges[at * count * count + before * count + label]!
          if (score <= highest) continue
          highest = score
          chosen = before
        }
        back[(start + at) * count + label] = chosen
        next[label] = highest + units[at * count + label]!
      }
      this.#best = next
      this.#next = best
    }
  }

  labels(): Uint8Array {
    const best = this.#best
    const labels = new Uint8Array(this.#length)
    let label = 0
    for (let other = 1; other < this.#count; other++) if (best[other]! > best[label]!) label = other
    for (let at = this.#length - 1; at >= 0; at--) {
      labels[at] = label
      label = this.#back[at * this.#count + label]!
    }
    return labels
  }
}
