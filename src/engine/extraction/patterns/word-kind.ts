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
  /** The units of words on no list that must be reporting verbs, since a quotation stands before them. */
  readonly told: ReadonlySet<number>
}

export function knowUnits(plain: PlainUnits, language: PatternProfile): KnownUnits {
  const kinds = plain.units.map((_, at) => kindOf(plain, language, at))
  const told = verbsBesideQuotes(plain, language, kinds)
  return { ...plain, language, kinds: kinds.map((kind, at) => (told.has(at) ? 'verb' : kind)), told }
}

/** "«…», [sibilò] uno spettatore", "„…“ – [westchnęła].": what looks like a verb right after a quotation and a comma or dash. */
function verbsBesideQuotes(
  { units }: PlainUnits,
  language: PatternProfile,
  kinds: readonly WordKind[],
): ReadonlySet<number> {
  const found = new Set<number>()
  for (const [quoted, kind] of kinds.entries()) {
    if (kind !== 'quoted') continue
    let at = quoted + 1
    while (/^(?:[,—–-]|--)$/u.test(units[at]?.text ?? '') && at < quoted + 4) at++
    if (at === quoted + 1) continue
    const limit = at + 3
    while (at < limit && (kinds[at] === 'passing' || language.clitics.has(units[at]?.lower ?? ''))) at++
    const isPerfect = language.auxiliaries.has(units[at]?.lower ?? '') && language.participleLook !== null
    if (isPerfect) at++
    const look = isPerfect ? language.participleLook : language.verbLook
    if (kinds[at] === 'word' && look?.test(units[at]!.lower) === true && mayHaveSubject(units, language, kinds, at))
      found.add(at)
  }
  return found
}

/** Whether somebody, or nothing more, follows the verb. */
function mayHaveSubject(
  units: PlainUnits['units'],
  language: PatternProfile,
  kinds: readonly WordKind[],
  verb: number,
): boolean {
  const next = kinds[verb + 1]
  // "peut-on lire"
  if (language.nobody.has(units[verb + 1]?.lower ?? '')) return false
  if (next === undefined || /^[.!?…]+$/u.test(units[verb + 1]!.text)) return language.dropsSubjects
  if (next === 'word') return language.roles.test(units[verb + 1]!.lower) || language.shortNames
  return (
    next === 'capital' || next === 'determiner' || next === 'pronoun' || next === 'passing' || next === 'preposition'
  )
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
