// The lines of a text, and what the signs before them make of them.

import type { Span } from '../../model.ts'
import { trimSpan } from '../span.ts'

/** Without white space at its ends; empty for a blank one. The signs before it belong to it. */
export interface Line extends Span {
  /** Whether a “>” stands before it, as in mail and Markdown. */
  readonly isQuoted: boolean
  /** Whether a bullet, a number or the sign of a heading stands before it: it begins something of its own. */
  readonly isItem: boolean
}

/** In text order, blank ones too. */
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
