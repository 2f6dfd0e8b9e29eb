// Distinguishes names in quotation marks from quotations, by the word before them.
//
//   L’enquête, baptisée [« Sable »], …      el delantero, apodado [“el Pulpo”], …

import { hasArticles } from '../../../languages/has-articles.ts'
import type { KnownUnits } from '../word-kind.ts'

/**
 * "L’enquête, baptisée [« Sable »], compte …": in languages with articles, a few words in marks
 * directly after a noun are its name.
 */
export function isNameOfNoun(known: KnownUnits, quotedSpan: number): boolean {
  const { kinds, units, language, sentenceFirst } = known
  if (!hasArticles(language) || quotedSpan === sentenceFirst[quotedSpan]) return false
  if (isNamed(known, quotedSpan)) return true
  return units[quotedSpan]!.isTitle && /^(?:word|capital|determiner|linker|preposition)$/u.test(kinds[quotedSpan - 1]!)
}

/** In tokens, including the marks. */
const LONGEST_NAME = 8

/** "apodado [“el Pulpo”]", "conocido como [“la Culebra”]" */
export function isNamed({ units, language, kinds }: KnownUnits, quotedSpan: number): boolean {
  if (language.naming === null || units[quotedSpan]!.last - units[quotedSpan]!.first >= LONGEST_NAME) return false
  let at = quotedSpan - 1
  while (at > quotedSpan - 3 && (language.as.has(units[at]?.lower ?? '') || kinds[at] === 'determiner')) at--
  // "ha bollato il romanzo come «folclore»": a noun before "as" has no name there
  if (language.as.has(units[at + 1]?.lower ?? '') && kinds[at - 1] === 'determiner') return false
  return language.naming.test(units[at]?.lower ?? '')
}
