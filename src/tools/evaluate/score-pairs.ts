// "Who said what", the headline figure: a quote and its speaker, both right.

import type { Span } from '../../model.ts'
import { isNamed, type Comparison, type FoundQuote, type GoldQuote } from './compare-quotes.ts'
import { isSaying } from './is-saying.ts'
import { normalizeName } from './normalize-name.ts'
import type { Tallies } from './tallies.ts'
import { joinWords, sharedCount } from './words.ts'

/** Which quotes a figure is about. */
type Keeps = (quote: GoldQuote | FoundQuote) => boolean

/**
 * Adds "pair F1" for the quotes in marks, for all quotes, and for those that
 * were said (all but indirect ones whose cue is not one of saying). A found
 * quote is right if at least half of its key words are in one gold quote and it
 * names that quote's speaker by any form. A gold quote is found if the quotes
 * that name its speaker together cover at least half of its key words: one
 * answer may serve two gold quotes of one speaker.
 *
 * Articles without annotated speakers are left out; so are gold quotes whose
 * speaker has no name or is uncertain, and what was found for them.
 */
export function scorePairs(comparison: Comparison, tallies: Tallies): void {
  if (!hasSpeakers(comparison)) return
  addPairs('pair F1, direct+mixed', comparison, (quote) => quote.type !== 'indirect', tallies)
  addPairs('pair F1, all', comparison, () => true, tallies)
  const { text } = comparison.article
  addPairs(
    'pair F1, sayings',
    comparison,
    (quote) => quote.type !== 'indirect' || isSaying(cueOf(text, quote)),
    tallies,
  )
}

/** Whether anybody annotated the speakers of this article. */
export function hasSpeakers({ article }: Comparison): boolean {
  return article.attributions.some((attribution) => attribution.speaker !== undefined)
}

/** Whether the found quote answers a gold quote and names its speaker. */
export function isRightPair({ goldOf }: Comparison, quote: FoundQuote): boolean {
  const names = goldOf.get(quote)?.names
  return names !== undefined && names !== null && isNamed(quote, names.lenient)
}

/** The found quotes that count: those for gold quotes without a known name do not. */
export function countedQuotes(comparison: Comparison, keeps: Keeps): readonly FoundQuote[] {
  return comparison.found.filter((quote) => {
    const gold = comparison.goldOf.get(quote)
    return keeps(quote) && (gold === undefined || (gold.names !== null && keeps(gold)))
  })
}

function addPairs(name: string, comparison: Comparison, keeps: Keeps, tallies: Tallies): void {
  const wanted = comparison.gold.filter((quote) => keeps(quote) && quote.names !== null)
  const given = countedQuotes(comparison, keeps)
  const answers = given.flatMap((quote) => {
    const { speaker } = quote.quote
    return speaker === null || !comparison.goldOf.has(quote)
      ? []
      : { key: quote.key, name: normalizeName(speaker.name) }
  })
  const isFound = ({ key, names }: GoldQuote): boolean => {
    const naming = answers.filter((answer) => names?.lenient.has(answer.name))
    return sharedCount(joinWords(naming.map((answer) => answer.key)), key) >= 0.5 * key.size
  }
  tallies.add(name, {
    right: given.filter((quote) => isRightPair(comparison, quote)).length,
    given: given.length,
    found: wanted.filter(isFound).length,
    wanted: wanted.length,
  })
}

function cueOf(text: string, quote: GoldQuote | FoundQuote): string {
  const spans: readonly Span[] =
    'attribution' in quote ? quote.attribution.cue : quote.quote.cue === null ? [] : [quote.quote.cue]
  return spans.map(({ start, end }) => text.slice(start, end)).join(' ')
}
