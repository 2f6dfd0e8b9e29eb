// The runs of words that may be a name, in languages read by patterns: capitalized words with the
// particles between them.

import { isQuoted, type Document } from '../../language/document.ts'
import { GIVEN_NAMES } from '../../../lexicon/given-names.ts'
import type { Gender } from '../../../lexicon/honorifics.ts'
import { isCommonNoun } from './common-nouns.ts'
import { FIRST_PARTICLES, SECOND_PARTICLES } from '../../../lexicon/particles.ts'
import { hasArticles } from '../../languages/has-articles.ts'
import type { PatternProfile } from '../../languages/profile.ts'
import type { TokenRange } from '../../language/token-range.ts'

const CAPITAL = /^\p{Lu}/u
export const ACRONYM = /^\p{Lu}{2,}(?:-\p{Lu}+)*$/u

/** What the name of a firm may end with. */
export const BODY_SUFFIX =
  /^(?:AG|GmbH|SE|KG|eV|Inc\.?|Ltd\.?|LLC|SA|S\.A\.|SpA|S\.p\.A\.|Srl|Ltda|Corp\.?|plc|AB|NV|BV)$/u

/** Runs of name words in the tokens of `range`, in text order. */
export function namesIn(document: Document, { first, last }: TokenRange, language: PatternProfile): TokenRange[] {
  const { tokens } = document
  const runs: TokenRange[] = []
  const isWord = (at: number): boolean => at <= last && isNameWord(document, at, language)
  for (let at = first; at <= last; at++) {
    if (!isWord(at) && !isTitleArticle(document, at, last, language)) continue
    let end = at
    while (end < last) {
      const { lower } = tokens[end + 1]!
      if (language.shortNames && isAgency(document, end + 1)) break
      if (isWord(end + 1)) end++
      else if (isSmallNameWord(document, end + 1, language)) end++
      // "Jean [d’]Ormesson", but "le maire Paul Girard d’Amiens"
      else if (end === at && isElidedParticle(document, end + 1, language) && isWord(end + 2)) end += 2
      else if (FIRST_PARTICLES.has(lower) && startsName(document, at, end, first, language) && isWord(end + 2)) end += 2
      else if (
        FIRST_PARTICLES.has(lower) &&
        // "sagte Corny Littmann zu den Gründen"
        !(language.capitalNouns && language.prepositions.has(lower)) &&
        SECOND_PARTICLES.has(tokens[end + 2]?.lower ?? '') &&
        startsName(document, at, end, first, language) &&
        isWord(end + 3)
      )
        end += 3
      // "Melo e Faro" and "Ortega y Gasset", if there is a given name too
      else if (/^[ey]$/u.test(lower) && end > at && end < at + 3 && isWord(end + 2) && !isWord(end + 3)) end += 2
      else break
    }
    runs.push({ first: at, last: end })
    at = end
  }
  return runs
}

/** "Анна Белова [РИА «Юг»]": an acronym before a name in marks, after another word. */
function isAgency({ tokens }: Document, at: number): boolean {
  const [before, { text }, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  return ACRONYM.test(text) && !ACRONYM.test(before?.text ?? '') && /^[«„“"]$/u.test(next?.text ?? '')
}

/** "Hannes Graf zu Ostheim" */
const NOBLE = /^(?:gr(?:a|ä)f(?:in)?|frei(?:herr|frau)|baron(?:in)?|fürst(?:in)?|prinz(?:essin)?|herzog(?:in)?)$/u

/**
 * Whether a particle may follow: "del" after a single capitalized word at the beginning of a
 * source may also join two nouns.
 */
function startsName(document: Document, at: number, end: number, first: number, language: PatternProfile): boolean {
  const { lower } = document.tokens[end + 1]!
  // "Ursula von der Heide", but "Sprecher von Ursula Reh"; "Karl zu Ehren", but "Reh zu Wort"
  if (language.capitalNouns && (language.linkers.has(lower) || language.prepositions.has(lower)))
    return isGivenName(document.tokens[end]!.lower, language) || (end > at && NOBLE.test(document.tokens[end]!.lower))
  // "Ana Pozo al Diario": also an Arabic particle
  if (hasArticles(language) && language.prepositions.has(lower) && !language.linkers.has(lower)) return false
  // "Pietro Marangon di Alleanza", but "Leonardo di Caprio" and "la Banca Popolare di Lenzo"
  if (language.affiliating.has(lower) && end > at && !hasArticleBefore(document, at, language)) return false
  // "Ecologistas del Litoral", but "vecinos de Litoral"
  const isTitle =
    !language.capitalNouns &&
    /^\p{Lu}/u.test(document.tokens[end + 2]?.text ?? '') &&
    !isRoleWord(document.tokens[at]!.lower, language)
  return (
    isTitle ||
    end > at ||
    !language.linkers.has(lower) ||
    at > first ||
    isGivenName(document.tokens[at]!.lower, language)
  )
}

/** Whether an article precedes, which names of people with a given name do not have. */
function hasArticleBefore({ tokens }: Document, at: number, language: PatternProfile): boolean {
  const { lower } = tokens[at]!
  const before = tokens[at - 1]?.lower ?? ''
  const isArticle = language.determiners.has(before) || language.definiteLinkers.has(before)
  return isArticle && !isGivenName(lower, language)
}

/** After a given name, or a name behind a comma: "Jean [d’]Ormesson", ", Mathurin [d’]Elbreil". */
function isElidedParticle({ tokens }: Document, at: number, language: PatternProfile): boolean {
  const isGiven = isGivenName(tokens[at - 1]!.lower, language) || tokens[at - 2]?.text === ','
  return /^d[’']$/u.test(tokens[at]!.lower) && isGiven && hasArticles(language)
}

/** "Patrice [Le] Guennec", "Paolo [Dal] Pozzo": a small word with a capital in the middle of a sentence. */
function isSmallNameWord(document: Document, at: number, language: PatternProfile): boolean {
  const { text, lower } = document.tokens[at]!
  const isSmall = [language.determiners, language.prepositions, language.linkers].some((words) => words.has(lower))
  return hasArticles(language) && isSmall && /^\p{Lu}\p{Ll}/u.test(text) && !opensSentence(document, at)
}

/** "selon [Le] Monde", "según [El] País": a capital that is not due to the beginning of a sentence. */
function isTitleArticle(document: Document, at: number, last: number, language: PatternProfile): boolean {
  const { tokens, sentences, sentenceOf } = document
  if (
    language.capitalNouns ||
    at === last ||
    !CAPITAL.test(tokens[at]!.text) ||
    !language.determiners.has(tokens[at]!.lower)
  )
    return false
  return (
    sentences[sentenceOf[at]!]!.first !== at &&
    CAPITAL.test(tokens[at + 1]!.text) &&
    /^\p{L}/u.test(tokens[at - 1]!.text)
  )
}

/** A capitalized word that is not an article, pronoun or role; excludes German nouns for roles too. */
export function isNameWord(document: Document, at: number, language: PatternProfile): boolean {
  const { text, lower } = document.tokens[at]!
  if (!CAPITAL.test(text) || language.honorifics.has(lower)) return false
  // "el DT", "o CEO"
  if (ACRONYM.test(text)) return !(hasArticles(language) && language.roles.test(lower))
  // "die 44-Jährige", "Alpenrahm-Gruppe" split in two
  if (/^[-‐‑]$/u.test(document.tokens[at - 1]?.text ?? '')) return false
  if (language.shortNames && isBesideGivenName(document, at, language)) return true
  if (language.phrases.has(lower) || SMALL.some((list) => language[list].has(lower))) return false
  if (language.roles.test(lower)) return isBodyWithName(document, at, language)
  if (language.capitalNouns && isCommonNoun(document, at, language) && !isOfBody(lower, text, language)) return false
  // "Offiziell", "Chinesische Politiker"
  const isOpener = language.openerLook?.test(lower) === true && opensSentence(document, at)
  if (isOpener && !isGivenName(lower, language)) return false
  // "Acrescentou Constança Melo": a verb at the beginning of a sentence
  return !(opensSentence(document, at) && VERBS.some((list) => language[list].has(lower)))
}

/** "libero [Maja] Ciesielska", "Jan [Król]", "Сабина [Тот]": a name that is also a month, a role or a function word. */
function isBesideGivenName({ tokens }: Document, at: number, language: PatternProfile): boolean {
  const [before, { lower }, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  const isFamily = before !== undefined && CAPITAL.test(before.text) && isGivenName(before.lower, language)
  const isFirst = isGivenName(lower, language) && next !== undefined && CAPITAL.test(next.text)
  return isFamily || isFirst
}

/** A noun that occurs in names of organizations: "Agentur", "Bundesverband". */
function isOfBody(lower: string, text: string, language: PatternProfile): boolean {
  return (
    language.bodies.test(lower) ||
    language.bodyLabels.test(lower) ||
    language.bodyNameWords.has(lower) ||
    BODY_SUFFIX.test(text)
  )
}

/**
 * "la [Federación] Nacional", "[Ayuntamiento] de Puerto Rosal": a noun for an organization,
 * followed by the rest of its name.
 */
function isBodyWithName({ tokens }: Document, at: number, language: PatternProfile): boolean {
  if (language.capitalNouns || !language.bodies.test(tokens[at]!.lower)) return false
  const next = tokens[at + 1]
  if (next === undefined) return false
  return CAPITAL.test(next.text) || (language.linkers.has(next.lower) && CAPITAL.test(tokens[at + 2]?.text ?? ''))
}

const SMALL = [
  'determiners',
  'pronouns',
  'prepositions',
  'linkers',
  'passing',
  'coordinators',
  'subordinators',
] as const

const VERBS = ['finite', 'auxiliaries', 'modals', 'passives', 'negations'] as const

/** Whether its capital may be due to the beginning of a sentence or of a line of dialogue. */
export function opensSentence({ tokens, sentences, sentenceOf }: Document, at: number): boolean {
  return sentences[sentenceOf[at]!]!.first === at || /^[:—–«„“"(¿¡-]$/u.test(tokens[at - 1]!.text)
}

export function isGivenName(lower: string, language: PatternProfile): boolean {
  return givenNameGender(lower, language) !== undefined
}

/**
 * As listed; names listed without accents are also found with them: "Joaquín", "Fátima". The first
 * part of a double one tells: "Marie-Lou".
 */
function givenNameGender(lower: string, { givenNames, isCyrillic }: PatternProfile): Gender | undefined {
  const find = (name: string): Gender | undefined => {
    const listed = givenNames.get(name) ?? GIVEN_NAMES.get(name)
    if (listed !== undefined || isCyrillic || /^[a-z]*$/u.test(name)) return listed
    return GIVEN_NAMES.get(name.normalize('NFD').replace(/\p{M}/gu, ''))
  }
  return find(lower) ?? find(lower.replace(/-\p{L}+$/u, ''))
}

/** From the first word of a full name, by lists or by its ending. */
export function genderOfGiven(lower: string, language: PatternProfile): Gender {
  const listed = givenNameGender(lower, language)
  // "Kim" may be a man or a woman, whatever its ending
  if (listed !== undefined && (listed !== 'either' || language.givenEndings !== null)) return listed
  const inflected = language.inflection?.genderOfGiven(lower) ?? null
  if (inflected !== null) return inflected
  if (language.givenEndings === null) return 'either'
  if (language.givenEndings.female.test(lower)) return 'female'
  return language.givenEndings.male.test(lower) ? 'male' : 'either'
}

/** Whether a run is inside quotation marks, in a speaker’s words. */
export function isInMarks(document: Document, { first }: TokenRange): boolean {
  return isQuoted(document, first)
}

/** A role in the singular or plural. */
export function isRoleWord(lower: string, language: PatternProfile): boolean {
  return (
    language.roles.test(lower) ||
    language.roleLook?.test(lower) === true ||
    (language.rolePlural !== null && language.roles.test(lower.replace(language.rolePlural, '')))
  )
}
