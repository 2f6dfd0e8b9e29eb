// The words of a text, numbered, so that spans are compared by their words and
// a comma or a space more or less makes no difference.

import type { Span } from '../../model.ts'

/** Numbers of words, as `findWords` counts them. */
export type WordSet = ReadonlySet<number>

/** Runs of letters and digits, including an ending after an apostrophe ("Lee’s", "don't"). */
export function findWords(text: string): readonly Span[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** The words that at least one of the spans touches. */
export function coverWords(words: readonly Span[], spans: readonly Span[]): WordSet {
  const covered = words.flatMap((word, at) =>
    spans.some(({ start, end }) => word.start < end && word.end > start) ? [at] : [],
  )
  return new Set(covered)
}

export function joinWords(sets: readonly WordSet[]): WordSet {
  return new Set(sets.flatMap((set) => [...set]))
}

export function sharedWords(one: WordSet, other: WordSet): WordSet {
  return new Set([...one].filter((word) => other.has(word)))
}

export function sharedCount(one: WordSet, other: WordSet): number {
  return sharedWords(one, other).size
}

export function sameWords(one: WordSet, other: WordSet): boolean {
  return one.size === other.size && sharedCount(one, other) === one.size
}
