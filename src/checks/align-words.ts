// Aligns the words of a quotation with those of a source, to tell which are there
// and which were changed, added or left out. The quotation may match any part of
// the source.
//
//   quotation:      we will   never  pay for this
//   source:    … and we will not ever pay       this …
//
// Sellers, "The theory and computation of evolutionary distances" (1980), over
// words, with three more steps: two words may match one ("per cent", "percent"),
// an ellipsis skips any number of words, and where the match jumps to another
// place the quotation was spliced.

import { BREAK, ELLIPSIS, INSERTION, WALL } from './compared-word.ts'
import type { ComparedWord } from './compared-word.ts'

/**
 * Positions in the quotation and in the source. A word that only one side has is null on the other; `jump` comes before
 * the words it leads to.
 */
export interface AlignedStep {
  readonly kind: 'same' | 'changed' | 'added' | 'left-out' | 'break' | 'jump' | 'sign'
  readonly quotation: number | null
  readonly source: number | null
}

export interface Alignment {
  /** How many words differ; a splice counts as one or two. */
  readonly cost: number
  /** In the order of the quotation. */
  readonly steps: readonly AlignedStep[]
}

/** The cost of jumping to another place: more than one wrong word, so that only whole phrases count as spliced. */
const JUMP = 2
/** The most words that an insertion in brackets may replace. */
const MOST_EXPLAINED = 8
const NEVER = 0xffff

/** The cheapest alignment, in time and memory proportional to the product of both lengths. */
export function alignWords(quotation: readonly ComparedWord[], source: readonly ComparedWord[]): Alignment {
  const table = fillTable(quotation, source)
  const { costs, width } = table
  let last = 0
  for (let at = 0; at < width; at++) {
    // Of two equally cheap ends the later one, so that the last words are changed rather than added.
    if (costs[quotation.length * width + at]! <= costs[quotation.length * width + last]!) last = at
  }
  return { cost: costs[quotation.length * width + last]!, steps: traceBack(quotation, source, table, last) }
}

interface Table {
  /** Row i, column j: the cost of the first i words, the last of them aligned at or before the j-th of the source. */
  readonly costs: Uint16Array
  readonly width: number
  /** For each row, the column that a jump starts from. */
  readonly leaving: Int32Array
  readonly keys: Keys
}

function fillTable(quotation: readonly ComparedWord[], source: readonly ComparedWord[]): Table {
  const width = source.length + 1
  const costs = new Uint16Array((quotation.length + 1) * width)
  const leaving = new Int32Array(quotation.length + 1)
  const table: Table = { costs, width, leaving, keys: numberKeys(quotation, source) }
  for (let row = 1; row <= quotation.length; row++) {
    const { key } = quotation[row - 1]!
    if (key === ELLIPSIS) passOver(table, source, row)
    else for (let at = 0; at < width; at++) costs[row * width + at] = cheapest(table, row, at, key)
    if (row < quotation.length) allowJump(table, row)
  }
  return table
}

/**
 * Keys as numbers, which compare faster; for each pair of consecutive words also the key that the two form joined
 * together.
 */
interface Keys {
  readonly quotation: readonly number[]
  readonly quotationPairs: readonly number[]
  readonly source: readonly number[]
  readonly sourcePairs: readonly number[]
}

function numberKeys(quotation: readonly ComparedWord[], source: readonly ComparedWord[]): Keys {
  const numbers = new Map<string, number>()
  const numberOf = (key: string): number => {
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, numbers.size + 1)
    return numbers.size
  }
  const pairsOf = (words: readonly ComparedWord[]): number[] =>
    words.map(({ key }, at) => (at === 0 ? 0 : numberOf(words[at - 1]!.key + key)))
  return {
    quotation: quotation.map(({ key }) => numberOf(key)),
    quotationPairs: pairsOf(quotation),
    source: source.map(({ key }) => (key === BREAK || key === WALL ? -1 : numberOf(key))),
    sourcePairs: pairsOf(source),
  }
}

function cheapest({ costs, width, keys }: Table, row: number, at: number, key: string): number {
  const here = row * width + at
  if (key === INSERTION) {
    let best = NEVER
    for (let from = at; from >= Math.max(0, at - MOST_EXPLAINED); from--) {
      best = Math.min(best, costs[here - width - at + from]!)
      if (from > 0 && keys.source[from - 1] === -1) break
    }
    return best
  }
  const added = costs[here - width]! + 1
  if (at === 0) return added
  const isBreak = keys.source[at - 1] === -1
  let best = Math.min(added, costs[here - 1]! + 1)
  if (isBreak) return best
  const word = keys.quotation[row - 1]!
  best = Math.min(best, costs[here - width - 1]! + (word === keys.source[at - 1] ? 0 : 1))
  if (row > 1 && keys.quotationPairs[row - 1] === keys.source[at - 1]) {
    best = Math.min(best, costs[here - 2 * width - 1]!)
  }
  if (at > 1 && keys.sourcePairs[at - 1] === word) best = Math.min(best, costs[here - width - 2]!)
  return best
}

/** An ellipsis costs nothing and may skip to any later word of the article. */
function passOver({ costs, width, keys }: Table, source: readonly ComparedWord[], row: number): void {
  let best = NEVER
  for (let at = 0; at < width; at++) {
    if (at > 0 && keys.source[at - 1] === -1 && source[at - 1]!.key === WALL) best = NEVER
    best = Math.min(best, costs[(row - 1) * width + at]!)
    costs[row * width + at] = best
  }
}

function allowJump({ costs, width, leaving }: Table, row: number): void {
  let from = 0
  for (let at = 1; at < width; at++) if (costs[row * width + at]! < costs[row * width + from]!) from = at
  leaving[row] = from
  const most = costs[row * width + from]! + JUMP
  for (let at = 0; at < width; at++) if (costs[row * width + at]! > most) costs[row * width + at] = most
}

function traceBack(
  quotation: readonly ComparedWord[],
  source: readonly ComparedWord[],
  table: Table,
  last: number,
): AlignedStep[] {
  const steps: AlignedStep[] = []
  let [row, at] = [quotation.length, last]
  while (row > 0) {
    const back = stepBack(quotation, source, table, row, at)
    steps.push(...back.steps)
    row = back.row
    at = back.at
  }
  return steps.reverse()
}

interface StepBack {
  /** In reverse order. */
  readonly steps: readonly AlignedStep[]
  readonly row: number
  readonly at: number
}

/** One step that accounts for the cost; if several do, the one that reports the least difference. */
function stepBack(
  quotation: readonly ComparedWord[],
  source: readonly ComparedWord[],
  { costs, width, leaving, keys }: Table,
  row: number,
  at: number,
): StepBack {
  const cost = costs[row * width + at]!
  const costAt = (row: number, at: number): number => (row < 0 || at < 0 ? NEVER : costs[row * width + at]!)
  const [word, other] = [row - 1, at - 1]
  const step = (kind: AlignedStep['kind'], withWord: boolean, withOther: boolean): AlignedStep => ({
    kind,
    quotation: withWord ? word : null,
    source: withOther ? other : null,
  })
  const { key } = quotation[word]!
  if (key === ELLIPSIS || key === INSERTION) {
    let from = at
    while (costAt(word, from) !== cost && from > 0) from--
    if (costAt(word, from) === cost) return { steps: [step('sign', true, false)], row: word, at: from }
  } else {
    const isBreak = at > 0 && keys.source[other] === -1
    const isSame = at > 0 && keys.quotation[word] === keys.source[other]
    if (isSame && costAt(word, other) === cost) return { steps: [step('same', true, true)], row: word, at: other }
    if (at > 0 && !isBreak && row > 1 && keys.quotationPairs[word] === keys.source[other]) {
      const first: AlignedStep = { kind: 'same', quotation: word - 1, source: other }
      if (costAt(row - 2, other) === cost) return { steps: [step('same', true, true), first], row: row - 2, at: other }
    }
    if (at > 1 && !isBreak && keys.sourcePairs[other] === keys.quotation[word]) {
      const first: AlignedStep = { kind: 'same', quotation: word, source: other - 1 }
      if (costAt(word, at - 2) === cost) return { steps: [step('same', true, true), first], row: word, at: at - 2 }
    }
    if (at > 0 && !isBreak && costAt(word, other) + 1 === cost) {
      return { steps: [step('changed', true, true)], row: word, at: other }
    }
    if (costAt(word, at) + 1 === cost) return { steps: [step('added', true, false)], row: word, at }
  }
  if (at > 0 && key !== ELLIPSIS && key !== INSERTION && costAt(row, other) + 1 === cost) {
    const kind = keys.source[other] === -1 ? 'break' : 'left-out'
    return { steps: [step(kind, false, true)], row, at: other }
  }
  const from = leaving[row]!
  // The cheapest column of a row is never reached by a jump; if that ever proved wrong, this would still terminate.
  if (from === at) return { steps: [step('added', true, false)], row: word, at }
  return { steps: [{ kind: 'jump', quotation: null, source: null }], row, at: from }
}
