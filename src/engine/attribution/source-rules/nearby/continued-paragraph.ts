// “First paragraph. ¶ “Second paragraph.”: the mark is opened again without having been closed.

import { firstEndingAfter } from '../../../../text/overlapping-spans.ts'
import type { NearbySource, Surroundings } from '../nearby-rule.ts'
import { hasRoom } from './has-room.ts'

export function continuedParagraph({ document, before, quotedSpan }: Surroundings): NearbySource | null {
  const last = before.at(-1)
  if (!quotedSpan.continues || last === undefined) return null
  const continued = document.quotedSpans[firstEndingAfter(document.quotedSpans, quotedSpan.start) - 1]
  if (continued === undefined || last.parts.at(-1)!.end <= continued.start) return null
  return { rule: 'continued-paragraph', found: last, joined: hasRoom(last) ? before.length - 1 : null }
}
