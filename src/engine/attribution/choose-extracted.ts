// Chooses among overlapping attributions. Nobody is quoted inside somebody's quoted words: if one
// attribution lies in the content of another, the stronger one wins.

import type { Reader } from '../../model.ts'
import type { ExtractedAttribution } from '../types.ts'
import type { TokenRange } from '../language/token-range.ts'
import { TokenSet } from './token-set.ts'
import { withNeighbors } from './with-neighbors.ts'

/** The attributions that are compatible, in text order of their first content. */
export function chooseExtracted(attributions: readonly ExtractedAttribution[], reader: Reader): ExtractedAttribution[] {
  const strengths = strengthsOf(attributions, reader)
  const order = [...attributions].sort(
    (one, other) => strengths.get(other)! - strengths.get(one)! || one.cue.first - other.cue.first,
  )
  const taken = new TokenSet()
  const chosen: ExtractedAttribution[] = []
  for (const extracted of order) {
    if (taken.has(extracted.cue)) continue
    if (overlapShare(extracted, taken) > 0.3 && taken.has(nearestContent(extracted))) continue
    const content = extracted.content.filter((run) => !taken.has(run))
    if (content.length === 0) continue
    for (const run of content) taken.add(run)
    chosen.push({ ...extracted, content })
  }
  return chosen.sort((one, other) => one.content[0]!.first - other.content[0]!.first || one.cue.first - other.cue.first)
}

/** How strong each attribution is against others. */
function strengthsOf(
  attributions: readonly ExtractedAttribution[],
  reader: Reader,
): ReadonlyMap<ExtractedAttribution, number> {
  return new Map(
    withNeighbors(attributions).map(({ one, near }) => {
      const isInside = near.some((other) => isIn(one.cue, other.content) && !isIn(other.cue, one.content))
      return [one, one.cueChance * one.contentChance * (isInside ? SHARE_INSIDE[reader] : 1)]
    }),
  )
}

function isIn({ first, last }: TokenRange, content: readonly TokenRange[]): boolean {
  return content.some((run) => run.first <= first && last <= run.last)
}

/**
 * The share that remains of a cue's strength inside what somebody is quoted as saying: [The
 * pictures show work at the gate], Lee said. Chosen on the development articles.
 */
const SHARE_INSIDE: Readonly<Record<Reader, number>> = { pretrained: 0.7, linear: 1, patterns: 1 }

function overlapShare(extracted: ExtractedAttribution, taken: TokenSet): number {
  let shared = 0
  let count = 0
  for (const run of extracted.content) {
    for (let at = run.first; at <= run.last; at++, count++) if (taken.has({ first: at, last: at })) shared++
  }
  return count === 0 ? 1 : shared / count
}

/**
 * According to the bank, [a strike costs millions]. [“It hurts,”] said Lee: the words next to the
 * cue are its own, even if another cue gets the rest.
 */
function nearestContent({ cue, content }: ExtractedAttribution): TokenRange {
  const distance = ({ first, last }: TokenRange): number => (first > cue.last ? first - cue.last : cue.first - last)
  return content.reduce((nearest, run) => (distance(run) < distance(nearest) ? run : nearest))
}
