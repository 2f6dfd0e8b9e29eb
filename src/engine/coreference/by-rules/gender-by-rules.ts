// What words tell of the gender of a name or pronoun, in languages that
// are read by patterns: «сказала», "la ministre", "Frau", a given name.

import type { Document } from '../../language/document.ts'
import { GIVEN_NAMES } from '../../../lexicon/given-names.ts'
import type { Gender } from '../../../lexicon/honorifics.ts'
import type { PatternProfile } from '../../languages/profile.ts'
import type { NameInSource } from './name-in-source.ts'
import type { TokenRange } from '../../language/token-range.ts'

/** What the words of the source, its verb and the given name tell. */
export function genderOf(
  document: Document,
  source: TokenRange,
  cue: TokenRange | null,
  name: NameInSource,
  language: PatternProfile,
): Gender {
  const given = document.tokens[name.range.first]!.lower
  if (language.hasGenderedVerbs) {
    const verb = cue === null ? 'either' : tellGender(document.tokens[cue.first]!.lower, language)
    if (verb !== 'either') return verb
  }
  for (let at = source.first; at < name.range.first; at++) {
    const told = tellGender(document.tokens[at]!.lower, language)
    if (told !== 'either') return told
  }
  return (name.range.first < name.range.last ? GIVEN_NAMES.get(given) : undefined) ?? 'either'
}

/** What the given name and the role before a full name tell. */
export function genderAt({ tokens }: Document, token: number, language: PatternProfile): Gender {
  const given = tokens[token]!.lower
  const told = language.inflection?.genderOfGiven(given) ?? null
  if (told !== null) return told
  for (let at = token - 1; at >= Math.max(0, token - 6) && /^[\p{L},]/u.test(tokens[at]!.text); at--) {
    if (language.roles.test(tokens[at]!.lower) && tellGender(tokens[at]!.lower, language) !== 'either')
      return tellGender(tokens[at]!.lower, language)
  }
  return GIVEN_NAMES.get(given) ?? 'either'
}

export function tellGender(lower: string, language: PatternProfile): Gender {
  const honorific = language.honorifics.get(lower)
  if (honorific !== undefined) return honorific
  return language.female.test(lower) ? 'female' : language.male.test(lower) ? 'male' : 'either'
}

/** Whether somebody of the one gender can be meant by the other. */
export function fits(one: Gender, other: Gender): boolean {
  return one === other || one === 'either'
}
