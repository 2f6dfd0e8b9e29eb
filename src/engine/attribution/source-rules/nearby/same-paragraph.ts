// “We won,” [Lee] said. “Nobody thought so.”

import type { NearbySource, Surroundings } from '../nearby-rule.ts'
import { hasRoom } from './has-room.ts'
import { nearestQuote } from './nearest-quote.ts'

/** A quotation after a direct quote is a further part of it. */
export function sameParagraph(around: Surroundings): NearbySource | null {
  const { paragraphOf } = around.document
  const paragraph = paragraphOf[around.quotedSpan.token]
  const like = nearestQuote(around, ({ source }) => source !== null && paragraphOf[source.first] === paragraph)
  if (like === null) return null
  const index = around.before.lastIndexOf(like)
  const isPart = like.type === 'direct' && index >= 0 && hasRoom(like)
  return { rule: 'same-paragraph', found: like, joined: isPart ? index : null }
}
