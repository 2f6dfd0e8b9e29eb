// [The charity] welcomed the report but insisted that it was late: a second verb has the subject of
// the first.

import { POSSESSIVE_PRONOUNS } from '../../../language/possessives.ts'
import { REPORTING_VERBS } from '../../../languages/en/reporting-verbs.ts'
import { findSubject } from '../find-subject.ts'
import { likeOther } from './like-other.ts'
import type { InferredSource, MissingSource } from '../missing-rule.ts'

/** How certain such a source is; lower and higher chances differ little on the development articles. */
const CHANCE = 0.7

/** Only for indirect speech after a verb of saying: other rules know more about words in marks. */
export function subjectOfVerbs({ document, candidate, near }: MissingSource): InferredSource | null {
  const { tokens, sentenceOf } = document
  const { cue, type, parts } = candidate
  if (type !== 'indirect' || cue === null || tokens[cue.first]!.start > parts[0].start) return null
  const [main] = REPORTING_VERBS.get(tokens[cue.last]!.lemma) ?? []
  if (tokens[cue.last]!.pos !== 'VERB' || (main !== 'say' && main !== 'claim')) return null
  let before = cue.first - 1
  while (tokens[before]?.pos === 'ADV') before--
  if (!/^(?:and|but)$/u.test(tokens[before]?.lower ?? '')) return null
  // it called him “a fraud” and accused him of lying
  const like = near.findLast(
    (other) =>
      other.source !== null &&
      other.cue !== null &&
      other.cue.first < cue.first &&
      sentenceOf[other.cue.first] === sentenceOf[cue.first],
  )
  if (like !== undefined) return likeOther(like)
  const source = findSubject(document, before)
  if (source === null || POSSESSIVE_PRONOUNS.has(tokens[source.last]!.lower)) return null
  // ACCRA, May 3 – The bank cut its rate and said that …
  if (/^\p{Lu}{3,}$/u.test(tokens[source.first]!.text) && tokens[source.last + 1]!.pos === 'PUNCT') return null
  return { source, sourceChance: CHANCE, rule: 'subject-of-clause' }
}
