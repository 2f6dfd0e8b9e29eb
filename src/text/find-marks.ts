// Finds everything that may be a quotation mark, in any spelling, and works out
// from the spacing which way it faces.
//
//   He said[ ][“]We won[”], &laquo;again&raquo;.
//
// Leaves out marks of arc, feet and inches after a number (40° 26' 46", 6'2")
// and marks around the value of an HTML attribute. Whether a single mark is an
// apostrophe is left to pair-single-marks.

import type { Span } from '../model.ts'
import { MARK_ENTITIES, MARK_SHAPES, MARK_SPELLINGS, type MarkShape } from './quotation-marks.ts'

export interface Mark extends Span {
  /** The mark in its usual spelling, a key of `MARK_SHAPES`. */
  readonly glyph: string
  readonly shape: MarkShape
  /** Judged by the spacing: no gap to its right is `open`, none to its left is `close`. */
  readonly side: 'open' | 'close' | 'either'
  /**
   * The units before and after it, skipping other marks and emphasis signs that
   * touch it; "" at the ends of the text.
   */
  readonly before: string
  readonly after: string
}

/** All marks of the text, in text order. */
export function findMarks(text: string): Mark[] {
  const found: Spelled[] = []
  for (const { 0: spelling, index: start } of text.matchAll(MARK)) {
    const glyph = GLYPHS.get(spelling) ?? decode(spelling)
    const end = start + spelling.length
    if (glyph !== null && !isMeasure(text, start, glyph) && !isAttribute(text, start, end))
      found.push({ start, end, glyph })
  }
  return found.map(({ start, end, glyph }, index) => {
    const edge = rightEdge(text, found, index)
    const before = text[leftEdge(text, found, index) - 1] ?? ''
    const after = text[edge] ?? ''
    return {
      start,
      end,
      glyph,
      shape: MARK_SHAPES[glyph]!,
      side: sideOf(before, after, text[edge + 1] ?? ''),
      before,
      after,
    }
  })
}

interface Spelled extends Span {
  readonly glyph: string
}

/** A character reference, sometimes half decoded (& laquo;) or encoded twice (&amp;quot;); or a spelling of several units; or a mark. */
const MARK = new RegExp(
  [
    String.raw`&(?:amp;)?\s?(?:${Object.keys(MARK_ENTITIES).join('|')}|#\s?\d{2,5}|#\s?[xX][0-9a-fA-F]{2,5})\s?;`,
    String.raw`(?<![^\s(]),,(?=[\p{L}\p{N}])`,
    ...Object.keys(MARK_SPELLINGS)
      .filter((spelling) => spelling !== ',,')
      .map((spelling) => spelling.replaceAll('\\', String.raw`\\`)),
    `[${Object.keys(MARK_SHAPES).join('')}]`,
  ].join('|'),
  'gu',
)
const GLYPHS: ReadonlyMap<string, string> = new Map([
  ...Object.keys(MARK_SHAPES).map((glyph) => [glyph, glyph] as const),
  ...Object.entries(MARK_SPELLINGS),
])

/** The mark that a character reference stands for, or null if it is another character. */
function decode(reference: string): string | null {
  const name = reference.replace(/^&(?:amp;)?|[\s;]/gu, '')
  if (!name.startsWith('#')) return MARK_ENTITIES[name] ?? null
  const code = /^#x/iu.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10)
  return GLYPHS.get(String.fromCharCode(code)) ?? null
}

const DIGIT = /\d/u
const MEASURES: readonly string[] = ["'", '’', '"', '”']
/** Feet and inches, minutes and seconds: the mark after the digits of 6'2", 6’2” and 40° 26' 46". */
const AFTER_MEASURE =
  /\d\s?['’′]\s?\d{1,2}(?:[.,]\d+)?$|\d\s?°\s?(?:\d{1,2}(?:[.,]\d+)?\s?['’′]\s?)?\d{1,2}(?:[.,]\d+)?$/u
/** Feet before inches: the first mark of 6'2", with nothing that could be a word. */
const BEFORE_INCHES = /^['’]\s?\d{1,2}(?:[.,]\d+)?(?:["”″]|'')/u

function isMeasure(text: string, start: number, glyph: string): boolean {
  if (!DIGIT.test(text[start - 1] ?? '') || !MEASURES.includes(glyph)) return false
  return (
    AFTER_MEASURE.test(text.slice(Math.max(0, start - 16), start)) || BEFORE_INCHES.test(text.slice(start, start + 10))
  )
}

/** What is left of a tag: the marks in href="…" and the one in "> . */
function isAttribute(text: string, start: number, end: number): boolean {
  if (text[start - 1] === '=') return /\p{L}/u.test(text[start - 2] ?? '')
  return text[end] === '>' || (text[end] === '/' && text[end + 1] === '>')
}

/** Skips marks and emphasis signs that touch a mark, but only so many: a text may consist of nothing else. */
const FURTHEST = 3

function leftEdge(text: string, marks: readonly Span[], index: number): number {
  let edge = marks[index]!.start
  let at = index - 1
  for (let step = 0; step < FURTHEST; step++) {
    if (at >= 0 && marks[at]!.end === edge) edge = marks[at--]!.start
    else if (isEmphasis(text[edge - 1])) edge--
    else break
  }
  return edge
}

function rightEdge(text: string, marks: readonly Span[], index: number): number {
  let edge = marks[index]!.end
  let at = index + 1
  for (let step = 0; step < FURTHEST; step++) {
    if (at < marks.length && marks[at]!.start === edge) edge = marks[at++]!.end
    else if (isEmphasis(text[edge])) edge++
    else break
  }
  return edge
}

function isEmphasis(unit: string | undefined): boolean {
  return unit === '*' || unit === '_'
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
  // A dash has no spaces on either side: “Yes”—she said—“I did.”
  if (DASH.test(before)) return PUNCTUATION.test(after) ? 'either' : 'open'
  return PUNCTUATION.test(after) ? 'close' : 'either'
}
