// "Who said what", the headline: a quote and its speaker, right together.

import type { QuoteType } from '../../model.ts'
import { isNamed, type Comparison, type FoundQuote, type GoldQuote } from './compare-quotes.ts'
import type { Tallies } from './tallies.ts'
import { joinWords, sharedCount } from './words.ts'

/**
 * Adds "pair F1" for the quotes in marks and for all. A found quote is right
 * when at least half of its key words lie in one gold quote and it names that
 * one's speaker by any of its forms; a gold quote is found when the right ones
 * together cover at least half of its key words.
 *
 * Articles without annotated speakers are left out; so are gold quotes whose
 * speaker has no name or is not known for sure, and what was found for them.
 */
export function scorePairs(comparison: Comparison, tallies: Tallies): void {
  if (!hasSpeakers(comparison)) return
  addPairs('pair F1, direct+mixed', comparison, (type) => type !== 'indirect', tallies)
  addPairs('pair F1, all', comparison, () => true, tallies)
}

/** Whether anybody said for this article who its speakers are. */
export function hasSpeakers({ article }: Comparison): boolean {
  return article.attributions.some((attribution) => attribution.speaker !== undefined)
}

/** Whether the found quote answers a gold quote and names its speaker. */
export function isRightPair({ goldOf }: Comparison, quote: FoundQuote): boolean {
  const names = goldOf.get(quote)?.names
  return names !== undefined && names !== null && isNamed(quote, names.lenient)
}

/** The found quotes that count: those for gold quotes without a known name count neither way. */
export function countedQuotes(comparison: Comparison, keepsType: (type: QuoteType) => boolean): readonly FoundQuote[] {
  return comparison.found.filter((quote) => {
    const gold = comparison.goldOf.get(quote)
    return keepsType(quote.type) && (gold === undefined || (gold.names !== null && keepsType(gold.type)))
  })
}

function addPairs(
  name: string,
  comparison: Comparison,
  keepsType: (type: QuoteType) => boolean,
  tallies: Tallies,
): void {
  const wanted = comparison.gold.filter((quote) => keepsType(quote.type) && quote.names !== null)
  const given = countedQuotes(comparison, keepsType)
  const right = given.filter((quote) => isRightPair(comparison, quote))
  const isFound = (gold: GoldQuote): boolean => {
    const answers = right.filter((quote) => comparison.goldOf.get(quote) === gold)
    return sharedCount(joinWords(answers.map((answer) => answer.key)), gold.key) >= 0.5 * gold.key.size
  }
  tallies.add(name, {
    right: right.length,
    given: given.length,
    found: wanted.filter(isFound).length,
    wanted: wanted.length,
  })
}
