// The word [“hope”], a [“No Entry”] sign: words mentioned as words, and words written on things.

import { THINGS_WITH_WORDS, WORD_NOUNS } from '../naming-words.ts'
import { hasCapitals, type RejectedSpan } from './rejected-span.ts'

/** [“hope”] means: verbs whose subject is a word. */
const MEANING = /^(?:means|meant|refers|denotes|rhymes)$/u

export function isTerm({ words, before, after }: RejectedSpan): boolean {
  if (after !== null && (THINGS_WITH_WORDS.has(after.lower) || MEANING.test(after.lower))) return true
  if (before !== null && (WORD_NOUNS.has(before.lower) || THINGS_WITH_WORDS.has(before.lower)))
    return !hasCapitals(words) || !/^(?:names?|called)$/u.test(before.lower)
  return words.length === 1 && /^\p{L}$/u.test(words[0]!.text)
}
