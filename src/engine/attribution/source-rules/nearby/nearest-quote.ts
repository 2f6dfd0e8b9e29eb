// The nearest quote that satisfies a condition: the last one before, otherwise the first one
// after.

import type { QuoteCandidate } from '../../../types.ts'
import type { Surroundings } from '../nearby-rule.ts'

/** How many quotes back a rule looks: the time must not grow with the square of a text. */
const LOOK_BACK = 12

export function nearestQuote(
  { before, after }: Pick<Surroundings, 'before' | 'after'>,
  fits: (candidate: QuoteCandidate) => boolean,
): QuoteCandidate | null {
  return before.slice(-LOOK_BACK).findLast(fits) ?? after.find(fits) ?? null
}
