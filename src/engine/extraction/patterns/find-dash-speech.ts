// Finds words after a dash at the beginning of a paragraph or sentence, the way novels and many
// papers set speech.
//
//   – [Miałam szczęście] – [przyznała] [Lis]. – [Boli mnie ręka].
//   Kapitan była smutna. – [Szkoda] – [powiedziała].

import type { UnitRange, PatternMatch } from './pattern-match.ts'
import { subjectAfter } from './verb-subject.ts'
import type { KnownUnits } from './word-kind.ts'

const DASH = /^(?:[—–-]|--)$/u
/** The fewest units that can have been said. */
const FEWEST = 2
/** How far from its verb a speaker may be: "kręci [głową] Rejent". */
const REACH = 3

/** What is said after a dash, and the units in which nobody else speaks. */
export interface DashSpeech {
  readonly match: PatternMatch
  readonly whole: UnitRange
}

/** Whether the paragraph is set as one turn of a dialogue. */
export function opensWithDash({ units }: Pick<KnownUnits, 'units'>): boolean {
  return units.length > FEWEST && DASH.test(units[0]!.text) && units[1]!.text !== ''
}

/** In text order. Empty if no dash inside introduces a speaker, since lists are set in the same way. */
export function findDashSpeech(known: KnownUnits): DashSpeech[] {
  const { units } = known
  const found: DashSpeech[] = []
  for (let dash = 0; dash < units.length - FEWEST; dash++) {
    if (!DASH.test(units[dash]!.text) || !(dash === 0 ? opensWithDash(known) : isAfterSentence(known, dash))) continue
    const turn = speechFrom(known, dash)
    const before = found.at(-1)
    if (turn !== null) found.push(turn)
    else if (before !== undefined && before.whole.last === dash - 1) found[found.length - 1] = withRest(known, before)
    dash = Math.max(dash, found.at(-1)?.whole.last ?? dash)
  }
  return found
}

/**
 * "– Szkoda – powiedziała [– i wyszła]": the words up to the first dash, their speaker, and the
 * words after the next dash.
 */
function speechFrom(known: KnownUnits, dash: number): DashSpeech | null {
  const { units } = known
  const verb = firstVerbAfterDash(known, dash)
  if (verb === null) return null
  const before = trimmed(known, { first: dash + 1, last: dashBefore(known, verb) - 1 })
  if (before === null) return null
  const end = attributionEnd(known, verb)
  const source = subjectAfter(known, verb + 1, subjectLimit(known, verb, end))
  // "– Lina – powiedział Rejent, – ma trzydzieści lat.": the same sentence continues
  const goesOn = end + 1 < units.length && DASH.test(units[end]!.text)
  const last = goesOn ? resumedEnd(known, end + 1) : end
  const resumed = goesOn ? trimmed(known, { first: end + 1, last }) : null
  const content = resumed === null ? [before] : [before, resumed]
  return {
    match: { pattern: 'verb-after-quote', cue: { first: verb, last: verb }, source, content, isSpeech: true },
    whole: { first: dash, last },
  }
}

/** Adds the rest of the paragraph if it follows a dash and names no speaker. */
function withRest(known: KnownUnits, { match, whole }: DashSpeech): DashSpeech {
  const last = known.units.length - 1
  const rest = trimmed(known, { first: whole.last + 2, last })
  const content = rest === null ? match.content : [...match.content, rest]
  return { match: { ...match, content }, whole: { first: whole.first, last } }
}

/** The verb of ", – przyznała Lis": directly after a dash or comma, or after an adverb or clitic. */
function firstVerbAfterDash(known: KnownUnits, opening: number): number | null {
  const { units, kinds, language } = known
  for (let dash = opening + FEWEST + 1; dash < units.length - 1; dash++) {
    // Swedish papers have a comma instead: "– Vi vann, säger Lind."
    const isComma = kinds[dash] === 'comma'
    if (!DASH.test(units[dash]!.text) && !isComma) continue
    if (isComma && (opening > 0 || !language.finite.has(units[dash + 1]!.lower))) continue
    let at = dash + 1
    while (at < dash + 3 && kinds[at] === 'passing') at++
    if (kinds[at] !== undefined && isVerb(known, at)) return at
  }
  return null
}

function isVerb(known: KnownUnits, at: number): boolean {
  const { units, kinds, language } = known
  const { lower, text } = units[at]!
  if (/^\p{Lu}/u.test(text)) return false
  if (language.finite.has(lower) || language.participles.has(lower)) return kinds[at] === 'verb'
  // "[kręci] głową Rejent"
  if ((kinds[at] !== 'word' && !language.supported.has(lower)) || language.verbLook?.test(lower) !== true) return false
  const next = kinds[at + 1]
  const isAlone = next === undefined || /^[.!?,…]+$/u.test(units[at + 1]!.text)
  return isAlone || next === 'capital' || next === 'pronoun' || next === 'passing' || somebodyFollows(known, at)
}

/** Whether a role follows directly, or a name soon. */
function somebodyFollows({ kinds, units, language }: KnownUnits, verb: number): boolean {
  const { lower } = units[verb + 1]!
  if (language.roles.test(lower) || language.roleLook?.test(lower) === true) return true
  if (kinds[verb + 1] === 'determiner') return language.roles.test(units[verb + 2]?.lower ?? '')
  for (let at = verb + 1; at <= Math.min(units.length - 1, verb + REACH); at++) {
    if (kinds[at] === 'capital') return true
    if (kinds[at] !== 'word') return false
  }
  return false
}

function dashBefore({ units }: KnownUnits, verb: number): number {
  let dash = verb - 1
  while (!DASH.test(units[dash]!.text) && units[dash]!.text !== ',') dash--
  return dash
}

/** The dash, or the last unit, that ends the attribution. */
function attributionEnd(known: KnownUnits, verb: number): number {
  const { units, kinds } = known
  for (let at = verb + 1; at < units.length; at++) {
    if (endsSentence(known, at)) return at
    if (!DASH.test(units[at]!.text)) continue
    // "– Lina – kręci głową Rejent – ma trzydzieści lat."
    if (/^[.,:!?…]/u.test(units[at - 1]!.text) || kinds[at - 1] === 'capital') return at
  }
  return units.length - 1
}

/**
 * The end of the speech that continues at `from`: before the next dash after a sentence, or at the
 * end of the paragraph.
 */
function resumedEnd(known: KnownUnits, from: number): number {
  let at = from
  while (at < known.units.length - 1 && !(DASH.test(known.units[at + 1]!.text) && isAfterSentence(known, at + 1))) at++
  return at
}

/** A stop after which a sentence begins, with or without a dash. */
function endsSentence({ units, sentenceLast }: KnownUnits, at: number): boolean {
  if (!/^[.!?…]/u.test(units[at]!.text)) return false
  return at === sentenceLast[at] || DASH.test(units[at + 1]?.text ?? '')
}

function isAfterSentence({ units }: KnownUnits, dash: number): boolean {
  return /^[.!?…]/u.test(units[dash - 1]!.text) && /^(?:\p{Lu}|$)/u.test(units[dash + 1]?.text ?? '.')
}

function subjectLimit({ kinds, units }: KnownUnits, verb: number, end: number): number {
  for (let at = verb + 1; at <= end; at++)
    if (kinds[at] === 'comma' || /^[.:;!?…]/u.test(units[at]!.text) || DASH.test(units[at]!.text)) return at - 1
  return end
}

/** Without trailing commas, stops and dashes. */
function trimmed({ units }: KnownUnits, { first, last }: UnitRange): UnitRange | null {
  while (last >= first && /^[,.—–-]$/u.test(units[last]!.text)) last--
  return last < first ? null : { first, last }
}
