// Clauses that say what something is called, and quote nobody.
//
//   The tax, which officials call [“the levy”], is due.
//   He drove what locals dub [“the goat road”].

import type { Document } from './document.ts'
import { nounPhraseStart } from './noun-phrase.ts'

/** In the present: what somebody called something once may well be quoted. */
const NAMING = new Set('call calls dub dubs term terms label labels name names nickname nicknames'.split(' '))

/** Whether what begins at the token `at` is what something is called by the relative clause before it. */
export function isNamedBefore(document: Document, at: number): boolean {
  const { tokens, sentenceOf } = document
  const verb = at - 1
  const subject = at - 2
  if (subject < 1 || !NAMING.has(tokens[verb]!.lower) || sentenceOf[subject] !== sentenceOf[verb]) return false
  const first = tokens[subject]!.pos === 'PRON' ? subject : nounPhraseStart(document, subject)
  return [first, first - 1].some((word) => /^(?:which|what|that)$/u.test(tokens[word]?.lower ?? ''))
}
