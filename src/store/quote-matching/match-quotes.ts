// Matches the quotes of an article that is read again with those it had. What a
// person has reviewed stays as it is; the engine decides only about the rest.

import type { Quote, Span } from '../../model.ts'
import { findCommonLengths } from './find-common-lengths.ts'

/** A quote that the article had when it was last read. */
export interface KnownQuote {
  readonly rowId: number
  /** Where its words are in the present text; null if they are gone. */
  readonly spans: readonly Span[] | null
  readonly status: 'unreviewed' | 'confirmed' | 'corrected' | 'rejected'
}

export interface QuoteMatches {
  /** Reviewed quotes whose words are still there, with their new spans. */
  readonly kept: readonly { readonly rowId: number; readonly spans: readonly Span[] }[]
  /** Quotes that nobody reviewed, with what the engine finds now. */
  readonly found: readonly { readonly rowId: number; readonly quote: Quote }[]
  /** New quotes. */
  readonly added: readonly Quote[]
  /** Quotes that go: without spans if their words are gone; with spans if the engine no longer takes them for a quote. */
  readonly withdrawn: readonly { readonly rowId: number; readonly spans: readonly Span[] | null }[]
}

/** Every known quote comes out once, and every found one at most once: not if a reviewed quote has its words. */
export function matchQuotes(known: readonly KnownQuote[], found: readonly Quote[]): QuoteMatches {
  const kept = keepReviewed(known)
  const keptRowIds = new Set(kept.map(({ rowId }) => rowId))
  const open = leaveCovered(kept, found)
  const unreviewed = known.filter(({ status }) => status === 'unreviewed')
  const pairs = pairBest(unreviewed, open)
  const paired = new Set(pairs.values())
  const leaving = known.filter(({ rowId }) => !keptRowIds.has(rowId) && !pairs.has(rowId))
  return {
    kept,
    found: [...pairs].map(([rowId, quote]) => ({ rowId, quote })),
    added: open.filter((quote) => !paired.has(quote)),
    withdrawn: leaving.map(({ rowId, spans }) => ({ rowId, spans })),
  }
}

interface Kept {
  readonly rowId: number
  readonly spans: readonly Span[]
  readonly status: KnownQuote['status']
}

/**
 * If two reviewed quotes end up on the same words, only the first is kept
 * there; the words of the other count as gone.
 */
function keepReviewed(known: readonly KnownQuote[]): Kept[] {
  const taken = new Map<string, Kept>()
  for (const { rowId, spans, status } of known) {
    if (status === 'unreviewed' || spans === null) continue
    const key = JSON.stringify(spans)
    if (!taken.has(key)) taken.set(key, { rowId, spans, status })
  }
  return [...taken.values()]
}

/** The found quotes that no reviewed quote already covers. */
function leaveCovered(kept: readonly Kept[], found: readonly Quote[]): Quote[] {
  const common = findCommonLengths(
    found.map(({ parts }) => parts),
    kept.map(({ spans }) => spans),
  )
  return found.filter((quote, index) =>
    [...(common[index] ?? [])].every(([place, length]) => {
      const one = kept[place]
      return one === undefined || !covers(one, quote, length)
    }),
  )
}

/**
 * Whether a reviewed quote that shares this many code units already settles
 * these words. A rejected one settles only itself: that “joke” was not a quote
 * says nothing about a longer one around it.
 */
function covers({ spans, status }: Kept, { parts }: Quote, common: number): boolean {
  const lengths = [lengthOf(spans), lengthOf(parts)]
  return common * 2 >= (status === 'rejected' ? Math.max(...lengths) : Math.min(...lengths))
}

/** Row ids of quotes → what the engine finds there now, best matches first; they share at least half of their words. */
function pairBest(known: readonly KnownQuote[], found: readonly Quote[]): Map<number, Quote> {
  const common = findCommonLengths(
    known.map(({ spans }) => spans ?? []),
    found.map(({ parts }) => parts),
  )
  const candidates = known.flatMap(({ rowId, spans }, index) =>
    [...(common[index] ?? [])].flatMap(([place, length]) => {
      const quote = found[place]
      if (quote === undefined || spans === null) return []
      const likeness = length / (lengthOf(spans) + lengthOf(quote.parts) - length)
      return likeness >= 0.5 ? [{ rowId, quote, likeness }] : []
    }),
  )
  const pairs = new Map<number, Quote>()
  const taken = new Set<Quote>()
  for (const { rowId, quote } of candidates.sort((one, other) => other.likeness - one.likeness)) {
    if (pairs.has(rowId) || taken.has(quote)) continue
    pairs.set(rowId, quote)
    taken.add(quote)
  }
  return pairs
}

const lengthOf = (parts: readonly Span[]): number => parts.reduce((sum, { start, end }) => sum + end - start, 0)
