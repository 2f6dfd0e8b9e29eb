// What a quotation is compared with: an article's quotes, or its whole text.
// Quotes follow one another as one stream of words, so that an interrupted
// quotation is found whole, with a break between two quotes that are not one
// utterance.

import type { QuoteType, Span } from '../model.ts'
import { findQuotedSpans } from '../text/find-quoted-spans.ts'
import { containsSpan } from '../text/span.ts'
import { BREAK } from './compared-word.ts'
import type { ComparedWord } from './compared-word.ts'
import type { NamedSpeaker } from './compare-speakers.ts'
import { splitWords } from './split-words.ts'

/** Who said the words; nobody if the article itself speaks. */
export interface Origin {
  readonly speakers: readonly NamedSpeaker[]
  /** The probability that these speakers said it, from 0 to 1. */
  readonly confidence: number
}

/** A quote of the archive or of an article that was sent along. */
export interface QuoteToCompare extends Origin {
  readonly type: QuoteType
  /** In text order; `partTexts` has the words of each. */
  readonly parts: readonly Span[]
  readonly partTexts: readonly string[]
}

/** A word with its position. */
export interface SourceWord extends ComparedWord {
  /** Index into the source's passages. */
  readonly passage: number
  /** Whether it is quoted verbatim from somebody. */
  readonly isQuoted: boolean
}

/** A part of a quote, or a whole text. */
export interface Passage<From> {
  readonly start: number
  readonly text: string
  readonly origin: From
}

export interface CheckSource<From = Origin> {
  readonly words: readonly SourceWord[]
  readonly passages: readonly Passage<From>[]
}

/** The quotes of one article, in text order. */
export function sourceOfQuotes<Quote extends QuoteToCompare>(quotes: readonly Quote[]): CheckSource<Quote> {
  const words: SourceWord[] = []
  const passages: Passage<Quote>[] = []
  let before: Quote | null = null
  for (const quote of quotes) {
    if (before !== null && !goesOn(before, quote)) words.push(breakAfter(before))
    for (const [index, part] of quote.parts.entries()) {
      const text = quote.partTexts[index] ?? ''
      const marked = quote.type === 'direct' ? [part] : quotedIn(text, part.start)
      for (const word of placeWords(text, part.start, passages.length, marked)) words.push(word)
      passages.push({ start: part.start, text, origin: quote })
    }
    before = quote
  }
  return { words, passages }
}

/** All words of an article, no matter who says them. */
export function sourceOfText<From extends Origin>(text: string, origin: From): CheckSource<From> {
  return { words: placeWords(text, 0, 0, quotedIn(text, 0)), passages: [{ start: 0, text, origin }] }
}

function placeWords(text: string, start: number, passage: number, marked: readonly Span[]): SourceWord[] {
  let next = 0
  return splitWords(text, start).map((word) => {
    while (next < marked.length && marked[next]!.end <= word.start) next++
    const span = marked[next]
    return { ...word, passage, isQuoted: span !== undefined && containsSpan(span, word) }
  })
}

const quotedIn = (text: string, offset: number): Span[] =>
  findQuotedSpans(text)
    .filter(({ depth }) => depth === 0)
    .map(({ start, end }) => ({ start: start + offset, end: end + offset }))

/** Whether two quotes are one utterance: “We won,” said Lee. “We will win again.” */
function goesOn(one: QuoteToCompare, other: QuoteToCompare): boolean {
  const gap = (other.parts[0]?.start ?? 0) - (one.parts.at(-1)?.end ?? 0)
  const names = (quote: QuoteToCompare): string => quote.speakers.map(({ name }) => name).join('\n')
  return gap >= 0 && gap <= LONGEST_INTERRUPTION && one.speakers.length > 0 && names(one) === names(other)
}

/** UTF-16 code units: “, said Ann Lee, the mayor of the city since March. ” */
const LONGEST_INTERRUPTION = 80

function breakAfter({ parts }: QuoteToCompare): SourceWord {
  const at = parts.at(-1)?.end ?? 0
  return { start: at, end: at, key: BREAK, passage: -1, isQuoted: true }
}
