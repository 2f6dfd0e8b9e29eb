// Finds words that stand after a dash at the head of a paragraph, as novels and
// many papers set dialogue.
//
//   – [Miałam szczęście] – [przyznała] [Lis]. – [Boli mnie ręka].

import type { UnitRange, PatternMatch } from './pattern-match.ts'
import { subjectAfter } from './verb-subject.ts'
import type { KnownUnits } from './word-kind.ts'

const DASH = /^(?:[—–-]|--)$/u
/** The fewest units of what is said. */
const FEWEST = 2

/** Whether the paragraph is set as one turn of a dialogue. */
export function opensWithDash({ units }: Pick<KnownUnits, 'units'>): boolean {
  return units.length > FEWEST && DASH.test(units[0]!.text) && units[1]!.text !== ''
}

/** Nothing where no dash inside tells who speaks, since a list is set in the same way. */
export function findDashSpeech(known: KnownUnits): PatternMatch | null {
  if (!opensWithDash(known)) return null
  const { units } = known
  const verb = firstVerbAfterDash(known)
  if (verb === null) return null
  const end = attributionEnd(known, verb)
  const before = trimmed(known, { first: 1, last: dashBefore(known, verb) - 1 })
  const resumed =
    end + 1 < units.length && DASH.test(units[end]!.text)
      ? trimmed(known, { first: end + 1, last: units.length - 1 })
      : null
  if (before === null) return null
  const source = subjectAfter(known, verb + 1, subjectLimit(known, verb, end))
  const content = resumed === null ? [before] : [before, resumed]
  return { pattern: 'verb-after-quote', cue: { first: verb, last: verb }, source, content, isSpeech: true }
}

/** The verb of ", – przyznała Lis": right after a dash or comma, but for an adverb or clitic. */
function firstVerbAfterDash(known: KnownUnits): number | null {
  const { units, kinds, language } = known
  for (let dash = FEWEST + 1; dash < units.length - 1; dash++) {
    // Swedish papers have a comma in its place: "– Vi vann, säger Lind."
    const isComma = kinds[dash] === 'comma'
    if (!DASH.test(units[dash]!.text) && !isComma) continue
    if (isComma && !language.finite.has(units[dash + 1]!.lower)) continue
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
  if (kinds[at] === 'verb') return language.finite.has(lower) || language.participles.has(lower)
  if (kinds[at] !== 'word' || language.verbLook?.test(lower) !== true) return false
  const next = kinds[at + 1]
  const isAlone = next === undefined || /^[.!?,…]+$/u.test(units[at + 1]!.text)
  return (
    isAlone ||
    next === 'capital' ||
    next === 'pronoun' ||
    next === 'passing' ||
    (next === 'determiner' && language.roles.test(units[at + 2]?.lower ?? '')) ||
    language.roles.test(units[at + 1]!.lower)
  )
}

function dashBefore({ units }: KnownUnits, verb: number): number {
  let dash = verb - 1
  while (!DASH.test(units[dash]!.text) && units[dash]!.text !== ',') dash--
  return dash
}

/** The dash or the last unit with which the words about who speaks end. */
function attributionEnd({ units }: KnownUnits, verb: number): number {
  for (let at = verb + 1; at < units.length; at++)
    if (DASH.test(units[at]!.text) && /^[.,:!?…]/u.test(units[at - 1]!.text)) return at
  return units.length - 1
}

function subjectLimit({ kinds, units }: KnownUnits, verb: number, end: number): number {
  for (let at = verb + 1; at <= end; at++)
    if (kinds[at] === 'comma' || /^[.:;!?…]/u.test(units[at]!.text) || DASH.test(units[at]!.text)) return at - 1
  return end
}

/** Without commas and stops at its ends. */
function trimmed({ units }: KnownUnits, { first, last }: UnitRange): UnitRange | null {
  while (last >= first && /^[,.—–-]$/u.test(units[last]!.text)) last--
  return last < first ? null : { first, last }
}
