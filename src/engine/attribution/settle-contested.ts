// Settles which of two cues has a quotation that both want. Each cue was asked
// by itself what its content is, as if there were no other.
//
//   [“No,”] [said](cue) Lee. [“Yes,”] [said](cue) Park.     each has what stands in its own sentence

import { isQuoted, type Document } from '../language/document.ts'
import type { TokenRange } from '../language/token-range.ts'
import type { ExtractedAttribution } from '../types.ts'

/** Attributions on either side, by their cues, that may want the same. */
const NEAR = 4

/** In the order of their cues; those that are left without content are none. */
export function settleContested(
  document: Document,
  attributions: readonly ExtractedAttribution[],
): ExtractedAttribution[] {
  const inOrder = [...attributions].sort((one, other) => one.cue.first - other.cue.first)
  return inOrder.flatMap((one, index) => {
    const near = [...inOrder.slice(Math.max(0, index - NEAR), index), ...inOrder.slice(index + 1, index + 1 + NEAR)]
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
