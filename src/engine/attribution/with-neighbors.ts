// Pairs attributions with those near them: only attributions with nearby cues can claim the same
// words, and comparing all with all would take quadratic time.

import type { ExtractedAttribution } from '../types.ts'

/** How many attributions on either side. */
const NEAR = 4

/** Each attribution with its neighbors, in the order of their cues. */
export function withNeighbors(
  attributions: readonly ExtractedAttribution[],
): { readonly one: ExtractedAttribution; readonly near: readonly ExtractedAttribution[] }[] {
  const inOrder = [...attributions].sort((one, other) => one.cue.first - other.cue.first)
  return inOrder.map((one, index) => ({
    one,
    near: [...inOrder.slice(Math.max(0, index - NEAR), index), ...inOrder.slice(index + 1, index + 1 + NEAR)],
  }))
}
