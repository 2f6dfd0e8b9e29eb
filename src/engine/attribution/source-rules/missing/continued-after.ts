// “The engine stopped. ¶ “I could see the rocks,” said [Bo Wick].: the mark that a paragraph
// leaves open continues in the next one, which names the speaker.

import { firstEndingAfter } from '../../../../text/overlapping-spans.ts'
import type { InferredSource, MissingSource } from '../missing-rule.ts'

export function continuedAfter({ document, candidate, near }: MissingSource): InferredSource | null {
  const { quotedSpans } = document
  const last = candidate.parts.at(-1)!
  for (let at = firstEndingAfter(quotedSpans, last.end); quotedSpans[at]?.continues === true; at++) {
    const { start, end } = quotedSpans[at]!
    const found = near.find(({ parts, source }) => source !== null && parts[0].start >= start && parts[0].start < end)
    if (found !== undefined)
      return { source: found.source, sourceChance: found.sourceChance, rule: 'continued-paragraph' }
  }
  return null
}
