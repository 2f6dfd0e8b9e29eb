// The quotations of a draft that are to be checked: the words it presents as
// verbatim.
//
//   [“We heard them,”] Lee said, [“and we will act.”]          one, in two pieces
//   Lee said that the plan was [“a joke”] and [“a disgrace”].   two

import type { Analysis, Quote, Span } from '../model.ts'
import { findQuotedSpans } from '../text/find-quoted-spans.ts'
import { compareSpans, containsSpan, spansOverlap } from '../text/span.ts'
import type { NamedSpeaker } from './compare-speakers.ts'
import { ELLIPSIS } from './compared-word.ts'
import type { ComparedWord } from './compared-word.ts'
import { splitQuotation } from './split-words.ts'

export interface Quotation {
  /** Its pieces, in text order, including their quotation marks. */
  readonly spans: readonly Span[]
  readonly words: readonly ComparedWord[]
  /** The id of the quote in the analysis that it belongs to. */
  readonly quoteId: string
  readonly speakers: readonly NamedSpeaker[]
  /** The probability that these speakers said it, from 0 to 1. */
  readonly confidence: number
}

/** In text order. Leaves out indirect speech, and quoted spans that quote nobody. */
export function findQuotations(text: string, analysis: Analysis): Quotation[] {
  const marked = findQuotedSpans(text).filter(({ depth }) => depth === 0)
  const speakers = new Map(analysis.speakers.map((speaker) => [speaker.id, speaker]))
  let first = 0
  return analysis.quotes
    .toSorted((one, other) => compareSpans(one.parts[0]!, other.parts[0]!))
    .flatMap((quote) => {
      const { start } = quote.parts[0]!
      while (first < marked.length && marked[first]!.end <= start) first++
      const until = quote.parts.at(-1)!.end
      const inside: Span[] = []
      for (let at = first; at < marked.length && marked[at]!.start < until; at++) {
        const span = marked[at]!
        if (quote.parts.some((part) => containsSpan(part, span) || containsSpan(span, part))) inside.push(span)
      }
      return piecesOf(quote, inside).map((spans) => ({
        spans,
        words: wordsOf(text, spans),
        quoteId: quote.id,
        confidence: quote.confidence,
        speakers: quote.speakerIds
          .flatMap((id) => speakers.get(id) ?? [])
          .map(({ name, kind, aliases }) => ({ name, kind, forms: aliases })),
      }))
    })
    .filter(({ words }) => words.length > 0)
}

/** A transcript has no quotation marks: there the whole quote is verbatim. */
function piecesOf({ type, parts }: Quote, marked: readonly Span[]): (readonly Span[])[] {
  if (type === 'indirect') return []
  if (type === 'mixed') return marked.map((span) => [span])
  return [marked.length === 0 ? parts : parts.filter((part) => marked.some((span) => spansOverlap(span, part)))]
}

/** Without ellipses at either end, which leave nothing out in between. */
function wordsOf(text: string, spans: readonly Span[]): ComparedWord[] {
  const words = spans.flatMap(({ start, end }) => splitQuotation(text.slice(start, end), start))
  const first = words.findIndex(({ key }) => key !== ELLIPSIS)
  const last = words.findLastIndex(({ key }) => key !== ELLIPSIS)
  return first === -1 ? [] : words.slice(first, last + 1)
}
