// [Ann Lee] shook her head. “Not this year.”: a sentence in marks beside one about somebody.

import type { Document, TokenRange } from '../../../language/document.ts'
import type { NearbySource, Surroundings } from '../nearby-rule.ts'
import { findSentenceSubject } from '../find-subject.ts'

export function subjectBeside({ document, quotedSpan }: Surroundings): NearbySource | null {
  const sentence = document.sentenceOf[quotedSpan.token]!
  const { first, last } = document.sentences[sentence]!
  const isWhole = first === quotedSpan.token && document.tokens[last]!.end <= quotedSpan.end + 1
  if (!isWhole) return null
  const source = [sentence - 1, sentence + 1]
    .map((beside) => someoneIn(document, beside, document.paragraphOf[quotedSpan.token]!))
    .find((found) => found !== null)
  return source === undefined
    ? null
    : { rule: 'subject-beside', found: { cue: null, source, cueChance: 0, sourceChance: 0 }, joined: null }
}

/** The subject of a sentence of that paragraph, if it is a name, "he" or "she". */
function someoneIn(document: Document, sentence: number, paragraph: number): TokenRange | null {
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
