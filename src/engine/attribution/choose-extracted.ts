// Chooses among readings that overlap. Nobody is quoted inside what somebody
// is quoted as saying: of two readings, one in the content of the other, the
// stronger stands.

import type { TokenRange } from '../language/document.ts'
import type { Reading } from '../extraction/learned/extract-by-models.ts'

/** The readings that stand together, in text order of their first content. */
export function chooseReadings(readings: readonly Reading[]): Reading[] {
  const order = [...readings].sort(
    (one, other) => strengthOf(other) - strengthOf(one) || one.cue.first - other.cue.first,
  )
  const taken = new TokenSet()
  const chosen: Reading[] = []
  for (const reading of order) {
    if (taken.has(reading.cue) || overlapShare(reading, taken) > 0.3) continue
    const content = reading.content.filter((run) => !taken.has(run))
    if (content.length === 0) continue
    for (const run of content) taken.add(run)
    chosen.push({ ...reading, content })
  }
  return chosen.sort((one, other) => one.content[0]!.first - other.content[0]!.first || one.cue.first - other.cue.first)
}

/** How far a reading is to be believed against another. */
function strengthOf(reading: Reading): number {
  return reading.cueChance * reading.contentChance
}

function overlapShare(reading: Reading, taken: TokenSet): number {
  let shared = 0
  let count = 0
  for (const run of reading.content) {
    for (let at = run.first; at <= run.last; at++, count++) if (taken.has({ first: at, last: at })) shared++
  }
  return count === 0 ? 1 : shared / count
}

class TokenSet {
  readonly #tokens = new Set<number>()

  add(run: TokenRange): void {
    for (let at = run.first; at <= run.last; at++) this.#tokens.add(at)
  }

  has(run: TokenRange): boolean {
    for (let at = run.first; at <= run.last; at++) if (this.#tokens.has(at)) return true
    return false
  }
}
