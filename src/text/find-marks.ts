// Finds everything that may be a quotation mark, in whatever spelling, and
// tells from the spacing which way it faces.
//
//   He said[ ][“]We won[”], &laquo;again&raquo;.
//
// Marks of arc, feet and inches after a number (40° 26' 46", 6'2") and marks
// around the value of an HTML attribute are left out. Whether a single mark
// is an apostrophe is left to pair-single-marks.

import type { Span } from '../model.ts'
import { MARK_ENTITIES, MARK_SHAPES, MARK_SPELLINGS, type MarkShape } from './quotation-marks.ts'

export interface Mark extends Span {
  /** The mark in its usual spelling, a key of `MARK_SHAPES`. */
  readonly glyph: string
  readonly shape: MarkShape
  /** What the spacing says: nothing free to its right is `open`, nothing free to its left `close`. */
  readonly side: 'open' | 'close' | 'either'
  /** The unit before it and after it, past other marks and emphasis signs that touch it; "" at the text's ends. */
  readonly before: string
  readonly after: string
}

/** All marks of the text, in text order. */
export function findMarks(text: string): Mark[] {
  const found: { start: number; end: number; glyph: string }[] = []
  for (const match of text.matchAll(MARK)) {
    const glyph = glyphOf(match)
    if (glyph === undefined || isMeasure(text, match.index, glyph) || isAttribute(text, match.index, match[0].length)) continue
    found.push({ start: match.index, end: match.index + match[0].length, glyph })
  }
  return found.map((mark, index) => {
    const before = text[leftEdge(text, found, index) - 1] ?? ''
    const edge = rightEdge(text, found, index)
    const after = text[edge] ?? ''
    return { ...mark, shape: MARK_SHAPES[mark.glyph]!, side: sideOf(before, after, text[edge + 1] ?? ''), before, after }
  })
}

/** A character reference, decoded by half at times (& laquo;) or encoded twice (&amp;quot;); or a spelling of several units; or a mark. */
const MARK = new RegExp(
  [
    String.raw`&(?:amp;)?\s?(?:(?<name>${Object.keys(MARK_ENTITIES).join('|')})|#\s?(?<decimal>\d{2,5})|#\s?[xX](?<hexadecimal>[0-9a-fA-F]{2,5}))\s?;`,
    String.raw`(?<![^\s(]),,(?=[\p{L}\p{N}])`,
    ...Object.keys(MARK_SPELLINGS).filter((spelling) => spelling !== ',,').map((spelling) => spelling.replaceAll('\\', String.raw`\\`)),
    `[${Object.keys(MARK_SHAPES).join('')}]`,
  ].join('|'),
  'gu',
)

function glyphOf(match: RegExpMatchArray): string | undefined {
  const { name, decimal, hexadecimal } = match.groups!
  if (name !== undefined) return MARK_ENTITIES[name]
  const code = decimal === undefined ? (hexadecimal === undefined ? null : parseInt(hexadecimal, 16)) : parseInt(decimal, 10)
  const mark = code === null ? match[0] : String.fromCharCode(code)
  return MARK_SPELLINGS[mark] ?? (Object.hasOwn(MARK_SHAPES, mark) ? mark : undefined)
}

/** Feet and inches, minutes and seconds: the mark after the digits of 6'2", 6’2” and 40° 26' 46". */
const AFTER_MEASURE = /\d\s?['’′]\s?\d{1,2}(?:[.,]\d+)?$|\d\s?°\s?(?:\d{1,2}(?:[.,]\d+)?\s?['’′]\s?)?\d{1,2}(?:[.,]\d+)?$/u
/** Feet before inches: the first mark of 6'2", with nothing that could be a word. */
const BEFORE_INCHES = /^['’]\s?\d{1,2}(?:[.,]\d+)?(?:["”″]|'')/u

function isMeasure(text: string, start: number, glyph: string): boolean {
  if (!/['’"”]/u.test(glyph) || !/\d/u.test(text[start - 1] ?? '')) return false
  return AFTER_MEASURE.test(text.slice(Math.max(0, start - 16), start)) || BEFORE_INCHES.test(text.slice(start, start + 10))
}

/** What is left of a tag: the marks of href="…" and the one of "> . */
function isAttribute(text: string, start: number, length: number): boolean {
  if (/[\p{L}]=$/u.test(text.slice(Math.max(0, start - 2), start))) return true
  return /^\/?>/u.test(text.slice(start + length, start + length + 2))
}

/** Marks and emphasis signs that touch a mark are passed, but not endlessly: a text may consist of nothing else. */
const FURTHEST = 3

function leftEdge(text: string, marks: readonly Span[], index: number): number {
  let edge = marks[index]!.start
  let at = index - 1
  for (let step = 0; step < FURTHEST; step++) {
    if (at >= 0 && marks[at]!.end === edge) edge = marks[at--]!.start
    else if (/[*_]/u.test(text[edge - 1] ?? '')) edge--
    else break
  }
  return edge
}

function rightEdge(text: string, marks: readonly Span[], index: number): number {
  let edge = marks[index]!.end
  let at = index + 1
  for (let step = 0; step < FURTHEST; step++) {
    if (at < marks.length && marks[at]!.start === edge) edge = marks[at++]!.end
    else if (/[*_]/u.test(text[edge] ?? '')) edge++
    else break
  }
  return edge
}

const GAP_BEFORE = /^[\s([{<\u200b\ufeff]?$/u
const GAP_AFTER = /^[\s)\]}>\u200b\ufeff]?$/u
const DASH = /[\p{Pd}/=]/u
const PUNCTUATION = /[.,;:!?…。、，！？\p{Pd}/]/u

function sideOf(before: string, after: string, next: string): Mark['side'] {
  const free = GAP_BEFORE.test(before)
  const isSpaced = GAP_AFTER.test(after)
  if (free && isSpaced) return 'either'
  // « Oui », dit-elle: the comma hides the gap. Not so “...and again”.
  if (free) return PUNCTUATION.test(after) && !DASH.test(after) && GAP_AFTER.test(next) ? 'either' : 'open'
  if (isSpaced) return 'close'
  // A dash stands without spaces on either side: “Yes”—she said—“I did.”
  if (DASH.test(before)) return PUNCTUATION.test(after) ? 'either' : 'open'
  return PUNCTUATION.test(after) ? 'close' : 'either'
}
