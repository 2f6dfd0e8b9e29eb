/** The value that this share of the numbers, from 0 to 1, does not exceed (nearest rank); 0 for no numbers. */
export function percentile(numbers: readonly number[], rank: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(rank * sorted.length) - 1)] ?? 0
}
