// “Is it open?” asked [Lee]. ¶ “Not yet,” said Park. ¶ “But you promised.”: after a question, the
// speakers of whole paragraphs alternate.

import type { Document } from '../../../language/document.ts'
import { sliceSpan } from '../../../../text/span.ts'
import type { QuoteCandidate } from '../../../types.ts'
import type { NearbySource, Surroundings } from '../nearby-rule.ts'
import { isWholeParagraph } from './span-in-paragraph.ts'
import type { TokenRange } from '../../../language/token-range.ts'

export function takingTurns({ document, before, quotedSpan }: Surroundings): NearbySource | null {
  const number = document.paragraphOf[quotedSpan.token]!
  const [first, second] = before.slice(-2)
  if (first === undefined || second === undefined || !isWholeParagraph(document, quotedSpan)) return null
  if (!isTurn(document, first, number - 2) || !isTurn(document, second, number - 1)) return null
  const isAlternating = asks(document, first) || asks(document, second) || second.rule === 'taking-turns'
  const isSame = wordsOf(document, first.source) === wordsOf(document, second.source)
  return isAlternating && !isSame ? { rule: 'taking-turns', found: first, joined: null } : null
}

/** Whether the candidate begins the paragraph with that number. */
function isTurn(document: Document, candidate: QuoteCandidate, number: number): boolean {
  const paragraph = document.paragraphs[number]
  return (
    paragraph !== undefined &&
    candidate.source !== null &&
    candidate.type === 'direct' &&
    candidate.parts[0].start === document.tokens[paragraph.first]!.start
  )
}

function asks({ text }: Document, { parts }: QuoteCandidate): boolean {
  return /\?\P{L}{0,3}$/u.test(sliceSpan(text, parts.at(-1)!))
}

function wordsOf({ text, tokens }: Document, range: TokenRange | null): string {
  return range === null ? '' : text.slice(tokens[range.first]!.start, tokens[range.last]!.end).toLowerCase()
}
