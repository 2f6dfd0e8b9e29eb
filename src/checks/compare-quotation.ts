// Compares a quotation with everything it may have been taken from.

import type { Span } from '../model.ts'
import { alignWords } from './align-words.ts'
import type { CheckSource, Origin, Passage, SourceWord } from './check-source.ts'
import { ELLIPSIS, isSaid, WALL } from './compared-word.ts'
import type { ComparedWord } from './compared-word.ts'
import { listDifferences, spansOf } from './list-differences.ts'
import type { Column, Difference } from './list-differences.ts'
import { findRun, indexWords, narrowSource, wordsAt } from './narrow-source.ts'
import type { WordIndex } from './narrow-source.ts'

/** A source, indexed for many quotations. */
export interface IndexedSource<From extends Origin = Origin> extends CheckSource<From> {
  readonly index: WordIndex
}

/** Where a quotation was found, and how it differs there. */
export interface Comparison<From extends Origin = Origin> {
  /** How many words differ; 0 for a verbatim match. */
  readonly cost: number
  readonly differences: readonly Difference[]
  /** The words of the source, in the order of the quotation, and who said them. */
  readonly spans: readonly (Span & { readonly text: string; readonly origin: From })[]
  /** Whether somebody is quoted with all of them verbatim. */
  readonly isQuoted: boolean
}

export const indexSource = <From extends Origin>(source: CheckSource<From>): IndexedSource<From> => ({
  ...source,
  index: indexWords(source.words),
})

/** Longer quotations are not compared. */
export const MOST_WORDS = 1000

/** Shorter quotations match verbatim or not at all: a short phrase that is nearly the same is a different phrase. */
const FEWEST_FOR_NEARLY = 5

/** How many of `wordCount` words may differ. */
export function mostDifferent(wordCount: number, tolerance: number): number {
  return wordCount < FEWEST_FOR_NEARLY ? 0 : Math.max(1, Math.floor(wordCount * tolerance))
}

/**
 * The quotation’s best match in each source, verbatim or with up to a share of `tolerance` (0 to 0.5) of its words
 * different; if no source has it, the places in several sources that it was spliced from, if any. The work for one
 * quotation is bounded, whatever the sources; the first sources are searched first.
 */
export function compareQuotation<From extends Origin>(
  given: readonly ComparedWord[],
  sources: readonly IndexedSource<From>[],
  tolerance: number,
): Comparison<From>[] {
  const quotation = withoutPatchwork(given)
  const wordCount = quotation.filter(isSaid).length
  if (wordCount === 0 || given.length > MOST_WORDS) return []
  const most = mostDifferent(wordCount, tolerance)
  const found: Comparison<From>[] = []
  const parts: CheckColumns<From>[] = []
  let cells = MOST_CELLS
  for (const source of sources) {
    const run = findRun(quotation, source.words, source.index)
    if (run !== null) {
      found.push(asTheyStand(source, run))
      continue
    }
    const positions =
      cells > 0
        ? narrowSource(quotation, source.words, source.index, wordCount / 4, MOST_AT_ONCE / quotation.length)
        : []
    if (positions.length === 0) continue
    const columns = { words: wordsAt(source.words, positions), passages: source.passages }
    parts.push(columns)
    cells -= columns.words.length * quotation.length
    const comparison = compareWith(quotation, columns, most)
    if (comparison !== null) found.push(comparison)
  }
  if (found.length > 0 || parts.length < 2) return found
  const glued = compareWith(quotation, joinColumns(parts, MOST_AT_ONCE / quotation.length), most)
  return glued === null ? [] : [glued]
}

/** Words picked one by one with ellipses between them could be anybody’s, so such ellipses are ignored. */
function withoutPatchwork(words: readonly ComparedWord[]): readonly ComparedWord[] {
  const ellipses = words.filter(({ key }) => key === ELLIPSIS).length
  return words.filter(isSaid).length < ellipses * FEWEST_BETWEEN ? words.filter(({ key }) => key !== ELLIPSIS) : words
}

/** Fewest words per ellipsis. */
const FEWEST_BETWEEN = 3

/** Table cells for one quotation, in total and per table. */
const MOST_CELLS = 3_000_000
const MOST_AT_ONCE = 1_500_000

/** The words of a source that are compared. */
interface CheckColumns<From> {
  readonly words: readonly Column[]
  readonly passages: readonly Passage<From>[]
}

function asTheyStand<From extends Origin>(
  { words, passages }: CheckSource<From>,
  positions: readonly number[],
): Comparison<From> {
  return describe(
    positions.map((at) => words[at]!),
    passages,
    { cost: 0, differences: [] },
  )
}

function compareWith<From extends Origin>(
  quotation: readonly ComparedWord[],
  { words, passages }: CheckColumns<From>,
  most: number,
): Comparison<From> | null {
  const { cost, steps } = alignWords(quotation, words)
  if (cost > most) return null
  const matched = steps.flatMap(({ kind, source }) =>
    source === null || kind === 'break' || kind === 'left-out' ? [] : [words[source]!],
  )
  return describe(matched, passages, { cost, differences: listDifferences(steps, quotation, words, passages) })
}

function describe<From extends Origin>(
  matched: readonly Column[],
  passages: readonly Passage<From>[],
  rest: Pick<Comparison, 'cost' | 'differences'>,
): Comparison<From> {
  return {
    ...rest,
    spans: spansOf(matched, passages).map(({ passage, ...span }) => ({ ...span, origin: passages[passage]!.origin })),
    isQuoted: matched.every((word) => !('isQuoted' in word) || word.isQuoted),
  }
}

/** Joins as many as fit. */
function joinColumns<From>(parts: readonly CheckColumns<From>[], most: number): CheckColumns<From> {
  const words: Column[] = []
  const passages: Passage<From>[] = []
  for (const part of parts) {
    if (words.length + part.words.length > most) continue
    if (words.length > 0) words.push({ start: 0, end: 0, key: WALL })
    for (const word of part.words) words.push(moveTo(word, passages.length))
    for (const passage of part.passages) passages.push(passage)
  }
  return { words, passages }
}

function moveTo(word: Column, offset: number): Column {
  if (!('passage' in word) || word.passage === -1) return word
  const moved: SourceWord = { ...word, passage: word.passage + offset }
  return moved
}
