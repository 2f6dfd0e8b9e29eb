// Analyzes a description: the kind of thing it refers to, its head noun, its determiner, its
// owner, and its other words.

import type { Document, Token } from '../language/document.ts'
import { isPossessiveMark, POSSESSIVE_PRONOUNS } from '../language/possessives.ts'
import type { TokenRange } from '../language/token-range.ts'
import { DOCUMENT_NOUNS, GROUP_NOUNS, ORGANISATION_NOUNS } from '../languages/en/group-nouns.ts'
import { OF_TWO_WORDS, PEOPLES } from '../languages/en/name-words.ts'
import { ROLE_NOUNS } from '../languages/en/role-nouns.ts'
import { ROLES_IN_CAPITALS } from '../../lexicon/titles.ts'
import { determinerOf } from './determiner-of.ts'
import type { DescriptionKind, Determiner, Entities, ParsedDescription } from './types.ts'

/** "a group of doctors": words for several people, whatever the group consists of. */
const COLLECTIVES =
  /^(?:group|panel|coalition|majority|crowd|number|handful|pair|couple|team|generation|series|chorus|cadre)$/u
/** How many tokens after the noun still describe: "the senator from [Vermont]". */
const AFTER = 8

/** Analyzes the phrase from `phrase.first` to `phrase.last`, in a source that ends at `last`. */
export function describeSource(
  document: Document,
  entities: Entities,
  phrase: TokenRange,
  first: number,
  last: number,
): ParsedDescription {
  const { tokens } = document
  const head = headOf(tokens, phrase)
  const determiner = determinerOf(tokens[phrase.first]!)
  const owner = lastMention(entities, phrase.first, head)
  const ownerPronoun = firstPossessive(tokens, phrase.first, head)
  const isOwned =
    ownerPronoun !== null || (owner !== null && isPossessiveMark(tokens[entities.mentions[owner]!.last + 1]))
  return {
    form: 'description',
    kind: isSeveral(tokens, phrase, last)
      ? 'group'
      : isGroupName(entities, head)
        ? 'group'
        : ofAny(determiner, kindOfNoun(document, head, owner !== null || ownerPronoun !== null)),
    head,
    first,
    last,
    words: wordsOf(tokens, phrase, last),
    determiner: isOwned ? 'possessive' : determiner,
    owner,
    ownerPronoun,
  }
}

/**
 * The last noun: "[people] close", "the [official]"; if there is none, the last adjective or
 * number: "the [Republican]".
 */
function headOf(tokens: readonly Token[], { first, last }: TokenRange): number {
  const { lower } = tokens[last]!
  const isOfTwoWords = PEOPLES.has(lower) && last > first && OF_TWO_WORDS.test(tokens[last - 1]!.lower)
  if (isOfChildren(lower) || isOfTwoWords) return last
  for (const pattern of [/^(?:NOUN|PROPN)$/u, /^(?:ADJ|NUM)$/u])
    for (let at = last; at >= first; at--) if (pattern.test(tokens[at]!.pos)) return at
  return last
}

/** Whether a noun refers to several people: "officials", "men", "critics". */
export function isPlural({ lower, lemma }: Token): boolean {
  return (
    GROUP_NOUNS.has(lower) ||
    singularOf(lower, lemma) !== lower ||
    (lower.endsWith('men') && ROLE_NOUNS.has(lower.slice(0, -2) + 'an'))
  )
}

function lastMention({ mentionAt }: Entities, first: number, head: number): number | null {
  for (let at = head - 1; at >= first; at--)
    if (mentionAt[at]! >= 0 && mentionAt[at] !== mentionAt[head]) return mentionAt[at]!
  return null
}

function firstPossessive(tokens: readonly Token[], first: number, head: number): number | null {
  for (let at = first; at < head; at++) if (POSSESSIVE_PRONOUNS.has(tokens[at]!.lower)) return at
  return null
}

function wordsOf(tokens: readonly Token[], { first, last: end }: TokenRange, last: number): string[] {
  const words = new Set<string>()
  for (let at = first; at <= end; at++) {
    const { lower, lemma, pos, text } = tokens[at]!
    if (!/^\p{L}/u.test(text) || pos === 'DET' || pos === 'ADP' || /^['’]s$/u.test(text)) continue
    words.add(pos === 'NOUN' ? lemma : lower)
    if (lower.includes('-')) for (const part of lower.split('-')) words.add(part)
  }
  for (let at = end + 1; at <= last && at < end + AFTER; at++) {
    const { text, lower, pos } = tokens[at]!
    if (text === ',' || pos === 'VERB' || pos === 'PRON') break
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ') words.add(lower)
  }
  return [...words]
}

/** "regulators and environmental groups", "a group of doctors". */
function isSeveral(tokens: readonly Token[], { first, last: end }: TokenRange, last: number): boolean {
  const next = tokens[end + 1]
  if (next === undefined || end + 2 > last) return false
  if (next.lower === 'and' && isOfTwoRoles(tokens, first, end, last)) return false
  if (next.lower === 'and' || next.lower === 'or')
    return tokens[end + 2]!.pos !== 'VERB' && tokens[end + 2]!.pos !== 'AUX'
  if (next.lower !== 'of' || !COLLECTIVES.test(tokens[end]!.lower)) return false
  for (let at = end + 2; at <= last && at < end + AFTER; at++)
    if (tokens[at]!.pos === 'NOUN' || tokens[at]!.pos === 'PROPN')
      return isPlural(tokens[at]!) || (tokens[at + 1]?.pos === 'NOUN' && isPlural(tokens[at + 1]!))
  return false
}

/** "Millennials", "the Harrows" */
function isGroupName({ all, mentions, mentionAt }: Entities, head: number): boolean {
  const mention = mentions[mentionAt[head]!]
  return mention !== undefined && all[mention.entity]!.kind === 'group'
}

/** "the former first lady and senator", "his wife and business partner": one determiner, so one person. */
function isOfTwoRoles(tokens: readonly Token[], first: number, end: number, last: number): boolean {
  const isRole = (at: number): boolean => ROLE_NOUNS.has(tokens[at]!.lower) && !isPlural(tokens[at]!)
  const determiner = determinerOf(tokens[first]!)
  if ((determiner !== 'the' && determiner !== 'possessive') || !isRole(end)) return false
  let at = end + 2
  while (
    at < last &&
    /^(?:ADJ|NOUN|PROPN|ADV)$/u.test(tokens[at]!.pos) &&
    /^(?:ADJ|NOUN|PROPN)$/u.test(tokens[at + 1]!.pos)
  )
    at++
  return isRole(at)
}

/** "any company", "no country" refer to several. */
function ofAny(determiner: Determiner, kind: DescriptionKind): DescriptionKind {
  return determiner === 'any' && kind === 'organization' ? 'group' : kind
}

function kindOfNoun({ tokens, sentences, sentenceOf }: Document, head: number, isOwned: boolean): DescriptionKind {
  const token = tokens[head]!
  const { lower, text, pos } = token
  const singular = singularOf(lower, token.lemma)
  const last = lower.split('-').at(-1)!
  if (isOwned && ORGANISATION_NOUNS.has(lower)) return 'organization'
  if (GROUP_NOUNS.has(lower) || (pos === 'NUM' && head > 0 && !isOfChildren(lower))) return 'group'
  // "the commission’s figures"
  if (singular !== lower)
    return DOCUMENT_NOUNS.has(singular) && (isOwned || !ROLE_NOUNS.has(singular)) ? 'document' : 'group'
  if (isPlural(token)) return 'group'
  if (ROLES_IN_CAPITALS.has(text) || isOfChildren(lower)) return 'person'
  if (ROLE_NOUNS.has(lower) || ROLE_NOUNS.has(last)) return 'person'
  if (ORGANISATION_NOUNS.has(lower)) return 'organization'
  if (DOCUMENT_NOUNS.has(lower)) return 'document'
  if (PEOPLES.has(lower) || isRoleLike(lower) || lower.endsWith('year-old')) return 'person'
  // every sentence begins with a capital: "Proponents have urged Congress"
  if (head === sentences[sentenceOf[head]!]!.first) return /[^su]s$/u.test(lower) ? 'group' : 'unknown'
  return /^\p{Lu}/u.test(text) ? 'organization' : 'unknown'
}

/** "mother-of-two", "father-of-three" */
export function isOfChildren(lower: string): boolean {
  return /^(?:\p{L}*mother|\p{L}*father|mum|dad|parent)-of-\p{L}+$/u.test(lower)
}

/** "engineer" from the list, or "boatbuilder" by its ending. */
export function isRoleLike(lower: string): boolean {
  return ROLE_NOUNS.has(lower) || /(?:er|or|ist|ian|man|woman|person|ee)$/u.test(lower)
}

/** "Polls" may be tagged as a name, so the lemma alone is not reliable. */
function singularOf(lower: string, lemma: string): string {
  if (lemma !== lower && lower.endsWith('s')) return lemma
  if (!lower.endsWith('s') || /(?:ss|us|is|news|series)$/u.test(lower)) return lower
  const singular = lower.endsWith('ies') ? lower.slice(0, -3) + 'y' : lower.slice(0, -1)
  return ROLE_NOUNS.has(singular) ||
    DOCUMENT_NOUNS.has(singular) ||
    ORGANISATION_NOUNS.has(singular) ||
    PEOPLES.has(singular)
    ? singular
    : lower
}
