// Finds where the name proper begins in a run of capitalized words.
//
//   «Former Deputy Prime Minister» [Jane Roe]      «Mr.» [King]
//   «State Duma Committee on CIS Affairs» [Konstantin Zatulin]
//   [General Motors]      [Larry King]      «Attorney General» (a title without a name)

import type { Token } from '../document.ts'
import { GIVEN_NAMES } from '../../../lexicon/given-names.ts'
import { HONORIFICS } from '../../../lexicon/honorifics.ts'
import { NAME_SUFFIXES } from '../../../lexicon/name-suffixes.ts'
import { TITLE_MODIFIERS, TITLES, TITLES_AS_FAMILY_NAMES } from '../../../lexicon/titles.ts'
import { FAMILY_NAMES, ORGANISATION_WORDS, PEOPLES, PLACES } from '../../languages/en/name-words.ts'
import { ROLE_NOUNS } from '../../languages/en/role-nouns.ts'
import { isCommonWord } from './common-words.ts'
import { isPlainWord } from './plain-words.ts'
import { ACRONYM } from './name-signs.ts'
import { isOddFamilyName, isOfficeNoun, isTitleAt, mayBeOfOffice } from './title-words.ts'
import type { TokenRange } from '../token-range.ts'

/** Titles that also begin the names of organizations: "General Motors", "Supreme Court". */
const BODY_OPENERS = /^(?:general|major|chief|private|supreme|crown|host|deputy|attorney|justice)$/u

/** The first token of the name, or `last + 1` if the run is only a title. */
export function nameStart(tokens: readonly Token[], { first, last }: TokenRange): number {
  const end = lastWord(tokens, first, last)
  const isBody = (ORGANISATION_WORDS.has(tokens[end]!.lower) && !isFamilyOf(tokens, end)) || hasOf(tokens, first, last)
  let start = first
  for (let at = first; at <= end; at++) {
    const { lower } = tokens[at]!
    // "M. Macron", but "M. Dane Waters" and "Luis M. Ocampo"
    const isInitial = lower === 'm.' && (at > start || GIVEN_NAMES.has(tokens[at + 1]?.lower ?? ''))
    if (HONORIFICS.has(lower) && at < end && !isInitial) start = at + 1
    else if (at === first + 1 && at < end && isTanSri(tokens, at)) start = at + 1
    else if (at === start && at > first && at < end && isOfCompoundTitle(tokens, at)) start = at + 1
    else if (isTitleAt(tokens, at, end) && !(isBody && (at < end - 1 || BODY_OPENERS.test(lower)))) {
      if (isFamilyName(tokens, { start, at, end })) continue
      if (!isPersonalNameBefore(tokens, start, at)) start = at + 1
    }
  }
  const person = personAfterOffice(tokens, start, end)
  if (person > start) return person
  const behind = personBehindBody(tokens, start, end)
  if (behind > start) return behind
  // an organization's name keeps its first word: "Attorney General’s Office", "American Airlines"
  if (isBody && start <= first) return first
  while (
    start < end &&
    PEOPLES.has(tokens[start]!.lower) &&
    !isBody &&
    (GIVEN_NAMES.has(tokens[start + 1]!.lower) || HONORIFICS.has(tokens[start + 1]!.lower))
  )
    start++
  const isAlone = start === first ? isOfficeAlone(tokens, first, end) : start === end && isEndOfOffice(tokens, end)
  return isAlone ? last + 1 : start
}

/** Whether the run contains "of" or "for", as names of organizations do. */
export function hasOf(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (tokens[at]!.lower === 'of' || tokens[at]!.lower === 'for') return true
  return false
}

/** "Chief Constable Amy [Fox]": a word common in organizations' names, after a given name. */
function isFamilyOf(tokens: readonly Token[], at: number): boolean {
  return FAMILY_NAMES.has(tokens[at]!.lower) && GIVEN_NAMES.has(tokens[at - 1]?.lower ?? '')
}

function lastWord(tokens: readonly Token[], first: number, last: number): number {
  let end = last
  while (end > first && (NAME_SUFFIXES.has(tokens[end]!.lower) || tokens[end]!.text === ',')) end--
  return end
}

/** "Tan Sri": either word alone may be a name. */
function isTanSri(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lower === 'sri' && tokens[at - 1]!.lower === 'tan'
}

/** "Datuk [Seri]": the second word of a title, which after the first one is not part of the name. */
function isOfCompoundTitle(tokens: readonly Token[], at: number): boolean {
  return /^(?:seri|paduka)$/u.test(tokens[at]!.lower) && HONORIFICS.has(tokens[at - 1]!.lower)
}

/** "Elena Guide Marsh": an occupation inside a name is part of it. */
function isPersonalNameBefore(tokens: readonly Token[], start: number, at: number): boolean {
  return start < at && !TITLES.has(tokens[at]!.lower) && GIVEN_NAMES.has(tokens[start]!.lower)
}

/** Whether the title word at `at` is part of a name: "Larry [King]", "RJ [Bishop]", "Mr. [King]", "Gov. [Earl] Ray Tomblin". */
function isFamilyName(
  tokens: readonly Token[],
  { start, at, end }: { readonly start: number; readonly at: number; readonly end: number },
): boolean {
  const before = tokens[at - 1]
  if (at === start && at > 0 && before !== undefined && TITLES_AS_FAMILY_NAMES.has(tokens[at]!.lower)) {
    if (HONORIFICS.has(before.lower) && at === end) return true
    if (TITLES.has(before.lower) && before.lower !== 'crown' && GIVEN_NAMES.has(tokens[at]!.lower) && at < end)
      return true
  }
  if (start >= at) return false
  if (at === end && start === at - 1 && isOddFamilyName(tokens, start, at)) return true
  if (!GIVEN_NAMES.has(tokens[start]!.lower) || PLACES.has(tokens[start]!.lower)) return false
  const followsName = GIVEN_NAMES.has(before!.lower) || /^\p{Lu}\.$/u.test(before!.text)
  return followsName && (at === end || TITLES_AS_FAMILY_NAMES.has(tokens[at]!.lower))
}

/**
 * Where a given name begins after the words for an office: "Secretary of State [John] Kerry",
 * "County Recorder [Helen] Pryce".
 */
function personAfterOffice(tokens: readonly Token[], first: number, last: number): number {
  if (ORGANISATION_WORDS.has(tokens[last]!.lower)) return first
  const isOffice = followsOfficeOf(tokens, first)
  for (let at = last - 1; at > first; at--) {
    const before = tokens[at - 1]!
    if (!GIVEN_NAMES.has(tokens[at]!.lower) || GIVEN_NAMES.has(before.lower) || /^\p{Lu}\.$/u.test(before.text))
      continue
    if (
      isOffice ||
      ORGANISATION_WORDS.has(before.lower) ||
      PLACES.has(before.lower) ||
      TITLE_MODIFIERS.has(before.lower) ||
      ACRONYM.test(before.text) ||
      isWordBeforePerson(before)
    )
      return at
  }
  return first
}

/** "Affairs", "Recorder", "Republicans", "Secretary-Treasurer" */
function isWordBeforePerson({ lower }: Token): boolean {
  const singular = lower.split('-').at(-1)!.replace(/s$/u, '')
  return (
    isCommonWord(lower) ||
    ROLE_NOUNS.has(singular) ||
    PEOPLES.has(singular) ||
    (/(?:er|or|man|woman)$/u.test(singular) && isPlainWord(singular))
  )
}

/**
 * Where a person's name begins after the organization that an office belongs to: "executive of the
 * Night Bus Council [Ngaio] Tamihana".
 */
function personBehindBody(tokens: readonly Token[], first: number, last: number): number {
  if (!followsOfficeOf(tokens, first) || ORGANISATION_WORDS.has(tokens[last]!.lower)) return first
  let at = first
  while (at < last && mayBeOfOffice(tokens[at]!)) at++
  // "Night Bus Council [Ngaio]", "Zalissia Council [Ngaio]"
  for (let body = last - 1; body > at; body--)
    if (ORGANISATION_WORDS.has(tokens[body - 1]!.lower)) at = Math.max(at, body)
  return at < last ? at : first
}

/** "Secretary of …", "Speaker of the …". */
function followsOfficeOf(tokens: readonly Token[], first: number): boolean {
  const of = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1
  const office = tokens[of - 1]
  return (
    /^(?:of|for)$/u.test(tokens[of]?.lower ?? '') &&
    office !== undefined &&
    (isTitleAt(tokens, of - 1, of - 1) || ROLE_NOUNS.has(office.lower))
  )
}

/** "Attorney General", "Public Relations Officer", "TLC Chief Executive": an office without a name. */
function isOfficeAlone(tokens: readonly Token[], first: number, last: number): boolean {
  const { lower } = tokens[last]!
  for (let at = first; at < last; at++)
    if (!(TITLES.has(lower) ? isOfTitle(tokens[at]!) : mayBeOfOffice(tokens[at]!))) return false
  return TITLES.has(lower) || (last > first && isOfficeNoun(lower))
}

/** "Chief [Executive]", "Deputy [Head]"; "President Driver" is a person. */
function isEndOfOffice(tokens: readonly Token[], at: number): boolean {
  return TITLE_MODIFIERS.has(tokens[at - 1]!.lower) && isOfficeNoun(tokens[at]!.lower)
}

function isOfTitle({ lower }: Token): boolean {
  return TITLES.has(lower) || TITLE_MODIFIERS.has(lower)
}
