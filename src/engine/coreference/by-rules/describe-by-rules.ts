// What a source is that has no name: "the police", "experts", "a report".

import { spanOf, type Document } from '../../language/document.ts'
import type { Span, SpeakerKind } from '../../../model.ts'
import { NOBODY } from '../resolution-context.ts'
import type { PatternProfile } from '../../languages/profile.ts'
import { chanceOf } from '../../rule-chances.ts'
import type { Resolution } from '../../types.ts'
import type { TokenRange } from '../../language/token-range.ts'

/** Nobody when there is no noun: "man", "das". `verb` is the first word of the cue, in lower case. */
export function describeByRules(
  document: Document,
  language: PatternProfile,
  source: TokenRange,
  verb: string,
): Resolution {
  const kind = kindOfDescription(document, language, source, verb)
  if (kind === null) return NOBODY
  // One body is not several by its cases: "der Polizei", "die Polizei".
  const first = document.tokens[source.first]!
  const isDefinite = kind !== 'unnamed' && source.last > source.first && language.determiners.has(first.lower)
  const words = spanOf(document, isDefinite ? { first: source.first + 1, last: source.last } : source)
  const told = inNominative(document, isDefinite ? source.first + 1 : source.first, words, language)
  const name =
    kind === 'organization' && language.inflection !== null
      ? language.inflection.nominativeOfBody(told.split(' ')).join(' ')
      : told
  const share = chanceOf('by-rules-description')
  return {
    ...NOBODY,
    rule: kind === 'organization' ? 'organization-name' : 'description',
    speakers: [{ entity: null, name, role: null, kind, aliases: [] }],
    chain: [spanOf(document, source)],
    share,
    measured: 'by-rules-description',
    margin: 2 * share - 1,
  }
}

/** "[des] Landgerichts in Lohburg" → "Landgericht in Lohburg" */
function inNominative(document: Document, first: number, words: Span, language: PatternProfile): string {
  const name = document.text.slice(words.start, words.end)
  const { text, lower } = document.tokens[first]!
  const plain = language.bodies.test(lower) ? null : bodyInGenitive(lower, language)
  return plain === null ? name : text.slice(0, plain.length) + name.slice(text.length)
}

/** "landgerichts" → "landgericht" */
function bodyInGenitive(lower: string, language: PatternProfile): string | null {
  if (language.roleGenitive === null) return null
  return [lower.replace(/s$/u, ''), lower.replace(/es$/u, '')].find((stem) => language.bodies.test(stem)) ?? null
}

function isBody(lower: string, language: PatternProfile): boolean {
  return language.bodies.test(lower) || bodyInGenitive(lower, language) !== null
}

/** `null` when there is no noun. */
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
  // "в мэрии сообщили": people of a body; "на встрече рассказали": of none
  if (language.placed.has(verb) && language.places.has(before))
    return !language.shortNames || lowers.some((lower) => language.bodies.test(lower)) ? 'organization' : 'group'
  const head = lowers.find((lower) => isRole(lower, language) || isBody(lower, language)) ?? ''
  // "um assessor do governo", "eine Gewerkschaft": none that is known by it
  if (isBody(head, language) && !language.indefinites.has(lowers[0]!)) return 'organization'
  return isPluralRole(head, language) || isPlural(verb, language) ? 'group' : 'unnamed'
}

/** Any longer word that is none of the small ones. */
function isNoun(lower: string, language: PatternProfile): boolean {
  const small = [language.determiners, language.pronouns, language.passing, language.prepositions, language.relatives]
  return /\p{L}{3}/u.test(lower) && !small.some((words) => words.has(lower))
}

/** Whether a verb has several subjects; a phrase ("según") has no number, nor has a participle. */
export function isPlural(lower: string, language: PatternProfile): boolean {
  const isParticiple = language.participles.has(lower) && !language.finite.has(lower)
  return !isParticiple && language.plural.test(lower) && !language.phrases.has(lower) && !language.closing.has(lower)
}

/** A role, also a former one, in the plural or in the genitive. */
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
