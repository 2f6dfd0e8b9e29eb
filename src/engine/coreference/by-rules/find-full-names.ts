// Finds the full names of people and the names of organizations outside quotation marks, with what
// the words around them say about their bearers.
//
//   [la ministre des Transports], [Claire Morel]      [Klara Nowak], [autorka raportu], …

import { hasArticles } from '../../languages/has-articles.ts'
import type { Document } from '../../language/document.ts'
import type { PatternProfile } from '../../languages/profile.ts'
import type { TokenRange } from '../../language/token-range.ts'
import { isNamedBody, isPersonsName, spelledOut } from './name-in-source.ts'
import { isAdjectiveOfBody, wholeBody } from './words-of-body.ts'
import { nameStart } from './name-start.ts'
import { ACRONYM, BODY_SUFFIX, isGivenName, isInMarks, namesIn, opensSentence } from './name-words.ts'

export interface FoundName {
  readonly range: TokenRange
  readonly isPerson: boolean
  /** Token ranges before and after the name that describe its bearer. */
  readonly about: readonly TokenRange[]
  /** Whether something besides its capitals shows that it is a name. */
  readonly isSure: boolean
  /** Whether it is inside a speaker’s words, where it cannot be referred to from outside. */
  readonly isQuoted: boolean
}

/** How far before a name its role may begin, and how long an apposition may be, in tokens. */
const FURTHEST = 8
const LONGEST = 10

/** In text order. Includes people's names of one word, which may be the surname of another full name. */
export function findFullNames(document: Document, language: PatternProfile): FoundName[] {
  const found: FoundName[] = []
  for (const sentence of document.sentences) {
    const bodies = spelledOutIn(document, sentence, language)
    for (const range of bodies)
      found.push({ range, isPerson: false, about: [], isSure: true, isQuoted: isInMarks(document, range) })
    for (const run of namesIn(document, sentence, language)) {
      if (bodies.some((body) => run.first <= body.last + 3 && run.last >= body.first)) continue
      const isQuoted = isInMarks(document, run)
      const first = nameStart(document, run, language)
      const range = { first, last: run.last }
      // "la presidente di [Acque del Chiaro]": what precedes is somebody else’s role
      const isOwned = !language.capitalNouns && language.linkers.has(document.tokens[first - 1]?.lower ?? '')
      const role = isOwned ? null : roleBefore(document, first, sentence.first, language)
      const about = [role, appositionAfter(document, run.last, sentence.last, language)].filter((part) => part !== null)
      const from = role?.first ?? labelBefore(document, first, language)
      // "Áridos del Duero, propietaria de la cantera": an organization may be an owner too
      const isJoint =
        !language.capitalNouns &&
        language.linkers.has(document.tokens[first + 1]?.lower ?? '') &&
        first < run.last &&
        !isGivenName(document.tokens[first]!.lower, language)
      const telling = isJoint ? (role === null ? [] : [role]) : about
      const hasRole = telling.some((part) => isRoleIn(document, part, language))
      const isAdjective = isAdjectiveOfBody(document, range, sentence.last, language)
      const isBody = isAdjective || isNamedBody(document, range, { first: from, last: run.last }, language)
      const isPerson = !isBody && isPersonsName(document, range, from, hasRole, language)
      if (!isPerson) {
        if (!isBody && isNounWithArticle(document, range, language)) continue
        found.push({
          range: isAdjective
            ? withNoun(document, range, language)
            : wholeBody(document, range, { first: sentence.first, last: run.last }, language),
          isPerson,
          about: [],
          isSure:
            isBody ||
            isBodysName(document, range, language) ||
            isSubjectWithArticle(document, range, language) ||
            (isJoint && about.some((part) => isRoleIn(document, part, language))),
          isQuoted,
        })
        continue
      }
      const isKnown = isGivenName(document.tokens[first]!.lower, language)
      if (first === run.last) {
        // "Su sobrina Aurora", about whom nothing more is known
        const isSure = isKnown && hasRole && (hasArticles(language) || language.shortNames)
        found.push({ range, isPerson, about: isSure ? about : [], isSure, isQuoted })
        continue
      }
      if (!isKnown && !hasRole && isPlace(document, first, language)) continue
      found.push({
        range,
        isPerson,
        about,
        isSure:
          isKnown || hasRole || first > run.first || isInside(document, first, language) || hasAge(document, run.last),
        isQuoted,
      })
    }
  }
  return withoutOwners(found, language)
}

/**
 * "[Ostheims] Trainerin Lea Reh": a German name that is only part of somebody else's description
 * does not name a speaker.
 */
function withoutOwners(found: readonly FoundName[], language: PatternProfile): FoundName[] {
  if (!language.capitalNouns) return [...found]
  return found.filter(({ range }, index) => {
    const next = found[index + 1]
    const isOwner = range.first === range.last && next !== undefined
    return !(isOwner && next.about.some(({ first, last }) => first <= range.first && range.last <= last))
  })
}

/** The names of organizations followed by their acronym in parentheses. */
function spelledOutIn(document: Document, sentence: TokenRange, language: PatternProfile): TokenRange[] {
  const bodies: TokenRange[] = []
  let { first } = sentence
  for (;;) {
    const name = spelledOut(document, { first, last: sentence.last - 1 }, language)
    if (name === null) return bodies
    bodies.push(name)
    first = name.last + 3
  }
}

/** "Régis Gallouët, [52] ans" */
function hasAge({ tokens }: Document, name: number): boolean {
  return tokens[name + 1]?.text === ',' && /^\p{N}{1,2}$/u.test(tokens[name + 2]?.text ?? '')
}

/** "[Национальном банке]" */
function withNoun({ tokens }: Document, { first }: TokenRange, language: PatternProfile): TokenRange {
  return { first, last: language.bodies.test(tokens[first + 1]!.lower) ? first + 1 : first + 2 }
}

/** "La [Zanforlin Elettrodomestici] investirà …", "la [Ecoval Servizi], che …": where nouns take an article. */
function isSubjectWithArticle({ tokens }: Document, { first, last }: TokenRange, language: PatternProfile): boolean {
  const article = tokens[first - 1]
  if (!hasArticles(language) || first === last || article === undefined || !language.articles.has(article.lower))
    return false
  const hasClause = tokens[last + 1]?.text === ',' && language.relatives.has(tokens[last + 2]?.lower ?? '')
  return hasClause || (/^\p{Lu}/u.test(article.text) && /^\p{Ll}/u.test(tokens[last + 1]?.text ?? ''))
}

/** "Банк «[Галиція Капітал]»": the noun before the marks of a name; `name` itself if there is none. */
function labelBefore({ tokens }: Document, name: number, language: PatternProfile): number {
  const isMarked = /^[«„“"‘'»]$/u.test(tokens[name - 1]?.text ?? '')
  return isMarked && language.shortNames && language.bodyLabels.test(tokens[name - 2]?.lower ?? '') ? name - 2 : name
}

/** Whether the capitals of a name of several words are not due to the beginning of a sentence or to nouns. */
function isInside(document: Document, first: number, language: PatternProfile): boolean {
  // "proiezionista di [Torre Sabbia]" may be a place
  const isOfSomething = language.linkers.has(document.tokens[first - 1]?.lower ?? '')
  return !language.capitalNouns && !opensSentence(document, first) && !isOfSomething
}

/** "Voltmann [AG]", "[MAGATE]" */
function isBodysName({ tokens }: Document, { first, last }: TokenRange, language: PatternProfile): boolean {
  return tokens
    .slice(first, last + 1)
    .some(
      ({ text, lower }) =>
        BODY_SUFFIX.test(text) ||
        ACRONYM.test(text) ||
        language.bodyNameWords.has(lower) ||
        language.bodies.test(lower),
    )
}

/** "der Hang": a single German noun that nothing shows to be an organization. */
function isNounWithArticle(document: Document, { first, last }: TokenRange, language: PatternProfile): boolean {
  if (!language.capitalNouns || first < last || isBodysName(document, { first, last }, language)) return false
  const before = document.tokens[first - 1]?.lower ?? ''
  return language.determiners.has(before) || language.joinedArticles.has(before)
}

/** "in Hohe Warte": without a known given name, a name directly after a preposition of place is not a person. */
function isPlace({ tokens }: Document, first: number, language: PatternProfile): boolean {
  const before = tokens[first - 1]?.lower ?? ''
  return language.prepositions.has(before) && !language.phrases.has(before) && !language.agents.has(before)
}

function isRoleIn({ tokens }: Document, { first, last }: TokenRange, language: PatternProfile): boolean {
  for (let at = first; at <= last; at++) {
    const { lower } = tokens[at]!
    if (language.roles.test(lower) || language.honorifics.has(lower) || language.roleLook?.test(lower) === true)
      return true
  }
  return false
}

/** "la ministre des Transports, [Claire Morel]": the noun phrase that ends before the name, across one comma. */
function roleBefore(document: Document, name: number, limit: number, language: PatternProfile): TokenRange | null {
  const { tokens } = document
  const last = tokens[name - 1]?.text === ',' ? name - 2 : name - 1
  let first = last + 1
  for (let at = last; at >= Math.max(limit, name - FURTHEST); at--) {
    const { lower, text } = tokens[at]!
    if (!/^[\p{L}-]/u.test(text)) break
    if (language.capitalNouns && !mayBeInRole(tokens[at]!, language)) break
    if (STOPS.some((list) => language[list].has(lower))) break
    if (language.prepositions.has(lower) && !language.linkers.has(lower)) break
    first = at
    const isWhole = language.determiners.has(lower) && !language.linkers.has(tokens[at - 1]?.lower ?? '')
    if (isWhole && !language.genitives.has(lower)) break
  }
  // Before a comma there is a role only if a word says so: "On Monday, [Claire Morel] …"
  const range = { first, last }
  const isRole = last === name - 1 || isRoleIn(document, range, language)
  return first > last || !isRole || !mayDescribe(document, range, language) ? null : range
}

/**
 * Where nouns take an article, "a giugno" before a name or "prend sa défense" after one does not
 * describe its bearer.
 */
function mayDescribe(document: Document, range: TokenRange, language: PatternProfile): boolean {
  const { lower } = document.tokens[range.first]!
  return !hasArticles(language) || language.determiners.has(lower) || isRoleIn(document, range, language)
}

/** A word of a German noun phrase: a noun, an article, an adjective; "der Satz [stammt] von Dieter Pröll" has none. */
function mayBeInRole({ text, lower }: Document['tokens'][number], language: PatternProfile): boolean {
  return (
    /^(?:[^\p{Ll}]|\p{Ll}+(?:e|en|er|es|em)$)/u.test(text) ||
    language.determiners.has(lower) ||
    language.genitives.has(lower) ||
    language.linkers.has(lower)
  )
}

const STOPS = [
  'finite',
  'participles',
  'auxiliaries',
  'coordinators',
  'subordinators',
  'pronouns',
  'negations',
] as const

/** "[Claire Morel], autora de la iniciativa, …" */
function appositionAfter(document: Document, name: number, limit: number, language: PatternProfile): TokenRange | null {
  const { tokens } = document
  if (tokens[name + 1]?.text !== ',' || name + 2 > limit) return null
  const opening = tokens[name + 2]!
  // "…, der Sprecher", "…, Sprecher", but "…, stellt sich"
  if (language.capitalNouns && !/^\p{Lu}/u.test(opening.text) && !language.determiners.has(opening.lower)) return null
  const isOther = [...STOPS, 'prepositions', 'relatives', 'passing'] as const
  if (!/^\p{L}/u.test(opening.text) || (!language.capitalNouns && /^\p{Lu}/u.test(opening.text))) return null
  if (isOther.some((list) => language[list].has(opening.lower) && !language.determiners.has(opening.lower))) return null
  let last = name + 2
  while (last < Math.min(limit, name + LONGEST) && !/^[,.;:)(—–-]$/u.test(tokens[last + 1]!.text)) {
    if (language.finite.has(tokens[last + 1]!.lower) || language.auxiliaries.has(tokens[last + 1]!.lower)) return null
    last++
  }
  const range = { first: name + 2, last }
  return mayDescribe(document, range, language) ? range : null
}
