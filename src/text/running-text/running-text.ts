// A text as the engine reads it: without the markup, at the same length, so
// that an offset means the same in both.
//
//   > We **held** out[1] for      →     We   held   out    for a year.
//   > a year.
//
// Front matter, Markdown markup, footnote marks and lines that are not part of
// the article become spaces, and so does a line break within a paragraph. Words
// stay where they are, and nothing is added.

import type { Span } from '../../model.ts'
import { blankFootnoteMarks } from './blank-footnote-marks.ts'
import { blankFurniture } from './blank-furniture.ts'
import { blankMarkdown } from './blank-markdown.ts'
import { blankRepeats } from './blank-repeats.ts'
import { joinLines } from './join-lines.ts'
import { splitLines, type Line } from './split-lines.ts'

export interface RunningText {
  /** As long as the text sent. Every line of it with words is a paragraph. */
  readonly text: string
  /** The paragraphs set as block quotations, with “>” before their lines; in text order and including these signs. */
  readonly blockQuotations: readonly Span[]
}

/** Total: any text gives one of the same length, in linear time. */
export function runningText(sent: string): RunningText {
  const lines = asOwnWords(sent, splitLines(sent))
  const blanked = blankFurniture(blankFootnoteMarks(blankMarkdown(sent)))
  const text = joinLines(blankRepeats(blanked, lines), lines)
  return {
    text,
    blockQuotations: blockQuotationsOf(
      text,
      lines.filter(({ isQuoted }) => isQuoted),
    ),
  }
}

/** Forwarded mail has “>” before all its lines, which does not make it a quotation. */
function asOwnWords(text: string, lines: readonly Line[]): readonly Line[] {
  const isAllQuoted = lines.every(({ start, end, isQuoted }) => isQuoted || start === end)
  const hasWords = /^>[ \t]*[^\s>]/mu.test(text)
  return isAllQuoted && hasWords ? lines.map((line) => ({ ...line, isQuoted: false })) : lines
}

/** Joined lines are one paragraph. */
function blockQuotationsOf(text: string, quoted: readonly Span[]): Span[] {
  const found: Span[] = []
  for (const { start, end } of quoted) {
    const last = found.at(-1)
    if (last !== undefined && !LINE_BREAK.test(text.slice(last.end, start)))
      found[found.length - 1] = { start: last.start, end }
    else found.push({ start, end })
  }
  return found
}

const LINE_BREAK = /[\n\r\v\f\u0085\u2028\u2029]/u
