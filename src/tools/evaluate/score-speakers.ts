// Who said it: of the quotes whose speaker is known, how many are attributed to
// the right one.

import { isNamed, type Comparison } from './compare-quotes.ts'
import type { Tallies } from './tallies.ts'
import { sharedCount } from './words.ts'

/** Adds the share of gold quotes with a source whose answer has a source that shares a word with it. */
export function scoreSourceMentions({ gold, answerTo }: Comparison, tallies: Tallies): void {
  for (const quote of gold) {
    if (quote.source.size === 0) continue
    const answer = answerTo.get(quote)
    const right = answer !== undefined && sharedCount(answer.source, quote.source) > 0 ? 1 : 0
    tallies.addShare(`source mention found, ${quote.type}`, right, 1)
    tallies.addShare('source mention found, all', right, 1)
  }
}

/**
 * Adds the share of gold quotes by named people and organizations whose answer
 * names the speaker: "strict" by the fullest form in the article, "lenient" by
 * any form.
 */
export function scoreSpeakers({ gold, answerTo }: Comparison, tallies: Tallies): void {
  for (const quote of gold) {
    if (quote.names === null) continue
    const answer = answerTo.get(quote)
    const strict = answer !== undefined && isNamed(answer, quote.names.strict) ? 1 : 0
    const lenient = answer !== undefined && isNamed(answer, quote.names.lenient) ? 1 : 0
    for (const group of quote.type === 'indirect' ? ['indirect', 'all'] : [quote.type, 'direct+mixed', 'all']) {
      tallies.addShare(`speaker strict, ${group}`, strict, 1)
      tallies.addShare(`speaker lenient, ${group}`, lenient, 1)
    }
  }
}

/**
 * Adds the share of answered gold quotes from unnamed sources ("a spokesman",
 * "residents") whose answer names a person or an organization: false statements
 * about somebody, so lower is better.
 */
export function scoreUnnamed({ gold, answerTo }: Comparison, tallies: Tallies): void {
  for (const quote of gold) {
    const { speaker } = quote.attribution
    const answer = answerTo.get(quote)
    if (answer === undefined || speaker === undefined || speaker.bad || speaker.unsure) continue
    if (speaker.kind !== 'unnamed' && speaker.kind !== 'group') continue
    const kind = answer.quote.speaker?.kind
    const named = kind === 'person' || kind === 'organization' ? 1 : 0
    for (const group of [quote.type === 'indirect' ? 'indirect' : 'direct+mixed', 'all'])
      tallies.addShare(`named though unnamed, ${group}`, named, 1)
  }
}
