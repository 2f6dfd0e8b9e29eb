// Resolves a source that is "who", "which" or "that" by what precedes it.
//
//   Jon [Ralston], a reporter who runs a newsletter
//   an [official] who was not named

import { spanOf, type Document } from '../../language/document.ts'
import { GROUP_NOUNS } from '../../languages/en/group-nouns.ts'
import { ROLE_NOUNS } from '../../languages/en/role-nouns.ts'
import { certain, unnamed, type ResolutionContext } from '../resolution-context.ts'
import { nounPhraseStart } from '../../language/noun-phrase.ts'
import { isPossessiveMark } from '../../language/possessives.ts'
import { determinerOf } from '../determiner-of.ts'
import { isPlural, isRoleLike } from '../describe-source.ts'
import { parseSource } from '../parse-source.ts'
import { resolveDescription } from './resolve-description.ts'
import type { Resolution } from '../../types.ts'
import type { ParsedRelative } from '../types.ts'
import type { TokenRange } from '../../language/token-range.ts'

/** How far back the antecedent of "who" may be, in tokens. */
const REACH = 25

export function resolveRelative(context: ResolutionContext, { token }: ParsedRelative): Resolution {
  const { document, entities, source } = context
  const { tokens, sentenceOf } = document
  const wantsPerson = tokens[token]!.lower.startsWith('who')
  for (
    let at = beforeBrackets(document, token);
    at >= 0 && at > token - REACH && sentenceOf[at] === sentenceOf[token];
    at--
  ) {
    const mention = entities.mentionAt[at]!
    if (mention >= 0) {
      const { entity, first } = entities.mentions[mention]!
      const holder = wantsPerson ? roleHolder(context, first) : null
      if (holder !== null) return certain(context, [holder], 'relative-pronoun', 'relative-pronoun')
      const other = wantsPerson ? unnamedBefore(context, mention) : null
      if (other !== null) return unnamed(context, other.isGroup ? 'group' : 'unnamed', other.first, other.last)
      if (!wantsPerson || isPerson(context, mention, token))
        return certain(context, [entity], 'relative-pronoun', 'relative-pronoun')
      at = first
      continue
    }
    const { pos, lower, lemma } = tokens[at]!
    if (pos !== 'NOUN' && pos !== 'PROPN') continue
    const isRole = ROLE_NOUNS.has(lower) || ROLE_NOUNS.has(lemma) || GROUP_NOUNS.has(lower)
    if (wantsPerson && !isRole) {
      // "parents who …": a plural directly before, whatever precedes that
      const isGroup = lower !== lemma
      const start = nounPhraseStart(document, at)
      if (at >= token - 2 && ((isGroup && at === token - 1) || tokens[start - 1]?.pos !== 'ADP'))
        return unnamed(context, isGroup ? 'group' : 'unnamed', start, at)
      // "the chairman of the board, who": a noun after "of" yields to the one before it
      at = start
      continue
    }
    const first = nounPhraseStart(document, at)
    const owner = tokens[first - 1]?.text === ',' ? (entities.mentionAt[first - 2] ?? -1) : -1
    if (owner >= 0 && lower === lemma)
      return certain(context, [entities.mentions[owner]!.entity], 'relative-pronoun', 'relative-pronoun')
    const inner = parseSource(document, entities, [spanOf(document, { first, last: at })])
    if (inner?.form !== 'description') continue
    // "an architect who said": somebody introduced there
    if (wantsPerson && (inner.determiner === 'a' || inner.determiner === 'any'))
      return unnamed(context, inner.kind === 'group' ? 'group' : 'unnamed', inner.first, inner.last)
    const resolution = resolveDescription(context, inner)
    return { ...resolution, chain: [...source.spans.slice(0, 1), ...resolution.chain.slice(1)] }
  }
  return unnamed(context, 'unnamed', token, token)
}

/** How far before a name the role that it belongs to may be. */
const ROLE_REACH = 8

/**
 * "[Wanda Kolbe], an engineer at Brixham Steel, who …": the holder of the role that the name at
 * `first` belongs to, or null.
 */
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

/** Lee (Right-Kenley), who: the token before the parentheses; the one before `token` if there are none. */
function beforeBrackets({ tokens }: Document, token: number): number {
  const closed = tokens[token - 1]?.text === ',' ? token - 2 : token - 1
  if (tokens[closed]?.text !== ')') return token - 1
  let at = closed - 1
  while (at > token - REACH && at >= 0 && tokens[at]!.text !== '(') at--
  return tokens[at]?.text === '(' ? at - 1 : token - 1
}

/** A single word about which nothing is known is a person only directly before "who". */
function isPerson({ entities }: ResolutionContext, mention: number, token: number): boolean {
  const { entity, first, last } = entities.mentions[mention]!
  const { kind } = entities.all[entity]!
  return kind === 'person' || (kind === 'unknown' && (last > first || token - last <= 2))
}

/**
 * "an [adviser] to Trump, who", "nervous [Democrats] on Capitol Hill, who": a group, or a person
 * introduced there, where the name is only part of the description; null if there is none.
 */
function unnamedBefore(
  { document, entities }: ResolutionContext,
  mention: number,
): (TokenRange & { readonly isGroup: boolean }) | null {
  const { tokens } = document
  const { first, last, titles } = entities.mentions[mention]!
  if (isPossessiveMark(tokens[last + 1])) return null
  const head = (titles?.first ?? first) - 2
  const noun = tokens[head]
  if (noun === undefined || tokens[head + 1]!.pos !== 'ADP' || !/^(?:NOUN|PROPN)$/u.test(noun.pos)) return null
  const isGroup = isPlural(noun) && (GROUP_NOUNS.has(noun.lower) || isRoleLike(noun.lemma))
  if (entities.mentionAt[head]! >= 0 && !isGroup) return null
  const start = nounPhraseStart(document, head)
  // "a friend of Ann Lee, who" may be either
  const isNew =
    tokens[head + 1]!.lower !== 'of' &&
    isRoleLike(noun.lower) &&
    determinerOf(tokens[start]!) === 'a' &&
    tokens[start - 1]?.text !== ','
  return isGroup || isNew ? { first: start, last: head, isGroup } : null
}
