// Paragraphs of a running text: its lines.
//
// A line break ends a paragraph, blank line or not, as in the text that
// newsrooms and web pages send. Wrapped lines have already been joined
// (running-text/join-lines).

import type { Span } from '../model.ts'
import { trimSpan } from './span.ts'

/** Every unit that is not white space is in exactly one paragraph; none is empty or begins or ends with white space. */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = []
  let start = 0
  const add = (end: number): void => {
    const paragraph = trimSpan(text, { start, end })
    if (paragraph.end > paragraph.start) paragraphs.push(paragraph)
  }
  for (const lineBreak of text.matchAll(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu)) {
    add(lineBreak.index)
    start = lineBreak.index + lineBreak[0].length
  }
  add(text.length)
  return paragraphs
}
