// Paragraphs of a plain text.
//
// A line break ends a paragraph, blank line or not, as in the text that
// newsrooms and web pages send. Text that was wrapped at a fixed width (wire
// copy, e-mail) is the exception: there only a blank line does, and so does a
// line that had room for the next word.

import type { Span } from '../model.ts'
import { trimSpan } from './span.ts'

/** Every unit that is no white space lies in exactly one paragraph; none is empty or begins or ends with white space. */
export function splitParagraphs(text: string): Span[] {
  const lines = splitLines(text)
  const width = wrapWidth(text, lines)
  if (width === null) return lines.filter((line) => line.end > line.start)
  const paragraphs: Span[] = []
  let last: Span | null = null
  for (const line of lines) {
    if (line.end === line.start) {
      last = null
      continue
    }
    if (last !== null && isFull(text, last, line, width))
      paragraphs.push({ start: paragraphs.pop()!.start, end: line.end })
    else paragraphs.push(line)
    last = line
  }
  return paragraphs
}

/** Trimmed lines, blank ones too. */
function splitLines(text: string): Span[] {
  const lines: Span[] = []
  let start = 0
  for (const lineBreak of text.matchAll(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu)) {
    lines.push(trimSpan(text, { start, end: lineBreak.index }))
    start = lineBreak.index + lineBreak[0].length
  }
  lines.push(trimSpan(text, { start, end: text.length }))
  return lines
}

const NARROWEST = 50
const WIDEST = 100

/** The width that the text was wrapped at, or null when its lines are paragraphs. */
function wrapWidth(text: string, lines: readonly Span[]): number | null {
  const width = lines.reduce((widest, line) => Math.max(widest, line.end - line.start), 0)
  if (width < NARROWEST || width > WIDEST) return null
  let breakCount = 0
  let fullCount = 0
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (next === undefined || line.end === line.start || next.end === next.start) continue
    breakCount++
    if (isFull(text, line, next, width)) fullCount++
  }
  // A list of short lines breaks wherever its items end; wrapped text nearly always where the next word would not fit.
  return fullCount >= 3 && fullCount >= 0.8 * breakCount ? width : null
}

/** Whether the first word of `next` would not have fitted on `line`. */
function isFull(text: string, line: Span, next: Span, width: number): boolean {
  const word = /^\S*/u.exec(text.slice(next.start, Math.min(next.end, next.start + WIDEST)))![0]
  return line.end - line.start + 1 + word.length > width
}
