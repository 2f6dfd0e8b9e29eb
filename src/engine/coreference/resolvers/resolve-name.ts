// A source that holds the name itself: "Ms. Lee", "the minister, Lou Jiwei",
// "WARDEN:", "Joyce and Graham".

import { certain, type Asking } from '../resolution-context.ts'
import type { NameReading } from '../parse-source.ts'
import type { Resolution, SpeakerRule } from '../resolution.ts'

/** How often the choice among bearers of one name is right. */
const AMBIGUOUS_SHARE = 0.75

export function resolveName(asking: Asking, reading: NameReading): Resolution {
  const { people } = asking
  const mentions = reading.mentions.map((at) => people.mentions[at]!)
  const candidates = mentions.map(({ candidate }) => candidate)
  return certain(asking, candidates, ruleFor(asking, reading), mentions[0]!.isAmbiguous ? AMBIGUOUS_SHARE : 1)
}

function ruleFor({ document, people, source }: Asking, { mentions, isApposition }: NameReading): SpeakerRule {
  const { tokens, text } = document
  const { first, last, candidate } = people.mentions[mentions[0]!]!
  const { name, kind } = people.candidates[candidate]!
  const words = text.slice(tokens[first]!.start, tokens[last]!.end)
  if (isApposition) return 'role-in-apposition'
  if (source.cue === null && tokens[last + 1]?.text === ':') return 'speaker-label'
  if (kind === 'organization' || kind === 'place' || kind === 'group')
    return words === name ? 'organisation-name' : 'organisation-short-form'
  if (words === name) return 'full-name'
  return first === last && name.startsWith(words) ? 'first-name' : 'family-name'
}
