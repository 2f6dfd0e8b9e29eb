// Where a name begins in a run of capitals, after the words that describe its bearer.
//
//   Landrat [Wolf-Dieter Ennen]      Trener Pogoni [Witold Sęk]      la Diputación [Ladislao Higueruela]

import type { Document } from '../../language/document.ts'
import { NAME_PARTICLES } from '../../../lexicon/particles.ts'
import type { PatternProfile } from '../../languages/profile.ts'
import { ADJECTIVE_LOOK } from '../../languages/slavic/body-names.ts'
import { isCommonNoun } from './common-nouns.ts'
import type { TokenRange } from '../../language/token-range.ts'
import { ACRONYM, BODY_SUFFIX, isGivenName, isRoleWord, opensSentence } from './name-words.ts'

/** The first token of the name in the run. */
export function nameStart(document: Document, run: TokenRange, language: PatternProfile): number {
  let { first } = run
  while (first < run.last && isBeforeName(document, { first, last: run.last }, language)) first++
  return first
}

/** Whether the first word of the run is not part of the name. */
function isBeforeName(document: Document, { first, last }: TokenRange, language: PatternProfile): boolean {
  const { tokens } = document
  const { lower, text } = tokens[first]!
  // "der Verlag Kranich", as long as a name remains
  if (language.capitalNouns && language.bodyLabels.test(lower) && !BODY_SUFFIX.test(tokens[first + 1]!.text))
    return true
  if (isGivenName(lower, language) || /^\p{Lu}\.?$/u.test(text)) return false
  const count = wordsBeforeParticle(document, { first, last })
  // "Бабуся [Параска]", "Финн [Микаэль]"
  const isNoun = language.roles.test(lower) || language.roleLook?.test(lower) === true
  if (language.shortNames && count === 2 && isNoun && opensSentence(document, first)) {
    const name = tokens[first + 1]!.lower
    if (
      isGivenName(name, language) ||
      language.inflection?.nominativesOf(name).some((form) => isGivenName(form, language)) === true
    )
      return true
  }
  if (count < 2) return false
  const next = tokens[first + 1]!
  // "Детективи [НАБУ]"
  if (
    language.shortNames &&
    count === 2 &&
    ACRONYM.test(next.text) &&
    opensSentence(document, first) &&
    !isOfBody(lower, language)
  )
    return true
  if (language.shortNames && beginsBody(document, { first, last }, language)) return false
  if (BODY_SUFFIX.test(next.text)) return false
  if (!language.capitalNouns && ACRONYM.test(text) && language.bodyLabels.test(lower)) return true
  if (ACRONYM.test(text)) return count > 2 && !ACRONYM.test(next.text)
  if (count > 2 && isGivenName(next.lower, language)) return true
  if (language.roleLook?.test(lower) === true && (count > 2 || language.capitalNouns)) return true
  const before = tokens[first - 1]?.lower ?? ''
  const hasArticle = language.determiners.has(before) || language.genitives.has(before) || language.linkers.has(before)
  if (language.capitalNouns) {
    // "die [New York Times]"
    if (language.bodyNameWords.has(tokens[last]!.lower)) return false
    // "Generalsekretär [Ban Ki Moon]": only the name follows a role
    if (isRoleWord(before, language)) return isCommonNoun(document, first, language)
    return count > 2 || (hasArticle && !language.linkers.has(before))
  }
  if (language.shortNames) {
    // "Глава района Мария Петровна Орлова": three words are a name if the second is a patronymic
    const isWhole = count === 3 && language.inflection?.isPatronymic(next.text) === true
    return count > 2 && !isWhole
  }
  if (count < 3 || isWithParticle(document, { first, last })) return false
  const linker = language.determiners.has(before) ? first - 2 : first - 1
  // "el presidente de Azucarera Rosa Vega", but "en opinión de Saturnino Vega Pozo"
  const isOfRole =
    hasArticle &&
    language.linkers.has(tokens[linker]?.lower ?? '') &&
    !language.phrases.has(tokens[linker - 2]?.lower ?? '')
  return isOfRole || (opensSentence(document, first) && isGivenName(next.lower, language))
}

/** How many words the run has before the first particle, plus one for what the particle begins. */
function wordsBeforeParticle({ tokens }: Document, { first, last }: TokenRange): number {
  let count = 0
  for (let at = first; at <= last; at++) {
    if (/^\p{Ll}/u.test(tokens[at]!.text) && NAME_PARTICLES.has(tokens[at]!.lower)) return count === 1 ? 1 : count + 1
    count++
  }
  return count
}

function isWithParticle({ tokens }: Document, { first, last }: TokenRange): boolean {
  return tokens.slice(first, last + 1).some(({ text }) => /^\p{Ll}/u.test(text))
}

/** "[Okręgowa] Izba Lekarska", "[Straż] Graniczna", but "Госдумы [Олег Шмаков]". */
function beginsBody({ tokens }: Document, { first, last }: TokenRange, language: PatternProfile): boolean {
  const isBody = (at: number): boolean => language.bodies.test(tokens[at]?.lower ?? '')
  const behind = tokens.slice(first + 1, last + 1)
  if (behind.some(({ lower }) => isGivenName(lower, language))) return false
  const { lower } = tokens[first]!
  if (isBody(first)) return !language.bodyLabels.test(lower)
  return ADJECTIVE_LOOK.test(lower) && (isBody(first + 1) || isBody(first + 2))
}

/** A word that an acronym may follow within an organization's name: "Группа ЛСР", "Российский МИД". */
function isOfBody(lower: string, language: PatternProfile): boolean {
  return language.bodies.test(lower) || language.bodyLabels.test(lower) || ADJECTIVE_LOOK.test(lower)
}
