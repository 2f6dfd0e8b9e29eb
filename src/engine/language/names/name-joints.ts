// What, besides a space, joins capitalized words into one name.
//
//   Bill [de] Blasio      Board [of] Elections      Swiss People[’s] Party      Muniandy [a/l] Krishnan
//   Joe [“Kingfish”] Marlow      Stagehands[’ and] Players[’] Union      Martin Luther King [Jr.]

import type { Token } from '../document.ts'
import { GIVEN_NAMES } from '../../../lexicon/given-names.ts'
import { HONORIFICS } from '../../../lexicon/honorifics.ts'
import { NAME_SUFFIXES } from '../../../lexicon/name-suffixes.ts'
import { NAME_PARTICLES } from '../../../lexicon/particles.ts'
import { TITLES } from '../../../lexicon/titles.ts'
import { ORGANISATION_WORDS, PLACES } from '../../languages/en/name-words.ts'
import { beginsWithCapital } from '../../../text/character-classes.ts'
import { isPossessiveMark } from '../possessives.ts'
import { isPlainWord } from './plain-words.ts'
import { isSlashOfDescent } from './slash-of-descent.ts'
import { hasOf } from './strip-titles.ts'
import { isCallingWord } from './title-words.ts'
import type { TokenRange } from '../token-range.ts'

/** "Swiss People’s Party", "Children’s Hospital": a possessive inside an organization's name. */
const POSSESSIVE_PARTS =
  /^(?:people|children|women|men|workers?|veterans?|citizens?|nurses?|teachers?|farmers?|mothers?|consumers?|states?|officers?|writers?|journalists?|governors?|attorneys?|coroner|sheriff|general|mayor|minister|president|chancellor|ombudsman|examiner|auditor|treasurer|prosecutor|commissioner|comptroller|assessor|premier|speaker|advocate|surgeon)$/u
/** Nouns for places with a council: "the Borough of Kenley". */
const MUNICIPALITY =
  /^(?:borough|town|township|city|village|county|parish|diocese|archdiocese|municipality|province|port)$/u

/** How far the run continues across words without a capital; its own last token if it does not. */
export function continued(
  tokens: readonly Token[],
  { first, last }: TokenRange,
  limit: number,
  isBody: boolean,
  named: (at: number) => boolean,
): number {
  const next = tokens[last + 1]!
  const afterNext = tokens[last + 2]
  if (NAME_SUFFIXES.has(next.lower) && beginsWithCapital(next.text)) return last + 1
  if (
    next.text === ',' &&
    afterNext !== undefined &&
    /^(?:jr|sr|inc|llc|ltd)\.?$/u.test(afterNext.lower) &&
    beginsWithCapital(afterNext.text)
  )
    return last + 2
  if ((next.text === '&' || (next.text === '/' && next.start === tokens[last]!.end)) && named(last + 2)) return last + 2
  const owned = ownedBodyEnd(tokens, last, limit, named)
  if (owned > 0) return owned
  // "Marcus 4X"
  if (/^\d{1,2}X$/u.test(next.text)) return last + 1
  const particle = particlesEnd(tokens, last + 1, limit)
  if (particle > 0 && (named(particle) || isDescent(tokens, particle))) return particle
  if (
    isBody ? /^(?:of|for|on|to)$/u.test(next.lower) : isMunicipality(tokens, { first, last }) && next.lower === 'of'
  ) {
    const after =
      afterNext?.lower === 'the' || afterNext?.lower === 'a' || (afterNext?.pos === 'VERB' && next.lower === 'to')
        ? last + 3
        : last + 2
    if (named(after) && !HONORIFICS.has(tokens[after]!.lower)) return after
  }
  if (/^(?:and|und|et)$/u.test(next.lower) && named(last + 2) && !opensPerson(tokens, last + 2)) {
    if (isBody && hasOf(tokens, first, last)) return last + 2
    const end = isHalfOfBody(tokens, first, last) ? bodyEnd(tokens, last + 2, limit, named) : 0
    if (end > 0) return end
  }
  const nickname = nicknameEnd(tokens, last + 1, limit)
  return nickname > 0 &&
    (GIVEN_NAMES.has(tokens[last]!.lower) || /^\p{Lu}\.$/u.test(tokens[last]!.text)) &&
    named(nickname + 1)
    ? nickname + 1
    : last
}

/** "and [Ruth] Adeyemi", but "Housing and [Urban] Development" */
function opensPerson(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const goesOnPlain = next !== undefined && beginsWithCapital(next.text) && isPlainWord(next.lower)
  return GIVEN_NAMES.has(tokens[at]!.lower) && !goesOnPlain
}

/** Words after which "of …" belongs to the name: "Department of Justice", but not "President of Kazakhstan". */
export function isBodyWord({ lower, text }: Token): boolean {
  return beginsWithCapital(text) && ORGANISATION_WORDS.has(lower) && !TITLES.has(lower)
}

/** "the [Central] and East European Coalition": not a name by itself, and preceded by an article. */
function isHalfOfBody(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1]
  const isArticled = before?.lower === 'the' || (before?.pos === 'ADJ' && tokens[first - 2]?.lower === 'the')
  if (!isArticled && !/^(?:u\.s\.|united|house|senate|federal|national)$/u.test(tokens[first]!.lower)) return false
  return (
    !PLACES.has(tokens[last]!.lower) &&
    !ORGANISATION_WORDS.has(tokens[last]!.lower) &&
    !TITLES.has(tokens[last]!.lower) &&
    !GIVEN_NAMES.has(tokens[first]!.lower)
  )
}

/** "the [Borough] of Kenley" */
function isMunicipality(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  return first === last && MUNICIPALITY.test(tokens[last]!.lower) && tokens[first - 1]?.lower === 'the'
}

/**
 * The end of "[People]’s Party" or "[Stagehands]’ and Players’ Union", starting from the owner's
 * last word; otherwise 0.
 */
function ownedBodyEnd(tokens: readonly Token[], owner: number, limit: number, named: (at: number) => boolean): number {
  if (!isOwningPart(tokens, owner)) return 0
  const isJoined = tokens[owner + 2]?.lower === 'and' && named(owner + 3)
  if (isJoined) return owner + 3 <= limit ? ownedBodyEnd(tokens, owner + 3, limit, named) : 0
  return owner + 2 <= limit && named(owner + 2) ? bodyEnd(tokens, owner + 2, limit, named) : 0
}

/** "Players’", "People’s": owners, in the plural, of an organization. */
function isOwningPart(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!
  const mark = tokens[at + 1]
  if (POSSESSIVE_PARTS.test(lower)) return isPossessiveMark(mark)
  const singular = lower.replace(/s$/u, '')
  return (
    /^['’]$/u.test(mark?.text ?? '') &&
    singular !== lower &&
    (isCallingWord(singular) || /(?:er|or|ist|hand)$/u.test(singular))
  )
}

/**
 * The end of a run of capitalized words that begins at `first` and ends in an organization's word
 * ("Services"), or 0.
 */
function bodyEnd(tokens: readonly Token[], first: number, limit: number, named: (at: number) => boolean): number {
  let last = first
  while (last < limit && last < first + 4 && named(last + 1)) last++
  // "District Bus Users’ Group"
  const owned = ownedBodyEnd(tokens, last, limit, named)
  if (owned > 0) return owned
  return isBodyWord(tokens[last]!) ? last : 0
}

/** "Busu anak [Along]": after "son of" or "daughter of", any capitalized word is a name. */
function isDescent(tokens: readonly Token[], at: number): boolean {
  return beginsWithCapital(tokens[at]!.text) && /^(?:anak|binti|bin|bte|[lpo])$/u.test(tokens[at - 1]!.lower)
}

/** The token after up to three particles ("van der", "bin", "de la"), or 0. */
function particlesEnd(tokens: readonly Token[], first: number, limit: number): number {
  let at = first
  if (isSlashOfDescent(tokens, at + 1)) return at + 3
  while (at < first + 3 && at <= limit && NAME_PARTICLES.has(tokens[at]!.lower)) at++
  return at <= limit && at > first ? at : 0
}

/** The closing mark of “Kingfish” or (Mike) that begins at `first`, or 0. */
function nicknameEnd(tokens: readonly Token[], first: number, limit: number): number {
  if (first + 2 > limit || !/^(?:[“"‘(]|'')$/u.test(tokens[first]!.text)) return 0
  for (let at = first + 2; at <= first + 3 && at < limit; at++) {
    if (
      /^(?:[”"’)]|'')$/u.test(tokens[at]!.text) &&
      beginsWithCapital(tokens[first + 1]!.text) &&
      (tokens[at]!.text !== ')' || GIVEN_NAMES.has(tokens[first + 1]!.lower))
    )
      return at
  }
  return 0
}
