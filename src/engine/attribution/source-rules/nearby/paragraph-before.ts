// It rained. “We won,” [Lee] said. ¶ “Nobody thought so.”: a paragraph that is all
// quotation goes on where the paragraph before ended with one.

import type { NearbySource, Surroundings } from '../nearby-rule.ts'
import { isWholeParagraph } from './span-in-paragraph.ts'

export function paragraphBefore({ document, before, quotedSpan }: Surroundings): NearbySource | null {
  const previous = document.paragraphs[document.paragraphOf[quotedSpan.token]! - 1]
  const last = before.at(-1)
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
