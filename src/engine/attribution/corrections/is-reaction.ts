// The listener's reaction is not a cue for what was said to them.
//
//   Nurse Noor turned to her patient. “You may go home.” [Vos nodded.]

import { isQuoted, type Document } from '../../language/document.ts'
import { REPORTING_VERBS } from '../../languages/en/reporting-verbs.ts'
import type { ExtractedAttribution } from '../../types.ts'

/**
 * Whether the cue is not a verb of speech, and its sentence follows a whole sentence in marks that
 * is preceded by another sentence of the paragraph.
 */
export function isReaction(document: Document, { cue, content }: ExtractedAttribution): boolean {
  const { tokens, sentences, sentenceOf, paragraphOf } = document
  const run = content.at(-1)!
  const sentence = sentenceOf[cue.first]!
  const said = sentenceOf[content[0]!.first]!
  if (content.length > 1 || run.last >= cue.first || sentence === said || sentenceOf[run.last] === sentence)
    return false
  const before = sentences[said]!.first - 1
  const isInside = before >= 0 && paragraphOf[before] === paragraphOf[cue.first] && !isQuoted(document, before)
  if (!isInside || !isQuoted(document, run.first) || sentences[said]!.first < run.first - 1) return false
  return tokens.slice(cue.first, cue.last + 1).every(({ lemma }) => !REPORTING_VERBS.has(lemma))
}
