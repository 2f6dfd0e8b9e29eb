// [Ann Lee] shook her head. “Not this year.”: a sentence in marks next to one about a person.

import { NOBODY_SEEN, type NearbySource, type Surroundings } from '../nearby-rule.ts'
import { someoneIn } from './someone-in.ts'
import { isWholeSentenceInMarks } from './span-in-paragraph.ts'

export function subjectBeside({ document, quotedSpan }: Surroundings): NearbySource | null {
  const sentence = document.sentenceOf[quotedSpan.token]!
  if (quotedSpan.isBlock === true || !isWholeSentenceInMarks(document, quotedSpan)) return null
  const source = [sentence - 1, sentence + 1]
    .map((beside) => someoneIn(document, beside, document.paragraphOf[quotedSpan.token]!))
    .find((found) => found !== null)
  return source === undefined ? null : { rule: 'subject-beside', found: { ...NOBODY_SEEN, source }, joined: null }
}
