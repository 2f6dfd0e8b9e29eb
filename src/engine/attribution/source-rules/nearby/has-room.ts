// Whether a quote may have one part more.

import type { QuoteCandidate } from '../../../types.ts'

/** More parts than any real quotation has; each part costs a walk over those before. */
const MOST_PARTS = 60

export function hasRoom({ parts }: QuoteCandidate): boolean {
  return parts.length < MOST_PARTS
}
