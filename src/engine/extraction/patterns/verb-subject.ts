// Finds the subject of a reporting verb on either side of it.
//
//   „…“, sagte am Montag [Kanzlerin Lea Vogt] der Zeitung
//   [Le ministre, Jean Petit,] a déclaré           Nach dem Treffen sagte [er]

import { complementEnd } from './noun-phrases/complement-end.ts'
import { isDescription, nounPhraseEnd } from './noun-phrases/noun-phrase.ts'
import { hasArticles } from '../../languages/has-articles.ts'
import { isBodyOrRole } from './noun-phrases/known-nouns.ts'
import { isOnlyRole, nameAfter } from './noun-phrases/name-after.ts'
import type { UnitRange } from './pattern-match.ts'
import type { KnownUnits } from './word-kind.ts'

/** How far from its verb a subject may begin. */
const FURTHEST = 24
/** A longer phrase before a verb is cut to its noun phrase. */
const LONGEST_PREFIELD = 14

/**
 * The subject after a verb, between `from` and `limit`, both included. Skips adverbs,
 * prepositional phrases and, unless `objectsToo`, objects.
 */
export function subjectAfter(known: KnownUnits, from: number, limit: number, objectsToo = false): UnitRange | null {
  const { kinds, units, language } = known
  let at = from
  while (at <= Math.min(limit, from + FURTHEST)) {
    const kind = kinds[at]!
    // "garantiu-[o] o ministro"
    if (language.clitics.has(units[at]!.lower) && units[at - 1]!.text.endsWith('-')) at++
    else if (kind === 'passing' || kind === 'number' || units[at]!.text === '.') at++
    else if (kind === 'determiner' && kinds[at + 1] === 'passing' && !language.latter.has(units[at + 1]!.lower)) at += 2
    // "sagt dessen Sprecherin"
    else if (kind === 'subordinator' && language.possessives.has(units[at]!.lower) && kinds[at + 1] === 'capital') at++
    else if (kind === 'preposition' || (kind === 'linker' && !language.determiners.has(units[at]!.lower)))
      at = complementEnd(known, at, limit) + 1
    else if (kind === 'determiner' && !objectsToo && language.objects.has(units[at]!.lower))
      at = Math.max(at, nounPhraseEnd(known, at, limit)) + 1
    else if (kind === 'verb' && language.participles.has(units[at]!.lower)) at++
    else if (isInfinitive(known, at)) return null
    else if (isDescribing(known, at)) at++
    // "сообщил агентству [«Волга»] глава района"; but "пишет [«Волга»]"
    else if (kind === 'quoted' && units[at]!.isTitle && language.shortNames) {
      if (nounPhraseEnd(known, at + 1, limit) < 0) return { first: at, last: at }
      at++
    } else {
      const last = nounPhraseEnd(known, at, limit)
      return last < 0 ? null : { first: at, last: nameAfter(known, at, last) }
    }
  }
  return null
}

/** "afirma [ter] clientes": what follows is not a subject. */
function isInfinitive({ kinds, units, language }: KnownUnits, at: number): boolean {
  const { lower } = units[at]!
  return kinds[at] === 'word' && language.bareInfinitive?.infinitive.test(lower) === true && !language.roles.test(lower)
}

/**
 * "aggiunge [divertita]", "sourit [amusé] le maire": a word without an article is not a person, in
 * languages whose nouns take one.
 */
function isDescribing({ kinds, units, language }: KnownUnits, at: number): boolean {
  if (kinds[at] !== 'word' || !hasArticles(language)) return false
  const { lower, text } = units[at]!
  return (
    /^\p{Ll}/u.test(text) &&
    kinds[at + 1] !== 'capital' &&
    !language.roles.test(lower) &&
    !isBodyOrRole(lower, language)
  )
}

/**
 * The subject that ends before `verb`, in the sentence that begins at `start`; `null` also if only
 * an adverbial stands there.
 */
export function subjectBefore(known: KnownUnits, start: number, verb: number): UnitRange | null {
  const { kinds } = known
  let end = verb - 1
  while (end >= start && isPassing(known, end)) end--
  if (end < start || (kinds[end] === 'coordinator' && hasArticles(known.language))) return null
  if (kinds[end] === 'comma' || (kinds[end] === 'mark' && known.units[end]!.text !== ')'))
    return beforeInsertion(known, start, end)
  const first = clauseStart(known, start, end, known.language.plural.test(known.units[verb]!.lower))
  if (first > end) return null
  const subject = inClause(known, first, end)
  return subject !== null && subject.last === end ? withNameBefore(known, start, subject) : subject
}

/**
 * "[Lea Vogt, Sprecherin der Werke] sagte": a name at the beginning of the sentence before a role,
 * even though the second comma is missing.
 */
function withNameBefore(known: KnownUnits, start: number, subject: UnitRange): UnitRange {
  const { kinds, language } = known
  if (!language.verbSecond || kinds[subject.first - 1] !== 'comma' || !isOnlyRole(known, subject.first, subject.last))
    return subject
  const first = skipPassing(known, start, subject.first - 1)
  const last = subject.first - 2
  const isName = last > first && kinds[first] === 'capital' && kinds[last] === 'capital'
  return isName && nounPhraseEnd(known, first, last) === last ? { first, last: subject.last } : subject
}

/** "Lee, the minister, | said": what precedes the insertion, including an apposition but not a relative clause. */
function beforeInsertion(known: KnownUnits, start: number, comma: number): UnitRange | null {
  const { kinds, units, language } = known
  let open = comma - 1
  while (
    open > Math.max(start, comma - FURTHEST) &&
    !(kinds[open] === 'comma' || (kinds[open] === 'mark' && units[open]!.text === units[comma]!.text))
  )
    open--
  if (open <= start || kinds[open] === 'word' || kinds[open] === 'capital') return null
  const whole = inClause(known, clauseStart(known, start, open - 1), open - 1)
  if (whole === null) return null
  const bearer = bearerOfApposition(known, whole.first)
  if (bearer !== null) return { first: bearer.first, last: open - 1 }
  const next = kinds[open + 1]
  const isNoun = next === 'capital' || next === 'word' || next === 'determiner'
  const endsInNoun =
    kinds[comma - 1] === 'capital' ||
    units[comma - 1]!.text === ')' ||
    (!language.capitalNouns && kinds[comma - 1] === 'word')
  const isApposition =
    kinds[comma] === 'comma' &&
    isNoun &&
    endsInNoun &&
    namesSomebody(known, open + 1, comma - 1) &&
    nounPhraseEnd(known, open + 1, comma - 1) === comma - 1
  return { first: whole.first, last: isApposition ? comma - 1 : open - 1 }
}

/** "[Olaf Brandt], | professeur à Lens, qui …, juge": the name before a noun without an article. */
function bearerOfApposition(known: KnownUnits, first: number): UnitRange | null {
  const { kinds, language } = known
  if (language.capitalNouns || kinds[first] !== 'word' || kinds[first - 1] !== 'comma') return null
  const bearer = antecedent(known, first - 2)
  return bearer !== null && kinds[bearer.last] === 'capital' ? bearer : null
}

/** An apposition contains a name or a role: not "комментируя ситуацию". */
function namesSomebody({ kinds, units, language }: KnownUnits, first: number, last: number): boolean {
  for (let at = first; at <= last; at++)
    if (kinds[at] === 'capital' || language.roles.test(units[at]!.lower)) return true
  return false
}

/**
 * The position after the last comma, semicolon or colon of the sentence before `end`, or after
 * "and" if the verb has a singular subject.
 */
function clauseStart(known: KnownUnits, start: number, end: number, isPlural = true): number {
  const { kinds, units, language } = known
  let at = end
  while (at >= Math.max(start, end - FURTHEST)) {
    const kind = kinds[at]
    if (units[at]!.text === ')') at = openingOf(units, at, start)
    else if (kind === 'comma' || (kind === 'mark' && !/^[-‐‑&/().]$/u.test(units[at]!.text))) break
    else if (kind === 'coordinator' && !isPlural && !isSuspended(units, at - 1)) break
    else if (kind === 'subordinator' || (kind === 'verb' && !language.capitalNouns && !isDescription(known, at))) break
    at--
  }
  return at + 1
}

/** The hyphen of "Bau[-] und Verkehrsministerium". */
function isSuspended(units: KnownUnits['units'], at: number): boolean {
  return /^[-‐‑]$/u.test(units[at]?.text ?? '') && units[at - 1]?.last === units[at]!.first - 1
}

/** The "(" for the ")" at `close`; `close` itself if it is missing or too far. */
function openingOf(units: KnownUnits['units'], close: number, start: number): number {
  for (let at = close - 1; at >= Math.max(start, close - 10); at--) if (units[at]!.text === '(') return at
  return close
}

function inClause(known: KnownUnits, first: number, end: number): UnitRange | null {
  const { kinds, units, language } = known
  const from = skipPassing(known, first, end)
  if (from > end || end - from > FURTHEST) return null
  if (language.relatives.has(units[from]!.lower) && kinds[from - 1] === 'comma' && !isNounPhrase(known, from, end))
    return antecedent(known, from - 2)
  if (kinds[from] !== 'preposition' && kinds[from] !== 'linker')
    return language.verbSecond ? inPrefield(known, from, end) : plainSubject(known, from, end)
  const isRelative =
    kinds[from - 1] === 'comma' &&
    kinds[from + 1] === 'determiner' &&
    kinds[from + 2] !== 'capital' &&
    kinds[from + 2] !== 'word'
  // "[Von der Leyen] betonte"
  if (isParticle(known, from) && kinds[from + 1] === 'determiner' && kinds[end] === 'capital' && end <= from + 2)
    return { first: end, last: end }
  if (language.verbSecond && !isRelative) return null
  const after = isRelative ? from + 2 : complementEnd(known, from, end) + 1
  return after > end ? null : inClause(known, after, end)
}

/** A particle that begins a name at the start of a sentence, where it is capitalized. */
function isParticle({ units, language, sentenceFirst }: KnownUnits, at: number): boolean {
  return language.capitalNouns && sentenceFirst[at] === at && language.linkers.has(units[at]!.lower)
}

function plainSubject(known: KnownUnits, from: number, end: number): UnitRange | null {
  const last = nounPhraseEnd(known, from, end)
  // "horas después [la dependencia] aclaró que …"
  const next = last + 2
  const isTime = last >= 0 && next <= end && known.kinds[last + 1] === 'passing' && hasArticles(known.language)
  if (isTime && nounPhraseEnd(known, next, end) === end) return { first: next, last: end }
  return last < 0 ? null : { first: from, last }
}

/**
 * A German verb has only one phrase before it, unless it is the last word of its clause: "wie Lee
 * dem Sender sagte".
 */
function inPrefield(known: KnownUnits, from: number, end: number): UnitRange | null {
  const { kinds, units, language } = known
  const last = nounPhraseEnd(known, from, end)
  if (last < 0 || language.objects.has(units[from]!.lower)) return null
  if (kinds[from] === 'pronoun' || last === end) return { first: from, last }
  if (kinds[from - 1] === 'subordinator' || kinds[from - 1] === 'comma' || end - from > LONGEST_PREFIELD)
    return { first: from, last }
  return { first: from, last: end }
}

/** Whether a determiner that looks like a relative pronoun belongs to a noun: "die USA", "die große Pause". */
function isNounPhrase({ kinds, language, units }: KnownUnits, at: number, end: number): boolean {
  if (!language.determiners.has(units[at]!.lower)) return false
  const noun = kinds[at + 1] === 'word' ? at + 2 : at + 1
  return noun <= end && kinds[noun] === 'capital'
}

/** The noun phrase that ends at `last` and that a relative clause modifies. */
export function antecedent(known: KnownUnits, last: number): UnitRange | null {
  const { kinds, sentenceFirst } = known
  let first = -1
  for (let from = last; from >= Math.max(0, last - 12) && from >= sentenceFirst[last]!; from--) {
    if (/^(?:comma|preposition|verb|passing|subordinator)$/u.test(kinds[from]!)) break
    if (nounPhraseEnd(known, from, last) === last) first = from
  }
  return first < 0 ? null : { first, last }
}

function skipPassing(known: KnownUnits, from: number, end: number): number {
  let at = from
  while (at <= end && (isPassing(known, at) || known.kinds[at] === 'coordinator')) at++
  return at
}

/** Adverbs and the like; French and Spanish clitics look like determiners. */
function isPassing({ kinds, units, language }: KnownUnits, at: number): boolean {
  return (
    kinds[at] === 'passing' ||
    (kinds[at] === 'determiner' && language.passing.has(units[at]!.lower) && kinds[at + 1] === 'verb')
  )
}
