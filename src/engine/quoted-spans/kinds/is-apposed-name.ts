// Her first memoir, [“A Plain Coat”]; the dead woman's horse, [“Duchess”]: a name in apposition to
// the noun that it names.

import { nounPhraseStart } from '../../language/noun-phrase.ts'
import { POSSESSIVE_PRONOUNS, isPossessiveMark } from '../../language/possessives.ts'
import { REPORTING_VERBS } from '../../languages/en/reporting-verbs.ts'
import { ROLE_NOUNS } from '../../languages/en/role-nouns.ts'
import { WORK_NOUNS } from '../naming-words.ts'
import { hasCapitals, type RejectedSpan } from './rejected-span.ts'

/**
 * Nouns for works that also mean organizations or other things: after these, a title is recognized
 * only by its capitals after a comma.
 */
const OTHER_WORKS = new Set(
  'paper thesis dissertation lecture talk sermon study treatise pamphlet symphony sonata chapter report app campaign tour fragrance exhibit installation'.split(
    ' ',
  ),
)
/** In words. */
const LONGEST = 6
/** The most words of a title directly after the noun. */
const LONGEST_TITLE = 10
/** How many tokens before the noun a verb of saying counts. */
const REACH = 40

export function isApposedName({ document, words, place }: RejectedSpan): boolean {
  const { tokens, sentences, sentenceOf } = document
  // In her book “Salt Roads”
  if (words.length > 1 && words.length <= LONGEST_TITLE && WORK_NOUNS.has(tokens[place.before]?.lower ?? ''))
    return hasCapitals(words)
  const noun = place.before - 1
  if (tokens[place.before]?.text !== ',' || tokens[noun] === undefined) return false
  if (words.length === 0 || words.length > LONGEST || !hasCapitals(words)) return false
  const { lower, lemma } = tokens[noun]
  if (ROLE_NOUNS.has(lower) || ROLE_NOUNS.has(lemma)) return false
  if (OTHER_WORKS.has(lower) && words.length > 1) return true
  // “wrote in her memoir, “Quiet Hours””, but not “told the magazine, “Never.””
  if (WORK_NOUNS.has(lower) && words.length > 1) return true
  if (tokens[noun].pos !== 'NOUN') return false
  const start = nounPhraseStart(document, noun)
  const isOwned = tokens
    .slice(start, noun)
    .some((token) => POSSESSIVE_PRONOUNS.has(token.lower) || isPossessiveMark(token))
  const isSaid = tokens
    .slice(Math.max(sentences[sentenceOf[noun]!]!.first, noun - REACH), noun)
    .some((token) => REPORTING_VERBS.get(token.lemma)?.[0] === 'say')
  return isOwned && !isSaid
}
