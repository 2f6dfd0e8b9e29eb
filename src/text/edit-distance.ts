/**
 * How many letters must be changed, inserted, deleted or swapped with their
 * neighbor to turn one word into the other (optimal string alignment; Damerau,
 * "A technique for computer detection and correction of spelling errors",
 * 1964). Infinity if more than `most`; only a small part of the table is then
 * computed.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return Infinity
  let beforeLast: number[] = []
  let last: number[] = []
  let row: number[] = []
  for (let j = 0; j <= other.length; j += 1) last[j] = j
  for (let i = 1; i <= one.length; i += 1) {
    // Further from the diagonal the distance would be larger.
    const from = Math.max(1, i - most)
    const to = Math.min(other.length, i + most)
    row[from - 1] = from === 1 ? i : Infinity
    let least = row[from - 1]!
    for (let j = from; j <= to; j += 1) {
      const isSame = one.charCodeAt(i - 1) === other.charCodeAt(j - 1)
      let cost = Math.min((last[j] ?? Infinity) + 1, row[j - 1]! + 1, last[j - 1]! + (isSame ? 0 : 1))
      if (i > 1 && j > 1 && areSwapped(one, other, i, j)) cost = Math.min(cost, beforeLast[j - 2]! + 1)
      row[j] = cost
      least = Math.min(least, cost)
    }
    row.length = to + 1
    // A swap reaches back two rows, and costs one.
    if (least > most + 1) return Infinity
    ;[beforeLast, last, row] = [last, row, beforeLast]
  }
  const distance = last[other.length] ?? Infinity
  return distance <= most ? distance : Infinity
}

const areSwapped = (one: string, other: string, i: number, j: number): boolean =>
  one.charCodeAt(i - 1) === other.charCodeAt(j - 2) && one.charCodeAt(i - 2) === other.charCodeAt(j - 1)
