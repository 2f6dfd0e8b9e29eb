// “It never rains here.” — [Ann Lee], as in collections of voices: a dash and a name end the paragraph.

import { NAME_PARTICLES } from '../../../../lexicon/particles.ts'
import type { NearbySource, Surroundings } from '../nearby-rule.ts'

/** In tokens. */
const LONGEST_LABEL = 9

export function dashLabel({ document, quotedSpan }: Surroundings): NearbySource | null {
  const { tokens } = document
  const { last } = document.paragraphs[document.paragraphOf[quotedSpan.token]!]!
  let dash = quotedSpan.token
  while (dash <= last && tokens[dash]!.start < quotedSpan.end) dash++
  if (!/^[—–―-]{1,2}$/u.test(tokens[dash]?.text ?? '')) return null
  let end = Math.min(last, dash + LONGEST_LABEL)
  if (/^[.,]$/u.test(tokens[end]!.text)) end--
  const label = tokens.slice(dash + 1, end + 1)
  const isName =
    end >= last - 1 &&
    label.length > 0 &&
    label.every(
      ({ text, lower }) => /^\p{Lu}/u.test(text) || /^(?:,|of|the)$/u.test(lower) || NAME_PARTICLES.has(lower),
    )
  if (!isName) return null
  return {
    rule: 'dash-label',
    found: { cue: { first: dash, last: dash }, source: { first: dash + 1, last: end }, cueChance: 1, sourceChance: 1 },
    joined: null,
  }
}
