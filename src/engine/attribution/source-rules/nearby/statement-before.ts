// [Ann Lee] had a message for the press. “Go home.”: a sentence in marks is the statement that the
// previous sentence announces.

import { NOBODY_SEEN, type NearbySource, type Surroundings } from '../nearby-rule.ts'
import { someoneIn } from './someone-in.ts'
import { isWholeSentenceInMarks } from './span-in-paragraph.ts'

const STATEMENT =
  /^(?:statement|message|words?|warning|answer|reply|response|question|advice|verdict|explanation|plea|request|comment|prediction|complaint|promise|appeal|order|prayer|toast|joke|quip|retort|rebuke|apology)$/u
const GIVING =
  /^(?:have|offer|give|issue|send|deliver|make|bring|leave|read|release|post|keep|get|carry|prepare|repeat|share|add)$/u

export function statementBefore({ document, quotedSpan }: Surroundings): NearbySource | null {
  const { tokens, sentences, sentenceOf, paragraphOf } = document
  const sentence = sentenceOf[quotedSpan.token]! - 1
  const before = sentences[sentence]
  if (before === undefined || !isWholeSentenceInMarks(document, quotedSpan)) return null
  const source = someoneIn(document, sentence, paragraphOf[quotedSpan.token]!)
  if (source === null) return null
  const rest = tokens.slice(source.last + 1, Math.min(before.last, source.last + REACH) + 1)
  const giving = rest.findIndex(({ lemma, pos }) => (pos === 'VERB' || pos === 'AUX') && GIVING.test(lemma))
  const isStatement = giving >= 0 && rest.slice(giving + 1).some(({ lower }) => STATEMENT.test(lower))
  return isStatement ? { rule: 'subject-beside', found: { ...NOBODY_SEEN, source }, joined: null } : null
}

/** In tokens. */
const REACH = 20
