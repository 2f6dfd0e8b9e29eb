// What precedes and follows the first word of an organization’s name.
//
//   в [Национальном] банке      [директор] завода «Заря»

import type { Document } from '../../language/document.ts'
import type { TokenRange } from '../../language/token-range.ts'
import type { PatternProfile } from '../../languages/profile.ts'
import { ADJECTIVE_LOOK } from '../../languages/slavic/body-names.ts'
import { ACRONYM, isRoleWord } from './name-words.ts'

/** Whether the words are a person's role rather than an organization's. */
export function hasPersonsRole(
  tokens: Document['tokens'],
  { first, last }: TokenRange,
  language: PatternProfile,
): boolean {
  const words = tokens.slice(first, last + 1)
  const role = words.find(({ lower }) => isRoleWord(lower, language))
  return role !== undefined && !language.bodies.test(role.lower) && !language.bodyLabels.test(role.lower)
}

/** "в [Национальном] банке": the first word of a Slavic organization’s name, not preceded by a person's role. */
export function isAdjectiveOfBody(
  { tokens }: Document,
  { first, last }: TokenRange,
  limit: number,
  language: PatternProfile,
): boolean {
  if (!language.shortNames || first !== last || !ADJECTIVE_LOOK.test(tokens[first]!.lower)) return false
  const noun = [first + 1, first + 2].find((at) => at <= limit && language.bodies.test(tokens[at]!.lower))
  return noun !== undefined && tokens.slice(first + 1, noun + 1).every(({ text }) => /^\p{Ll}/u.test(text))
}

/** "die [Federación Nacional]", "[Kranich & Söhne]", "[Rivières vivantes]": an organization’s name as a whole. */
export function wholeBody(
  document: Document,
  range: TokenRange,
  source: TokenRange,
  language: PatternProfile,
): TokenRange {
  const { tokens, quotedSpanOf } = document
  let { first, last } = range
  // «Наш вечер»: everything inside the marks
  if (/^[«„“"‘'»]$/u.test(tokens[first - 1]?.text ?? '') && quotedSpanOf[first]! >= 0) {
    while (quotedSpanOf[last + 2] === quotedSpanOf[first] && /^[\p{L}\p{N}]/u.test(tokens[last + 1]!.text)) last++
    return { first, last }
  }
  while (first > source.first && isBodyWord(tokens[first - 1]!, language)) first--
  if (/^[&+]$/u.test(tokens[last + 1]?.text ?? '') && /^\p{Lu}/u.test(tokens[last + 2]?.text ?? '')) last += 2
  if (!language.capitalNouns && first === last && language.bodies.test(tokens[first]!.lower)) {
    // "la Confédération des irrigants"
    const next = language.determiners.has(tokens[last + 2]?.lower ?? '') ? last + 3 : last + 2
    if (language.linkers.has(tokens[last + 1]?.lower ?? '') && /^\p{L}{3}/u.test(tokens[next]?.text ?? '')) last = next
  }
  if (language.capitalNouns || last >= source.last) return { first, last }
  const rest = tokens.slice(last + 1, source.last + 1)
  // "la Defensa Civil [del municipio]"
  const isOfPlace = rest.length === 2 && language.linkers.has(rest[0]!.lower) && PLACE_NOUN.test(rest[1]!.text)
  if (isOfPlace && first < last) return { first, last }
  return rest.every(({ lower, text }) => /^\p{L}/u.test(text) && !language.coordinators.has(lower))
    ? { first, last: source.last }
    : { first, last }
}

const PLACE_NOUN =
  /^(?:municipios?|municípios?|ciudad|cidade|ville|città|comune|commune|estado|distrito|concelho|región|região|provincia|província|país|localidad|isla|ilha)$/u

/** A capitalized noun for an organization: "la [Federación]". */
function isBodyWord({ text, lower }: { text: string; lower: string }, language: PatternProfile): boolean {
  return (
    /^\p{Lu}/u.test(text) &&
    !language.bodyLabels.test(lower) &&
    (language.bodies.test(lower) || language.bodyNameWords.has(lower))
  )
}

/** "детективи [НАБУ]", "сотрудники [МЧС]": those who belong to an organization, in Slavic languages; but "российский [МИД]". */
export function isOfOthers(
  { tokens }: Document,
  { first, last }: TokenRange,
  name: TokenRange,
  language: PatternProfile,
): boolean {
  if (!language.shortNames || name.first < name.last || !ACRONYM.test(tokens[name.first]!.text)) return false
  const { lower } = tokens[last]!
  const isLabel = language.bodies.test(lower) || language.bodyLabels.test(lower)
  return (
    first <= last &&
    !isLabel &&
    !ADJECTIVE_LOOK.test(lower) &&
    !language.determiners.has(lower) &&
    !language.passing.has(lower)
  )
}
