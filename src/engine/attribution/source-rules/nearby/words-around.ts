// [Reid] [has gone after] him as a “leech”: what the extractor finds in the sentence, seen from
// the quoted span.

import type { NearbySource, Surroundings } from '../nearby-rule.ts'

/** From this chance on, the extractor takes precedence over the quotes around. */
const THRESHOLD = 0.5

export function wordsAround({ document, quotedSpan, sourceFromSpan }: Surroundings): NearbySource | null {
  const found = sourceFromSpan()
  if (found.source === null || found.sourceChance < THRESHOLD) return null
  return document.sentenceOf[found.source.first] === document.sentenceOf[quotedSpan.token]
    ? { rule: 'words-around', found, joined: null }
    : null
}
