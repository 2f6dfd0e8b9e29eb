// [Lee] said “no”, calling it “a joke”: a participle after a comma has the subject of the
// preceding verb.

import { likeOther } from './like-other.ts'
import type { InferredSource, MissingSource } from '../missing-rule.ts'

export function participleAfterVerb({ document, candidate, near }: MissingSource): InferredSource | null {
  const { tokens, sentenceOf } = document
  const { cue } = candidate
  if (cue === null) return null
  const before = tokens[cue.first - 1]?.lower
  if (!tokens[cue.first]!.lower.endsWith('ing') || (before !== ',' && before !== 'and' && before !== '”')) return null
  const like = near.findLast(
    (other) =>
      other.source !== null &&
      other.cue !== null &&
      other.cue.first < cue.first &&
      sentenceOf[other.cue.first] === sentenceOf[cue.first],
  )
  return like === undefined ? null : likeOther(like)
}
