/**
 * Offsets in UTF-16 code units → offsets in code points, as Python counts them
 * and the W3C's Web Annotation Data Model (4.2.5) wants them.
 */
export function countCodePoints(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset
  // How many pairs end at or before each of them.
  const pairs = Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index + 2)
  return (offset) => offset - countUpTo(pairs, offset)
}

/** How many of ascending numbers are at most so much. */
function countUpTo(ascending: readonly number[], most: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) <= most) low = middle + 1
    else high = middle
  }
  return low
}
