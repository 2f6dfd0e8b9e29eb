// Settles which of two cues has a quotation that both want. Each cue was asked
// by itself what its content is, as if there were no other.
//
//   [“No,”] [said](cue) Lee. [“Yes,”] [said](cue) Park.     each has what stands in its own sentence

import { isQuoted, type Document } from '../language/document.ts'
import type { TokenRange } from '../language/token-range.ts'
import type { ExtractedAttribution } from '../types.ts'
import { withNeighbors } from './with-neighbors.ts'

/** In the order of their cues; those that are left without content are none. */
export function settleContested(
  document: Document,
  attributions: readonly ExtractedAttribution[],
): ExtractedAttribution[] {
  return withNeighbors(attributions).flatMap(({ one, near }) => {
    const content = one.content.filter((run) => !isOthers(document, run, one, near))
    return content.length === 0 ? [] : [{ ...one, content }]
  })
}

/** Whether the run stands in marks, in another sentence than its cue, and another cue of that sentence wants it too. */
function isOthers(
  document: Document,
  run: TokenRange,
  { cue }: ExtractedAttribution,
  near: readonly ExtractedAttribution[],
): boolean {
  const { sentenceOf } = document
  const sentence = sentenceOf[run.first]!
  if (!isQuoted(document, run.first) || !isQuoted(document, run.last) || sentenceOf[cue.first] === sentence)
    return false
  return near.some(
    (other) =>
      sentenceOf[other.cue.first] === sentence &&
      other.content.some(({ first, last }) => first <= run.last && run.first <= last),
  )
}
