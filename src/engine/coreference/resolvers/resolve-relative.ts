// A source that is "who", "which" or "that": what stands before decides.
//
//   Jon [Ralston], a reporter who runs a newsletter
//   an [official] who was not named

import { spanOf } from '../../language/document.ts'
import { ROLE_NOUNS } from '../../languages/en/role-nouns.ts'
import { certain, unnamed, type ResolutionContext } from '../resolution-context.ts'
import { nounPhraseStart } from '../../language/noun-phrase.ts'
import { isRoleLike } from '../describe-source.ts'
import { parseSource } from '../parse-source.ts'
import { resolveDescription } from './resolve-description.ts'
import type { Resolution } from '../../types.ts'
import type { ParsedRelative } from '../types.ts'

/** How far back what "who" belongs to may stand, in tokens. */
const REACH = 25

export function resolveRelative(context: ResolutionContext, { token }: ParsedRelative): Resolution {
  const { document, entities, source } = context
  const { tokens, sentenceOf } = document
  const wantsPerson = tokens[token]!.lower.startsWith('who')
  for (let at = token - 1; at >= 0 && at > token - REACH && sentenceOf[at] === sentenceOf[token]; at--) {
    const mention = entities.mentionAt[at]!
    if (mention >= 0) {
      const { entity, first } = entities.mentions[mention]!
      const holder = wantsPerson ? roleHolder(context, first) : null
      if (holder !== null) return certain(context, [holder], 'relative-pronoun', 'relative-pronoun')
      if (!wantsPerson || isPerson(context, mention, token))
        return certain(context, [entity], 'relative-pronoun', 'relative-pronoun')
      at = first
      continue
    }
    const { pos, lower, lemma } = tokens[at]!
    if (pos !== 'NOUN' && pos !== 'PROPN') continue
    const isRole = ROLE_NOUNS.has(lower) || ROLE_NOUNS.has(lemma)
    if (wantsPerson && !isRole) {
      // "parents who …": whatever stands directly before
      if (at >= token - 2 && !isRoleFurtherOff(context, at))
        return unnamed(context, lower === lemma ? 'unnamed' : 'group', nounPhraseStart(document, at), at)
      continue
    }
    const first = nounPhraseStart(document, at)
    const owner = tokens[first - 1]?.text === ',' ? (entities.mentionAt[first - 2] ?? -1) : -1
    if (owner >= 0 && lower === lemma)
      return certain(context, [entities.mentions[owner]!.entity], 'relative-pronoun', 'relative-pronoun')
    const inner = parseSource(document, entities, [spanOf(document, { first, last: at })])
    if (inner?.form !== 'description') continue
    // "an architect who said": somebody who is brought in there
    if (wantsPerson && (inner.determiner === 'a' || inner.determiner === 'any'))
      return unnamed(context, inner.kind === 'group' ? 'group' : 'unnamed', inner.first, inner.last)
    const resolution = resolveDescription(context, inner)
    return { ...resolution, chain: [...source.spans.slice(0, 1), ...resolution.chain.slice(1)] }
  }
  return unnamed(context, 'unnamed', token, token)
}

/** How far before a name the role may stand that it belongs to. */
const ROLE_REACH = 8

/** "[Wanda Kolbe], an engineer at Brixham Steel, who …": who holds the role that the name at `first` belongs to, or null. */
function roleHolder({ document, entities }: ResolutionContext, first: number): number | null {
  const { tokens, sentenceOf } = document
  if (tokens[first - 1]?.pos !== 'ADP') return null
  for (let at = first - 2; at >= 0 && at > first - ROLE_REACH && sentenceOf[at] === sentenceOf[first]; at--) {
    if (tokens[at]!.pos === 'PUNCT' || tokens[at]!.pos === 'VERB') return null
    if (tokens[at]!.pos !== 'NOUN' || !isRoleLike(tokens[at]!.lower)) continue
    const start = nounPhraseStart(document, at)
    const owner = tokens[start - 1]?.text === ',' ? entities.mentions[entities.mentionAt[start - 2] ?? -1] : undefined
    return owner !== undefined && entities.all[owner.entity]!.kind === 'person' ? owner.entity : null
  }
  return null
}

/** A single word that nothing tells of is a person only right before "who". */
function isPerson({ entities }: ResolutionContext, mention: number, token: number): boolean {
  const { entity, first, last } = entities.mentions[mention]!
  const { kind } = entities.all[entity]!
  return kind === 'person' || (kind === 'unknown' && (last > first || token - last <= 2))
}

/** "the chairman of the board, who": a noun after "of" leaves the place to the one before. */
function isRoleFurtherOff({ document }: ResolutionContext, at: number): boolean {
  const first = nounPhraseStart(document, at)
  return document.tokens[first - 1]?.pos === 'ADP'
}
