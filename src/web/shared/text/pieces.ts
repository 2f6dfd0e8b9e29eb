// A stretch of a paragraph that is shown in one style.

import type { MarkedQuote, Segment } from './segments.ts'
import type { ColourOf } from '../colours.ts'

export interface ShownQuote extends MarkedQuote {
  readonly id: string
  readonly speakers: readonly { readonly id: string }[]
}

export interface Piece {
  /** In UTF-16 code units of the article's text. */
  readonly start: number
  readonly text: string
  /** Ids of the quotes that it belongs to, separated by spaces, the innermost last; '' for none. */
  readonly quoteIds: string
  /** The color of the innermost quote's speaker; null if it is not part of a quote's words. */
  readonly shade: string | null
  readonly line: 'cue' | 'source' | null
}

export function pieceOf(segment: Segment, quotes: readonly ShownQuote[], colourOf: ColourOf): Piece {
  const { start, text, content, cue, source } = segment
  const innermost = content.at(-1)
  return {
    start,
    text,
    quoteIds: [...new Set([...cue, ...source, ...content])].map((index) => quotes[index]?.id).join(' '),
    shade: innermost === undefined ? null : colourOf(quotes[innermost]?.speakers[0]?.id),
    line: source.length > 0 ? 'source' : cue.length > 0 ? 'cue' : null,
  }
}

/** Whether both look the same. */
export const areSame = (some: readonly Piece[], others: readonly Piece[]): boolean =>
  some.length === others.length &&
  some.every((one, index) => {
    const other = others[index]!
    return (
      one.start === other.start &&
      one.text === other.text &&
      one.quoteIds === other.quoteIds &&
      one.shade === other.shade &&
      one.line === other.line
    )
  })
