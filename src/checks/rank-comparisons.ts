// Which of a quotation's matches says the most about it, and whether the words are
// its speaker’s there.

import { compareSpeakers } from './compare-speakers.ts'
import type { SpeakerComparison } from './compare-speakers.ts'
import type { Origin } from './check-source.ts'
import type { Comparison } from './compare-quotation.ts'
import { isSaid } from './compared-word.ts'
import type { Quotation } from './find-quotations.ts'

/** What ranks a comparison. */
export interface Ranked {
  readonly cost: number
  readonly isQuoted: boolean
  /** Whether the words belong to the speaker that the quotation names. */
  readonly speaker: SpeakerComparison
}

/** Fewest differences first; on a tie, the same speaker first, and quoted words before others. */
export function compareRanks(one: Ranked, other: Ranked): number {
  return (
    one.cost - other.cost || RANKS[one.speaker] - RANKS[other.speaker] || Number(other.isQuoted) - Number(one.isQuoted)
  )
}

const RANKS: Readonly<Record<SpeakerComparison, number>> = { same: 0, unknown: 1, other: 2 }

/** Best first. Leaves out short phrases that somebody else said nearly the same way, as chance. */
export function rankComparisons<From extends Origin>(
  quotation: Pick<Quotation, 'words' | 'speakers' | 'confidence'>,
  comparisons: readonly Comparison<From>[],
): (Comparison<From> & Ranked)[] {
  const wordCount = quotation.words.filter(isSaid).length
  return comparisons
    .map((comparison) => ({ ...comparison, speaker: speakerOf(comparison, quotation, wordCount) }))
    .filter(({ cost, speaker }) => cost === 0 || speaker !== 'other' || wordCount >= FEWEST_OF_OTHERS)
    .sort(compareRanks)
}

const FEWEST_OF_OTHERS = 8

/** Phrases that everybody says don't show who said them: “Thank you.” */
const FEWEST_TO_TELL = 4

/** Below this confidence about who is quoted, a match contradicts nobody. */
const SURE = 0.6

function speakerOf(
  { spans }: Comparison,
  { speakers, confidence }: Pick<Quotation, 'speakers' | 'confidence'>,
  wordCount: number,
): SpeakerComparison {
  const origins = [...new Set(spans.map(({ origin }) => origin))]
  const compared = origins.map((origin) => {
    const found = compareSpeakers(speakers, origin.speakers)
    const isSure = wordCount >= FEWEST_TO_TELL && Math.min(confidence, origin.confidence) >= SURE
    return found === 'other' && !isSure ? 'unknown' : found
  })
  if (compared.includes('other')) return 'other'
  return compared.length === 0 || compared.includes('unknown') ? 'unknown' : 'same'
}
