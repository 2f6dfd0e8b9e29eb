// Whether the words before or after a verb are somebody who can say or want something: a name, or
// a noun for a person or organization.

import type { UnitRange } from './pattern-match.ts'
import type { KnownUnits } from './word-kind.ts'

/** A name, or a noun for somebody who speaks: "das Gesetz" demands nothing. */
export function isSomebody({ kinds, units, language }: KnownUnits, { first, last }: UnitRange): boolean {
  if (kinds[first] === 'pronoun') return true
  for (let at = first; at <= last; at++) {
    const { lower, text } = units[at]!
    if (language.documents.test(lower)) return false
    const isNoun = language.roles.test(lower) || language.bodies.test(lower) || language.roleLook?.test(lower) === true
    const isName = kinds[at] === 'capital' && (kinds[at + 1] === 'capital' || first === last)
    if (isNoun || (isName && language.nounLook?.test(lower) !== true) || /^\p{Lu}{2,}$/u.test(text)) return true
  }
  return false
}

/** Excludes a single noun that may be a name, "Sirenen", and pronouns. */
export function isSurelySomebody(known: KnownUnits, { first, last }: UnitRange): boolean {
  const isAcronym = first === last && /^\p{Lu}{2,}$/u.test(known.units[first]!.text)
  return (first < last || isAcronym) && isSomebody(known, { first, last })
}
