// How many quotes a text may have. The engine's memory, and what is stored in
// one piece, grow with their number. No article has this many, and a text made
// to have more is refused as soon as that shows.

/** Quotes of one text that are kept: writing them takes a second or two, during which nobody else can write. */
export const MOST_QUOTES = 15_000

/**
 * Passages that may be quotes, before it is known who said them: some are
 * dropped, but resolving each takes time and memory.
 */
export const MOST_CANDIDATES = 2 * MOST_QUOTES

/** `message` says how many there are and how many are allowed. */
export class TooManyQuotes extends Error {
  constructor(count: number, what: string, most: number) {
    super(`It has ${count} ${what}; a text may have at most ${most}`)
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
