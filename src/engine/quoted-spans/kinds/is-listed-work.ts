// You may know her from such films as [“Painting Your Barge”] and [“Bees”]: works given as
// examples.

import type { RejectedSpan } from './rejected-span.ts'
import { WORK_NOUNS } from '../naming-words.ts'

/** The most works of one list to step back over. */
const MOST = 8

export function isListedWork({ document, place }: RejectedSpan): boolean {
  const { tokens, quotedSpanOf } = document
  let before = place.before
  for (let passed = 0; passed < MOST; passed++) {
    // back over “…” and, “…”,
    let at = before
    while (at >= 0 && /^(?:and|or|,)$/u.test(tokens[at]!.lower)) at--
    if (at < 0 || quotedSpanOf[at]! < 0) break
    const span = quotedSpanOf[at]!
    while (at >= 0 && quotedSpanOf[at] === span) at--
    before = at
  }
  if (!/^(?:as|like)$/u.test(tokens[before]?.lower ?? '') || !WORK_NOUNS.has(tokens[before - 1]?.lower ?? ''))
    return false
  return (
    tokens[before]!.lower === 'like' ||
    tokens.slice(Math.max(0, before - 4), before).some(({ lower }) => lower === 'such')
  )
}
