// Finds words reported by an object alone, without a clause of their own.
//
//   [Ministerin Reh] [kündigte] [am Montag höhere Zuschüsse] [an].
//   [Die Kammer] [kritisierte] [das Urteil als zu milde].

import type { VerbCue } from './find-verb-cues.ts'
import type { FoundWords, UnitRange } from './pattern-match.ts'
import { behindLabel, upTo } from './reported-clause.ts'
import { isSomebody } from './somebody.ts'
import { sourceOf } from './verb-source.ts'
import type { KnownUnits } from './word-kind.ts'

/** With fewer units the object says too little: "kritisierte ihn". */
const FEWEST = 3

/** The main clause without the verb and its source; `null` if the source is not somebody. */
export function reportedObject(known: KnownUnits, cue: VerbCue): FoundWords | null {
  const { units, kinds, language, sentenceFirst } = known
  // "sprach von einem Klima der Angst" needs no particle, but "sprach mit seiner Frau"
  const lacks = cue.tail === cue.verb && language.particles.has(cue.lower)
  const isIncomplete = lacks && !(language.calling.has(cue.lower) && kinds[cue.verb + 1] === 'linker')
  if (!language.announcing.has(cue.lower) || isIncomplete) return null
  const source = sourceOf(known, cue)
  if (source === null || !isSomebody(known, source)) return null
  const start = behindLabel(known, sentenceFirst[cue.verb]!)
  if (!isMainClause(known, start, cue, source)) return null
  const whole = upTo(known, start)
  if (whole === null) return null
  if (isDenied(known, whole.last, cue)) return null
  const left = new Set([cue.verb, cue.tail])
  const ofSource = source.last < cue.verb && kinds[source.last + 1] === 'comma' ? cue.verb : source.last
  // "Lea Vogt, die für Verkehr zuständig ist, kündigte …": the words in between describe the
  // source
  const runs: UnitRange[] = []
  let first = -1
  for (let at = start; at <= whole.last + 1; at++) {
    const isTaken = at > whole.last || left.has(at) || (at >= source.first && at <= ofSource)
    if (isTaken && first >= 0 && hasNoun(known, first, at - 1)) runs.push({ first, last: at - 1 })
    if (isTaken) first = -1
    else if (first < 0 && kinds[at] !== 'comma' && kinds[at] !== 'coordinator' && units[at]!.text !== '.') first = at
  }
  const length = runs.reduce((sum, run) => sum + run.last - run.first + 1, 0)
  return length < FEWEST ? null : { pattern: 'reported-object', content: runs, source }
}

/** Whether nothing before the verb begins another clause, apart from further description of the source. */
function isMainClause({ kinds, units }: KnownUnits, start: number, cue: VerbCue, source: UnitRange): boolean {
  for (let at = start; at < cue.verb; at++) {
    if (at >= source.first && at <= source.last) continue
    if (kinds[at] === 'subordinator' || kinds[at] === 'quoted' || /^[:;]$/u.test(units[at]!.text)) return false
    if (kinds[at] === 'comma' && at > source.last + 1 && source.last < cue.verb) continue
    if (kinds[at] === 'comma' && at < source.first) return false
  }
  return true
}

/** "bestätigte den Bericht [nicht]": the verb's negation comes last, or before its second part. */
function isDenied({ units, language }: KnownUnits, last: number, { verb, tail }: VerbCue): boolean {
  const end = tail > verb ? tail - 1 : last
  return language.negations.has(units[end]!.lower) || language.negations.has(units[last]!.lower)
}

/** More than adverbs and punctuation. */
function hasNoun({ kinds }: KnownUnits, first: number, last: number): boolean {
  for (let at = first; at <= last; at++)
    if (kinds[at] === 'capital' || kinds[at] === 'word' || kinds[at] === 'quoted' || kinds[at] === 'number') return true
  return false
}
