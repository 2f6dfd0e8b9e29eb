// Finds nearly the same words in a later revision:
//
//   before: “We will never pay for this e-mail,” said Ann Lee.
//   after:  “We will not pay for this email,” said Ann Lee.
//
// Sellers, "The theory and computation of evolutionary distances" (1980), over
// words without case and marks; two words may match one ("e-mail", "email").

import type { Span } from '../../model.ts'
import { foldText } from '../../text/fold-text.ts'

/** The spans of a quote's parts in the later text, in order; null if nothing there is close enough. */
export type NearParts = (parts: readonly Span[], partTexts: readonly string[]) => readonly Span[] | null

/** One word in every five, and at least one, may be different, added or left out; in fewer than four words, none. */
const WORDS_FOR_A_CHANGE = 5
const FEWEST_FOR_A_CHANGE = 4
/** How far from their expected place to look for words, in code units to either side. */
const REACH = 10_000
/** Word pairs compared for all quotes of an article together: tenths of a second. Quotes beyond that count as gone. */
const MOST_COMPARED = 10_000_000

/** Prepared once for all quotes of an article; the total work is bounded. */
export function findNearParts(before: string, after: string): NearParts {
  const text = foldText(after)
  const words = wordsOf(text)
  const expect = expectIn(foldText(before), text)
  let left = MOST_COMPARED
  return (parts, partTexts) => {
    const found: Span[] = []
    for (const [index, partText] of partTexts.entries()) {
      const folded = foldText(partText)
      const wanted = wordsOf(folded).map(({ key }) => key)
      // “We will not pay,” she said: “she” does not replace a word left out before the mark.
      const fits = (span: Span): boolean => marksWithin(text.slice(span.start, span.end)) <= marksWithin(folded)
      const from = found.at(-1)?.end ?? 0
      const expected = Math.max(from, expect(parts[index]?.start ?? 0))
      const near = words.filter(
        ({ start, end }) => start >= from && start >= expected - REACH && end <= expected + REACH + partText.length,
      )
      left -= wanted.length * near.length
      const place = left < 0 ? null : findNear(wanted, near, expected, fits)
      if (place === null) return null
      found.push(withMarks(text, place, from))
    }
    return found
  }
}

interface Word extends Span {
  readonly key: string
}

const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index }) => ({
    key: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }))

/** Before the first change a place is unchanged, after the last one it has moved with the text; in between, in proportion. */
function expectIn(old: string, now: string): (place: number) => number {
  const most = Math.min(old.length, now.length)
  let head = 0
  while (head < most && old[head] === now[head]) head += 1
  let tail = 0
  while (tail < most - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1
  const scale = (now.length - head - tail) / Math.max(old.length - head - tail, 1)
  return (place) => {
    if (place <= head) return place
    if (place >= old.length - tail) return place + now.length - old.length
    return Math.round(head + (place - head) * scale)
  }
}

interface Cell {
  readonly cost: number
  /** Which word the match begins with. */
  readonly from: number
}

/** Of the matches with the fewest different words, those closest in number of words; of these, the nearest. */
function findNear(
  wanted: readonly string[],
  words: readonly Word[],
  expected: number,
  fits: (span: Span) => boolean,
): Span | null {
  if (wanted.length === 0) return null
  const most = wanted.length < FEWEST_FOR_A_CHANGE ? 0 : Math.max(1, Math.floor(wanted.length / WORDS_FOR_A_CHANGE))
  let beforeLast: readonly Cell[] = []
  let last: readonly Cell[] = Array.from({ length: words.length + 1 }, (_, from) => ({ cost: 0, from }))
  for (const [row, word] of wanted.entries()) {
    const cells: Cell[] = [{ cost: row + 1, from: 0 }]
    const pair = row > 0 ? wanted[row - 1]! + word : null
    for (let at = 1; at <= words.length; at++) {
      const { key } = words[at - 1]!
      let best = plus(last[at - 1]!, key === word ? 0 : 1)
      best = cheaper(best, plus(last[at]!, 1))
      best = cheaper(best, plus(cells[at - 1]!, 1))
      if (pair === key) best = cheaper(best, beforeLast[at - 1]!)
      if (at > 1 && words[at - 2]!.key + key === word) best = cheaper(best, last[at - 2]!)
      cells.push(best)
    }
    beforeLast = last
    last = cells
  }
  const found = last.flatMap(({ cost, from }, at) => {
    const [first, end] = [words[from], words[at - 1]]
    if (cost > most || !first || !end || at <= from) return []
    const span = { start: first.start, end: end.end }
    if (!fits(span)) return []
    const likeness = [cost, Math.abs(at - from - wanted.length), Math.abs(first.start - expected)]
    return [{ span, likeness }]
  })
  return found.sort((one, other) => compare(one.likeness, other.likeness))[0]?.span ?? null
}

const plus = ({ cost, from }: Cell, more: number): Cell => ({ cost: cost + more, from })

const cheaper = (one: Cell, other: Cell): Cell => (other.cost < one.cost ? other : one)

const compare = (one: readonly number[], other: readonly number[]): number => {
  const at = one.findIndex((value, index) => value !== other[index])
  return at === -1 ? 0 : one[at]! - other[at]!
}

/** How many quotation marks there are between the first word and the last. */
const marksWithin = (text: string): number =>
  text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').split('"').length - 1

/** Includes the marks around the words, as the article has them now. */
function withMarks(text: string, { start, end }: Span, from: number): Span {
  const before = /["']*$/.exec(text.slice(Math.max(from, start - MOST_MARKS), start))?.[0] ?? ''
  const after = /^[.,;:!?…]*["']*/.exec(text.slice(end, end + MOST_MARKS))?.[0] ?? ''
  return { start: start - before.length, end: end + after.length }
}

const MOST_MARKS = 3
