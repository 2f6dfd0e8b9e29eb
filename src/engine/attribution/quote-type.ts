// Direct, mixed or indirect, depending on how much of the words is in marks.

import type { Document } from '../language/document.ts'
import type { QuoteType, Span } from '../../model.ts'
import { countCharacters, LETTER, NUMBER } from '../../text/character-classes.ts'
import { overlappingSpans } from '../../text/overlapping-spans.ts'

/**
 * The least share of letters and digits in marks that makes a quote direct (the boundary that
 * defines PolNeAR's types).
 */
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
