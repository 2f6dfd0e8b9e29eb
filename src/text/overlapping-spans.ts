// Looks up spans in a long list without scanning all of it.

import type { Span } from '../model.ts'

/** The items of `sorted` that share a unit with `span`. `sorted` is in text order without overlaps. */
export function overlappingSpans<Item extends Span>(sorted: readonly Item[], span: Span): Item[] {
  const found: Item[] = []
  for (let at = firstEndingAfter(sorted, span.start); at < sorted.length && sorted[at]!.start < span.end; at++)
    found.push(sorted[at]!)
  return found
}

/** The index of the first item of `sorted` that ends after `offset`; its length if none does. */
export function firstEndingAfter(sorted: readonly Span[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
