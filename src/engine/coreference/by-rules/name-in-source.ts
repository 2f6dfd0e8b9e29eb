// Finds the name in the words of a source, in languages that are read by
// patterns, and what stands before it as a role.
//
//   la ministre des Transports, [Claire Morel]      «Verkehrsministerin» [Clara Vogt]
//   глава МИД России [Сергей Орлов]                  агентство «[Волга]»

import type { Document } from '../../language/document.ts'
import { GIVEN_NAMES } from '../../../lexicon/given-names.ts'
import { FIRST_PARTICLES, SECOND_PARTICLES } from '../../../lexicon/particles.ts'
import type { PatternProfile } from '../../languages/profile.ts'
import type { TokenRange } from '../../language/token-range.ts'

export interface NameInSource {
  /** The tokens of the name. */
  readonly range: TokenRange
  readonly isPerson: boolean
  /** The tokens of the role before it, without an article. */
  readonly role: TokenRange | null
}

const CAPITAL = /^\p{Lu}/u
const ACRONYM = /^\p{Lu}{2,}(?:-\p{Lu}+)*$/u

/** The name among the tokens of `source`, or `null` when there is only a description: "le porte-parole du Kremlin". */
export function findNameInSource(
  document: Document,
  source: TokenRange,
  language: PatternProfile,
): NameInSource | null {
  const { tokens } = document
  const runs = namesIn(document, source, language)
  const run = runs.findLast(({ first, last }) => last > first) ?? runs.at(-1)
  if (run === undefined) return null
  const range = trimRun(document, run, source, language)
  if (isNamedBody(document, range, source, language)) return { range, isPerson: false, role: null }
  for (let at = source.first; at < range.first; at++) if (language.documents.test(tokens[at]!.lower)) return null
  const start =
    source.first + (language.determiners.has(tokens[source.first]!.lower) && range.first > source.first ? 1 : 0)
  const before = range.first > start ? { first: start, last: lastWord(document, range.first - 1) } : null
  const role =
    before !== null && (hasRole(document, before, language) || isNoun(document, before, range, language))
      ? before
      : null
  if (before !== null && range.first === run.first && belongsTo(document, range, language)) return null
  if (role !== null && range.first === range.last && !looksLikePerson(document, range, language)) return null
  return { range, isPerson: isPerson(document, range, source, role !== null, language), role }
}

/** "die Sängerin Lola Rios": one noun before a name of two words tells what somebody is. */
function isNoun(
  { tokens }: Document,
  { first, last }: TokenRange,
  name: TokenRange,
  language: PatternProfile,
): boolean {
  return (
    first === last &&
    last === name.first - 1 &&
    name.last > name.first &&
    /^\p{L}{3,}$/u.test(tokens[first]!.text) &&
    !language.prepositions.has(tokens[first]!.lower)
  )
}

/** "der Sprecher des [Ministeriums]", "sources du [Pentagone]": a name in the genitive is not the one who speaks. */
function belongsTo({ tokens }: Document, { first }: TokenRange, language: PatternProfile): boolean {
  const before = tokens[first - 1]!.lower
  const isArticle = language.determiners.has(before)
  return (
    language.linkers.has(before) ||
    language.genitives.has(before) ||
    (isArticle && language.linkers.has(tokens[first - 2]?.lower ?? ''))
  )
}

/** After a role a name in the genitive is a body or a place: "представитель [Кремля]", but "министр [Соколов]". */
function looksLikePerson({ tokens }: Document, { first }: TokenRange, { inflection }: PatternProfile): boolean {
  const { text } = tokens[first]!
  return !ACRONYM.test(text) && inflection?.mayBeGenitive(text) !== true
}

/** Runs of capitals with the particles between them. */
function namesIn(document: Document, { first, last }: TokenRange, language: PatternProfile): TokenRange[] {
  const { tokens } = document
  const runs: TokenRange[] = []
  for (let at = first; at <= last; at++) {
    if (!isNameWord(tokens[at]!.text, tokens[at]!.lower, language) && !isTitleArticle(document, at, last, language))
      continue
    let end = at
    while (end < last) {
      const next = tokens[end + 1]!
      if (isNameWord(next.text, next.lower, language)) end++
      else if (
        FIRST_PARTICLES.has(next.lower) &&
        end + 2 <= last &&
        CAPITAL.test(tokens[end + 2]!.text) &&
        (end > at || !language.linkers.has(next.lower) || at > first || GIVEN_NAMES.has(tokens[at]!.lower))
      )
        end += 2
      else if (
        FIRST_PARTICLES.has(next.lower) &&
        SECOND_PARTICLES.has(tokens[end + 2]?.lower ?? '') &&
        end + 3 <= last &&
        CAPITAL.test(tokens[end + 3]!.text)
      )
        end += 3
      else break
    }
    runs.push({ first: at, last: end })
    at = end
  }
  return runs
}

/** "selon [Le] Monde", "según [El] País": a capital that no beginning of a sentence asks for. */
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

/** A capital, and no article, pronoun or role; a German noun for a role is stripped too. */
function isNameWord(text: string, lower: string, language: PatternProfile): boolean {
  if (!CAPITAL.test(text) || language.honorifics.has(lower)) return false
  const isSmall = [
    language.determiners,
    language.pronouns,
    language.prepositions,
    language.linkers,
    language.passing,
    language.coordinators,
    language.subordinators,
    language.phrases,
  ]
  return !language.roles.test(lower) && !(!ACRONYM.test(text) && isSmall.some((words) => words.has(lower)))
}

/** Without what belongs to the role: an acronym, a country or another noun in the genitive before a name of two words. */
function trimRun({ tokens }: Document, run: TokenRange, source: TokenRange, language: PatternProfile): TokenRange {
  let { first } = run
  const { last } = run
  const given = language.capitalNouns ? givenNameIn(tokens, first + 1, last - 1) : -1
  if (given >= 0 && !GIVEN_NAMES.has(tokens[first]!.lower)) return { first: given, last }
  const follows = first > source.first
  while (follows && first < last && ACRONYM.test(tokens[first]!.text) && !ACRONYM.test(tokens[first + 1]!.text)) first++
  if (!follows || first === last) return { first, last }
  const before = tokens[first - 1]!.lower
  const isGenitive = language.linkers.has(before) || language.genitives.has(before) || language.determiners.has(before)
  const words = last - first + 1
  const hasParticle = Array.from({ length: words }, (_, index) => tokens[first + index]!.lower).some((lower) =>
    FIRST_PARTICLES.has(lower),
  )
  if (words >= 3 && !hasParticle && isGenitive) return { first: first + 1, last }
  const { inflection } = language
  if (inflection === null || !inflection.isInflected(tokens[first]!.text)) return { first, last }
  if (words >= 3 && !inflection.isPatronymic(tokens[first + 1]!.text)) return { first: last - 1, last }
  if (words === 2 && language.roles.test(before) && inflection.mayBePlace(tokens[first]!.text))
    return { first: last, last }
  return { first, last }
}

/** In German the noun before a name looks like a part of it. */
function givenNameIn(tokens: Document['tokens'], first: number, last: number): number {
  for (let at = first; at <= last; at++) if (GIVEN_NAMES.has(tokens[at]!.lower)) return at
  return -1
}

function isPerson(
  { tokens }: Document,
  { first, last }: TokenRange,
  source: TokenRange,
  hasRole: boolean,
  language: PatternProfile,
): boolean {
  for (let at = first; at <= last; at++) if (language.bodyNameWords.has(tokens[at]!.lower)) return false
  if (ACRONYM.test(tokens[last]!.text) || (first === last && language.placeNames.has(tokens[first]!.lower)))
    return false
  if (language.determiners.has(tokens[first]!.lower)) return false
  if (hasRole || (last > first && GIVEN_NAMES.has(tokens[first]!.lower))) return true
  return first === source.first || !language.determiners.has(tokens[first - 1]!.lower)
}

/** "die Zeitung Elbblick", "агентство «Волга»": the name of the body that the noun before it tells. */
function isNamedBody(
  { tokens }: Document,
  { first }: TokenRange,
  source: TokenRange,
  language: PatternProfile,
): boolean {
  const noun = /^[«„“"‘'»]$/u.test(tokens[first - 1]?.text ?? '') ? first - 2 : first - 1
  return (
    (noun === first - 2 && noun >= source.first - 1) ||
    (noun >= source.first && language.bodyLabels.test(tokens[noun]!.lower))
  )
}

/** Back over a comma or an opening mark. */
function lastWord({ tokens }: Document, at: number): number {
  let last = at
  while (last > 0 && /^\p{P}+$/u.test(tokens[last]!.text)) last--
  return last
}

function hasRole({ tokens }: Document, { first, last }: TokenRange, language: PatternProfile): boolean {
  for (let at = first; at <= last; at++) if (language.roles.test(tokens[at]!.lower)) return true
  return false
}
