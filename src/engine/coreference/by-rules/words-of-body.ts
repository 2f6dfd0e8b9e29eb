// What precedes and follows the first word of an organization’s name.
//
//   в [Национальном] банке      [директор] завода «Заря»

import type { Document } from '../../language/document.ts'
import type { TokenRange } from '../../language/token-range.ts'
import type { PatternProfile } from '../../languages/profile.ts'
import { ADJECTIVE_LOOK } from '../../languages/slavic/body-names.ts'
import { isRoleWord } from './name-words.ts'

/** Whether the words are a person's role rather than an organization's. */
export function hasPersonsRole(
  tokens: Document['tokens'],
  { first, last }: TokenRange,
  language: PatternProfile,
): boolean {
  const words = tokens.slice(first, last + 1)
  const role = words.find(({ lower }) => isRoleWord(lower, language))
  return role !== undefined && !language.bodies.test(role.lower) && !language.bodyLabels.test(role.lower)
}

/** "в [Национальном] банке": the first word of a Slavic organization’s name, not preceded by a person's role. */
export function isAdjectiveOfBody(
  { tokens }: Document,
  { first, last }: TokenRange,
  limit: number,
  language: PatternProfile,
): boolean {
  if (!language.shortNames || first !== last || !ADJECTIVE_LOOK.test(tokens[first]!.lower)) return false
  const noun = [first + 1, first + 2].find((at) => at <= limit && language.bodies.test(tokens[at]!.lower))
  return noun !== undefined && tokens.slice(first + 1, noun + 1).every(({ text }) => /^\p{Ll}/u.test(text))
}
