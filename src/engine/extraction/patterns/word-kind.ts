// What a word can be in a noun phrase, as far as lists and capitals tell.

import type { PlainUnit, PlainUnits } from './plain-units.ts'
import type { PatternProfile } from '../../languages/profile.ts'

export type WordKind =
  | 'quoted'
  | 'comma'
  | 'mark'
  | 'number'
  | 'pronoun'
  | 'determiner'
  | 'linker'
  | 'preposition'
  | 'passing'
  | 'subordinator'
  | 'coordinator'
  | 'verb'
  | 'capital'
  | 'word'

/** A paragraph with the language that it is read by, and the kind of each of its units. */
export interface KnownUnits extends PlainUnits {
  readonly language: PatternProfile
  readonly kinds: readonly WordKind[]
}

export function knowUnits(plain: PlainUnits, language: PatternProfile): KnownUnits {
  return { ...plain, language, kinds: plain.units.map((_, at) => kindOf(plain, language, at)) }
}

function kindOf({ units, sentenceFirst }: PlainUnits, language: PatternProfile, at: number): WordKind {
  const { quotedSpan, lower, text } = units[at]!
  if (quotedSpan >= 0) return 'quoted'
  if (text === ',') return 'comma'
  if (/^\p{N}/u.test(text)) return 'number'
  if (!/[\p{L}\p{N}]/u.test(text)) return 'mark'
  const opens = at === 0 || sentenceFirst[at] === at || units[at - 1]!.text === ':'
  // In the middle of a sentence a word with a capital is a name, whatever it looks like: the village of Or.
  if (!opens && /^\p{Lu}/u.test(text) && !(language.capitalNouns && language.passing.has(lower))) return 'capital'
  if (language.pronouns.has(lower)) return 'pronoun'
  if (language.linkers.has(lower)) return 'linker'
  if (language.determiners.has(lower)) return 'determiner'
  if (language.prepositions.has(lower)) return 'preposition'
  if (language.passing.has(lower) || language.negations.has(lower)) return 'passing'
  if (language.subordinators.has(lower)) return 'subordinator'
  if (language.coordinators.has(lower)) return 'coordinator'
  if (
    language.finite.has(lower) ||
    language.particles.has(lower) ||
    language.participles.has(lower) ||
    language.auxiliaries.has(lower) ||
    language.passives.has(lower) ||
    language.modals.has(lower)
  )
    return 'verb'
  if (!/^\p{Lu}/u.test(text)) return 'word'
  return opensWithNoun(units[at + 1], lower, language) ? 'word' : 'capital'
}

/** Whether the first word of a sentence is a common noun, in spite of its capital: "Глава города сказал", "Rzecznik rządu". */
function opensWithNoun(next: PlainUnit | undefined, lower: string, language: PatternProfile): boolean {
  if (language.capitalNouns) return false
  if (language.roles.test(lower)) return true
  const isOpen =
    next !== undefined &&
    /^\p{Ll}/u.test(next.text) &&
    ![language.passing, language.finite, language.prepositions, language.coordinators, language.negations].some(
      (words) => words.has(next.lower),
    )
  return isOpen && language.commaBeforeThat
}
