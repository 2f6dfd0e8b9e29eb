// Compares what the engine finds in an article now with what the article had.
// Needs no access to the archive.

import type { Analysis, Quote, Span } from '../../../model.ts'
import { findCommonLengths } from '../../quote-matching/find-common-lengths.ts'
import { findNearParts } from '../../quote-matching/find-near-parts.ts'
import { matchQuotes } from '../../quote-matching/match-quotes.ts'
import type { KnownQuote, QuoteMatches } from '../../quote-matching/match-quotes.ts'
import { findPartsIn, movePartsBetween } from '../../quote-matching/move-parts.ts'
import type { StoredQuote } from '../../store.ts'

export interface NumberedQuote {
  readonly rowId: number
  readonly quote: StoredQuote
}

/** An article as it was last read: the text in which its quotes were found, and all of them. */
export interface ReadBefore {
  readonly text: string
  readonly quotes: readonly NumberedQuote[]
}

/** What the engine finds now, compared with what the article had. */
export interface Comparison {
  readonly matches: QuoteMatches
  /** The row ids of reviewed quotes that are now on nearly the same words. */
  readonly changed: ReadonlySet<number>
  /** The quotes that the engine has something to say about. */
  readonly named: readonly Quote[]
}

export function compareReadings(
  { text: textBefore, quotes }: ReadBefore,
  text: string,
  analysis: Analysis,
): Comparison {
  const { known, changed } = placeKnown(quotes, textBefore, text)
  const matches = matchQuotes(known, analysis.quotes)
  return { matches, changed, named: [...matches.found.map(({ quote }) => quote), ...matches.added] }
}

interface PlacedQuotes {
  readonly known: readonly KnownQuote[]
  /** The row ids of those now on nearly the same words. */
  readonly changed: ReadonlySet<number>
}

/**
 * Where the words of each quote are in the present text; for quotes a person
 * reviewed, nearly the same words count too.
 */
function placeKnown(quotes: readonly NumberedQuote[], textBefore: string, text: string): PlacedQuotes {
  const isSameText = textBefore === text
  const move = isSameText ? (parts: readonly Span[]) => parts : movePartsBetween(textBefore, text, quotes.length)
  const isGone = ({ quote }: NumberedQuote): boolean => quote.withdrawn?.because === 'text'
  const find = quotes.some(isGone) ? findPartsIn(text, quotes.length) : () => null
  const known = quotes.map(({ rowId, quote }) => {
    const { status, parts, partTexts, withdrawn } = quote
    const spans = withdrawn?.because === 'text' ? find(partTexts, parts[0]?.start ?? 0) : move(parts)
    return { rowId, status, spans }
  })
  const near = isSameText ? new Map<number, readonly Span[]>() : placeNear(quotes, known, textBefore, text)
  return {
    known: known.map((one) => ({ ...one, spans: one.spans ?? near.get(one.rowId) ?? null })),
    changed: new Set(near.keys()),
  }
}

/** Row ids of reviewed quotes that just lost their words → nearly the same words, where no other quote has been. */
function placeNear(
  quotes: readonly NumberedQuote[],
  known: readonly KnownQuote[],
  textBefore: string,
  text: string,
): ReadonlyMap<number, readonly Span[]> {
  const lost = quotes.filter(
    ({ quote }, index) => quote.status !== 'unreviewed' && quote.withdrawn === null && known[index]?.spans === null,
  )
  if (lost.length === 0) return new Map()
  const findNear = findNearParts(textBefore, text)
  const near = lost.map(({ quote }) => findNear(quote.parts, quote.partTexts) ?? [])
  const common = findCommonLengths(
    near,
    known.flatMap(({ spans }) => (spans === null ? [] : [spans])),
  )
  return new Map(
    lost.flatMap(({ rowId }, index) => {
      const spans = near[index] ?? []
      return spans.length === 0 || (common[index]?.size ?? 0) > 0 ? [] : [[rowId, spans] as const]
    }),
  )
}
