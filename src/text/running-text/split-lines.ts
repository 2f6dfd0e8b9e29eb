// The lines of a text, and what the signs before them make them.

import type { Span } from '../../model.ts'
import { trimSpan } from '../span.ts'

/** Without white space at its ends; empty if blank. Includes the signs before it. */
export interface Line extends Span {
  /** Whether a “>” stands before it, as in mail and Markdown. */
  readonly isQuoted: boolean
  /** Whether it begins with a bullet, a number or a heading sign, and so starts something new. */
  readonly isItem: boolean
}

/** In text order, including blank ones. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const lineBreak of text.matchAll(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu)) {
    lines.push(lineOf(text, start, lineBreak.index))
    start = lineBreak.index + lineBreak[0].length
  }
  lines.push(lineOf(text, start, text.length))
  return lines
}

function lineOf(text: string, from: number, to: number): Line {
  const { start, end } = trimSpan(text, { start: from, end: to })
  const head = text.slice(start, Math.min(end, start + LONGEST_HEAD))
  const isQuoted = head.startsWith('>')
  return { start, end, isQuoted, isItem: ITEM.test(isQuoted ? head.replace(/^[>\s]+/u, '') : head) }
}

/** In UTF-16 code units. */
const LONGEST_HEAD = 40
const ITEM = /^(?:[-–—*+•·‣▪●◦■►]\s|#{1,6}\s|\(?\d{1,3}[.)]\s|\*\*|__|\|)/u
