// Cuts an article into the windows that the network reads: whole paragraphs with some context
// before them, of limited length because attention costs the square of it.

import type { Document } from '../../language/document.ts'
import { LETTER_CASES, type Vocabulary } from './word-pieces.ts'
import type { Units } from '../learned/units.ts'

/** Some units of the article, as word pieces. */
export interface ReadingWindow {
  /** Numbers of pieces in the vocabulary, between an opening and a closing piece. */
  readonly pieces: Int32Array
  /** For each piece, how its word is written: `LETTER_CASES`. */
  readonly cases: Int32Array
  /** For each unit read here, the positions of its first and last piece. */
  readonly firstPiece: Int32Array
  readonly lastPiece: Int32Array
  /** Where these units are: the paragraph and the positions in it, ends exclusive. In text order. */
  readonly runs: readonly UnitRunOfParagraph[]
}

export interface UnitRunOfParagraph {
  readonly paragraph: number
  readonly from: number
  readonly to: number
}

/** Pieces of a window, including context. */
export const LONGEST_WINDOW = 256
// The shipped network was trained with 48 pieces of context, and 28 and 12 of a long span. With
// fewer it reads the development articles equally well, a ninth faster.

/** Pieces of context before the text that is read. */
const CONTEXT = 32
/** The network sees only the beginning and the end of a long quoted span: the middle says nothing about its speaker. */
const SPAN_BEGINNING = 14
const SPAN_END = 8
/** Pieces of one token: no word of prose has more. */
const MOST_PIECES = 40

interface UnitPieces {
  readonly pieces: readonly number[]
  readonly cases: readonly number[]
}

/**
 * Makes windows over the paragraphs whose units are given, in order; a paragraph without units is
 * not read. Every unit is in exactly one window.
 */
export function readingWindows(
  document: Document,
  paragraphs: readonly { readonly paragraph: number; readonly units: Units }[],
  vocabulary: Vocabulary,
): ReadingWindow[] {
  const room = LONGEST_WINDOW - 2
  const windows: ReadingWindow[] = []
  let before: UnitPieces[] = []
  let open: OpenWindow | null = null
  const close = (): void => {
    if (open === null || open.units.length === 0) return
    windows.push(finish(open, vocabulary))
    before = [...open.context, ...open.units]
    open = null
  }
  const begin = (): OpenWindow => ({ context: contextOf(before), units: [], runs: [] })
  for (const { paragraph, units } of paragraphs) {
    const all = Array.from({ length: units.length }, (_, at) => piecesOfUnit(document, units, at, vocabulary))
    if (open !== null && sizeOf(open) + lengthOf(all) > room) close()
    let from = 0
    while (from < all.length) {
      const current: OpenWindow = (open ??= begin())
      let to = from
      let size = sizeOf(current)
      while (to < all.length && size + all[to]!.pieces.length <= room) size += all[to++]!.pieces.length
      if (to === from) {
        close()
        continue
      }
      current.units.push(...all.slice(from, to))
      current.runs.push({ paragraph, from, to })
      from = to
      // A paragraph longer than a window is cut.
      if (from < all.length) close()
    }
  }
  close()
  return windows
}

interface OpenWindow {
  readonly context: readonly UnitPieces[]
  readonly units: UnitPieces[]
  readonly runs: UnitRunOfParagraph[]
}

const lengthOf = (units: readonly UnitPieces[]): number => units.reduce((sum, { pieces }) => sum + pieces.length, 0)
const sizeOf = ({ context, units }: OpenWindow): number => lengthOf(context) + lengthOf(units)

/** The last units whose pieces fit. */
function contextOf(before: readonly UnitPieces[]): UnitPieces[] {
  let from = before.length
  for (let size = 0; from > 0; from--) {
    size += before[from - 1]!.pieces.length
    if (size > CONTEXT) break
  }
  return before.slice(from)
}

function piecesOfUnit(document: Document, units: Units, at: number, vocabulary: Vocabulary): UnitPieces {
  const pieces: number[] = []
  const cases: number[] = []
  const [first, last] = [units.first[at]!, units.last[at]!]
  const take = (token: number): void => {
    const found = vocabulary.piecesOf(document.tokens[token]!.text)
    const some = found.pieces.slice(0, MOST_PIECES)
    pieces.push(...some)
    cases.push(...some.map(() => found.letterCase))
  }
  // The tokens in the middle of a long span are not even looked up.
  const isLong = last - first >= SPAN_BEGINNING + SPAN_END
  for (let token = first; token <= last; token++) {
    if (isLong && token === first + SPAN_BEGINNING) token = last - SPAN_END + 1
    take(token)
  }
  if (pieces.length <= SPAN_BEGINNING + SPAN_END) return { pieces, cases }
  const shorten = (list: readonly number[]): number[] => [...list.slice(0, SPAN_BEGINNING), ...list.slice(-SPAN_END)]
  return { pieces: shorten(pieces), cases: shorten(cases) }
}

function finish({ context, units, runs }: OpenWindow, { special }: Vocabulary): ReadingWindow {
  const pieces = [special.opening]
  const cases: number[] = [LETTER_CASES.none]
  const add = (unit: UnitPieces): void => {
    pieces.push(...unit.pieces)
    cases.push(...unit.cases)
  }
  for (const unit of context) add(unit)
  const firstPiece = new Int32Array(units.length)
  const lastPiece = new Int32Array(units.length)
  for (const [index, unit] of units.entries()) {
    firstPiece[index] = pieces.length
    add(unit)
    lastPiece[index] = pieces.length - 1
  }
  pieces.push(special.closing)
  cases.push(LETTER_CASES.none)
  return { pieces: Int32Array.from(pieces), cases: Int32Array.from(cases), firstPiece, lastPiece, runs }
}
