// “We won,” [Lee] said. “Nobody thought so.”

import type { NearbySource, Surroundings } from '../nearby-rule.ts'
import { hasRoom } from './has-room.ts'
import { nearestQuote } from './nearest-quote.ts'
import { endsParagraphBefore, opensParagraph } from './span-in-paragraph.ts'
import type { QuoteCandidate } from '../../../types.ts'

/** A quotation after a direct quote becomes a further part of it. */
export function sameParagraph(around: Surroundings): NearbySource | null {
  const { paragraphOf } = around.document
  const paragraph = paragraphOf[around.quotedSpan.token]
  const isHere = (token: number | undefined): boolean => token !== undefined && paragraphOf[token] === paragraph
  // “…”, contó. “…”: words without a subject have a speaker too
  if (isAfterUnsaid(around, isHere)) return null
  const like = nearestQuote(around, ({ source }) => isHere(source?.first))
  if (like === null || isFarBehind(around, like)) return null
  const index = around.before.lastIndexOf(like)
  const isPart = like.type === 'direct' && index >= 0 && hasRoom(like)
  return { rule: 'same-paragraph', found: like, joined: isPart ? index : null }
}

function isAfterUnsaid({ before }: Surroundings, isHere: (token: number | undefined) => boolean): boolean {
  const last = before.at(-1)
  return last?.source === null && last.type === 'direct' && isHere(last.cue?.first)
}

/**
 * ¶ [“At a time like this, they turn their backs.”] The vote is in May. [Lee] said it would rain:
 * another sentence is in between, and the previous paragraph ends with a quotation.
 */
function isFarBehind({ document, quotedSpan, before }: Surroundings, like: QuoteCandidate): boolean {
  const { sentenceOf } = document
  const cue = like.cue ?? like.source!
  if (like.parts[0].start < quotedSpan.start || sentenceOf[cue.first]! - sentenceOf[quotedSpan.token]! < 2) return false
  return opensParagraph(document, quotedSpan) && endsParagraphBefore(document, quotedSpan, before.at(-1))
}
