// How well the words of a description agree with what the article says about a candidate: "the
// Florida senator" and "Senator Marco Rubio of Florida".

import type { Document } from '../../language/document.ts'
import { isPossessiveMark } from '../../language/possessives.ts'
import { ROLES_IN_CAPITALS, TITLES } from '../../../lexicon/titles.ts'
import { ROLE_NOUNS } from '../../languages/en/role-nouns.ts'
import { roleWords } from '../entities/role-words.ts'
import type { Agreement, Entities, Entity, ParsedDescription } from '../types.ts'

/** Words that turn an office into a different one. */
const RANKS: readonly (readonly string[])[] = [
  ['former', 'ex'],
  ['vice', 'deputy', 'vice-presidential', 'vice-president'],
  ['acting', 'interim'],
  ['assistant', 'associate', 'under'],
]
/** What a grocer, a carrier and a publisher may all be called. */
const BUSINESS = /^(?:company|firm|business|group)$/u
/** Words for parties in English descriptions. */
const PARTIES: ReadonlyMap<string, string> = new Map([
  ...'gop republican republicans'.split(' ').map((word) => [word, 'republican'] as const),
  ...'democrat democratic democrats dnc'.split(' ').map((word) => [word, 'democrat'] as const),
  ...'libertarian green labour labor conservative tory liberal'.split(' ').map((word) => [word, word] as const),
])

export function agreementOf(
  document: Document,
  entities: Entities,
  parsed: ParsedDescription,
  entity: Entity,
): Agreement {
  const { tokens } = document
  const { lower, lemma } = tokens[parsed.head]!
  const { facts } = entity
  const others = parsed.words.filter((word) => word !== lower && word !== lemma)
  const nameWords = nameWordsOf(entity)
  const shared = others.filter(
    (word) =>
      facts.has(word) ||
      nameWords.includes(word) ||
      roleWords(word).some((like) => like !== word && hasLike(facts, like)),
  ).length
  const office = entity.roles.find((role) => role.words.includes(lower) || role.words.includes(lemma))
  const wanted = partyOf(others.concat(lower))
  const known = partyOf(facts)
  return {
    head: headAgreement(document, parsed, entity),
    modifiers: others.length === 0 ? 'absent' : shared === others.length ? 'all' : shared > 0 ? 'some' : 'none',
    rank: hasOtherAge(document, parsed, entity) ? 'other' : rankAgreement(others, office?.words ?? []),
    party: wanted === null || known === null ? 'absent' : wanted === known ? 'same' : 'other',
    body: bodyAgreement(tokens, entities, parsed, entity),
  }
}

/** "the 29-year-old" is not Ann Lee, 24. */
export function hasOtherAge({ tokens }: Document, { head }: ParsedDescription, { facts }: Entity): boolean {
  if (tokens[head]!.lower !== 'year-old' || tokens[head - 1]?.text !== '-') return false
  return facts.has('year-old') && !facts.has(tokens[head - 2]?.text ?? '')
}

/**
 * Whether the names in a description are among the facts about the candidate; `unknown` if no fact
 * is a place or organization.
 */
function bodyAgreement(
  tokens: Document['tokens'],
  { all, mentions, mentionAt }: Entities,
  parsed: ParsedDescription,
  { facts, roles, name }: Entity,
): Agreement['body'] {
  const named = new Set<string>()
  let namesBody = false
  for (let at = parsed.first; at <= parsed.last; at++) {
    const mention = mentions[mentionAt[at]!]
    if (mention === undefined || at === parsed.head) continue
    const { kind } = all[mention.entity]!
    // "Putin’s spokesman" names an owner, not an organization
    if (kind === 'person') continue
    const isOwner = isPossessiveMark(tokens[mention.last + 1])
    if (kind === 'organization' && !isOwner && !PARTIES.has(tokens[at]!.lower)) namesBody = true
    for (let word = mention.first; word <= Math.min(mention.last, parsed.last); word++)
      if (/^\p{Lu}/u.test(tokens[word]!.text)) named.add(tokens[word]!.lower)
    at = mention.last
  }
  if (named.size === 0) return 'absent'
  const own = new Set([...facts, ...name.toLowerCase().split(' '), ...roles.flatMap((role) => role.words)])
  for (const word of named) if (own.has(word)) return 'same'
  // a report need not mention that the senator is from Vermont, but it does mention whose
  // spokeswoman somebody is
  return namesBody ? 'other' : 'unknown'
}

function rankAgreement(wanted: readonly string[], known: readonly string[]): Agreement['rank'] {
  const wantedRank = RANKS.filter((rank) => rank.some((word) => wanted.includes(word)))
  const knownRank = RANKS.filter((rank) => rank.some((word) => known.includes(word)))
  if (wantedRank.length === 0 && knownRank.length === 0) return 'absent'
  return wantedRank.length === knownRank.length && wantedRank.every((rank) => knownRank.includes(rank))
    ? 'same'
    : 'other'
}

/** Only the `head` of `agreementOf`. */
export function headAgreement({ tokens }: Document, { head }: ParsedDescription, entity: Entity): Agreement['head'] {
  const { lower, lemma, text } = tokens[head]!
  const { facts } = entity
  if (facts.has(lower) || facts.has(lemma) || isInitialsOfRole(text, entity)) return 'same'
  const likes = new Set([...roleWords(lower), ...roleWords(lemma)].filter((word) => word.startsWith('=')))
  if (likes.size > 0) for (const fact of facts) if (roleWords(fact).some((word) => likes.has(word))) return 'like'
  if (
    nameWordsOf(entity).some(
      (word) => word === lemma || word === lower || roleWords(word.replace(/s$/u, '')).some((like) => likes.has(like)),
    )
  )
    return 'in-name'
  if (entity.kind === 'organization' && BUSINESS.test(lemma)) return 'unknown'
  for (const fact of facts) if (TITLES.has(fact) || ROLE_NOUNS.has(fact)) return 'differs'
  return 'unknown'
}

/** "the DG" is the director general. */
function isInitialsOfRole(text: string, { roles }: Entity): boolean {
  return (
    ROLES_IN_CAPITALS.has(text) &&
    roles.some((role) => {
      const initials = role.text.split(/[\s-]+/u).map((word) => word[0]?.toUpperCase() ?? '')
      return initials.slice(0, text.length).join('') === text
    })
  )
}

/** The words of a name that say what it is the name of; a person's name has none. */
function nameWordsOf({ kind, name }: Entity): readonly string[] {
  return kind === 'person' ? [] : name.toLowerCase().split(/[\s-]+/u)
}

function hasLike(facts: ReadonlySet<string>, like: string): boolean {
  for (const fact of facts) if (roleWords(fact).includes(like)) return true
  return false
}

function partyOf(words: Iterable<string>): string | null {
  for (const word of words) {
    const party = PARTIES.get(word)
    if (party !== undefined) return party
  }
  return null
}
