// [Lee’s] claim that “nothing happened”: the owner of the noun says it.

import type { Document } from '../../../language/document.ts'
import type { QuoteCandidate } from '../../../types.ts'
import type { InferredSource, MissingSource } from '../missing-rule.ts'
import type { TokenRange } from '../../../language/token-range.ts'

const OWNER = new Set(['PROPN', 'NOUN', 'ADJ', 'DET', 'NUM'])
const OWNING = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your', 'whose'])

export function ownerOfNoun({ document, candidate }: MissingSource): InferredSource | null {
  const source = ownerBefore(document, candidate)
  return source === null ? null : { source, rule: 'noun-of-saying' }
}

function ownerBefore({ tokens }: Document, { cue }: QuoteCandidate): TokenRange | null {
  if (
    cue === null ||
    tokens.slice(cue.first, cue.last + 1).some((token) => token.pos === 'VERB' || token.pos === 'AUX')
  )
    return null
  const last = cue.first - 1
  if (OWNING.has(tokens[last]?.lower ?? '')) return { first: last, last }
  if (tokens[last]?.lower !== "'s") return null
  let first = last
  while (first > 0 && OWNER.has(tokens[first - 1]!.pos)) first--
  return first < last ? { first, last } : null
}
