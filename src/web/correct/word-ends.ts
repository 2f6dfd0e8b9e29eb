// The ends of words in a text: where a quotation can begin and end. All offsets
// are UTF-16 code units.

import type { Span } from '../../model.ts'

export type End = 'start' | 'end'

/** Words and punctuation as Unicode defines them (UAX #29), without the white space between them. */
function wordsAround(text: string, at: number): Span[] {
  const [from, to] = [insideOf(text, at - REACH), insideOf(text, at + REACH)]
  return [...WORDS.segment(text.slice(from, to))]
    .filter(({ segment }) => segment.trim() !== '')
    .map(({ index, segment }) => {
      // A space together with a joiner forms one segment.
      const start = from + index + segment.length - segment.trimStart().length
      return { start, end: start + segment.trim().length }
    })
}

/** How far to look for the next word, in code units: no word is that long. */
const REACH = 1000

/** Clamps to the text, and never splits a surrogate pair. */
function insideOf(text: string, at: number): number {
  const inside = Math.min(Math.max(at, 0), text.length)
  return /[\udc00-\udfff]/.test(text[inside] ?? '') && /[\ud800-\udbff]/.test(text[inside - 1] ?? '')
    ? inside - 1
    : inside
}

const WORDS = new Intl.Segmenter(undefined, { granularity: 'word' })
const CHARACTERS = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * Moves one end of the span by a word or a punctuation mark; returns it unchanged if there is none, or if nothing would
 * be left.
 */
export function moveEnd(text: string, span: Span, end: End, step: 1 | -1): Span {
  const at = span[end]
  const places = wordsAround(text, at).map((word) => word[end])
  const next = step === 1 ? places.find((place) => place > at) : places.findLast((place) => place < at)
  const moved = { ...span, [end]: next ?? at }
  return moved.start < moved.end ? moved : span
}

/** The position nearest to `at` where a word or a punctuation mark begins, or ends. */
export function nearestEnd(text: string, at: number, end: End): number {
  const places = wordsAround(text, at).map((word) => word[end])
  return places.reduce((best, place) => (Math.abs(place - at) < Math.abs(best - at) ? place : best), places[0] ?? at)
}

/** The first word that begins at or after `at`; the last one of the text if there is none. */
export function wordAfter(text: string, at: number): Span | null {
  const words = wordsAround(text, at)
  return words.find(({ start }) => start >= at) ?? words.at(-1) ?? null
}

/** The selection, as whole characters as people see them, without surrounding white space; null if nothing is left. */
export function tidySpan(text: string, { start, end }: Span): Span | null {
  const first = characterAt(text, start)?.start ?? start
  const beyond = characterAt(text, end)
  const last = beyond === null || beyond.start === end ? end : beyond.end
  const words = text.slice(first, last)
  const tidy = { start: first + words.length - words.trimStart().length, end: first + words.trimEnd().length }
  return tidy.start < tidy.end ? tidy : null
}

/** The grapheme that the unit at `at` belongs to; null past the last one. */
function characterAt(text: string, at: number): Span | null {
  const from = insideOf(text, at - REACH)
  const found = CHARACTERS.segment(text.slice(from, insideOf(text, at + REACH))).containing(at - from)
  return found === undefined ? null : { start: from + found.index, end: from + found.index + found.segment.length }
}

/** Moves a part's ends as far as possible: between the parts before and after it. */
export function replacePart(parts: readonly Span[], index: number, { start, end }: Span): readonly Span[] {
  const part = {
    start: Math.max(start, parts[index - 1]?.end ?? 0),
    end: Math.min(end, parts[index + 1]?.start ?? Number.MAX_SAFE_INTEGER),
  }
  return part.start < part.end ? parts.with(index, part) : parts
}

/** Adds a part, in text order; parts that it touches are merged into it. */
export function addPart(parts: readonly Span[], added: Span): readonly Span[] {
  const apart = parts.filter(({ start, end }) => end <= added.start || start >= added.end)
  const touched = parts.filter((part) => !apart.includes(part))
  const whole = {
    start: Math.min(added.start, ...touched.map(({ start }) => start)),
    end: Math.max(added.end, ...touched.map(({ end }) => end)),
  }
  return [...apart, whole].toSorted((one, other) => one.start - other.start)
}
