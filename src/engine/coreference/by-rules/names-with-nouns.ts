// What a noun beside a name says about it, in languages that capitalize every noun.
//
//   Blaue Welle-Sprecherin [Reh]      die Sonderkommission in [Lohburg]

import type { Document } from '../../language/document.ts'
import type { PatternProfile } from '../../languages/profile.ts'
import type { TokenRange } from '../../language/token-range.ts'
import { isBodyNoun } from './name-of-body.ts'
import { isRoleWord } from './name-words.ts'

/** "Blaue Welle-Sprecherin [Reh]": the name at the end of a German source, directly after a role. */
export function nameAfterRole(
  { tokens }: Document,
  runs: readonly TokenRange[],
  source: TokenRange,
  language: PatternProfile,
): TokenRange | undefined {
  const run = runs.at(-1)
  if (!language.capitalNouns || run === undefined || run.last < source.last || run.first === source.first)
    return undefined
  const { lower } = tokens[run.first - 1]!
  return isRoleWord(lower, language) && !language.bodies.test(lower) ? run : undefined
}

/** Whether a single-word German name follows a preposition in a phrase for an organization. */
export function isPlaceOfBody(
  { tokens }: Document,
  { first, last }: TokenRange,
  source: TokenRange,
  language: PatternProfile,
): boolean {
  const before = tokens[first - 1]?.lower ?? ''
  if (!language.capitalNouns || first < last || first < source.first + 2) return false
  const isPlaced = language.prepositions.has(before) || language.joinedArticles.has(before)
  return isPlaced && tokens.slice(source.first, first - 1).some(({ lower }) => isBodyNoun(lower, language))
}

/** "die [Staatsanwaltschaft Krefeld]": an organization and its place. */
export function isBodyAndPlace(
  { tokens }: Document,
  { first, last }: TokenRange,
  source: TokenRange,
  language: PatternProfile,
): boolean {
  if (!language.capitalNouns || first !== last || first <= source.first) return false
  const words = tokens.slice(source.first, first - 1)
  return language.bodies.test(tokens[first - 1]!.lower) && words.every(({ text }) => !/^\p{Lu}/u.test(text))
}
