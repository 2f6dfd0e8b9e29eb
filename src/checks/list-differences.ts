// Describes an alignment as an editor would: what was changed, added, left out,
// moved, or spliced together.

import type { Span } from '../model.ts'
import type { AlignedStep } from './align-words.ts'
import type { CheckSource, SourceWord } from './check-source.ts'
import { BREAK, WALL } from './compared-word.ts'
import type { ComparedWord } from './compared-word.ts'

/**
 * - `changed`: the source has other words there;
 * - `added`, `left-out`: words that only the quotation has, or only the source;
 * - `moved`: the same words in another order, or elsewhere;
 * - `joined`: what follows is from another place, or another source.
 */
export type DifferenceKind = 'changed' | 'added' | 'left-out' | 'moved' | 'joined'

export interface Difference {
  readonly kind: DifferenceKind
  /** The span in the quotation's text; empty where it leaves words out, or where it was joined. */
  readonly quotation: Span
  /** The words of the source; null if it has none there. */
  readonly source: string | null
}

/** An aligned word of the source; breaks have no position in it. */
export type Column = SourceWord | ComparedWord

/** The differences in the order of the quotation; the steps index its words and these columns of the source. */
export function listDifferences(
  steps: readonly AlignedStep[],
  quotation: readonly ComparedWord[],
  columns: readonly Column[],
  passages: CheckSource<unknown>['passages'],
): Difference[] {
  const told = splitRuns(steps).map((run): Told => {
    const words = run.words.map((at) => quotation[at]!)
    const others = run.columns.map((at) => columns[at]!)
    const end = quotation[run.before]?.end ?? quotation[0]?.start ?? 0
    const span = words.length > 0 ? { start: words[0]!.start, end: words.at(-1)!.end } : { start: end, end }
    const left = run.leads === null ? null : textBetween(run.leads, columns, passages)
    const source = others.length > 0 ? textFrom(others, passages) : left
    return { kind: kindOf(run, words, others, left), quotation: span, source, keys: { words, others } }
  })
  return pairMoved(told).map(({ kind, quotation, source }) => ({ kind, quotation, source }))
}

/** Consecutive steps that differ, or a point where the match jumps. */
interface Run {
  readonly words: number[]
  readonly columns: number[]
  /** The quotation's last word before it; -1 for none. */
  readonly before: number
  /** The columns on both sides of a jump. */
  readonly leads: { readonly from: number; readonly to: number } | null
}

function splitRuns(steps: readonly AlignedStep[]): Run[] {
  const runs: Run[] = []
  let open: Run | null = null
  let [before, from] = [-1, -1]
  for (const [index, { kind, quotation, source }] of steps.entries()) {
    if (kind === 'same' || kind === 'sign') open = null
    else if (kind === 'jump' || kind === 'break') {
      open = null
      const to = steps.slice(index + 1).find((later) => later.source !== null)?.source ?? -1
      runs.push({ words: [], columns: [], before, leads: { from, to } })
    } else {
      if (open === null) runs.push((open = { words: [], columns: [], before, leads: null }))
      if (quotation !== null) open.words.push(quotation)
      if (source !== null) open.columns.push(source)
    }
    before = quotation ?? before
    if (kind !== 'break') from = source ?? from
  }
  return runs
}

interface Told extends Difference {
  readonly keys: { readonly words: readonly ComparedWord[]; readonly others: readonly ComparedWord[] }
}

function kindOf(
  { leads }: Run,
  words: readonly ComparedWord[],
  others: readonly ComparedWord[],
  left: string | null,
): DifferenceKind {
  if (leads !== null) return left === null ? 'joined' : 'left-out'
  if (others.length === 0) return 'added'
  if (words.length === 0) return 'left-out'
  return haveSameKeys(words, others) ? 'moved' : 'changed'
}

/** Pairs a word left out here with the same word added there: “We only asked” for “Only we asked”. */
function pairMoved(told: readonly Told[]): Told[] {
  const pairs = new Map<Told, Told>()
  for (const one of told) {
    if (one.kind !== 'added') continue
    const other = told.find(
      (other) => other.kind === 'left-out' && !pairs.has(other) && haveSameKeys(one.keys.words, other.keys.others),
    )
    if (other !== undefined) pairs.set(other, one).set(one, other)
  }
  return told.flatMap((one) => {
    const other = pairs.get(one)
    if (other === undefined) return [one]
    return one.kind === 'added' ? [{ ...one, kind: 'moved' as const, source: other.source }] : []
  })
}

function haveSameKeys(ones: readonly ComparedWord[], others: readonly ComparedWord[]): boolean {
  const keysOf = (words: readonly ComparedWord[]): string =>
    words
      .map(({ key }) => key)
      .sort()
      .join(' ')
  return ones.length === others.length && keysOf(ones) === keysOf(others)
}

/** The words as they are in the source, with ellipses between the parts of an interrupted quote. */
function textFrom(columns: readonly Column[], passages: CheckSource<unknown>['passages']): string {
  return spansOf(columns, passages)
    .map(({ text }) => text)
    .join(' … ')
}

/** The words that were skipped without a sign; null if the match continues in another place, or far away. */
function textBetween(
  { from, to }: NonNullable<Run['leads']>,
  columns: readonly Column[],
  passages: CheckSource<unknown>['passages'],
): string | null {
  const between = columns.slice(from + 1, to)
  if (from < 0 || to <= from || between.length === 0 || between.length > MOST_LEFT_OUT) return null
  if (between.every(({ key }) => key !== BREAK && key !== WALL)) return textFrom(between, passages)
  // A single break: the words of the passage in between were not compared.
  const [before, after] = [columns[from]!, columns[to]!]
  if (between.length > 1 || !('passage' in before) || !('passage' in after)) return null
  if (before.passage !== after.passage || after.start - before.end > FARTHEST) return null
  const { text, start } = passages[before.passage]!
  return text.slice(before.end - start, after.start - start).replace(OUTER_MARKS, '') || null
}

const OUTER_MARKS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu

/** In words: text that lies further apart was taken from two places. */
const MOST_LEFT_OUT = 50

/** The same in UTF-16 code units. */
const FARTHEST = 300

/** A span of the source, with its words. */
export interface SourceSpan extends Span {
  readonly text: string
  readonly passage: number
}

/** One span for each passage that the words run through, in their own order. */
export function spansOf(columns: readonly Column[], passages: CheckSource<unknown>['passages']): SourceSpan[] {
  const spans: { passage: number; start: number; end: number }[] = []
  for (const column of columns) {
    if (!('passage' in column) || column.passage === -1) continue
    const { passage, start, end } = column
    const last = spans.at(-1)
    if (last?.passage === passage && start >= last.start && start - last.end <= FARTHEST)
      last.end = Math.max(last.end, end)
    else spans.push({ passage, start, end })
  }
  return spans.map(({ passage, start, end }) => {
    const { text, start: offset } = passages[passage]!
    return { passage, start, end, text: text.slice(start - offset, end - offset) }
  })
}
