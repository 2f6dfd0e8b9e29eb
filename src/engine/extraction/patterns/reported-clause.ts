// Finds where reported words without marks begin and end, beside a reporting verb.
//
//   sagte, [dass die Brücke gesperrt bleibe].      a déclaré [que le pont resterait fermé].
//   sagte, [die Brücke sei gesperrt].              versprach, [die Brücke zu öffnen].

import { hasArticles } from '../../languages/has-articles.ts'
import type { UnitRange } from './pattern-match.ts'
import { isStatement } from './verb-patterns/main-clause.ts'
import { hasMood } from './verb-patterns/moods.ts'
import { trimmed } from './verb-patterns/trimmed.ts'
import type { KnownUnits } from './word-kind.ts'

/** How far from its verb a clause may begin, and how much of it is examined. */
const FURTHEST = 40
/** In units. No clause in a newspaper is longer; what follows is something else, or a list. */
export const LONGEST_CLAUSE = 200

/**
 * The clause that begins with "that" after the unit `from`, in the same sentence; `null` if a
 * colon, a quoted span or another verb comes first.
 */
export function thatClause(known: KnownUnits, from: number): UnitRange | null {
  const { kinds, units, language, sentenceLast } = known
  const end = sentenceLast[from - 1] ?? -1
  for (let at = from; at <= Math.min(end, from + FURTHEST); at++) {
    const { text, lower } = units[at]!
    if (
      at === from &&
      language.thatAfterVerb.has(lower) &&
      /^(?:determiner|capital|pronoun)$/u.test(kinds[at + 1] ?? '')
    )
      return upTo(known, at)
    if (language.that.has(lower) && (!language.commaBeforeThat || kinds[at - 1] === 'comma'))
      return isComparison(known, from, at) ? null : upTo(known, at)
    if (kinds[at] === 'quoted' && !units[at]!.isTitle) return null
    if (/^[:;—–]$/u.test(text) || kinds[at] === 'subordinator' || isSaying(known, at)) return null
    // One comma may precede "that"; an apposition has two: "sagte Lee, der Minister, dass".
    if (kinds[at] === 'comma' && !isBeforeThat(known, at) && !isApposition(known, at, end)) return null
  }
  return null
}

/**
 * "pensa più ai bilanci [che] ai passeggeri": the word after a comparative; but "ricorda più volte
 * [che] il ponte è chiuso".
 */
function isComparison({ units, kinds, language }: KnownUnits, from: number, at: number): boolean {
  if (!hasArticles(language) || !units.slice(from, at).some(({ lower }) => COMPARATIVE.test(lower))) return false
  return kinds[at + 1] === 'preposition' || kinds[at + 1] === 'linker'
}

const COMPARATIVE =
  /^(?:plus|moins|mieux|plutôt|davantage|più|meno|meglio|piuttosto|más|menos|mejor|mais|melhor|antes)$/u

/**
 * "спросил, [почему закрыли мост]", "уточнила, [есть ли билеты]": a question without marks
 * directly after the verb or its subject.
 */
export function questionClause({ kinds, units, language, sentenceLast }: KnownUnits, from: number): UnitRange | null {
  if (language.questions.size === 0) return null
  const end = sentenceLast[from - 1] ?? -1
  let comma = from
  while (comma <= Math.min(end, from + FURTHEST_QUESTION) && kinds[comma] !== 'comma') {
    if (kinds[comma] === 'quoted' || kinds[comma] === 'verb' || /^[:;—–]$/u.test(units[comma]!.text)) return null
    comma++
  }
  if (comma + 2 > end) return null
  const isAsked =
    language.questions.has(units[comma + 1]!.lower) ||
    (language.questionParticle !== '' && units[comma + 2]?.lower === language.questionParticle)
  // "сказал Орлов, как всегда с улыбкой"
  const isManner = language.as.has(units[comma + 1]!.lower) && comma > from
  return isAsked && !isManner ? { first: comma + 1, last: lastOf(units, end) } : null
}

/** In units. */
const FURTHEST_QUESTION = 8

function lastOf(units: KnownUnits['units'], end: number): number {
  let last = end
  while (/^[.,;:!?…—–-]+$/u.test(units[last]!.text)) last--
  return last
}

/**
 * "переконаний: [вирішальним став вихід на заміну]": a clause without marks after a colon that
 * follows the verb or its subject.
 */
export function colonClause(known: KnownUnits, from: number): UnitRange | null {
  const { kinds, units, language, sentenceLast } = known
  if (!language.shortNames && !hasArticles(language)) return null
  const end = sentenceLast[from - 1] ?? -1
  let colon = from
  while (colon <= Math.min(end, from + FURTHEST_QUESTION) && units[colon]!.text !== ':') {
    if (!/^(?:word|capital|passing|pronoun|preposition|linker)$/u.test(kinds[colon]!)) return null
    colon++
  }
  if (colon + 2 > end || kinds[colon + 1] === 'quoted' || units[colon]!.text !== ':') return null
  const clause = upTo(known, colon + 1)
  if (clause === null || clause.last - clause.first < 1) return null
  // "invita alla calma: al momento, dice, …" has a verb of its own
  const isTold =
    hasArticles(language) && (clause.last - clause.first < 4 || hasInsertedSaying(known, clause.first, clause.last))
  return isTold ? null : clause
}

function hasInsertedSaying(known: KnownUnits, first: number, last: number): boolean {
  for (let at = first + 1; at <= last; at++) if (known.kinds[at - 1] === 'comma' && isSaying(known, at)) return true
  return false
}

/** ", dass", ", aber auch, dass" */
function isBeforeThat({ kinds, units, language }: KnownUnits, comma: number): boolean {
  if (language.that.has(units[comma + 1]?.lower ?? '')) return true
  let at = comma + 1
  while (/^(?:passing|coordinator)$/u.test(kinds[at] ?? '') && at < comma + 3) at++
  return language.verbSecond && kinds[at] === 'comma' && language.that.has(units[at + 1]?.lower ?? '')
}

function isApposition(known: KnownUnits, comma: number, end: number): boolean {
  const { kinds, language } = known
  for (let at = comma + 1; at <= Math.min(end, comma + 12); at++) {
    if (kinds[at] === 'comma')
      return kinds[at - 1] === (language.capitalNouns ? 'capital' : kinds[at - 1]) && isBeforeThat(known, at)
    if (kinds[at] === 'verb' || kinds[at] === 'subordinator') return false
  }
  return false
}

/**
 * A clause after a comma whose verb forms show that it is reported: "sei", "zu öffnen"; after some
 * verbs (`plain`), any main clause.
 */
export function moodClause(known: KnownUnits, from: number, plain: boolean): UnitRange | null {
  const { kinds, units, language, sentenceLast } = known
  if (language.moods.size === 0) return null
  const end = sentenceLast[from - 1] ?? -1
  for (let at = from; at <= Math.min(end, from + FURTHEST); at++) {
    if (/^[:;—–]$/u.test(units[at]!.text) || isSaying(known, at)) return null
    if (kinds[at] !== 'comma') continue
    const clause = upTo(known, at + 1)
    if (
      clause === null ||
      kinds[at + 1] === 'subordinator' ||
      language.infinitiveClause?.otherOpeners.has(units[at + 1]!.lower) === true
    )
      return null
    if (isRelative(known, at + 1)) return null
    return hasMood(known, clause) || endsInInfinitive(known, clause) || (plain && isMainClause(known, clause))
      ? clause
      : null
  }
  return null
}

/** "der das Abkommen …", "die gestern …": a determiner without a noun begins a relative clause. */
function isRelative({ kinds, units, language }: KnownUnits, at: number): boolean {
  if (!language.relatives.has(units[at]!.lower)) return false
  const next = kinds[at + 1] === 'word' || kinds[at + 1] === 'number' ? kinds[at + 2] : kinds[at + 1]
  return next !== 'capital' && next !== 'quoted' && next !== 'mark' && !language.moods.has(units[at + 1]?.lower ?? '')
}

/** Whether it begins with a subject or an adverbial, so that the verb is second. */
function isMainClause(known: KnownUnits, { first, last }: UnitRange): boolean {
  const { kinds, language } = known
  if (last - first < 2 || !/^(?:determiner|pronoun|capital|passing|preposition|quoted|word)$/u.test(kinds[first]!))
    return false
  // "sagte Lea Vogt, die Sprecherin der Werke"; a verb may also be in marks
  return (
    language.finiteLook === null ||
    isStatement(known, { first, last }) ||
    kinds.slice(first, last + 1).includes('quoted')
  )
}

/** "die Brücke zu öffnen", "die Brücke wieder aufzubauen". */
function endsInInfinitive({ kinds, units, language }: KnownUnits, { first, last }: UnitRange): boolean {
  if (language.infinitiveClause === null) return false
  const { particle, infinitive, joined } = language.infinitiveClause
  let end = first
  while (end < last && kinds[end + 1] !== 'comma') end++
  for (let at = end; at > Math.max(first, end - 2); at--) {
    const { lower } = units[at]!
    if (joined.test(lower) || (infinitive.test(lower) && units[at - 1]!.lower === particle)) return true
  }
  return false
}

/**
 * From `first` to the end of the reported words: a semicolon, the beginning of "and added that …",
 * or the end of the sentence.
 */
export function upTo(known: KnownUnits, first: number): UnitRange | null {
  const { kinds, units, language, sentenceLast } = known
  let last = Math.min(sentenceLast[first] ?? -1, first + LONGEST_CLAUSE)
  for (let at = first; at < last; at++) {
    const isBreak =
      units[at]!.text === ';' ||
      (kinds[at] === 'coordinator' && at > first && opensNextSaying(known, at)) ||
      (kinds[at] === 'comma' && CONTRASTS.test(units[at + 1]!.lower) && hasSaying(known, at + 2, last))
    if (isBreak) last = at - 1
  }
  while (last > first && kinds[last] !== 'quoted' && /^[.,;:!?…—–-]+$/u.test(units[last]!.text)) last--
  return last < first || (last === first && kinds[last] === 'mark') || language.that.has(units[last]!.lower)
    ? null
    : { first, last }
}

/** "…, [mientras] la oposición sostiene que …" */
const CONTRASTS = /^(?:mientras|enquanto|mentre|tandis)$/u

function hasSaying(known: KnownUnits, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (isSaying(known, at)) return true
  return false
}

/** Another reporting verb, to which the words after it belong. */
function isSaying({ kinds, units, language }: KnownUnits, at: number): boolean {
  const { lower } = units[at]!
  return (
    kinds[at] === 'verb' &&
    (language.finite.has(lower) || language.particles.has(lower) || language.participles.has(lower))
  )
}

/** "… und fügte hinzu", "… y añadió": "and" followed by another reporting verb without a subject of its own. */
function opensNextSaying(known: KnownUnits, at: number): boolean {
  const { kinds, units, language } = known
  let next = at + 1
  while (kinds[next] === 'passing' && next < at + 3) next++
  if (kinds[next] === 'verb' && language.auxiliaries.has(units[next]!.lower) && !language.verbSecond) next++
  if (kinds[next] !== 'verb') return false
  return isSaying(known, next)
}

/** In units. */
const LONGEST_DATELINE = 9

/** The position after "PARIS, 3 juin -" or "BORGO MARZANO –" at the beginning of a paragraph. */
export function afterDateline({ units, kinds }: KnownUnits, start: number): number {
  if (start > 0 || kinds[start] !== 'capital') return start
  for (let at = 1; at < Math.min(units.length - 1, LONGEST_DATELINE); at++) {
    if (/^[-–—]$/u.test(units[at]!.text)) return at + 1
    if (!/^(?:capital|number|comma|passing|mark|preposition|linker)$/u.test(kinds[at]!) && kinds[at] !== 'word') break
  }
  return start
}

/** The reported words that end at `last`, in the sentence that begins at `start`; `null` if there are none. */
export function wordsUpTo(known: KnownUnits, start: number, last: number): UnitRange | null {
  return trimmed(known, { first: frontedStart(known, afterDateline(known, start), last), last })
}

/**
 * Where the reported words that end at `last` begin: at the start of the sentence, unless a colon
 * or another reporting verb comes in between.
 */
export function frontedStart({ kinds, units, language }: KnownUnits, start: number, last: number): number {
  let first = last
  while (first > start && last - first < 3 * FURTHEST) {
    const { text, lower } = units[first - 1]!
    if (/^[:;]$/u.test(text)) return kinds[last] === 'quoted' ? last : first
    const isSaying = kinds[first - 1] === 'verb' && (language.finite.has(lower) || language.participles.has(lower))
    // In a clause without marks, a reporting verb is part of what is reported: "Власти объявили
    // режим …, сообщает …".
    if (isSaying && kinds[last] === 'quoted') return last
    first--
  }
  while (
    first < last &&
    (kinds[first] === 'comma' || kinds[first] === 'coordinator' || /^[—–-]$/u.test(units[first]!.text))
  )
    first++
  return first
}

/** In units. */
const LONGEST_LABEL = 3

/** "Verkehr: Die Stadt will …": what follows a label at the beginning of a sentence. */
export function behindLabel({ units, kinds, sentenceLast }: KnownUnits, start: number): number {
  for (let at = start + 1; at <= Math.min(sentenceLast[start]! - 1, start + LONGEST_LABEL); at++) {
    if (units[at]!.text === ':') return at + 1
    if (kinds[at] === 'verb' || kinds[at] === 'comma') return start
  }
  return start
}
