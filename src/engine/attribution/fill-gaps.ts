// Joins what a reader left apart in one sentence.
//
//   Lee [said](cue) [the boats], which leak, [would sail].     what lies between is said too

import { isQuoted, type Document } from '../language/document.ts'
import type { TokenRange } from '../language/token-range.ts'
import type { ExtractedAttribution } from '../types.ts'
import { TokenSet } from './token-set.ts'

/** In tokens. Chosen on the development articles: in longer gaps readers are often right. */
const LONGEST_GAP = 8

/** The attributions without gaps in their content, unless a cue or source is in the gap. */
export function fillGaps(document: Document, attributions: readonly ExtractedAttribution[]): ExtractedAttribution[] {
  const taken = new TokenSet()
  for (const { cue, source } of attributions) for (const run of [cue, source]) if (run !== null) taken.add(run)
  return attributions.map((one) => {
    if (one.content.length === 1) return one
    const content: TokenRange[] = []
    for (const run of one.content) {
      const before = content.at(-1)
      if (before !== undefined && mayJoin(document, before, run, taken))
        content[content.length - 1] = { first: before.first, last: run.last }
      else content.push(run)
    }
    return { ...one, content }
  })
}

function mayJoin(document: Document, before: TokenRange, after: TokenRange, taken: TokenSet): boolean {
  if (document.sentenceOf[before.last] !== document.sentenceOf[after.first]) return false
  if (after.first - before.last - 1 > LONGEST_GAP) return false
  if (taken.has({ first: before.last + 1, last: after.first - 1 })) return false
  for (let at = before.last; at <= after.first; at++) if (isQuoted(document, at)) return false
  return true
}
