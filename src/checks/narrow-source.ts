// Where in a long source a quotation may be: around the words that both have in
// common, rare ones first. Comparing it with every word of an article would take
// a thousand times as long.

import { BREAK, isSaid } from './compared-word.ts'
import type { ComparedWord } from './compared-word.ts'

/** For each key, the positions of its words, ascending. */
export type WordIndex = ReadonlyMap<string, readonly number[]>

export function indexWords(words: readonly ComparedWord[]): WordIndex {
  const index = new Map<string, number[]>()
  for (const [at, { key }] of words.entries()) {
    const known = index.get(key)
    if (known) known.push(at)
    else index.set(key, [at])
  }
  return index
}

/**
 * Positions of the source’s words around the likeliest places, ascending, about `most` of them; none if fewer than
 * `least` of the quotation’s words occur in it. A short source is returned whole.
 */
export function narrowSource(
  quotation: readonly ComparedWord[],
  source: readonly ComparedWord[],
  index: WordIndex,
  least: number,
  most: number,
): readonly number[] {
  const said = quotation.filter(isSaid)
  if (said.filter(({ key }) => index.has(key)).length < least) return []
  if (source.length <= SHORT) return source.map((_, at) => at)
  const after = said.length + BUCKET + SLACK
  const positions: number[] = []
  for (const place of likeliestPlaces(said, index, Math.max(1, Math.floor(most / (after + SLACK))))) {
    const start = Math.max((positions.at(-1) ?? -1) + 1, place - SLACK)
    for (let at = start; at < Math.min(source.length, place + after); at++) positions.push(at)
  }
  return positions
}

/**
 * Positions of consecutive words that match the quotation exactly; null if there are none, or if its rarest word is too
 * common to look everywhere.
 */
export function findRun(
  quotation: readonly ComparedWord[],
  source: readonly ComparedWord[],
  index: WordIndex,
): readonly number[] | null {
  const lists = quotation.map(({ key }) => index.get(key) ?? [])
  const rarest = lists.reduce((best, { length }, at) => (length < lists[best]!.length ? at : best), 0)
  for (const position of (lists[rarest] ?? []).slice(0, MOST_RUNS)) {
    const first = position - rarest
    if (quotation.every(({ key }, at) => source[first + at]?.key === key)) return quotation.map((_, at) => first + at)
  }
  return null
}

/** The words at these positions, with a break wherever two are not consecutive. */
export function wordsAt<Word extends ComparedWord>(
  source: readonly Word[],
  positions: readonly number[],
): (Word | ComparedWord)[] {
  return positions.flatMap((at, index) => {
    const word = source[at]!
    return index > 0 && positions[index - 1] !== at - 1
      ? [{ start: word.start, end: word.start, key: BREAK }, word]
      : [word]
  })
}

/** Sources of up to this many words are compared whole. */
const SHORT = 160
/** Words on either side of a place, and within it. */
const SLACK = 24
const BUCKET = 16
const MOST_PLACES = 4
const MOST_RUNS = 1000
/** A word with more occurrences than this says nothing about the place. */
const COMMON = 64

/**
 * Where the quotation would have to begin for its words to be where they are: the places with the most votes,
 * ascending.
 */
function likeliestPlaces(said: readonly ComparedWord[], index: WordIndex, most: number): number[] {
  const votes = new Map<number, number>()
  for (const [at, { key }] of said.entries()) {
    const positions = index.get(key) ?? []
    if (positions.length > COMMON) continue
    for (const position of positions) {
      const bucket = Math.floor((position - at) / BUCKET)
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1 / positions.length)
    }
  }
  return [...votes]
    .sort(([, one], [, other]) => other - one)
    .slice(0, Math.min(MOST_PLACES, most))
    .map(([bucket]) => bucket * BUCKET)
    .sort((one, other) => one - other)
}
