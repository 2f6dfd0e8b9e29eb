// Finds the name in the words of a source, in languages read by patterns, and the role before it.
//
//   la ministre des Transports, [Claire Morel]      «Verkehrsministerin» [Clara Vogt]
//   глава МИД России [Сергей Орлов]                  агентство «[Волга]»

import { PLACE_WORDS } from '../../../lexicon/place-words.ts'
import type { Document } from '../../language/document.ts'
import { hasArticles } from '../../languages/has-articles.ts'
import type { PatternProfile } from '../../languages/profile.ts'
import type { TokenRange } from '../../language/token-range.ts'
import { hasPersonsRole, isAdjectiveOfBody, isOfOthers, wholeBody } from './words-of-body.ts'
import { isBodyAndPlace, isPlaceOfBody, nameAfterRole } from './names-with-nouns.ts'
import { nameStart } from './name-start.ts'
import { ACRONYM, BODY_SUFFIX, isGivenName, isRoleWord, namesIn } from './name-words.ts'

export interface NameInSource {
  /** The tokens of the name. */
  readonly range: TokenRange
  readonly isPerson: boolean
  /** The tokens of the role before it, without an article. */
  readonly role: TokenRange | null
}

/** The name among the tokens of `source`, or `null` if there is only a description: "le porte-parole du Kremlin". */
export function findNameInSource(
  document: Document,
  source: TokenRange,
  language: PatternProfile,
): NameInSource | null {
  const { tokens } = document
  const spelled = spelledOut(document, source, language) ?? capitalBody(document, source, language)
  if (spelled !== null) return { range: spelled, isPerson: false, role: null }
  const runs = namesIn(document, source, language)
  const run =
    openingName(document, runs, source, language) ??
    nameAfterRole(document, runs, source, language) ??
    runs.findLast(isFull) ??
    runs.at(-1)
  if (run === undefined) return null
  const range = trimRun(document, run, source, language)
  const isLabelled = isNamedBody(document, range, source, language)
  // "der Chefredakteur der Zeitung Elbblick": a person at the paper
  const isBodys = isLabelled || isAdjectiveOfBody(document, range, source.last, language)
  if (
    isBodys &&
    !isGivenName(tokens[range.first]!.lower, language) &&
    hasPersonsRole(document.tokens, { first: source.first, last: range.first - (isLabelled ? 2 : 1) }, language)
  )
    return null
  if (isBodys || isBodyAndPlace(document, range, source, language))
    return { range: wholeBody(document, range, source, language), isPerson: false, role: null }
  for (let at = source.first; at < range.first; at++) if (language.documents.test(tokens[at]!.lower)) return null
  const start =
    source.first + (language.determiners.has(tokens[source.first]!.lower) && range.first > source.first ? 1 : 0)
  const before = range.first > start ? { first: start, last: lastWord(document, range.first - 1) } : null
  const role =
    before !== null && (hasRole(document, before, language) || isNoun(document, before, range, language))
      ? before
      : null
  // "die Sonderkommission in [Anklam]"
  if (isPlaceOfBody(document, range, source, language)) return null
  const isTrimmed = range.first > run.first
  // "der Ausschuss des Nationalen [Volkskongresses]"
  const isLast = language.capitalNouns && range.first === range.last && run.first > source.first
  if (before !== null && (!isTrimmed || isLast) && belongsTo(document, run, language)) return null
  // "береговая охрана Ормонии": an organization and its place
  if (language.shortNames && range.first === range.last && before !== null && isBodyOf(document, before, language))
    return null
  if (role !== null && range.first === range.last && !looksLikePerson(document, range, language)) return null
  if (before !== null && isOfOthers(document, before, range, language)) return null
  const isPerson = isPersonsName(document, range, source.first, role !== null, language)
  return isPerson
    ? { range, isPerson, role }
    : { range: wholeBody(document, range, source, language), isPerson, role: null }
}

/** The most tokens of an organization's name before its acronym in parentheses. */
const LONGEST_BODY = 12

/** "l’[Union des traminots de Garance] (UTG)": a name before its acronym, from the first capital of the source. */
export function spelledOut(document: Document, source: TokenRange, language: PatternProfile): TokenRange | null {
  const { tokens } = document
  if (language.capitalNouns || language.shortNames) return null
  for (let open = source.first + 2; open <= source.last + 1; open++) {
    const short = tokens[open + 1]?.text ?? ''
    if (tokens[open]?.text !== '(' || tokens[open + 2]?.text !== ')' || !isShortForm(short)) continue
    const first = firstOfName(document, source.first, open, short)
    return first < 0 || open - first < 2 ? null : { first, last: open - 1 }
  }
  return null
}

/** "UTG", "Fenachu" */
function isShortForm(text: string): boolean {
  return ACRONYM.test(text) || /^\p{Lu}[\p{L}-]{1,11}$/u.test(text)
}

/** The first capitalized word before `open`, with only words in between, that begins like the short form. */
function firstOfName({ tokens }: Document, from: number, open: number, short: string): number {
  let found = -1
  for (let at = open - 1; at >= Math.max(from, open - LONGEST_BODY); at--) {
    const { text } = tokens[at]!
    if (!/^[\p{L}’'&-]/u.test(text)) break
    if (text[0] === short[0] && /^\p{Lu}/u.test(text)) found = at
  }
  return found
}

/** "la [Chambre d’agriculture du Marsan]": a capitalized noun for an organization, with what belongs to it. */
function capitalBody({ tokens }: Document, source: TokenRange, language: PatternProfile): TokenRange | null {
  const first = source.first + 1
  if (language.capitalNouns || language.shortNames || first >= source.last) return null
  if (!language.articles.has(tokens[source.first]!.lower)) return null
  const { text, lower } = tokens[first]!
  if (!/^\p{Lu}\p{Ll}/u.test(text) || !language.bodies.test(lower)) return null
  const rest = tokens.slice(first + 1, source.last + 1)
  const isName = rest.every(({ text, lower }) => /^[\p{L}’'-]/u.test(text) && !language.coordinators.has(lower))
  return isName && language.linkers.has(rest[0]!.lower) && rest.length > 1 ? { first, last: source.last } : null
}

const isFull = ({ first, last }: TokenRange): boolean => last > first

/**
 * "[Emily Lau], Vorsitzende der Demokratischen Partei", "[Tom Reh] vom Verein Blaue Welle": a full
 * name at the beginning of a source, before a description of its bearer.
 */
function openingName(
  document: Document,
  runs: readonly TokenRange[],
  source: TokenRange,
  language: PatternProfile,
): TokenRange | undefined {
  const { tokens } = document
  const run = runs.find(isFull)
  if (run === undefined || run.last >= source.last) return undefined
  // "a prefeita de [Santa Clara], …": where, not who
  if (run.first > source.first && belongsTo(document, run, language)) return undefined
  const next = tokens[run.last + 1]!
  const first = nameStart(document, run, language)
  // "le groupe [Les] Verts", though Les is an English name
  const isArticle = language.determiners.has(tokens[first]!.lower)
  const isKnown = first < run.last && !isArticle && isGivenName(tokens[first]!.lower, language)
  const goesOn = next.text === ',' || next.text === '(' || language.linkers.has(next.lower)
  return goesOn && (isKnown || (run.first === source.first && next.text === ',')) ? run : undefined
}

function isBodyOf({ tokens }: Document, { first, last }: TokenRange, language: PatternProfile): boolean {
  return tokens.slice(first, last + 1).some(({ lower }) => language.bodies.test(lower))
}

/** "die Sängerin Lola Rios": a noun before a two-word name describes the person. */
function isNoun(
  { tokens }: Document,
  { first, last }: TokenRange,
  name: TokenRange,
  language: PatternProfile,
): boolean {
  return (
    last === name.first - 1 &&
    name.last > name.first &&
    /^\p{L}{3,}$/u.test(tokens[last]!.text) &&
    !language.prepositions.has(tokens[last]!.lower) &&
    !language.bodies.test(tokens[first]!.lower)
  )
}

/** "der Sprecher des [Ministeriums]", "sources du [Pentagone]": a name in the genitive is not the speaker. */
function belongsTo({ tokens }: Document, { first }: TokenRange, language: PatternProfile): boolean {
  const before = tokens[first - 1]!.lower
  const isArticle = language.determiners.has(before)
  return (
    language.linkers.has(before) ||
    language.genitives.has(before) ||
    (isArticle && language.linkers.has(tokens[first - 2]?.lower ?? ''))
  )
}

/** After a role, a genitive is an organization or a place: "представитель [Кремля]", but "министр [Соколов]". */
function looksLikePerson({ tokens }: Document, { first }: TokenRange, { inflection }: PatternProfile): boolean {
  const { text } = tokens[first]!
  return !ACRONYM.test(text) && inflection?.mayBeGenitive(text) !== true
}

/** The run without what belongs to the role: a noun, an acronym or a country in the genitive. */
function trimRun(document: Document, run: TokenRange, source: TokenRange, language: PatternProfile): TokenRange {
  const { tokens } = document
  const { last } = run
  const first = nameStart(document, run, language)
  const { inflection } = language
  const isAfterRole = first > source.first && language.roles.test(tokens[first - 1]!.lower)
  const isPlace = last === first + 1 && isAfterRole && inflection?.mayBePlace(tokens[first]!.text) === true
  return isPlace && !isGivenName(tokens[first]!.lower, language) ? { first: last, last } : { first, last }
}

/** Whether it is the name of a person, not of an organization or place; `from` is where words about it begin. */
export function isPersonsName(
  document: Document,
  { first, last }: TokenRange,
  from: number,
  hasRole: boolean,
  language: PatternProfile,
): boolean {
  const { tokens } = document
  for (let at = first; at <= last; at++) if (isOfBodies(tokens[at]!, language)) return false
  const isKnown = last > first && isGivenName(tokens[first]!.lower, language)
  if (isKnown) return true
  // "San Siro", "Palazzo Chigi"
  if (last > first && hasArticles(language) && PLACE_WORDS.has(tokens[first]!.lower)) return false
  if (ACRONYM.test(tokens[last]!.text) || ACRONYM.test(tokens[first]!.text)) return false
  if (first === last && language.placeNames.has(tokens[first]!.lower)) return false
  // "Forum Deutschland"
  if (language.capitalNouns && language.placeNames.has(tokens[last]!.lower) && !hasRole) return false
  if (language.determiners.has(tokens[first]!.lower)) return false
  // "Acque del Chiaro": a person with a particle also has a given name
  if (language.linkers.has(tokens[first + 1]?.lower ?? '') && last > first && !hasRole) return false
  return hasRole || first === from || !language.determiners.has(tokens[first - 1]!.lower)
}

function isOfBodies({ lower, text }: { lower: string; text: string }, language: PatternProfile): boolean {
  return (
    language.bodyNameWords.has(lower) ||
    BODY_SUFFIX.test(text) ||
    (/^\p{Lu}/u.test(text) && language.bodies.test(lower))
  )
}

/** "die Zeitung Elbblick", "агентство «Волга»": the name of an organization, described by the noun before it. */
export function isNamedBody(
  { tokens }: Document,
  { first, last }: TokenRange,
  source: TokenRange,
  language: PatternProfile,
): boolean {
  // "директор предприятия [Геннадий Воробей]": somebody with a given name is a person there
  const isSomebody =
    language.shortNames &&
    last > first &&
    (isGivenName(tokens[first]!.lower, language) ||
      (language.isCyrillic && hasPersonsRole(tokens, { first: source.first, last: first - 2 }, language)))
  if (isSomebody && /^\p{L}/u.test(tokens[first - 1]?.text ?? '')) return false
  // "das Magazin [Der] Spiegel"
  const isApart = /^[«„“"‘'»]$/u.test(tokens[first - 1]?.text ?? '') || isTitlesArticle(tokens, first - 1, language)
  const noun = isApart ? first - 2 : first - 1
  return (
    (noun === first - 2 && noun >= source.first - 1 && !isTitlesArticle(tokens, first - 1, language)) ||
    (noun >= source.first && language.bodyLabels.test(tokens[noun]!.lower)) ||
    // "la empresa palmera [Aceites del Patía]"
    (hasArticles(language) &&
      noun > source.first &&
      language.bodyLabels.test(tokens[noun - 1]!.lower) &&
      /^\p{Ll}{4,}$/u.test(tokens[noun]!.text) &&
      !isRoleWord(tokens[noun]!.lower, language))
  )
}

function isTitlesArticle(tokens: Document['tokens'], at: number, language: PatternProfile): boolean {
  const { text, lower } = tokens[at] ?? { text: '', lower: '' }
  return language.capitalNouns && /^\p{Lu}/u.test(text) && language.articles.has(lower)
}

/** The last word before a comma or an opening mark. */
function lastWord({ tokens }: Document, at: number): number {
  let last = at
  while (last > 0 && /^\p{P}+$/u.test(tokens[last]!.text)) last--
  return last
}

function hasRole({ tokens }: Document, { first, last }: TokenRange, language: PatternProfile): boolean {
  for (let at = first; at <= last; at++)
    if (language.roles.test(tokens[at]!.lower) || language.roleLook?.test(tokens[at]!.lower) === true) return true
  return false
}
