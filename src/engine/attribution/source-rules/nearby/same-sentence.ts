// [Lee] said it was “a joke” and, of late, “a shame”: a piece of a sentence another piece of which has a source.

import type { NearbySource, Surroundings } from '../nearby-rule.ts'
import { nearestQuote } from './nearest-quote.ts'

/** A cue that is less probable than this, and is no cue more likely than not, has nothing to give. */
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
