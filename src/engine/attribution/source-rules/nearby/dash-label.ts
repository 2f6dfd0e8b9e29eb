// “It never rains here.” — [Ann Lee], as in collections of voices.

import { nameAfterDash } from '../../../language/clauses/name-after-dash.ts'
import type { NearbySource, Surroundings } from '../nearby-rule.ts'

export function dashLabel({ document, quotedSpan }: Surroundings): NearbySource | null {
  const { tokens } = document
  let after = quotedSpan.token
  while (after < tokens.length && tokens[after]!.start < quotedSpan.end) after++
  const source = nameAfterDash(document, quotedSpan.token, after)
  if (source === null) return null
  const cue = { first: source.first - 1, last: source.first - 1 }
  return { rule: 'dash-label', found: { cue, source, cueChance: 1, sourceChance: 1 }, joined: null }
}
