// Where the words of a quote stand in a later revision of its article.
//
//   before: … “We won,” said Ann Lee. …
//   after:  UPDATED. … “We won”, said Ann Lee. …
//
// What lies before the first change has not moved, what lies after the last one
// has moved with the text; the words between the two are searched for.

import type { Span } from '../../model.ts'
import { foldText } from '../../text/fold-text.ts'

/** The spans of a quote's parts in the later text, in the same order; null when one of them is no longer there. */
export type MoveParts = (parts: readonly Span[]) => readonly Span[] | null

/** Prepared once for all quotes of an article. Marks and spaces of another shape count as the same. */
export function movePartsBetween(before: string, after: string): MoveParts {
  const [old, now] = [foldText(before), foldText(after)]
  const alike = alikeEnds(old, now)
  return (parts) => {
    const moved: Span[] = []
    for (const part of parts) {
      const place = movePart(old, now, alike, part, moved.at(-1)?.end ?? 0)
      if (place === null) return null
      moved.push(place)
    }
    return moved
  }
}

/** The same for words whose old offsets no longer mean anything: they are searched for around `start`. */
export function findPartsIn(after: string): (partTexts: readonly string[], start: number) => readonly Span[] | null {
  const now = foldText(after)
  return (partTexts, start) => {
    const found: Span[] = []
    for (const text of partTexts) {
      const from = found.at(-1)?.end ?? 0
      const place = findPart(now, foldText(text), Math.max(from, start), from)
      if (place === null) return null
      found.push(place)
    }
    return found
  }
}

interface AlikeEnds {
  /** How many code units are the same from the beginning on, and how many up to the end. */
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

function movePart(old: string, now: string, { head, tail }: AlikeEnds, part: Span, from: number): Span | null {
  const shift = now.length - old.length
  if (part.end <= head && part.start >= from) return part
  const shifted = { start: part.start + shift, end: part.end + shift }
  if (part.start >= old.length - tail && shifted.start >= from) return shifted
  const expected = Math.max(from, Math.round((part.start / Math.max(old.length, 1)) * now.length))
  return findPart(now, old.slice(part.start, part.end), expected, from)
}

function findPart(text: string, words: string, expected: number, from: number): Span | null {
  const place = findNearest(text, words, expected, from)
  return place === null ? findWords(text, words, expected, from) : { start: place, end: place + words.length }
}

/** The occurrence that begins nearest to where it is expected; of two, the later. */
function findNearest(text: string, words: string, expected: number, from: number): number | null {
  const later = text.indexOf(words, expected)
  const earlier = text.lastIndexOf(words, expected)
  const sortKeys = [later, earlier].filter((place) => place >= from)
  if (sortKeys.length === 0) return null
  return sortKeys.reduce((best, place) => (Math.abs(place - expected) < Math.abs(best - expected) ? place : best))
}

/** The words without the marks around them, which a new edition may have set differently: “We won,” is “We won.” */
function findWords(text: string, quoted: string, expected: number, from: number): Span | null {
  const words = quoted.replace(OUTER_MARKS, '')
  if (!/[\p{L}\p{N}]/u.test(words)) return null
  const place = findNearest(text, words, expected, from)
  if (place === null) return null
  const end = place + words.length
  const marksBefore = /["']*$/.exec(text.slice(Math.max(from, place - MOST_MARKS), place))?.[0] ?? ''
  const marksAfter = /^[.,;:!?…]*["']*/.exec(text.slice(end, end + MOST_MARKS))?.[0] ?? ''
  return { start: place - marksBefore.length, end: end + marksAfter.length }
}

const OUTER_MARKS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu

/** So many marks may stand beside the words: ”, or .”’ */
const MOST_MARKS = 3
