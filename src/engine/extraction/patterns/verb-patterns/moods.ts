// Whether words contain a form that occurs only in what is reported: the German subjunctive.
//
//   die Brücke [sei] gesperrt      [orakle] er

import type { UnitRange } from '../pattern-match.ts'
import type { KnownUnits } from '../word-kind.ts'

/** How much of a clause is examined. */
const FURTHEST = 40

/** Whether the first part of the range contains a form that occurs only in reported words. */
export function hasMood(known: KnownUnits, range: UnitRange): boolean {
  return moodIn(known, range, () => true)
}

/** The same, but only for forms that are never hypothetical: "sei", but not "wäre". */
export function hasSureMood(known: KnownUnits, range: UnitRange): boolean {
  return moodIn(known, range, (lower) => !known.language.conditionals.has(lower))
}

function moodIn(known: KnownUnits, { first, last }: UnitRange, isMeant: (lower: string) => boolean): boolean {
  const { units, language } = known
  for (let at = first; at <= Math.min(last, first + FURTHEST); at++) {
    const { lower, text } = units[at]!
    if (isMoodBesidePronoun(known, at)) return true
    // "im Laufe des Tages"
    if (
      language.moods.has(lower) &&
      text === lower &&
      isMeant(lower) &&
      !language.moodless.has(units[at - 1]?.lower ?? '') &&
      !language.moodless.has(units[at + 1]?.lower ?? '')
    )
      return true
  }
  return false
}

/**
 * "[orakle] er", ", man [übe] noch": any German verb in -e beside a pronoun in the third person,
 * whose indicative ends in -t or -te.
 */
function isMoodBesidePronoun({ kinds, units, language }: KnownUnits, at: number): boolean {
  if (language.moodLook === null || kinds[at] !== 'word' || !language.moodLook.verb.test(units[at]!.text)) return false
  const { subjects } = language.moodLook
  if (subjects.has(units[at + 1]?.lower ?? '')) return true
  const opens = at < 2 || /^(?:comma|mark|coordinator|quoted)$/u.test(kinds[at - 2]!)
  // "weil er neue Wege ging"
  return opens && subjects.has(units[at - 1]?.lower ?? '') && !/^(?:capital|word)$/u.test(kinds[at + 1] ?? '')
}
