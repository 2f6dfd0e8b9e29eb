import { GIVEN_NAMES } from '../../lexicon/given-names.ts'
import type { PatternProfile } from './profile.ts'

/** Whether a word, in lower case, is on the language's own list of given names or on the one for all. */
export function isListedGivenName(lower: string, { givenNames }: Pick<PatternProfile, 'givenNames'>): boolean {
  return givenNames.has(lower) || GIVEN_NAMES.has(lower)
}
