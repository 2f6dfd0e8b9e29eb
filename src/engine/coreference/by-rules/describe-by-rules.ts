// Describes a source without a name: "the police", "experts", "a report".

import { spanOf, type Document } from '../../language/document.ts'
import type { SpeakerKind } from '../../../model.ts'
import { NOBODY } from '../resolution-context.ts'
import type { PatternProfile } from '../../languages/profile.ts'
import { isBodyNoun, nameOfBody } from './name-of-body.ts'
import { opensSentence } from './name-words.ts'
import { chanceOf } from '../../rule-chances.ts'
import type { Resolution } from '../../types.ts'
import type { TokenRange } from '../../language/token-range.ts'

/** Returns nobody if there is no noun: "man", "das". `verb` is the first word of the cue, in lower case. */
export function describeByRules(
  document: Document,
  language: PatternProfile,
  source: TokenRange,
  verb: string,
): Resolution {
  const told = kindOfDescription(document, language, source, verb)
  const kind = told === 'organization' && isNoName(document, source, language) ? 'group' : told
  if (kind === null) return NOBODY
  // Different cases are not different organizations: "der Polizei", "die Polizei".
  const first = document.tokens[source.first]!
  const isDefinite = kind !== 'unnamed' && source.last > source.first && language.determiners.has(first.lower)
  const words = spanOf(document, isDefinite ? { first: source.first + 1, last: source.last } : source)
  const phrase = document.text.slice(words.start, words.end)
  const organization = (): string =>
    language.inflection === null || language.capitalNouns
      ? nameOfBody(document, source, language)
      : language.inflection.nominativeOfBody(phrase.split(' ')).join(' ')
  const name = kind === 'organization' ? organization() : phrase
  const measured = kind === 'organization' && language.capitalNouns ? 'by-rules-organization' : 'by-rules-description'
  const share = chanceOf(measured)
  return {
    ...NOBODY,
    rule: kind === 'organization' ? 'organization-name' : 'description',
    speakers: [{ entity: null, name, role: null, kind, aliases: [] }],
    chain: [spanOf(document, source)],
    share,
    measured,
    margin: 2 * share - 1,
  }
}

/** "прокуратура района", "міська рада": without a capital, a Slavic noun for an organization is no name. */
function isNoName(document: Document, { first, last }: TokenRange, language: PatternProfile): boolean {
  if (!language.shortNames) return false
  for (let at = first; at <= last; at++)
    if (/^\p{Lu}/u.test(document.tokens[at]!.text) && !opensSentence(document, at)) return false
  return true
}

/** `null` if there is no noun. */
export function kindOfDescription(
  document: Document,
  language: PatternProfile,
  source: TokenRange,
  verb: string,
): SpeakerKind | null {
  const lowers = document.tokens.slice(source.first, source.last + 1).map(({ lower }) => lower)
  if (!lowers.some((lower) => isNoun(lower, language))) return null
  if (lowers.some((lower) => language.documents.test(lower))) return 'document'
  const before = document.tokens[source.first - 1]?.lower ?? ''
  // "в мэрии сообщили": people in an organization; "на встрече рассказали": not in one
  if (language.placed.has(verb) && language.places.has(before))
    return isAnyPlace(language) || lowers.some((lower) => language.bodies.test(lower)) ? 'organization' : 'group'
  const own = lowers.slice(0, ownWords(document, source, language))
  const head = own.find((lower) => isRole(lower, language) || isBodyNoun(lower, language)) ?? ''
  // "um assessor do governo", "eine Gewerkschaft": not a particular one
  if (isBodyNoun(head, language) && !language.indefinites.has(lowers[0]!))
    return isAnyBody(lowers, head, language) ? 'group' : 'organization'
  return isPluralRole(head, language) || isPlural(verb, language) ? 'group' : 'unnamed'
}

/** "dans la mairie": what people are said to be in may be any building; "aus Kreisen der Partei" and "на встрече" are not. */
const isAnyPlace = ({ shortNames, capitalNouns }: PatternProfile): boolean => !shortNames && !capitalNouns

/** The number of words before the genitive: "die Zahl [der Behörden]"; all of them where capitals do not mark nouns. */
function ownWords({ tokens }: Document, { first, last }: TokenRange, language: PatternProfile): number {
  for (let at = first + 1; at <= last && language.capitalNouns; at++) {
    const before = tokens[at - 1]!
    const isAfterNoun = /^\p{Lu}/u.test(before.text) && !language.determiners.has(before.lower)
    if (isAfterNoun && language.genitives.has(tokens[at]!.lower)) return at - first
  }
  return last - first + 1
}

/** "die Polizei", but "die Polizei in Lohburg", "die Lohburger Polizei" */
function isAnyBody(lowers: readonly string[], head: string, language: PatternProfile): boolean {
  const words = lowers.filter((lower) => !language.determiners.has(lower))
  return words.length === 1 && language.commonBodies?.test(head) === true
}

/** Any longer word that is not a function word. */
function isNoun(lower: string, language: PatternProfile): boolean {
  const small = [language.determiners, language.pronouns, language.passing, language.prepositions, language.relatives]
  return /\p{L}{3}/u.test(lower) && !small.some((words) => words.has(lower))
}

/** Whether a verb has a plural subject; a phrase ("según") has no number, nor does a participle. */
export function isPlural(lower: string, language: PatternProfile): boolean {
  const isParticiple = language.participles.has(lower) && !language.finite.has(lower)
  return !isParticiple && language.plural.test(lower) && !language.phrases.has(lower) && !language.closing.has(lower)
}

/** A role, including a former one, also in the plural or genitive. */
export function isRole(lower: string, language: PatternProfile): boolean {
  return (
    language.roles.test(lower.replace(/^ex-?/u, '')) ||
    isPluralRole(lower, language) ||
    (language.roleGenitive !== null && language.roles.test(lower.replace(language.roleGenitive, '')))
  )
}

/** "syndicats", "Gewerkschaften", "эксперты" */
function isPluralRole(lower: string, language: PatternProfile): boolean {
  return (
    language.rolePlural !== null &&
    !language.roles.test(lower) &&
    language.roles.test(lower.replace(language.rolePlural, ''))
  )
}

/** A noun for an organization or before its name: "empresa". */
export function isOrganization(lower: string, language: PatternProfile): boolean {
  return language.bodies.test(lower) || language.bodyLabels.test(lower)
}

/** "La estructura recuerda que …": the noun, which comes first, describes no person. */
export function isThing(words: readonly string[], language: PatternProfile): boolean {
  const noun = words.find((word) => !language.determiners.has(word)) ?? ''
  return language.thingLook?.test(noun) === true && !isRole(noun, language)
}
