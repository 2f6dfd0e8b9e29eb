// Attributions beside each other: only those whose cues are near may want the
// same words, and to compare each with all would take the square of their number.

import type { ExtractedAttribution } from '../types.ts'

/** Attributions on either side. */
const NEAR = 4

/** Each with those next to it, in the order of their cues. */
export function withNeighbors(
  attributions: readonly ExtractedAttribution[],
): { readonly one: ExtractedAttribution; readonly near: readonly ExtractedAttribution[] }[] {
  const inOrder = [...attributions].sort((one, other) => one.cue.first - other.cue.first)
  return inOrder.map((one, index) => ({
    one,
    near: [...inOrder.slice(Math.max(0, index - NEAR), index), ...inOrder.slice(index + 1, index + 1 + NEAR)],
  }))
}
