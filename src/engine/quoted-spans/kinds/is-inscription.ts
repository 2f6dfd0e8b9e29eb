// A [“Save Our Nine”] petition, his [“Make Cod Great Again”] cap: words written on things,
// capitalized as they are there.

import { THINGS_WITH_WORDS } from '../naming-words.ts'
import { hasCapitals, type RejectedSpan } from './rejected-span.ts'

export function isInscription({ words, after }: RejectedSpan): boolean {
  return after !== null && THINGS_WITH_WORDS.has(after.lower) && words.length > 1 && hasCapitals(words)
}
