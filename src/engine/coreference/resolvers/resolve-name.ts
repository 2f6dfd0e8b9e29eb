// Resolves a source that contains the name itself: "Ms. Lee", "the minister, Lou Jiwei",
// "WARDEN:", "Joyce and Graham".

import { certain, type ResolutionContext } from '../resolution-context.ts'
import type { Resolution, SpeakerRule } from '../../types.ts'
import type { ParsedName } from '../types.ts'

export function resolveName(context: ResolutionContext, parsed: ParsedName): Resolution {
  const { entities } = context
  const mentions = parsed.mentions.map((at) => entities.mentions[at]!)
  const candidates = mentions.map(({ entity }) => entity)
  return certain(context, candidates, ruleFor(context, parsed), mentions[0]!.isAmbiguous ? 'ambiguous-name' : undefined)
}

function ruleFor(
  { document, entities, source }: ResolutionContext,
  { mentions, isApposition }: ParsedName,
): SpeakerRule {
  const { tokens, text } = document
  const { first, last, entity } = entities.mentions[mentions[0]!]!
  const { name, kind } = entities.all[entity]!
  const words = text.slice(tokens[first]!.start, tokens[last]!.end)
  if (isApposition) return 'role-in-apposition'
  if (source.cue === null && tokens[last + 1]?.text === ':') return 'speaker-label'
  if (kind === 'organization' || kind === 'place' || kind === 'group')
    return words === name ? 'organization-name' : 'organization-short-form'
  if (words === name) return 'full-name'
  return first === last && name.startsWith(words) ? 'first-name' : 'family-name'
}
