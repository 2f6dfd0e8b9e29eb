// Where the words of a quote are in a later revision of its article.
//
//   before: … “We won,” said Ann Lee. …
//   after:  UPDATED. … “We won”, said Ann Lee. …
//
// What precedes the first change has not moved, and what follows the last one
// has moved with the text; the words between the two are searched for.

import type { Span } from '../../model.ts'
import { foldText } from '../../text/fold-text.ts'

/** The spans of a quote's parts in the later text, in the same order; null if one of them is gone. */
export type MoveParts = (parts: readonly Span[]) => readonly Span[] | null

/**
 * Prepared once for all quotes of an article, of which there are about `count`.
 * Different shapes of marks and spaces count as the same.
 */
export function movePartsBetween(before: string, after: string, count: number): MoveParts {
  const [old, now] = [foldText(before), foldText(after)]
  const alike = alikeEnds(old, now)
  const reach = reachFor(count)
  return (parts) => {
    const moved: Span[] = []
    for (const part of parts) {
      const place = movePart(old, now, alike, part, moved.at(-1)?.end ?? 0, reach)
      if (place === null) return null
      moved.push(place)
    }
    return moved
  }
}

/** The same for words whose old offsets have lost their meaning: searches around `start`. */
export function findPartsIn(
  after: string,
  count: number,
): (partTexts: readonly string[], start: number) => readonly Span[] | null {
  const now = foldText(after)
  const reach = reachFor(count)
  return (partTexts, start) => {
    const found: Span[] = []
    for (const text of partTexts) {
      const from = found.at(-1)?.end ?? 0
      const place = findPart(now, foldText(text), Math.max(from, start), from, reach)
      if (place === null) return null
      found.push(place)
    }
    return found
  }
}

/**
 * How far from their expected place to search for words, in code units to
 * either side. A few hundred quotes are each searched for in the whole text;
 * thousands in only part of it, since words that are gone would each be
 * searched for to both ends of the text.
 */
const reachFor = (count: number): number => Math.max(LEAST_REACH, Math.round(MOST_SEARCHED / Math.max(count, 1)))

const LEAST_REACH = 5_000

/** For all quotes of an article together: tenths of a second. */
const MOST_SEARCHED = 100_000_000

interface AlikeEnds {
  /** How many code units are the same at the beginning, and how many at the end. */
  readonly head: number
  readonly tail: number
}

function alikeEnds(old: string, now: string): AlikeEnds {
  const most = Math.min(old.length, now.length)
  let head = 0
  while (head < most && old.charCodeAt(head) === now.charCodeAt(head)) head += 1
  let tail = 0
  while (tail < most - head && old.charCodeAt(old.length - 1 - tail) === now.charCodeAt(now.length - 1 - tail))
    tail += 1
  return { head, tail }
}

function movePart(
  old: string,
  now: string,
  { head, tail }: AlikeEnds,
  part: Span,
  from: number,
  reach: number,
): Span | null {
  const shift = now.length - old.length
  if (part.end <= head && part.start >= from) return part
  const shifted = { start: part.start + shift, end: part.end + shift }
  if (part.start >= old.length - tail && shifted.start >= from) return shifted
  const expected = Math.max(from, Math.round((part.start / Math.max(old.length, 1)) * now.length))
  return findPart(now, old.slice(part.start, part.end), expected, from, reach)
}

function findPart(text: string, words: string, expected: number, from: number, reach: number): Span | null {
  const place = findNearest(text, words, expected, from, reach)
  return place === null ? findWords(text, words, expected, from, reach) : { start: place, end: place + words.length }
}

/** The occurrence that begins nearest to the expected place, not before `from` and within reach; of two, the later. */
function findNearest(text: string, words: string, expected: number, from: number, reach: number): number | null {
  const first = Math.max(from, expected - reach)
  const near = text.slice(first, expected + reach + words.length)
  const places = [near.indexOf(words, expected - first), near.lastIndexOf(words, expected - first)]
    .filter((place) => place !== -1)
    .map((place) => first + place)
  if (places.length === 0) return null
  return places.reduce((best, place) => (Math.abs(place - expected) < Math.abs(best - expected) ? place : best))
}

/** The words without the marks around them, which a new edition may set differently: “We won,” is “We won.” */
function findWords(text: string, quoted: string, expected: number, from: number, reach: number): Span | null {
  const words = quoted.replace(OUTER_MARKS, '')
  if (!/[\p{L}\p{N}]/u.test(words)) return null
  const place = findNearest(text, words, expected, from, reach)
  if (place === null) return null
  const end = place + words.length
  const marksBefore = /["']*$/.exec(text.slice(Math.max(from, place - MOST_MARKS), place))?.[0] ?? ''
  const marksAfter = /^[.,;:!?…]*["']*/.exec(text.slice(end, end + MOST_MARKS))?.[0] ?? ''
  return { start: place - marksBefore.length, end: end + marksAfter.length }
}

const OUTER_MARKS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu

/** At most this many marks beside the words: ”, or .”’ */
const MOST_MARKS = 3
