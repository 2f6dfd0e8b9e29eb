// A person whose name follows several roles.
//
//   Retired miner and part-time clown [Alun Prosser]
//   Co-founder and chief designer [Mei-Ling Zhou]

import type { Document, Token } from '../language/document.ts'
import { POSSESSIVE_PRONOUNS } from '../language/possessives.ts'
import { isPersonalTitle } from '../language/names/title-words.ts'
import { FUNCTION_WORDS } from '../languages/en/name-words.ts'
import { isPlural } from './describe-source.ts'
import { mayBePerson } from './may-be-person.ts'
import type { Phrase } from './source-phrase.ts'
import type { Entities } from './types.ts'

/** Tokens between the first role and the name. */
const REACH = 12

/** The mention of the person in a source that begins with `phrase`; -1 if there is none. */
export function namedBehindRoles(document: Document, entities: Entities, phrase: Phrase, limit: number): number {
  const { tokens } = document
  if (!isRoleWord(tokens[phrase.last]!) || !isJoint(tokens[phrase.last + 1])) return -1
  const end = Math.min(limit, phrase.last + REACH)
  for (let at = phrase.last + 2; at <= end; at++) {
    const token = tokens[at]!
    const mention = entities.mentionAt[at]!
    if (mention >= 0) {
      // "Its chef and owner, [Ada Ure], said": one determiner, so one person
      const isSetOff = at - 2 > phrase.last && tokens[at - 1]!.text === ',' && opensOne(tokens[phrase.first]!)
      if (mayBeRole(tokens[isSetOff ? at - 2 : at - 1]!))
        return isOnePerson(document, entities, phrase, mention) ? mention : -1
      at = entities.mentions[mention]!.last
    } else if (isJoint(token) ? !mayBeRole(tokens[at - 1]!) && !isJoint(tokens[at - 1]) : endsRoles(token)) return -1
  }
  return -1
}

/**
 * Another mention directly after one that only says whose it is: "Harrow running mate Lt. Gov.
 * [Simon Teague]"; -1 if there is none.
 */
export function namedBehindName({ tokens }: Document, entities: Entities, phrase: Phrase, limit: number): number {
  for (let at = phrase.last + 1; at <= Math.min(limit, phrase.last + REACH); at++) {
    const mention = entities.mentionAt[at]!
    if (mention < 0 && !/^(?:NOUN|ADJ|PROPN|VERB)$/u.test(tokens[at]!.pos)) return -1
    if (mention < 0) continue
    const { first, titles, entity } = entities.mentions[mention]!
    const role = (titles?.first ?? first) - 1
    return role > phrase.last && isRoleWord(tokens[role]!) && entities.all[entity]!.kind === 'person' ? mention : -1
  }
  return -1
}

/** "the minister and Senator Ann Lee" are two people. */
function isOnePerson({ tokens }: Document, { all, mentions }: Entities, phrase: Phrase, mention: number): boolean {
  const { entity, titles } = mentions[mention]!
  return mayBePerson(all[entity]!) && (titles === null || tokens[phrase.first]!.pos !== 'DET')
}

function opensOne({ lower }: Token): boolean {
  return lower === 'the' || POSSESSIVE_PRONOUNS.has(lower)
}

/** Any lower-case word that can be a noun: after another role, it need not be on a list. */
function mayBeRole(token: Token): boolean {
  return isRoleWord(token) || (/^\p{Ll}{3,}/u.test(token.text) && !FUNCTION_WORDS.has(token.lower) && !isPlural(token))
}

function isJoint(token: Token | undefined): boolean {
  return token !== undefined && /^(?:,|and|&)$/u.test(token.lower)
}

function endsRoles({ pos, lower }: Token): boolean {
  return pos === 'DET' || pos === 'PRON' || pos === 'AUX' || pos === 'PUNCT' || POSSESSIVE_PRONOUNS.has(lower)
}

/** A singular noun for what somebody is. */
export function isRoleWord(token: Token): boolean {
  return isPersonalTitle(token) && !isPlural(token)
}
