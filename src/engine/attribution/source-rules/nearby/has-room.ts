// Whether a quote may have another part.

import type { QuoteCandidate } from '../../../types.ts'

/** More parts than any real quotation has; adding one takes a pass over all before it. */
const MOST_PARTS = 60

export function hasRoom({ parts }: QuoteCandidate): boolean {
  return parts.length < MOST_PARTS
}
