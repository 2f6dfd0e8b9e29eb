// The person that a sentence is about.

import type { Document } from '../../../language/document.ts'
import type { TokenRange } from '../../../language/token-range.ts'
import { findSentenceSubject } from '../find-subject.ts'

/** The subject of a sentence in that paragraph, if it is a name, "he" or "she". */
export function someoneIn(document: Document, sentence: number, paragraph: number): TokenRange | null {
  const range = document.sentences[sentence]
  if (range === undefined || document.paragraphOf[range.first] !== paragraph) return null
  const subject = findSentenceSubject(document, sentence)
  const isSomeone =
    subject !== null &&
    document.tokens
      .slice(subject.first, subject.last + 1)
      .some((token) => token.pos === 'PROPN' || /^(?:he|she)$/u.test(token.lower))
  return isSomeone ? subject : null
}
