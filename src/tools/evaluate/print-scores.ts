// Figures as lines of text.

import type { Calibration } from './calibrate.ts'
import type { ErrorKind } from './find-errors.ts'
import type { Scores } from './score-articles.ts'
import { percentile } from '../percentile.ts'

export function printScores({
  articleCount,
  unansweredCount,
  invalidSpanCount,
  agreements,
  accuracies,
}: Scores): string {
  const lines = [
    `documents ${articleCount}, without a prediction ${unansweredCount}, invalid spans ${invalidSpanCount}`,
    ...agreements.map(({ name, precision, recall, f1, predictedCount, goldCount }) => {
      const figures = `P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`
      return `${name.padEnd(28)} ${figures}   (predicted ${predictedCount}, gold ${goldCount})`
    }),
    ...accuracies.map(({ name, value, of }) => `${name.padEnd(56)} ${percent(value)}   (of ${of})`),
  ]
  return lines.join('\n')
}

export function printTimes(milliseconds: readonly number[]): string {
  const median = percentile(milliseconds, 0.5).toFixed(1)
  const slow = percentile(milliseconds, 0.95).toFixed(1)
  return `milliseconds an article, one core: median ${median}, p95 ${slow}`
}

export function printCalibration({ tenths, forms, count, expectedError }: Calibration): string {
  const lines = [
    'confidence   answers    right  mean confidence',
    ...tenths.map(({ least, ...figures }) =>
      printReliability(`${least.toFixed(1)} to ${(least + 0.1).toFixed(1)}`, figures),
    ),
    'source       answers    right  mean confidence',
    ...forms.map(({ form, ...figures }) => printReliability(form, figures)),
    `expected calibration error ${expectedError.toFixed(3)} (of ${count} answers that name a speaker)`,
  ]
  return lines.join('\n')
}

function printReliability(
  label: string,
  { count, rightShare, meanConfidence }: { count: number; rightShare: number; meanConfidence: number },
): string {
  return `${label.padEnd(12)} ${String(count).padStart(7)}    ${percent(rightShare)}            ${percent(meanConfidence)}`
}

/** Every kind with its count, then up to `exampleCount` examples of each. */
export function printErrors(kinds: readonly ErrorKind[], exampleCount: number): string {
  const table = kinds.map(({ kind, errors }) => `${String(errors.length).padStart(5)}  ${kind}`)
  const examples = kinds.flatMap(({ kind, errors }) => [
    '',
    `${kind}:`,
    ...errors
      .slice(0, exampleCount)
      .map(({ articleId, words, wanted, got }) => `  ${articleId}\n    ${words}\n    want ${wanted}\n    got  ${got}`),
  ])
  return [...table, ...examples].join('\n')
}

function percent(value: number): string {
  return (100 * value).toFixed(1).padStart(5)
}
