// “First paragraph. ¶ “Second paragraph.”: the mark is opened again and was not closed.

import type { NearbySource, Surroundings } from '../nearby-rule.ts'
import { hasRoom } from './has-room.ts'

export function continuedParagraph({ document, before, quotedSpan }: Surroundings): NearbySource | null {
  const last = before.at(-1)
  if (!quotedSpan.continues || last === undefined) return null
  const paragraph = document.paragraphs[document.paragraphOf[quotedSpan.token]! - 1]
  if (paragraph === undefined || last.parts.at(-1)!.end < document.tokens[paragraph.first]!.start) return null
  return { rule: 'continued-paragraph', found: last, joined: hasRoom(last) ? before.length - 1 : null }
}
