// Whether a word before a name is a title or an occupation, and not part of the name.
//
//   «Cllr» Hugh Pallister, «SP» Aminu Garba-Rimi, «Hydrologist» Greta Amsel
//   Canon Europe, Chase Hunter, Driver: names

import type { Token } from '../document.ts'
import { GIVEN_NAMES } from '../../../lexicon/given-names.ts'
import {
  ROLES_IN_CAPITALS,
  TITLE_MODIFIERS,
  TITLES,
  TITLES_AS_FAMILY_NAMES,
  TITLES_BEFORE_FULL_NAMES,
  TITLES_IN_CAPITALS,
} from '../../../lexicon/titles.ts'
import { FAMILY_NAMES, ORGANISATION_WORDS, PEOPLES, PLACES } from '../../languages/en/name-words.ts'
import { ROLE_NOUNS } from '../../languages/en/role-nouns.ts'
import { beginsWithCapital } from '../../../text/character-classes.ts'
import { isPlainWord } from './plain-words.ts'

/** New words for occupations are coined all the time: "hydrologist", "beekeeper", "churchwarden". */
const CALLING =
  /^\p{L}{3,}(?:ologist|ist|keeper|monger|wright|woman|ician|grapher|warden|master|mistress|maker|worker|fighter|writer|holder|player)$/u

/**
 * Occupations that are offices, and do not end the name of a newspaper or team as in "Chicago
 * Defender", "Texas Ranger".
 */
const OFFICE =
  /^(?:officer|executive|head|coordinator|manager|supervisor|engineer|scientist|economist|councillor|councilor|councilmember|member|advocate|counsel|administrator|trustee|registrar|archivist|curator|organiser|organizer|accountant|adviser|advisor|consultant|analyst|designer|producer|representative|assistant|clerk|investigator|negotiator|correspondent|moderator|prosecutor|physician|surgeon|nurse|teacher|tutor|lecturer|fellow|doctor|spokesperson|secretary)$/u

/** Whether the token at `at` is a title of the name that ends at `end`. */
export function isTitleAt(tokens: readonly Token[], at: number, end: number): boolean {
  const { lower, text } = tokens[at]!
  if (TITLES.has(lower) || isJoinedTitle(lower)) return true
  if (!beginsWithCapital(text)) return false
  if (isShortTitle(tokens[at]!)) return isFullNameAfter(tokens, at + 1, end)
  return isCallingWord(lower) && isPersonAfter(tokens, at + 1, end)
}

/** "Secretary-General", "Sub-Inspector", "Minister-designate", "co-moderator". */
export function isJoinedTitle(lower: string): boolean {
  if (!lower.includes('-')) return false
  const parts = lower.split('-')
  if (parts.length > 3) return false
  const [first, last] = [parts[0]!, parts.at(-1)!]
  if (/^(?:co|ex|vice)$/u.test(first) && ROLE_NOUNS.has(parts.slice(1).join('-'))) return true
  return TITLES.has(first)
    ? /^(?:general|designate|elect|emeritus|emerita|governor|president|chief)$/u.test(last)
    : /^(?:sub|vice|deputy|under|co|ex|arch)$/u.test(first) && TITLES.has(last)
}

/** "Barr", "Engr.", "SP": a title only before a full name. */
function isShortTitle({ lower, text }: Token): boolean {
  return TITLES_BEFORE_FULL_NAMES.has(lower.replace(/\.$/u, '')) || TITLES_IN_CAPITALS.has(text)
}

/** Whether it can be the last title before a person's name. */
export function isPersonalTitle(token: Token): boolean {
  return (
    TITLES.has(token.lower) ||
    isJoinedTitle(token.lower) ||
    isShortTitle(token) ||
    isCallingWord(token.lower) ||
    ROLES_IN_CAPITALS.has(token.text)
  )
}

/** A noun for an occupation that is not a given name. */
export function isCallingWord(lower: string): boolean {
  if (GIVEN_NAMES.has(lower)) return false
  return ROLE_NOUNS.has(lower) || (CALLING.test(lower) && !ORGANISATION_WORDS.has(lower))
}

/** "Public Relations [Officer]": an occupation that can end a capitalized office. */
export function isOfficeNoun(lower: string): boolean {
  return OFFICE.test(lower)
}

/**
 * Whether the words from `first` to `end` are a person's name: a known given name, or two or more
 * words of which the first is not an ordinary one.
 */
function isPersonAfter(tokens: readonly Token[], first: number, end: number): boolean {
  const next = tokens[first]
  if (next === undefined || first > end || endsBody(tokens, first, end)) return false
  if (GIVEN_NAMES.has(next.lower)) return true
  return end > first && !isPlainWord(next.lower) && !PLACES.has(next.lower)
}

/** "Amy Fox" is not a newspaper. */
function endsBody(tokens: readonly Token[], first: number, end: number): boolean {
  const { lower } = tokens[end]!
  return (
    ORGANISATION_WORDS.has(lower) &&
    !(end > first && FAMILY_NAMES.has(lower) && GIVEN_NAMES.has(tokens[end - 1]!.lower))
  )
}

/** Whether they are two or more words, not all of which look like words of an organization: "DA [Summer Steffan]". */
function isFullNameAfter(tokens: readonly Token[], first: number, end: number): boolean {
  if (end <= first || endsBody(tokens, first, end)) return false
  return [tokens[first]!, tokens[end]!].some(({ lower }) => !isPlainWord(lower) && !PLACES.has(lower))
}

/** "Auxiliary", "District", "NATO", "Pine": a word that can stand before the noun of an office. */
export function mayBeOfOffice({ lower, text }: Token): boolean {
  return (
    isPlainWord(lower) ||
    PLACES.has(lower) ||
    PEOPLES.has(lower) ||
    ORGANISATION_WORDS.has(lower) ||
    TITLES.has(lower) ||
    TITLE_MODIFIERS.has(lower) ||
    /^\p{Lu}{3,}$/u.test(text)
  )
}

/** Whether a title at the end of a capitalized run is a family name there: "RJ Bishop", but not "Auxiliary Bishop". */
export function isOddFamilyName(tokens: readonly Token[], before: number, at: number): boolean {
  return TITLES_AS_FAMILY_NAMES.has(tokens[at]!.lower) && !mayBeOfOffice(tokens[before]!)
}
