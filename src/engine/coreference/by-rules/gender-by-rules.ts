// What words say about the gender of a name or pronoun, in languages read by patterns: «сказала»,
// "la ministre", "Frau", a given name.

import { hasArticles } from '../../languages/has-articles.ts'
import type { Document } from '../../language/document.ts'
import type { Gender } from '../../../lexicon/honorifics.ts'
import type { PatternProfile } from '../../languages/profile.ts'
import { genderOfGiven, isGivenName, isRoleWord } from './name-words.ts'
import type { TokenRange } from '../../language/token-range.ts'

/** From the given name, the form of address, the family name and the description; `words` are the full name. */
export function genderOf(
  document: Document,
  name: TokenRange,
  about: readonly TokenRange[],
  words: readonly string[],
  language: PatternProfile,
): Gender {
  const { tokens } = document
  const told = [
    language.honorifics.get(tokens[name.first - 1]?.lower ?? ''),
    words.length > 1 ? language.inflection?.genderOfFamily(words.at(-1)!) : undefined,
    words.length > 1 || isGivenName(words[0]!.toLowerCase(), language)
      ? genderOfGiven(words[0]!.toLowerCase(), language)
      : undefined,
    ...about
      .filter((part) => isForPeople(document, part, language))
      .map((part) => genderOfPhrase(document, part, false, language)),
  ]
  return told.find((gender) => gender === 'male' || gender === 'female') ?? 'either'
}

/** "la figura del partido" may be a man or a woman: an article says nothing about gender without a noun for people. */
function isForPeople({ tokens }: Document, { first, last }: TokenRange, language: PatternProfile): boolean {
  if (!hasArticles(language)) return true
  return tokens
    .slice(first, last + 1)
    .some(
      ({ lower }) =>
        isRoleWord(lower, language) || (nounGender(lower, language) !== 'either' && !language.articles.has(lower)),
    )
}

/**
 * From the noun and article, as in "die Bürgermeisterin". `isOblique` if a phrase precedes, which
 * changes the article: "laut der Bürgermeisterin".
 */
export function genderOfPhrase(
  { tokens }: Document,
  { first, last }: TokenRange,
  isOblique: boolean,
  language: PatternProfile,
): Gender {
  const words = tokens.slice(first, last + 1).map(({ lower }) => lower)
  for (const word of headOf(words, language)) {
    const gender = language.honorifics.get(word) ?? nounGender(word, language)
    if (gender !== 'either') return gender
  }
  if (isOblique) return 'either'
  return words.map((word) => language.articles.get(word)).find((gender) => gender !== undefined) ?? 'either'
}

/** "la portavoz [del ministro]": where the noun comes first, what is linked to it says nothing about its gender. */
function headOf(words: readonly string[], language: PatternProfile): readonly string[] {
  if (!hasArticles(language)) return words
  const link = words.findIndex((word, index) => index > 0 && language.linkers.has(word))
  return link < 0 ? words : words.slice(0, link)
}

/** From the ending of a noun for a person: "-in", "-ка". */
function nounGender(lower: string, language: PatternProfile): Gender {
  if (language.femaleRoles?.test(lower) === true) return 'female'
  if (language.hasGenderedVerbs) return 'either'
  return tellGender(lower, language)
}

export function tellGender(lower: string, language: PatternProfile): Gender {
  // Swedish "hon" is not "Honourable"
  const honorific = language.pronouns.has(lower) ? undefined : language.honorifics.get(lower)
  if (honorific !== undefined) return honorific
  return language.female.test(lower) ? 'female' : language.male.test(lower) ? 'male' : 'either'
}

/** From the verb of a source, in languages whose verbs show it: «сказала». */
export function genderOfVerb(document: Document, cue: TokenRange | null, language: PatternProfile): Gender {
  if (!language.hasGenderedVerbs || cue === null) return 'either'
  for (let at = cue.first; at <= cue.last; at++) {
    const told = tellGender(document.tokens[at]!.lower, language)
    if (told !== 'either') return told
  }
  return 'either'
}

/** Whether a word of gender `other` can refer to somebody of gender `one`. */
export function fits(one: Gender, other: Gender): boolean {
  return one === other || one === 'either'
}
