// Finds sources introduced by a phrase rather than a verb, and the words that they said.
//
//   [Laut] [der Polizei] [ist die Brücke offen].       [Le pont], [selon] [le maire], [est ouvert].
//   [Medienberichten] [zufolge] [ist …]                [„…“], [so] [Vogt].

import { hasArticles } from '../../languages/has-articles.ts'
import type { PatternProfile } from '../../languages/profile.ts'
import type { UnitRange, PatternMatch } from './pattern-match.ts'
import { nounPhraseEnd } from './noun-phrases/noun-phrase.ts'
import { nameAfter } from './noun-phrases/name-after.ts'
import { bearerBefore } from './source-phrases/bearer-before.ts'
import { openingPlace } from './source-phrases/opening-place.ts'
import type { Place } from './source-phrases/place.ts'
import { subjectAfter } from './verb-subject.ts'
import { LONGEST_CLAUSE, upTo } from './reported-clause.ts'
import type { KnownUnits } from './word-kind.ts'

/** In units. */
const LONGEST_INSERTION = 20

export function findSourcePhrases(known: KnownUnits): PatternMatch[] {
  const found: PatternMatch[] = []
  let end = -1
  for (let at = 0; at < known.units.length; at++) {
    if (at <= end || known.units[at]!.quotedSpan >= 0) continue
    const closing = closingPlace(known, at)
    const place =
      closing ??
      relativePlace(known, at) ??
      phrasePlace(known, at) ??
      openingPlace(known, at) ??
      compoundPlace(known, at) ??
      opinionPlace(known, at) ??
      postpositionPlace(known, at)
    if (place === null) continue
    const content = isRelative(place) ? afterRelative(known, place) : contentAround(known, place)
    if (content.length === 0) continue
    found.push({ pattern: closing === null ? 'source-phrase' : 'closing-source', ...place, content })
    end = Math.max(place.cue.last, place.source.last)
  }
  return found
}

/** Past forms of verbs, which no noun without an article looks like: "según [recoge]" may be one. */
const PAST = /(?:[^i]ó|aron|ieron|ou|[ei]u|[aei]ram|^pudo|^pôde)$/u

/** "laut der Polizei", "selon elle", "по его словам" */
function phrasePlace(known: KnownUnits, at: number): Place | null {
  const { units, kinds, language, sentenceFirst, sentenceLast } = known
  const phrase = language.phrases
    .get(units[at]!.lower)
    ?.find(({ words }) => words.every((word, index) => units[at + index]?.lower === word))
  if (phrase === undefined || isOrdinal(known, at)) return null
  const end = at + phrase.words.length - 1
  const from = phrase.source < 0 ? end + 1 : at + phrase.source
  if (from > sentenceLast[at]!) return null
  if (phrase.source >= 0)
    return { cue: { first: at, last: from === end ? end - 1 : end }, source: { first: from, last: from } }
  const kind = kinds[from]!
  if (kind === 'quoted')
    return units[from]!.isTitle ? { cue: { first: at, last: end }, source: { first: from, last: from } } : null
  if (!/^(?:determiner|capital|pronoun|number)$/u.test(kind) && (kind !== 'word' || language.capitalNouns)) return null
  // "según [pudo saber] este diario": a verb before its subject
  if (kind === 'word' && hasArticles(language) && PAST.test(units[from]!.lower)) {
    const isModal = language.bareInfinitive?.infinitive.test(units[from + 1]?.lower ?? '') === true
    const subject = subjectAfter(known, isModal ? from + 2 : from + 1, sentenceLast[at]!)
    return subject === null ? null : { cue: { first: at, last: subject.first - 1 }, source: subject }
  }
  const whole = nounPhraseEnd(known, from, sentenceLast[at]!)
  // Without a comma, nothing shows where a Polish or Russian noun phrase ends.
  const last = kind === 'word' && whole + 1 >= sentenceLast[at]! && at === sentenceFirst[at] ? from : whole
  return last < 0
    ? null
    : { cue: { first: at, last: end }, source: { first: from, last: nameAfter(known, from, last) } }
}

/** "il [secondo] disco", "no [segundo] turno": after an article, a word that is also an ordinal. */
function isOrdinal({ kinds, language }: KnownUnits, at: number): boolean {
  return hasArticles(language) && /^(?:determiner|linker|preposition)$/u.test(kinds[at - 1] ?? '')
}

/** "Vega, [para quien] …", "la pm, [secondo la quale] …": the person before the comma. */
function relativePlace(known: KnownUnits, at: number): Place | null {
  const { units, kinds, language, sentenceLast } = known
  if (kinds[at - 1] !== 'comma') return null
  const { lower } = units[at]!
  const phrase = language.phrases
    .get(lower)
    ?.find(({ words }) => words.every((word, index) => units[at + index]?.lower === word))
  if (!language.openers.has(lower) && phrase === undefined) return null
  const next = at + (phrase?.words.length ?? 1)
  const relative = kinds[next] === 'determiner' ? next + 1 : next
  if (relative >= sentenceLast[at]! || !language.whom.has(units[relative]!.lower)) return null
  const source = bearerBefore(known, at - 2)
  return source === null ? null : { cue: { first: at, last: relative }, source }
}

/** "nach ersten Polizeiangaben", "nach ersten Angaben der Polizei" */
function compoundPlace(known: KnownUnits, at: number): Place | null {
  const { units, kinds, language, sentenceLast } = known
  if (language.compounds === null || !language.compounds.before.has(units[at]!.lower)) return null
  for (let noun = at + 1; noun <= Math.min(sentenceLast[at]!, at + 3); noun++) {
    const { lower } = units[noun]!
    if (language.compounds.word.test(lower) && noun < units.length) {
      const isGenitive = kinds[noun + 1] === 'determiner' && language.genitives.has(units[noun + 1]!.lower)
      const from = isGenitive ? noun + 1 : language.compounds.of.has(units[noun + 1]?.lower ?? '') ? noun + 2 : -1
      const last = from < 0 ? -1 : nounPhraseEnd(known, from, sentenceLast[at]!)
      return last < 0
        ? { cue: { first: at, last: at }, source: { first: at + 1, last: noun } }
        : { cue: { first: at, last: noun }, source: { first: from, last } }
    }
    // "nach Rehs Angaben"
    const isOwner = kinds[noun] === 'capital' && /[s’']$/u.test(units[noun]!.text) && noun < sentenceLast[at]!
    if (isOwner && language.compounds.word.test(units[noun + 1]!.lower))
      return { cue: { first: at, last: at }, source: { first: noun, last: noun + 1 } }
    if (kinds[noun] !== 'word' && kinds[noun] !== 'determiner') return null
  }
  return null
}

/** "[seiner] Meinung nach", "[Rehs] Ansicht nach" */
function opinionPlace({ kinds, units, language, sentenceFirst }: KnownUnits, at: number): Place | null {
  const noun = at - 1
  const owner = at - 2
  if (language.opinions === null || owner < sentenceFirst[at]!) return null
  if (!language.opinions.after.has(units[at]!.lower) || !language.opinions.nouns.has(units[noun]!.lower)) return null
  const isOwner =
    language.sourcePronouns.has(units[owner]!.lower) ||
    (kinds[owner] === 'capital' && /[s’']$/u.test(units[owner]!.text))
  return isOwner ? { cue: { first: noun, last: at }, source: { first: owner, last: owner } } : null
}

/** "einem Bericht zufolge" */
function postpositionPlace(known: KnownUnits, at: number): Place | null {
  const { units, kinds, language, sentenceFirst } = known
  if (!language.postpositions.has(units[at]!.lower)) return null
  let first = -1
  for (let from = at - 1; from >= Math.max(sentenceFirst[at]!, at - 10); from--) {
    if (kinds[from] === 'comma' || kinds[from] === 'preposition' || kinds[from] === 'verb') break
    if (nounPhraseEnd(known, from, at - 1) === at - 1) first = from
  }
  return first < 0 ? null : { cue: { first: at, last: at }, source: { first, last: at - 1 } }
}

/** "„…“, so Vogt": only after a comma or a quotation, and with nothing but a place or time after the name. */
function closingPlace(known: KnownUnits, at: number): Place | null {
  const { units, kinds, language, sentenceFirst, sentenceLast } = known
  if (!language.closing.has(units[at]!.lower) || at === sentenceFirst[at]) return null
  if (kinds[at - 1] !== 'comma' && kinds[at - 1] !== 'quoted' && !/^[—–-]$/u.test(units[at - 1]!.text)) return null
  const last = nounPhraseEnd(known, at + 1, sentenceLast[at]!)
  if (last < 0) return null
  const next = last === sentenceLast[at] ? undefined : kinds[last + 1]
  return next === undefined || /^(?:comma|mark|quoted|preposition|passing)$/u.test(next)
    ? { cue: { first: at, last: at }, source: { first: at + 1, last } }
    : null
}

/** Whether the source precedes its phrase: "[la pm], secondo la quale". */
function isRelative({ cue, source }: Place): boolean {
  return source.last < cue.first - 1
}

function afterRelative(known: KnownUnits, { cue }: Place): UnitRange[] {
  const rest = upTo(known, cue.last + 1)
  return rest === null ? [] : [rest]
}

/** The rest of the sentence, before and after the phrase; in a subordinate clause, the rest of that clause. */
function contentAround(known: KnownUnits, { cue, source }: Place): UnitRange[] {
  const { kinds, units, language, sentenceFirst, sentenceLast } = known
  const left = Math.min(cue.first, source.first) - 1
  let right = Math.max(cue.last, source.last) + 1
  const start = clauseOf(known, left) ?? sentenceFirst[cue.first]!
  const isInserted = kinds[left] === 'comma' || left < start
  const apposed = language.shortNames && kinds[right] === 'comma' ? afterApposition(known, right) : null
  if (apposed !== null) right = apposed
  else if (isInserted && kinds[right] === 'comma') right = behindInsertion(known, right)
  else if (left < start && !language.verbSecond && source.first > cue.first) right = afterOpening(known, right) ?? right
  const before = /^[:;]$/u.test(units[left]?.text ?? '') ? null : cut(known, start, left)
  const isClosing = language.closing.has(units[cue.first]!.lower) && kinds[left] === 'quoted'
  const rest = right > sentenceLast[cue.first]! || isClosing ? null : upTo(known, right)
  const after = rest !== null && start > sentenceFirst[cue.first]! ? untilComma(known, rest) : rest
  const found = [before, after].filter((run) => run !== null)
  return found.some((run) => hasWords(known, run)) ? found : []
}

/**
 * "По словам Ивана Орлова[, директора завода «Заря»], мост закрыт": further description of the
 * source, in the same case.
 */
function afterApposition({ kinds, units, language, sentenceLast }: KnownUnits, comma: number): number | null {
  if (kinds[comma - 1] !== 'capital') return null
  for (let at = comma + 1; at < Math.min(sentenceLast[comma]!, comma + LONGEST_APPOSITION); at++) {
    if (kinds[at] === 'comma') return hasRole(units.slice(comma + 1, at), language) ? at + 1 : null
    if (/^(?:verb|subordinator|pronoun)$/u.test(kinds[at]!)) return null
  }
  return null
}

/** In units. */
const LONGEST_APPOSITION = 14

/** Whether one of the first words is a role, in any case: "директора". */
function hasRole(words: KnownUnits['units'], language: PatternProfile): boolean {
  return words
    .slice(0, 3)
    .some(
      ({ lower }) =>
        language.inflection?.nominativesOf(lower).some((form) => form !== '' && language.roles.test(form)) === true,
    )
}

/**
 * The words after the comma that follows the source, or after the second comma: "Laut Vogt, der
 * Sprecherin der Werke, [ist …]", "Laut einer Studie, die gestern erschien, [steigen …]".
 */
function behindInsertion({ kinds, units, language, sentenceFirst, sentenceLast }: KnownUnits, comma: number): number {
  let before = comma - 1
  while (before >= sentenceFirst[comma]! && kinds[before] !== 'verb' && kinds[before] !== 'comma') before--
  const isAtHead = before < sentenceFirst[comma]!
  if (!language.verbSecond || !isAtHead) return comma + 1
  const next = units[comma + 1]?.lower ?? ''
  const tells = language.relatives.has(next) || language.determiners.has(next) || kinds[comma + 1] === 'capital'
  for (let at = comma + 2; tells && at < Math.min(sentenceLast[comma]!, comma + LONGEST_INSERTION); at++)
    if (kinds[at] === 'comma') return kinds[at + 1] === 'verb' || kinds[at + 1] === 'word' ? at + 1 : comma + 1
  return comma + 1
}

/**
 * "Selon une étude publiée mardi par l’Insee, [les prix ont baissé]": what follows the source up
 * to a comma still belongs to it.
 */
function afterOpening({ kinds, sentenceLast }: KnownUnits, from: number): number | null {
  if (!/^(?:preposition|passing|linker)$/u.test(kinds[from] ?? '')) return null
  for (let at = from; at < Math.min(sentenceLast[from]!, from + 10); at++) {
    if (kinds[at] === 'comma') return at + 1
    if (kinds[at] === 'verb' || kinds[at] === 'quoted') return null
  }
  return null
}

/** Where the subordinate clause that contains `at` begins; `null` in a main clause. */
function clauseOf({ kinds, units, language, sentenceFirst }: KnownUnits, at: number): number | null {
  for (let from = at; from > sentenceFirst[at + 1]! && from > at - 20; from--) {
    if (kinds[from - 1] !== 'comma') continue
    const isRelative =
      language.relatives.has(units[from]!.lower) &&
      (!language.determiners.has(units[from]!.lower) || kinds[from + 1] !== 'capital')
    return isRelative || (kinds[from] === 'subordinator' && !language.that.has(units[from]!.lower)) ? from : null
  }
  return null
}

function untilComma({ kinds }: KnownUnits, { first, last }: UnitRange): UnitRange | null {
  let end = first
  while (end < last && kinds[end + 1] !== 'comma') end++
  return { first, last: end }
}

/** From after the last semicolon or colon, without punctuation at either end. */
function cut({ kinds, units }: KnownUnits, start: number, end: number): UnitRange | null {
  let last = end
  while (last >= start && (kinds[last] === 'comma' || /^[.:;—–-]$/u.test(units[last]!.text))) last--
  if (last < start) return null
  let first = last
  while (first > Math.max(start, last - LONGEST_CLAUSE) && !/^[:;]$/u.test(units[first - 1]!.text)) first--
  while (
    first <= last &&
    (kinds[first] === 'coordinator' || kinds[first] === 'comma' || /^[—–-]$/u.test(units[first]!.text))
  )
    first++
  return first > last ? null : { first, last }
}

/** Nobody says a single word. */
function hasWords({ kinds }: KnownUnits, { first, last }: UnitRange): boolean {
  return last > first || kinds[first] === 'quoted'
}
