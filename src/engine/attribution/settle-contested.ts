// Decides which of two cues gets a quotation that both claim. The content of each cue was found on
// its own, as if there were no other cue.
//
//   [“No,”] [said](cue) Lee. [“Yes,”] [said](cue) Park.     each gets what is in its own sentence

import { isQuoted, type Document } from '../language/document.ts'
import type { TokenRange } from '../language/token-range.ts'
import type { ExtractedAttribution } from '../types.ts'
import { withNeighbors } from './with-neighbors.ts'

/** In the order of their cues, without those left without content. */
export function settleContested(
  document: Document,
  attributions: readonly ExtractedAttribution[],
): ExtractedAttribution[] {
  return withNeighbors(attributions).flatMap(({ one, near }) => {
    const content = one.content.filter((run) => !isOthers(document, run, one, near))
    return content.length === 0 ? [] : [{ ...one, content }]
  })
}

/** Whether the run is in marks and not in the sentence of its cue, and a cue in its own sentence claims it too. */
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
