// Host of [“The Late Hour”], the song [“winter again”]: capitalized as a title, or after a noun
// for a kind of work.

import { WORK_NOUNS } from '../naming-words.ts'
import { hasCapitals, MOST_WORDS, type RejectedSpan } from './rejected-span.ts'

export function isTitle({ words, before }: RejectedSpan): boolean {
  if (words.length === 0 || words.length >= MOST_WORDS) return false
  return hasCapitals(words) || (before !== null && WORK_NOUNS.has(before.lower))
}
