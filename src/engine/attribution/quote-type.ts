// Direct, mixed or indirect, by how much of the words stands in marks.

import type { Document } from '../language/document.ts'
import type { QuoteType, Span } from '../../model.ts'
import { countCharacters, LETTER, NUMBER } from '../../text/character-classes.ts'
import { overlappingSpans } from '../../text/overlapping-spans.ts'

/** From this share of letters and digits in marks on a quote is direct (the line that PolNeAR's types are drawn by). */
const DIRECT_SHARE = 0.95

export function quoteType(
  { text, quotedSpans }: Pick<Document, 'text' | 'quotedSpans'>,
  parts: readonly Span[],
): QuoteType {
  let all = 0
  let marked = 0
  for (const part of parts) {
    all += countLetters(text, part.start, part.end)
    for (const quotedSpan of overlappingSpans(quotedSpans, part))
      marked += countLetters(text, Math.max(part.start, quotedSpan.start), Math.min(part.end, quotedSpan.end))
  }
  if (marked === 0) return 'indirect'
  return marked >= DIRECT_SHARE * all ? 'direct' : 'mixed'
}

function countLetters(text: string, start: number, end: number): number {
  return countCharacters(text, LETTER | NUMBER, start, end)
}
