// How well the words of quotes, sources and cues are found, counted as in the
// evaluations of PARC 3 (Pareti 2015) and Citron (Richardson et al. 2021).

import type { Comparison, QuoteWords } from './compare-quotes.ts'
import type { Tallies } from './tallies.ts'
import { joinWords, sameWords, sharedCount, sharedWords, type WordSet } from './words.ts'

/**
 * Adds, for content, source and cue:
 * - "overlap": words, whichever quote they are in;
 * - "exact": spans with the same words, each gold span used once.
 */
export function scoreSpans({ gold, found }: Comparison, tallies: Tallies): void {
  for (const part of ['content', 'source', 'cue'] as const) {
    const wantedWords = joinWords(gold.map((quote) => quote[part]))
    const foundWords = joinWords(found.map((quote) => quote[part]))
    const shared = sharedCount(wantedWords, foundWords)
    tallies.add(`${part} overlap`, { right: shared, given: foundWords.size, found: shared, wanted: wantedWords.size })

    const wanted = gold.map((quote) => quote[part]).filter((words) => words.size > 0)
    const given = found.map((quote) => quote[part]).filter((words) => words.size > 0)
    const exact = countExact(given, wanted)
    tallies.add(`${part} exact`, { right: exact, given: given.length, found: exact, wanted: wanted.length })
  }
}

/** Adds, for each type, the share of gold words that were found, and of found words that are in some gold quote. */
export function scoreContentByType({ gold, found }: Comparison, tallies: Tallies): void {
  const goldWords = joinWords(gold.map((quote) => quote.content))
  const foundWords = joinWords(found.map((quote) => quote.content))
  const contentOf = (quotes: readonly QuoteWords[], type: string): WordSet =>
    joinWords(quotes.filter((quote) => quote.type === type).map((quote) => quote.content))
  for (const type of ['direct', 'mixed', 'indirect']) {
    const wanted = contentOf(gold, type)
    const given = contentOf(found, type)
    const name = `content overlap ${type}`
    tallies.addShare(`${name} (recall by gold type)`, sharedCount(wanted, foundWords), wanted.size)
    tallies.addShare(`${name} (precision by predicted type)`, sharedCount(given, goldWords), given.size)
  }
}

/**
 * Adds "quotations in marks": a gold direct or mixed quote is found if found
 * ones cover at least 80 % of its words in marks; a found one is right if at
 * least half of its words in marks are in some gold content.
 */
export function scoreMarkedQuotes({ gold, found, inMarks }: Comparison, tallies: Tallies): void {
  const isMarked = (quote: QuoteWords): boolean => quote.type !== 'indirect' && sharedCount(quote.content, inMarks) > 0
  const wanted = gold.filter(isMarked)
  const given = found.filter(isMarked)
  const goldWords = joinWords(gold.map((quote) => quote.content))
  const givenWords = joinWords(given.map((quote) => quote.content))
  const isCovered = (quote: QuoteWords, by: WordSet, share: number): boolean => {
    const marked = sharedWords(quote.content, inMarks)
    return sharedCount(marked, by) >= share * marked.size
  }
  tallies.add('quotations in marks', {
    right: given.filter((quote) => isCovered(quote, goldWords, 0.5)).length,
    given: given.length,
    found: wanted.filter((quote) => isCovered(quote, givenWords, 0.8)).length,
    wanted: wanted.length,
  })
}

function countExact(given: readonly WordSet[], wanted: readonly WordSet[]): number {
  const used = new Set<WordSet>()
  for (const words of given) {
    const same = wanted.find((other) => !used.has(other) && sameWords(words, other))
    if (same !== undefined) used.add(same)
  }
  return used.size
}
