// [The mayor] replied: ¶ “We will see.” [Nora Blick] told the Post: ¶ “No.” And from [Ann Lee]: ¶ “Go home.”

import type { Document } from '../../../language/document.ts'
import { nounPhraseEnd } from '../../../language/noun-phrase.ts'
import { REPORTING_VERBS } from '../../../languages/en/reporting-verbs.ts'
import { findSubject } from '../find-subject.ts'
import type { TokenRange } from '../../../language/token-range.ts'
import { NOBODY_SEEN, type NearbySource, type Surroundings } from '../nearby-rule.ts'
import { opensParagraph } from './span-in-paragraph.ts'

export function colonInParagraphBefore({ document, quotedSpan, opening }: Surroundings): NearbySource | null {
  if (!opensParagraph(document, quotedSpan)) return null
  if (opening !== null) return { rule: 'colon-before-quote', found: opening, joined: null }
  const paragraph = document.paragraphOf[quotedSpan.token]! - 1
  const source = senderBefore(document, paragraph) ?? sayerBefore(document, paragraph)
  return source === null ? null : { rule: 'colon-before-quote', found: { ...NOBODY_SEEN, source }, joined: null }
}

/** "from [Commissioner Ann Lee]:" at the end of a paragraph. */
function senderBefore(document: Document, paragraph: number): TokenRange | null {
  const { tokens, paragraphs } = document
  const range = paragraphs[paragraph]
  if (range === undefined || tokens[range.last]!.text !== ':') return null
  for (let at = range.last - 2; at >= range.first && at > range.last - LONGEST_SENDER; at--) {
    if (tokens[at]!.lower !== 'from') continue
    const first = at + 1
    const isNamed = tokens.slice(first, nounPhraseEnd(document, first) + 1).some(({ pos }) => pos === 'PROPN')
    return isNamed ? { first, last: range.last - 1 } : null
  }
  return null
}

/** [Nora Blick] told the Post: */
function sayerBefore(document: Document, paragraph: number): TokenRange | null {
  const { tokens, paragraphs, sentences, sentenceOf } = document
  const range = paragraphs[paragraph]
  if (range === undefined || tokens[range.last]!.text !== ':') return null
  const { first, last } = sentences[sentenceOf[range.last]!]!
  for (let at = last; at > first; at--) {
    const { pos, lemma } = tokens[at]!
    if (pos === 'VERB' && REPORTING_VERBS.get(lemma)?.[0] === 'say') return findSubject(document, at)
  }
  return null
}

/** In tokens. */
const LONGEST_SENDER = 16
