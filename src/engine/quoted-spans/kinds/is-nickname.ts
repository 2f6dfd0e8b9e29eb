// Joe [“Slim”] Park, nicknamed [“Kingfish”]: between two names, or after a word for nicknames.

import type { Token } from '../../language/document.ts'
import { NAMING_WORDS } from '../naming-words.ts'
import { hasCapitals, type RejectedSpan } from './rejected-span.ts'

/** In words. */
const LONGEST = 4

export function isNickname({ words, before, after }: RejectedSpan): boolean {
  if (words.length === 0 || words.length > LONGEST || before === null || !hasCapitals(words)) return false
  if (NAMING_WORDS.has(before.lower)) return true
  return after !== null && isName(before) && isName(after) && (before.pos === 'PROPN' || after.pos === 'PROPN')
}

/**
 * A name may also be an ordinary word (Park, Rice), so it is enough that one of the two neighbors
 * is tagged as a name.
 */
function isName({ text, pos }: Token): boolean {
  return /^\p{Lu}\p{L}/u.test(text) && (pos === 'PROPN' || pos === 'NOUN' || pos === 'ADJ' || pos === 'VERB')
}
