// The source of another quote in the same sentence.

import type { QuoteCandidate } from '../../../types.ts'
import type { InferredSource } from '../missing-rule.ts'

export function likeOther({ source, sourceChance }: QuoteCandidate): InferredSource {
  return { source, sourceChance, rule: 'same-sentence' }
}
