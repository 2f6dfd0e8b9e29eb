// Calling the vote “a farce,” [Lee] left the hall: the participle at the beginning of a sentence
// has the subject of the main clause.

import { isQuoted } from '../../../language/document.ts'
import { nounPhraseEnd } from '../../../language/noun-phrase.ts'
import { firstEndingAfter } from '../../../../text/overlapping-spans.ts'
import type { InferredSource, MissingSource } from '../missing-rule.ts'

export function subjectAfterParticiple({ document, candidate }: MissingSource): InferredSource | null {
  const { tokens, sentences, sentenceOf } = document
  const { cue, parts } = candidate
  if (cue === null || parts.length > 1) return null
  const sentence = sentenceOf[cue.first]!
  const opening = sentences[sentence]!.first
  const isOpening = cue.first === opening || (cue.first === opening + 1 && OPENER.test(tokens[opening]!.lower))
  if (!isOpening || !/.ing$/u.test(tokens[cue.first]!.lower)) return null
  const after = firstEndingAfter(tokens, parts[0].end)
  const hasComma = tokens[after]?.text === ',' || (isQuoted(document, after - 1) && tokens[after - 2]?.text === ',')
  const first = tokens[after]?.text === ',' ? after + 1 : after
  if (!hasComma || sentenceOf[first] !== sentence) return null
  const last = tokens[first]!.pos === 'PRON' ? first : nounPhraseEnd(document, first)
  const next = tokens[last + 1]
  const isSubject = next !== undefined && /^(?:VERB|AUX|ADV)$/u.test(next.pos) && last >= first
  return isSubject ? { source: { first, last }, rule: 'subject-of-clause' } : null
}

/** “While agreeing that it was late, Lee …” */
const OPENER = /^(?:while|although|though|after|before|when|in|by|despite)$/u
