// [Lee] said it was “a joke” and, of late, “a shame”: part of a sentence in which another part has
// a source.

import type { NearbySource, Surroundings } from '../nearby-rule.ts'
import { nearestQuote } from './nearest-quote.ts'

/** A less probable cue, more likely wrong than right, does not lend its source. */
const CUE_THRESHOLD = 0.5

export function sameSentence(around: Surroundings): NearbySource | null {
  const { sentenceOf } = around.document
  const sentence = sentenceOf[around.quotedSpan.token]
  const like = nearestQuote(
    around,
    ({ cue, cueChance }) => cue !== null && cueChance >= CUE_THRESHOLD && sentenceOf[cue.first] === sentence,
  )
  return like === null ? null : { rule: 'same-sentence', found: like, joined: null }
}
