// Whether the confidence of an answer means what it says: of the answers at
// 0.9, nine in ten should be right.

import type { Comparison } from './compare-quotes.ts'
import { formOfSource, SOURCE_FORMS, type SourceForm } from './form-of-source.ts'
import { countedQuotes, hasSpeakers, isRightPair } from './score-pairs.ts'
import { share } from './score-articles.ts'

/** The answers whose confidence is in one tenth: from `least` up to the next tenth, or to 1 in the last. */
export interface Tenth {
  readonly least: number
  readonly count: number
  readonly rightShare: number
  readonly meanConfidence: number
}

/** The answers whose source has one form. */
export interface FormCalibration {
  readonly form: SourceForm
  readonly count: number
  readonly rightShare: number
  readonly meanConfidence: number
}

export interface Calibration {
  /** Those with answers, lowest first. */
  readonly tenths: readonly Tenth[]
  /** Those with answers, in the order of `SOURCE_FORMS`. */
  readonly forms: readonly FormCalibration[]
  readonly count: number
  /**
   * Expected calibration error (Guo et al. 2017): the mean distance between
   * accuracy and confidence of the tenths, weighted by count.
   */
  readonly expectedError: number
}

interface Answer {
  readonly confidence: number
  readonly isRight: boolean
  readonly form: SourceForm
}

/**
 * Counts every quote of any type that names a speaker, in articles with
 * annotated speakers; quotes found for gold quotes without a known name are not
 * counted. Right means right by `isRightPair`, so a quote that is in no gold
 * quote is wrong, however good its speaker.
 */
export function calibrate(comparisons: readonly Comparison[]): Calibration {
  const answers = comparisons.filter(hasSpeakers).flatMap(answersOf)
  const tenths = Array.from({ length: 10 }, (_, at) => ({
    least: at / 10,
    ...summarize(answers.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === at)),
  })).filter(({ count }) => count > 0)
  const forms = SOURCE_FORMS.map((form) => ({
    form,
    ...summarize(answers.filter((answer) => answer.form === form)),
  })).filter(({ count }) => count > 0)
  const distance = tenths.reduce(
    (sum, tenth) => sum + tenth.count * Math.abs(tenth.rightShare - tenth.meanConfidence),
    0,
  )
  return { tenths, forms, count: answers.length, expectedError: share(distance, answers.length) }
}

function answersOf(comparison: Comparison): readonly Answer[] {
  return countedQuotes(comparison, () => true).flatMap((found) => {
    const { speaker, source, confidence } = found.quote
    if (speaker === null || confidence === undefined) return []
    const words = source === null ? '' : comparison.article.text.slice(source.start, source.end)
    return { confidence, isRight: isRightPair(comparison, found), form: formOfSource(words, speaker.name) }
  })
}

function summarize(answers: readonly Answer[]): Pick<Tenth, 'count' | 'rightShare' | 'meanConfidence'> {
  const count = answers.length
  return {
    count,
    rightShare: share(answers.filter(({ isRight }) => isRight).length, count),
    meanConfidence: share(
      answers.reduce((sum, { confidence }) => sum + confidence, 0),
      count,
    ),
  }
}
