// The ends of words in a text: where a quotation can begin and end. All
// offsets are UTF-16 code units.

import type { Span } from '../../model.ts'

export type End = 'start' | 'end'

/** Words and signs as Unicode has them (UAX #29), without white space between. */
function wordsAround(text: string, at: number): Span[] {
  const [from, to] = [insideOf(text, at - REACH), insideOf(text, at + REACH)]
  return [...WORDS.segment(text.slice(from, to))]
    .filter(({ segment }) => segment.trim() !== '')
    .map(({ index, segment }) => {
      // A space and what joins characters are one segment.
      const start = from + index + segment.length - segment.trimStart().length
      return { start, end: start + segment.trim().length }
    })
}

/** How far one looks for the next word, in code units: no word is as long. */
const REACH = 1000

/** Within the text, and not within a character of two units. */
function insideOf(text: string, at: number): number {
  const inside = Math.min(Math.max(at, 0), text.length)
  return /[\udc00-\udfff]/.test(text[inside] ?? '') && /[\ud800-\udbff]/.test(text[inside - 1] ?? '')
    ? inside - 1
    : inside
}

const WORDS = new Intl.Segmenter(undefined, { granularity: 'word' })
const CHARACTERS = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The span with one of its ends moved by a word or a sign; itself where there is none, or nothing would be left. */
export function moveEnd(text: string, span: Span, end: End, step: 1 | -1): Span {
  const at = span[end]
  const places = wordsAround(text, at).map((word) => word[end])
  const next = step === 1 ? places.find((place) => place > at) : places.findLast((place) => place < at)
  const moved = { ...span, [end]: next ?? at }
  return moved.start < moved.end ? moved : span
}

/** The place nearest to `at` where a word or a sign begins, or ends. */
export function nearestEnd(text: string, at: number, end: End): number {
  const places = wordsAround(text, at).map((word) => word[end])
  return places.reduce((best, place) => (Math.abs(place - at) < Math.abs(best - at) ? place : best), places[0] ?? at)
}

/** The first word that begins at `at` or after it; the last one of the text where there is none. */
export function wordAfter(text: string, at: number): Span | null {
  const words = wordsAround(text, at)
  return words.find(({ start }) => start >= at) ?? words.at(-1) ?? null
}

/** What somebody selected: whole characters as people see them, without white space around; null where nothing is left. */
export function tidySpan(text: string, { start, end }: Span): Span | null {
  const first = characterAt(text, start)?.start ?? start
  const beyond = characterAt(text, end)
  const last = beyond === null || beyond.start === end ? end : beyond.end
  const words = text.slice(first, last)
  const tidy = { start: first + words.length - words.trimStart().length, end: first + words.trimEnd().length }
  return tidy.start < tidy.end ? tidy : null
}

/** The character as people see it that the unit at `at` belongs to; null behind the last one. */
function characterAt(text: string, at: number): Span | null {
  const from = insideOf(text, at - REACH)
  const found = CHARACTERS.segment(text.slice(from, insideOf(text, at + REACH))).containing(at - from)
  return found === undefined ? null : { start: from + found.index, end: from + found.index + found.segment.length }
}

/** A part with an end moved to where it can be: behind the part before it, and before the next one. */
export function replacePart(parts: readonly Span[], index: number, { start, end }: Span): readonly Span[] {
  const part = {
    start: Math.max(start, parts[index - 1]?.end ?? 0),
    end: Math.min(end, parts[index + 1]?.start ?? Number.MAX_SAFE_INTEGER),
  }
  return part.start < part.end ? parts.with(index, part) : parts
}

/** The parts with one more, in text order; those that it touches become part of it. */
export function addPart(parts: readonly Span[], added: Span): readonly Span[] {
  const apart = parts.filter(({ start, end }) => end <= added.start || start >= added.end)
  const touched = parts.filter((part) => !apart.includes(part))
  const whole = {
    start: Math.min(added.start, ...touched.map(({ start }) => start)),
    end: Math.max(added.end, ...touched.map(({ end }) => end)),
  }
  return [...apart, whole].toSorted((one, other) => one.start - other.start)
}
