// [The mayor] replied: ¶ “We will see.”

import type { NearbySource, Surroundings } from '../nearby-rule.ts'
import { opensParagraph } from './span-in-paragraph.ts'

export function colonInParagraphBefore({ document, quotedSpan, opening }: Surroundings): NearbySource | null {
  return opening !== null && opensParagraph(document, quotedSpan)
    ? { rule: 'colon-before-quote', found: opening, joined: null }
    : null
}
