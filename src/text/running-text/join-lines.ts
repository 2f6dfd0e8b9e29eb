// Joins the lines of a paragraph that was wrapped at some width, as in mail,
// wire copy and text copied from them: the break becomes a space.
//
//   “We are glad to see so many people taking the chance to clear their⏎
//   records,” said County Attorney Jon Kreutz.⏎
//
// Otherwise a line break ends a paragraph, blank line or not, as in the text
// that newsrooms and web pages send.

import { blank } from './blank.ts'
import type { Line } from './split-lines.ts'

/** The text, at the same length. `lines` are its lines before anything became a space. */
export function joinLines(text: string, lines: readonly Line[]): string {
  const read = lines.map((line) => trimmed(text, line))
  const joins = joinsOf(text, read)
  if (joins.length === 0) return text
  const pieces: string[] = []
  let at = 0
  for (const [before, after] of joins) {
    pieces.push(text.slice(at, before.end), blank(text.slice(before.end, after.start)))
    at = after.start
  }
  return pieces.join('') + text.slice(at)
}

/** The line without what became spaces; empty if all of it did. */
function trimmed(text: string, line: Line): Line {
  let { start, end } = line
  while (start < end && text[start] === ' ') start++
  while (end > start && text[end - 1] === ' ') end--
  return { ...line, start, end }
}

type Join = readonly [before: Line, after: Line]

function joinsOf(text: string, lines: readonly Line[]): Join[] {
  const width = evenWidth(text, lines)
  const isWrapped = width === null && isUnevenlyWrapped(text, lines)
  const widest = isWrapped ? usualWidth(text, lines) : 0
  const joins: Join[] = []
  let before: Line | null = null
  let blankCount = 0
  for (const after of lines) {
    if (isBlank(after)) {
      blankCount++
      continue
    }
    if (before !== null && !after.isItem && before.isQuoted === after.isQuoted) {
      const isJoined =
        blankCount > 0
          ? breaksQuotation(text, before, after)
          : (width !== null && isFull(text, before, after, width)) ||
            breaksSentence(text, before, after) ||
            (isWrapped && goesOn(text, before, after, widest))
      if (isJoined) joins.push([before, after])
    }
    before = after
    blankCount = 0
  }
  return joins
}

function isBlank({ start, end }: Line): boolean {
  return start === end
}

/** Pairs of lines with nothing between them. */
function neighbours(lines: readonly Line[]): Join[] {
  return lines.slice(1).flatMap((after, index): Join[] => {
    const before = lines[index]!
    return isBlank(before) || isBlank(after) ? [] : [[before, after]]
  })
}

const NARROWEST = 50
const WIDEST = 100

/** The width at which the text was wrapped, or null if its lines are paragraphs or differ too much in length. */
function evenWidth(text: string, lines: readonly Line[]): number | null {
  const width = lines.reduce((widest, line) => Math.max(widest, line.end - line.start), 0)
  if (width < NARROWEST || width > WIDEST) return null
  const breaks = neighbours(lines)
  const fullCount = breaks.filter(([before, after]) => isFull(text, before, after, width)).length
  // A list of short lines breaks wherever its items end; wrapped text nearly always breaks where
  // the next word would not fit.
  return fullCount >= 3 && fullCount >= 0.8 * breaks.length ? width : null
}

/** Whether the first word of `after` would not have fit on `before`. */
function isFull(text: string, before: Line, after: Line, width: number): boolean {
  const word = /^\S*/u.exec(text.slice(after.start, Math.min(after.end, after.start + WIDEST)))![0]
  return before.end - before.start + 1 + word.length > width
}

/**
 * Whether many of the breaks are within a sentence: at least one for certain,
 * others judging by the lower-case word before them.
 */
function isUnevenlyWrapped(text: string, lines: readonly Line[]): boolean {
  const breaks = neighbours(lines)
  if (!breaks.some(([before, after]) => breaksSentence(text, before, after))) return false
  const broken = breaks.filter(([before, after]) => breaksSentence(text, before, after) || breaksOff(text, before))
  return broken.length >= 0.3 * breaks.length && broken.length >= Math.min(2, breaks.length)
}

/** The length not exceeded by three in four of the lines that break off within a sentence. */
function usualWidth(text: string, lines: readonly Line[]): number {
  const lengths = neighbours(lines)
    .filter(([before]) => !endsSentence(text, before))
    .map(([before]) => before.end - before.start)
    .sort((one, other) => one - other)
  return lengths[Math.floor(lengths.length * 0.75)] ?? WIDEST
}

/** In UTF-16 code units; shorter lines are names, headings or list items. */
const SHORTEST = 30

/** The line ends without a full stop and the next begins with a lower-case letter. */
function breaksSentence(text: string, before: Line, after: Line): boolean {
  return (
    before.end - before.start >= SHORTEST &&
    beginsSmall(text, after) &&
    /[\p{L}\p{N},’'—–-]$/u.test(text.slice(before.end - 2, before.end)) &&
    !/^by\s/u.test(text.slice(after.start, after.start + 3))
  )
}

function beginsSmall(text: string, { start }: Line): boolean {
  return /^\p{Ll}/u.test(text.slice(start, start + 2))
}

/** The line ends with a lower-case word: …,” said⏎ */
function breaksOff(text: string, { start, end }: Line): boolean {
  return (
    end - start >= SHORTEST_PIECE &&
    /(?:^|[^\p{L}])\p{Ll}+,?$/u.test(text.slice(Math.max(start, end - LONGEST_WORD), end))
  )
}

/** In UTF-16 code units. */
const SHORTEST_PIECE = 20
const LONGEST_WORD = 20

/** In a wrapped text: whether nothing indicates that a paragraph ends here. */
function goesOn(text: string, before: Line, after: Line, widest: number): boolean {
  const length = before.end - before.start
  if (!endsSentence(text, before)) return length >= SHORTEST || breaksOff(text, before) || beginsSmall(text, after)
  return length + FIRST_WORD > widest
}

/** A little more than an average word and the space before it. */
const FIRST_WORD = 8

function endsSentence(text: string, { start, end }: Line): boolean {
  return /[.!?…:][)\]”’"'»]{0,3}$/u.test(text.slice(Math.max(start, end - 4), end))
}

/** A quotation split into two paragraphs within a sentence, as pages do: “We lost the bakery ¶ and the school.” */
function breaksQuotation(text: string, before: Line, after: Line): boolean {
  if (!/[\p{L}\p{N},]$/u.test(text.slice(before.end - 2, before.end))) return false
  if (!beginsSmall(text, after)) return false
  const opening = lastOf(text, before, /[“„«]/u)
  return opening >= 0 && opening > lastOf(text, before, /[”»]/u)
}

/** The offset of the last such unit in the line, -1 if there is none. */
function lastOf(text: string, { start, end }: Line, unit: RegExp): number {
  for (let at = end - 1; at >= start; at--) if (unit.test(text[at]!)) return at
  return -1
}
