// An organization known by its owner: "the Trump campaign", "his team".

import { certain, type ResolutionContext } from '../resolution-context.ts'
import { ownerElsewhere } from './owner-elsewhere.ts'
import { pronounOwner } from './resolve-person-pronoun.ts'
import type { Resolution } from '../../types.ts'
import type { ParsedDescription } from '../types.ts'

/** Organizations called by their owner's name. */
const OWNED =
  /^(?:campaign|camp|team|administration|company|firm|foundation|organization|organisation|office|government|charity|pac)$/u
/** "the Trump campaign", "Mrs. Clinton’s team", "his campaign", and "the campaign" after one of these. */
export function namedByOwner(context: ResolutionContext, parsed: ParsedDescription): Resolution | null {
  const { document, entities } = context
  const head = document.tokens[parsed.head]!.lower
  if (!OWNED.test(head)) return null
  const owner = ownerOf(context, parsed)
  if (owner === null) return null
  const { name, kind } = entities.all[owner]!
  if (kind !== 'person') return null
  const family = familyName(name)
  const speaker = {
    entity: null,
    name: `${family} ${head}`,
    role: null,
    kind: 'organization' as const,
    aliases: [`${name} ${head}`],
  }
  return { ...certain(context, [owner], 'named-by-owner', 'owned-body'), speakers: [speaker] }
}

function ownerOf(context: ResolutionContext, parsed: ParsedDescription): number | null {
  const { document, entities } = context
  if (parsed.owner !== null) return entities.mentions[parsed.owner]!.entity
  if (parsed.ownerPronoun !== null) return pronounOwner(context, parsed.ownerPronoun)
  if (parsed.determiner !== 'the' || parsed.words.length > 1) return null
  return ownerElsewhere(document, entities, parsed.head)
}

function familyName(name: string): string {
  const words = name.split(' ').filter((word) => !/^(?:jr|sr)\.?,?$/iu.test(word))
  return words.at(-1) ?? name
}
