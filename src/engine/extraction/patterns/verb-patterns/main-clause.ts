// Whether the words before a verb are a statement of their own, to which the verb is added: in
// German, by the place of their verb.
//
//   [Die Rufe galten einem Partner], erläutert sie.
//   but: [Den Plan, der alt ist], erläutert sie.

import type { UnitRange } from '../pattern-match.ts'
import type { KnownUnits } from '../word-kind.ts'

/** In units, from the first one to the verb in second place. */
const LONGEST_PREFIELD = 14

/** "[Die Rufe galten einem Partner], …": its first part has a verb after a noun, a pronoun or an adverb. */
export function isStatement(known: KnownUnits, { first, last }: UnitRange): boolean {
  const { kinds, language } = known
  if (!language.verbSecond || kinds[first] === 'subordinator' || kinds[first] === 'word') return false
  for (let at = first + 1; at <= Math.min(last, first + LONGEST_PREFIELD); at++) {
    if (kinds[at] === 'comma') return false
    if (isFiniteHere(known, at)) return true
  }
  return false
}

/** Whether the verb of a main clause may be at `at`: after a noun, a pronoun or an adverb. */
export function isFiniteHere({ kinds, units, language }: KnownUnits, at: number): boolean {
  if (kinds[at] === 'verb') return !language.participles.has(units[at]!.lower)
  const isAfterNoun = /^(?:capital|pronoun|passing)$/u.test(kinds[at - 1] ?? '') || units[at - 1]?.text === ')'
  return kinds[at] === 'word' && isAfterNoun && language.finiteLook?.test(units[at]!.text) === true
}
