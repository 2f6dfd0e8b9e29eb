// It rained. “We won,” [Lee] said. ¶ “Nobody thought so.”: a paragraph that is all quotation
// continues the quote that ended the previous one.

import type { Document } from '../../../language/document.ts'
import type { QuoteCandidate } from '../../../types.ts'
import type { NearbySource, Surroundings, UncoveredSpan } from '../nearby-rule.ts'
import { someoneIn } from './someone-in.ts'
import { endsParagraphBefore, isWholeParagraph, isWholeSentenceInMarks, opensParagraph } from './span-in-paragraph.ts'

export function paragraphBefore({ document, before, quotedSpan }: Surroundings): NearbySource | null {
  const previous = document.paragraphs[document.paragraphOf[quotedSpan.token]! - 1]
  const last = before.at(-1)
  if (goesOnFrom(document, quotedSpan, last)) return { rule: 'paragraph-before', found: last!, joined: null }
  if (
    !isWholeParagraph(document, quotedSpan) ||
    previous === undefined ||
    last === undefined ||
    last.source === null ||
    last.type === 'indirect'
  )
    return null
  return last.parts.at(-1)!.end > document.tokens[previous.first]!.start
    ? { rule: 'paragraph-before', found: last, joined: null }
    : null
}

/**
 * … “afraid of questions”. ¶ [“They turn their backs.”] The vote is in May: one paragraph ends in
 * marks, the next begins in marks, and nobody is mentioned in between.
 */
function goesOnFrom(document: Document, quotedSpan: UncoveredSpan, last: QuoteCandidate | undefined): boolean {
  if (!opensParagraph(document, quotedSpan) || !isWholeSentenceInMarks(document, quotedSpan)) return false
  const { sentenceOf, paragraphOf } = document
  const beside = someoneIn(document, sentenceOf[quotedSpan.token]! + 1, paragraphOf[quotedSpan.token]!)
  return beside === null && endsParagraphBefore(document, quotedSpan, last)
}
