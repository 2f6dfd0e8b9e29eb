// Which quotes of two readings of a text share words. An article may have
// thousands of quotes in each, so not every pair is compared.

import type { Span } from '../../model.ts'

/** The parts of a quote, in text order and not overlapping. */
type Parts = readonly Span[]

/**
 * For each of `ones`, the indices in `others` of the quotes that overlap it, in
 * order, and by how many code units. A sweep: both lists are walked once,
 * ordered by start, and each span meets only those that have not ended yet.
 */
export function findCommonLengths(
  ones: readonly Parts[],
  others: readonly Parts[],
): readonly ReadonlyMap<number, number>[] {
  const common = ones.map(() => new Map<number, number>())
  const spans = [...flatten(ones, true), ...flatten(others, false)].sort((one, other) => one.start - other.start)
  let open: readonly OwnedSpan[] = []
  for (const span of spans) {
    open = open.filter(({ end }) => end > span.start)
    for (const before of open) {
      if (before.isOfOnes === span.isOfOnes) continue
      const [one, other] = span.isOfOnes ? [span, before] : [before, span]
      const lengths = common[one.owner]
      const length = Math.min(one.end, other.end) - span.start
      lengths?.set(other.owner, (lengths.get(other.owner) ?? 0) + length)
    }
    open = [...open, span]
  }
  return common.map((lengths) => new Map([...lengths].sort(([one], [other]) => one - other)))
}

interface OwnedSpan extends Span {
  readonly isOfOnes: boolean
  /** The index of its quote in the list. */
  readonly owner: number
}

const flatten = (quotes: readonly Parts[], isOfOnes: boolean): OwnedSpan[] =>
  quotes.flatMap((parts, owner) =>
    parts.filter(({ start, end }) => end > start).map(({ start, end }) => ({ start, end, isOfOnes, owner })),
  )
