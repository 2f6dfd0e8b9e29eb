// A speaker's name is nobody else's words.
//
//   [The clerk](source) [said](cue) it rained. It might last, she [added](cue).     “The clerk” is not added

import { isQuoted, type Document } from '../language/document.ts'
import type { TokenRange } from '../language/token-range.ts'
import type { ExtractedAttribution } from '../types.ts'
import { withNeighbors } from './with-neighbors.ts'

/** The attributions without content that is only the source of a more certain one, and without those left empty. */
export function leaveSourcesOut(
  document: Document,
  attributions: readonly ExtractedAttribution[],
): ExtractedAttribution[] {
  return withNeighbors(attributions).flatMap(({ one, near }) => {
    const content = one.content.filter((run) => !near.some((other) => isSourceOf(document, other, one, run)))
    if (content.length === one.content.length) return [one]
    return content.length === 0 ? [] : [{ ...one, content }]
  })
}

function isSourceOf(
  document: Document,
  { source, cueChance, sourceChance }: ExtractedAttribution,
  one: ExtractedAttribution,
  run: TokenRange,
): boolean {
  return (
    source !== null &&
    source.first <= run.first &&
    run.last <= source.last &&
    !isQuoted(document, run.first) &&
    cueChance * sourceChance > one.cueChance * one.contentChance
  )
}
