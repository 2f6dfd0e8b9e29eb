// The position of a quoted span in its paragraph and its sentence.

import type { Document } from '../../../language/document.ts'
import type { QuoteCandidate } from '../../../types.ts'
import type { UncoveredSpan } from '../nearby-rule.ts'

export function opensParagraph(document: Document, quotedSpan: UncoveredSpan): boolean {
  return document.paragraphs[document.paragraphOf[quotedSpan.token]!]!.first === quotedSpan.token
}

/** One UTF-16 unit beyond the quoted span may be a full stop after the closing mark. */
export function isWholeParagraph(document: Document, quotedSpan: UncoveredSpan): boolean {
  const { last } = document.paragraphs[document.paragraphOf[quotedSpan.token]!]!
  return opensParagraph(document, quotedSpan) && document.tokens[last]!.end <= quotedSpan.end + 1
}

/** Whether that quote ends the previous paragraph with words in marks, so that the quotation may continue here. */
export function endsParagraphBefore(
  { tokens, paragraphs, paragraphOf }: Document,
  { token }: UncoveredSpan,
  quote: QuoteCandidate | undefined,
): boolean {
  const previous = paragraphs[paragraphOf[token]! - 1]
  if (previous === undefined || quote === undefined || quote.source === null || quote.type === 'indirect') return false
  return quote.parts.at(-1)!.end >= tokens[previous.last]!.end - 1
}

/** One UTF-16 unit beyond the quoted span may be a full stop after the closing mark. */
export function isWholeSentenceInMarks(
  { tokens, sentences, sentenceOf }: Document,
  { token, end }: UncoveredSpan,
): boolean {
  const { first, last } = sentences[sentenceOf[token]!]!
  return first === token && tokens[last]!.end <= end + 1
}
