// [Ann Lee] was asked why the room was empty. ¶ “I have written to every school.”: a paragraph
// that is all quotation belongs to the subject of the sentence before it.

import type { Document } from '../../../language/document.ts'
import { REPORTING_VERBS } from '../../../languages/en/reporting-verbs.ts'
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
  if (reported !== undefined && (quotedSpan.isBlock !== true || hasSaying(document, sentence)))
    return { rule: 'paragraph-before', found: reported, joined: null }
  // A block without marks may be a box on any topic.
  if (quotedSpan.isBlock === true && !hasSaying(document, sentence)) return null
  const source = someoneIn(document, sentence, number)
  return source === null ? null : { rule: 'subject-beside', found: { ...NOBODY_SEEN, source }, joined: null }
}

function hasSaying({ tokens, sentences }: Document, sentence: number): boolean {
  const { first, last } = sentences[sentence]!
  return tokens
    .slice(first, last + 1)
    .some(({ pos, lemma }) => pos === 'VERB' && REPORTING_VERBS.get(lemma)?.[0] === 'say')
}

/** In quotes. */
const LOOK_BACK = 4
