// Finds the source of a reporting verb: its subject, in the usual place of the language, or what
// follows a preposition.
//
//   [Vogt] sagte …      In [dem Bericht] heißt es …      сообщили в [полиции]

import type { VerbCue } from './find-verb-cues.ts'
import type { PatternProfile } from '../../languages/profile.ts'
import { behindFronted } from './behind-fronted.ts'
import { nounPhraseEnd } from './noun-phrases/noun-phrase.ts'
import type { UnitRange } from './pattern-match.ts'
import { isListedGivenName } from '../../languages/is-listed-given-name.ts'
import { isSpeaker } from './is-speaker.ts'
import { nameAfter } from './noun-phrases/name-after.ts'
import { subjectAfter, subjectBefore } from './verb-subject.ts'
import type { KnownUnits } from './word-kind.ts'

/** How far from its verb a subject may end. */
const FURTHEST = 40

/** The subject, in the usual place of the language. */
export function sourceOf(known: KnownUnits, cue: VerbCue): UnitRange | null {
  const { kinds, units, language, sentenceFirst } = known
  const start = sentenceFirst[cue.verb]!
  const inverted = invertedSubject(known, cue)
  if (inverted !== null) return inverted
  if (language.quoting.has(cue.lower)) return passiveSubject(known, start, cue) ?? subjectAround(known, cue)
  if (language.placed.has(cue.lower) && language.places.has(units[start]!.lower))
    return prefieldSource(known, start, cue.verb) ?? subjectInside(known, start, cue.verb) ?? placedSource(known, cue)
  const before = subjectBefore(known, start, cue.verb)
  // "Du côté de [la mairie], on assure que …"
  if (before !== null && language.nobody.has(units[before.first]!.lower)) return frontedBody(known, start, before.first)
  if (before !== null && !isAddressee(known, before)) return before
  let left = cue.verb - 1
  while (left >= start && kinds[left] === 'passing') left--
  if (left >= start && kinds[left] === 'coordinator') return sharedSubject(known, start, left)
  if (left >= start && kinds[left] === 'subordinator')
    return CONCESSIONS.test(units[left]!.lower) ? sharedSubject(known, start, left) : null
  // "La juez duda: cree que …"
  if (left > start && units[left]!.text === ':' && language.dropsSubjects) return sharedSubject(known, start, left)
  const after = subjectAround(known, cue)
  if (after !== null && (language.verbSecond || isSpeaker(known, after))) return after
  return units[left]?.text === ',' ? null : placedSource(known, cue)
}

/** "[Vega] dio las gracias, [aunque] matizó que …": conjunctions after which the subject often stays the same. */
const CONCESSIONS = /^(?:aunque|embora|mas|sebbene|benché|bien|mientras|enquanto)$/u

/** "disait-[il]", "a-t-[elle] ajouté": a pronoun joined to the verb with a hyphen. */
function invertedSubject({ kinds, units, language }: KnownUnits, { verb }: VerbCue): UnitRange | null {
  const isJoined = kinds[verb + 1] === 'pronoun' && /-(?:t-)?$/u.test(units[verb]!.text)
  return isJoined && !language.nobody.has(units[verb + 1]!.lower) ? { first: verb + 1, last: verb + 1 } : null
}

/** "[Vogt] wird in der Mitteilung zitiert" */
function passiveSubject(known: KnownUnits, start: number, { verb, tail }: VerbCue): UnitRange | null {
  if (tail <= verb || !known.language.passives.has(known.units[verb]!.lower)) return null
  const before = subjectBefore(known, start, verb)
  return before !== null && (isSpeaker(known, before) || known.kinds[before.first] === 'capital') ? before : null
}

/**
 * "À [la mairie], | on assure": the organization named by a phrase at the beginning of the
 * sentence; null if it names a place.
 */
function frontedBody(known: KnownUnits, start: number, before: number): UnitRange | null {
  const { kinds, units, language } = known
  for (let at = start + 1; at < before; at++) {
    if (kinds[at] === 'comma' || kinds[at] === 'quoted') return null
    const last = nounPhraseEnd(known, at, before - 1)
    const noun = kinds[at] === 'determiner' ? at + 1 : at
    const { lower, text } = units[noun]!
    const isBody = language.bodies.test(lower) || language.bodyLabels.test(lower) || /^\p{Lu}{2,}$/u.test(text)
    if (isBody && last >= noun) return { first: at, last }
  }
  return null
}

/** "Der Zeitung sagte Tom Lee": a name after the verb is its subject if what precedes it can be a dative. */
function isAddressee(known: KnownUnits, { first, last }: UnitRange): boolean {
  const { kinds, units, language } = known
  if (!language.verbSecond || !language.genitives.has(units[first]!.lower) || kinds[last + 1] !== 'verb') return false
  return kinds[last + 2] === 'capital' && kinds[last + 3] === 'capital'
}

/**
 * The subject after the verb: before the verb's second part or, if it has none, before the next
 * comma, colon or quoted span.
 */
export function subjectAround(known: KnownUnits, cue: VerbCue): UnitRange | null {
  const { kinds, units, sentenceLast } = known
  if (cue.tail > cue.verb + 1) {
    const between = subjectAfter(known, cue.verb + 1, cue.tail - 1)
    if (between !== null) return between
  }
  let limit = Math.max(cue.last, cue.tail)
  const end = Math.min(sentenceLast[cue.verb]!, limit + FURTHEST)
  while (
    limit < end &&
    kinds[limit + 1] !== 'comma' &&
    !/^[:;—–]$/u.test(units[limit + 1]!.text) &&
    (kinds[limit + 1] !== 'quoted' || units[limit + 1]!.isTitle) &&
    !known.language.that.has(units[limit + 1]!.lower)
  )
    limit++
  return subjectAfter(known, Math.max(cue.last, cue.tail) + 1, limit, known.language.quoting.has(cue.lower))
}

/** "und fügte hinzu": the subject that begins the sentence. */
function sharedSubject(known: KnownUnits, start: number, before: number): UnitRange | null {
  let at = behindFronted(known, start, before)
  while (at < before && known.kinds[at] === 'passing') at++
  // "Spécialiste à Lens, [Anne Petit] salue …, mais regrette"
  const comma = nounPhraseEnd(known, at, before - 1) + 1
  if (!known.language.capitalNouns && known.kinds[comma] === 'comma' && known.kinds[comma + 1] === 'capital') {
    const next = nounPhraseEnd(known, comma + 1, before - 1)
    if (known.kinds[next + 1] === 'verb' || looksLikeVerb(known, next + 1)) at = comma + 1
  }
  const last = nounPhraseEnd(known, at, before - 1)
  if (isVerbAtHead(known, at, last)) return null
  const isSomebody = known.language.capitalNouns
    ? known.kinds[last + 1] === 'verb' || looksLikeVerb(known, last + 1)
    : isSpeaker(known, { first: at, last })
  return last >= 0 && isSomebody ? { first: at, last: nameAfter(known, at, last) } : null
}

/**
 * "[Aprendeu] com o pai e lamenta": in languages whose verbs drop their subject, a single
 * capitalized word at the beginning that no verb follows is itself the verb.
 */
function isVerbAtHead({ kinds, units, language, sentenceFirst }: KnownUnits, at: number, last: number): boolean {
  if (!language.dropsSubjects || at !== last || sentenceFirst[at] !== at || kinds[at] !== 'capital') return false
  const isFollowed = /^(?:preposition|determiner|passing|linker)$/u.test(kinds[at + 1] ?? '')
  // "[Słyszał], prostuje, i uważa, że …"
  const isPast = language.hasGenderedVerbs && kinds[at + 1] === 'comma' && /(?:[лвł]|[лł][аa])$/u.test(units[at]!.lower)
  return (
    (isFollowed || (isPast && !isListedGivenName(units[at]!.lower, language))) &&
    language.verbLook?.test(units[at]!.lower) === true
  )
}

/** "Reh [bedankte] sich und sagte" */
function looksLikeVerb({ kinds, units, language }: KnownUnits, at: number): boolean {
  return kinds[at] === 'word' && language.verbLook?.test(units[at]!.lower) === true
}

/**
 * The subject after the verb, or what follows a preposition: "сообщили в [полиции города]", but
 * "сообщил в среду [министр]".
 */
export function sourceAround(known: KnownUnits, cue: VerbCue): UnitRange | null {
  const { language, units } = known
  const placed = placedSource(known, cue)
  if (language.impersonal.has(cue.lower)) return placed
  const around = subjectAround(known, cue)
  const isRole = around !== null && language.roles.test(units[around.first]!.lower)
  return placed === null || isRole ? around : placed
}

/** "heißt es in [dem Bericht]", "сообщили в [полиции]" */
export function placedSource(known: KnownUnits, cue: VerbCue): UnitRange | null {
  const { kinds, units, language, sentenceLast } = known
  if (!language.placed.has(cue.lower)) return null
  let at = cue.last + 1
  while (at <= sentenceLast[cue.verb]! && kinds[at] === 'passing') at++
  if (!language.places.has(units[at]?.lower ?? '')) return null
  if (isTitleAlone(known, at + 1)) return { first: at + 1, last: at + 1 }
  const last = nounPhraseEnd(known, at + 1, sentenceLast[cue.verb]!)
  return last < 0 ? null : { first: at + 1, last }
}

/** "в [«Теплосетях»]" */
function isTitleAlone({ kinds, units, language }: KnownUnits, at: number): boolean {
  return kinds[at] === 'quoted' && units[at]!.isTitle && language.shortNames
}

/** "In [dem Bericht] heißt es", "У [Міністерстві інфраструктури] відповіли" */
function prefieldSource(known: KnownUnits, start: number, verb: number): UnitRange | null {
  const { kinds, units, language } = known
  if (!language.places.has(units[start]!.lower)) return null
  const last = isTitleAlone(known, start + 1) ? start + 1 : nounPhraseEnd(known, start + 1, verb - 1)
  if (last < 0) return null
  let end = verb - 1
  while (end > last && kinds[end] === 'passing') end--
  const isWhole = end - last <= 4 && kinds.slice(last + 1, end + 1).every((kind) => kind === 'word')
  if (!isWhole && subjectInside(known, start, verb) !== null) return null
  return { first: start + 1, last: isWhole ? end : last }
}

/** "В письме министру [Рогов и Латышева] написали": several people after the place, who are the subject. */
function subjectInside(known: KnownUnits, start: number, verb: number): UnitRange | null {
  const { kinds, language, units } = known
  if (!language.shortNames) return null
  for (let from = start + 2; from < verb; from++) {
    if (nounPhraseEnd(known, from, verb - 1) !== verb - 1 || kinds[from] === 'preposition') continue
    const isJoint = kinds[from] === 'capital' && kinds.slice(from, verb).includes('coordinator')
    const isSeveral = language.rolePlural !== null && isPluralRole(units[from]!.lower, language)
    if (isJoint || isSeveral) return { first: from, last: verb - 1 }
  }
  return null
}

function isPluralRole(lower: string, language: PatternProfile): boolean {
  return !language.roles.test(lower) && language.roles.test(lower.replace(language.rolePlural!, ''))
}
