// [Lee] accused them of lying: “You knew.”: two quotes with one cue have one source.

import { likeOther } from './like-other.ts'
import type { InferredSource, MissingSource } from '../missing-rule.ts'

export function sharedCue({ candidate, near }: MissingSource): InferredSource | null {
  const like = near.find(({ source, cue }) => source !== null && cue !== null && cue.first === candidate.cue?.first)
  return like === undefined ? null : likeOther(like)
}
