// Somebody who is quoted first and named in the next sentence, which says who that is and quotes
// nothing new.
//
//   “It rose so fast,” said [a woman who had climbed a roof]. [Gangamma], 58, has not been home since.

import { REPORTING_VERBS } from '../../languages/en/reporting-verbs.ts'
import { isQuoted } from '../../language/document.ts'
import { ROLE_NOUNS } from '../../languages/en/role-nouns.ts'
import { mayBePerson } from '../may-be-person.ts'
import type { ResolutionContext } from '../resolution-context.ts'
import type { ParsedDescription } from '../types.ts'

/** The most sentences in marks in between. */
const MOST_QUOTED = 3

/**
 * The person named for the first time at the beginning of the next sentence outside marks, with an
 * apposition; null if there is none. It must be in the same paragraph, or after the first
 * paragraph of an article, which may leave the name to the next:
 *
 *   [A fire captain] said he had lost his crew. ¶ [Brett Ostrowski], 51, wept.
 */
export function introducedNext(
  { document, entities }: ResolutionContext,
  { head, last }: Pick<ParsedDescription, 'head' | 'last'>,
): number | null {
  const { tokens, sentences, sentenceOf, paragraphs, paragraphOf } = document
  const paragraph = paragraphOf[head]!
  let sentence = sentenceOf[last]! + 1
  for (let step = 0; step < MOST_QUOTED && isQuoted(document, sentences[sentence]?.first ?? 0); step++) sentence++
  const isLead = paragraph <= LAST_LEAD && sentences[sentence]?.first === paragraphs[paragraph + 1]?.first
  const next = sentences[sentence]
  if (next === undefined || (paragraphOf[next.first] !== paragraph && !isLead)) return null
  const opening = [next.first, next.first + 1].map((at) => entities.mentionAt[at] ?? -1).find((at) => at >= 0)
  const mention = entities.mentions[opening ?? -1]
  if (mention === undefined || opening !== entities.all[mention.entity]!.mentions[0]) return null
  const gender = ROLE_NOUNS.get(tokens[head]!.lower) ?? 'either'
  const entity = entities.all[mention.entity]!
  if (!mayBePerson(entity, gender) || tokens[mention.last + 1]?.text !== ',') return null
  if (!/^(?:an?|who|whose|\d{1,3})$/u.test(tokens[mention.last + 2]?.lower ?? '')) return null
  const rest = tokens.slice(mention.last + 1, next.last + 1)
  return !isLead && rest.some(({ pos, lemma }) => pos === 'VERB' && REPORTING_VERBS.get(lemma)?.[0] === 'say')
    ? null
    : mention.entity
}

/** The headline may be a paragraph of its own. */
const LAST_LEAD = 1
