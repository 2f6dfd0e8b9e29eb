// Their [“Iron Swan”], the players’ trophy; his [“Sixth Man Shuffle,”] the dance he does: a name,
// explained after the comma.

import { nounPhraseEnd } from '../../language/noun-phrase.ts'
import { POSSESSIVE_PRONOUNS, isPossessiveMark } from '../../language/possessives.ts'
import { ROLE_NOUNS } from '../../languages/en/role-nouns.ts'
import { hasCapitals, type RejectedSpan } from './rejected-span.ts'

/** In words. */
const LONGEST = 5

export function isExplainedName({ document, words, before, place }: RejectedSpan): boolean {
  const { tokens, sentenceOf } = document
  if (words.length === 0 || words.length > LONGEST || !hasCapitals(words)) return false
  if (before === null || !(POSSESSIVE_PRONOUNS.has(before.lower) || isPossessiveMark(before))) return false
  const isInside = tokens[place.last]?.text === ','
  if (!isInside && tokens[place.after]?.text !== ',') return false
  const first = isInside ? place.after : place.after + 1
  if (!/^(?:the|a|an)$/u.test(tokens[first]?.lower ?? '') || sentenceOf[first] !== sentenceOf[place.first]) return false
  const last = nounPhraseEnd(document, first)
  const noun = tokens[last]!
  // “Never,” the mayor said
  return noun.pos === 'NOUN' && !ROLE_NOUNS.has(noun.lower) && !/^(?:VERB|AUX)$/u.test(tokens[last + 1]?.pos ?? '')
}
