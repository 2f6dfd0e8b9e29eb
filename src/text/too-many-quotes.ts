// How many quotes a text may have. What the engine keeps, and what is stored in
// one piece, goes by their number: no article has so many, and a text that is
// made to have more is refused as soon as that is seen.

/** Quotes of one text that are kept: to write them takes a second or two, in which nobody else writes. */
export const MOST_QUOTES = 15_000

/** What may be a quote before it is known who said it: of these some are dropped, and to resolve each takes time and room. */
export const MOST_CANDIDATES = 2 * MOST_QUOTES

/** `message` says how many there are and how many there may be. */
export class TooManyQuotes extends Error {
  constructor(count: number, what: string, most: number) {
    super(`It has ${count} ${what}; a text may have ${most}`)
    this.name = 'TooManyQuotes'
  }
}

/** @throws TooManyQuotes */
export function requireFewQuotes(quotes: readonly unknown[]): void {
  if (quotes.length > MOST_QUOTES) throw new TooManyQuotes(quotes.length, 'quotes', MOST_QUOTES)
}

/** @throws TooManyQuotes */
export function requireFewCandidates(candidates: readonly unknown[]): void {
  if (candidates.length > MOST_CANDIDATES)
    throw new TooManyQuotes(candidates.length, 'passages that may be quotes', MOST_CANDIDATES)
}
