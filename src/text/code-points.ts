// Offsets in code points, as counted by Python strings, Go runes and Rust
// `chars`, next to those in UTF-16 code units. The two differ after each
// character that takes two code units: 😀, 𝒳, 𠮷.

/** Where each two-unit character ends, in code units; ascending. */
export function findPairs(text: string): number[] {
  if (!/[\ud800-\udbff]/.test(text)) return []
  return Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index + 2)
}

/** The offset in code points; one inside a character is moved to its start. */
export function toCodePoints(pairs: readonly number[], offset: number): number {
  const before = countWhile(pairs, (end) => end <= offset)
  const isWithin = pairs[before] === offset + 1
  return offset - before - (isWithin ? 1 : 0)
}

/** The offset in UTF-16 code units. */
export function toCodeUnits(pairs: readonly number[], offset: number): number {
  return offset + countWhile(pairs, (end, index) => end - index - 1 <= offset)
}

/** How many values there are before the first for which `isSo` is false. */
function countWhile(ascending: readonly number[], isSo: (value: number, index: number) => boolean): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isSo(ascending[middle] ?? Infinity, middle)) low = middle + 1
    else high = middle
  }
  return low
}
