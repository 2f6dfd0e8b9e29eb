// [Ann Lee] was asked why the room was empty. ¶ “I have written to every school.”: a
// paragraph that is all quotation belongs to the one whom the last sentence before is about.

import { NOBODY_SEEN, type NearbySource, type Surroundings } from '../nearby-rule.ts'
import { someoneIn } from './someone-in.ts'
import { isWholeParagraph } from './span-in-paragraph.ts'

export function subjectOfParagraphBefore({ document, before, quotedSpan }: Surroundings): NearbySource | null {
  const number = document.paragraphOf[quotedSpan.token]! - 1
  const previous = document.paragraphs[number]
  if (previous === undefined || !isWholeParagraph(document, quotedSpan)) return null
  const sentence = document.sentenceOf[previous.last]!
  // "[He] told the inquiry that he had warned the city twice."
  const reported = before
    .slice(-LOOK_BACK)
    .findLast(({ cue, source }) => cue !== null && source !== null && document.sentenceOf[cue.first] === sentence)
  if (reported !== undefined) return { rule: 'paragraph-before', found: reported, joined: null }
  const source = someoneIn(document, sentence, number)
  return source === null ? null : { rule: 'subject-beside', found: { ...NOBODY_SEEN, source }, joined: null }
}

/** In quotes. */
const LOOK_BACK = 4
