// Which letters of a text to black out when somebody is erased: what they said,
// wherever it occurs, and their names, except within what somebody else says.

import type { Span } from '../../../model.ts'
import { blackOut, findWords, foldForWords } from '../../../text/black-out.ts'
import type { QuoteState } from '../../store.ts'

export interface Covered {
  /** What they said, now and before. */
  readonly said: readonly QuoteState[]
  /** Folded. */
  readonly names: readonly string[]
  /** Folded, without the marks around them: words that only they said. */
  readonly phrases: readonly string[]
  /** What others said, which stays. */
  readonly kept: readonly QuoteState[]
}

/** Fewer words could be anybody's. */
const FEWEST_WORDS = 3

export function listPhrases(said: readonly QuoteState[]): string[] {
  const phrases = said.flatMap(({ parts }) => parts).map(({ text }) => bare(text))
  return [...new Set(phrases)].filter((phrase) => phrase.split(' ').length >= FEWEST_WORDS)
}

const bare = (text: string): string => foldForWords(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')

/** The text of a revision, with its length unchanged. */
export function coverText(text: string, revision: number, { said, names, phrases, kept }: Covered): string {
  const protectedUnits = new Uint8Array(text.length)
  for (const state of kept.filter((state) => state.revision === revision)) {
    for (const span of [...state.parts, state.cue, state.source]) fill(protectedUnits, span)
  }
  const covered = new Uint8Array(text.length)
  const coverWhole = (span: Span): void => void (isFree(protectedUnits, span) && fill(covered, span))
  const theirs = said.filter((state) => state.revision === revision)
  for (const { source } of theirs) if (source) coverWhole(source)
  const folded = foldForWords(text)
  for (const words of [...names, ...phrases]) findWords(folded, words).forEach(coverWhole)
  // Last, and wherever it occurs: even if somebody else's quote contains it, it is theirs.
  for (const { parts } of theirs) for (const part of parts) fill(covered, part)
  return blackOut(text, covered)
}

const fill = (units: Uint8Array, span: Span | null | undefined): void =>
  void (span && units.fill(1, span.start, span.end))

const isFree = (units: Uint8Array, { start, end }: Span): boolean => !units.subarray(start, end).includes(1)

/** For a title or a note: also covers words in quotation marks that are a piece of what they said. */
export function coverLine<Line extends string | null>(line: Line, { said, names, phrases }: Covered): Line {
  if (line === null) return line
  const covered = new Uint8Array(line.length)
  const folded = foldForWords(line)
  for (const words of [...names, ...phrases]) for (const span of findWords(folded, words)) fill(covered, span)
  for (const { 0: marked, 1: words = '', index } of folded.matchAll(MARKED)) {
    const piece = bare(words)
    const isTheirs = said.some(({ parts }) => parts.some(({ text }) => findWords(bare(text), piece).length > 0))
    if (isTheirs) fill(covered, { start: index, end: index + marked.length })
  }
  return blackOut(line, covered) as Line
}

/** Folded marks. An apostrophe within a word does not count. */
const MARKED = /(?<![\p{L}\p{N}])["']([^"]+?)["'](?![\p{L}\p{N}])/gu

/** The same for every string in a JSON value, except under these names. */
export function coverValues(value: unknown, covered: Covered, except: ReadonlySet<string> = new Set()): unknown {
  if (typeof value === 'string') return coverLine(value, covered)
  if (Array.isArray(value)) return value.map((one) => coverValues(one, covered, except))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, except.has(name) ? one : coverValues(one, covered, except)]),
  )
}
