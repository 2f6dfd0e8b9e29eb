import type { TokenRange } from '../../language/token-range.ts'

/** The runs in text order; those that touch or overlap become one. */
export function joinRuns(runs: readonly TokenRange[]): TokenRange[] {
  const joined: TokenRange[] = []
  for (const run of [...runs].sort((one, other) => one.first - other.first)) {
    const before = joined.at(-1)
    if (before === undefined || run.first > before.last + 1) joined.push(run)
    else joined[joined.length - 1] = { first: before.first, last: Math.max(before.last, run.last) }
  }
  return joined
}
