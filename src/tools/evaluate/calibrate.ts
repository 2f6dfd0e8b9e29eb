// Whether the confidence of an answer means what it says: of the answers at
// 0.9, nine in ten should be right.

import { isRightPair, countedQuotes, hasSpeakers } from './score-pairs.ts'
import type { Comparison } from './compare-quotes.ts'
import { share } from './score-articles.ts'

/** The answers whose confidence lies in one tenth: from `least` up to the next tenth, 1 in the last. */
export interface Tenth {
  readonly least: number
  readonly count: number
  readonly rightShare: number
  readonly meanConfidence: number
}

export interface Calibration {
  /** Those that hold an answer, lowest first. */
  readonly tenths: readonly Tenth[]
  readonly count: number
  /** Expected calibration error (Guo et al. 2017): the mean distance, weighted by count, between rightness and confidence of a tenth. */
  readonly expectedError: number
}

/**
 * Counts every quote of any type that names a speaker, in articles whose
 * speakers are annotated; quotes found for gold quotes without a known name
 * count neither way. Right is what `isRightPair` calls right, so a quote that
 * is in no gold quote is wrong, however good its speaker.
 */
export function calibrate(comparisons: readonly Comparison[]): Calibration {
  const answers = comparisons.filter(hasSpeakers).flatMap((comparison) =>
    countedQuotes(comparison, () => true)
      .filter(({ quote }) => quote.speaker !== null && quote.confidence !== undefined)
      .map((found) => ({ confidence: found.quote.confidence ?? 0, isRight: isRightPair(comparison, found) })),
  )
  const tenths = Array.from({ length: 10 }, (_, at) => {
    const inTenth = answers.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === at)
    const count = inTenth.length
    return {
      least: at / 10,
      count,
      rightShare: share(inTenth.filter(({ isRight }) => isRight).length, count),
      meanConfidence: share(
        inTenth.reduce((sum, { confidence }) => sum + confidence, 0),
        count,
      ),
    }
  }).filter(({ count }) => count > 0)
  const distance = tenths.reduce(
    (sum, tenth) => sum + tenth.count * Math.abs(tenth.rightShare - tenth.meanConfidence),
    0,
  )
  return { tenths, count: answers.length, expectedError: share(distance, answers.length) }
}
