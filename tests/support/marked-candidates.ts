// Marked texts in the form that the stages of attribution exchange.

import { quoteType } from '../../src/engine/attribution/quote-type.ts'
import type { Document } from '../../src/engine/language/document.ts'
import { spanOf } from '../../src/engine/language/document.ts'
import { readDocument } from '../../src/engine/language/read-document.ts'
import type { Span } from '../../src/model.ts'
import { marked } from './marked.ts'
import type { ClassifiedSpan, ExtractedAttribution, QuoteCandidate } from '../../src/engine/types.ts'
import type { TokenRange } from '../../src/engine/language/token-range.ts'

export interface MarkedCandidates {
  readonly document: Document
  /** The outermost quoted spans; each is certainly a quotation. */
  readonly quotedSpans: readonly ClassifiedSpan[]
  /** One per number of a [q …] mark, in order, with the cue and source of the same number. */
  readonly candidates: readonly QuoteCandidate[]
  /** The same, as the extractor would return them. */
  readonly attributions: readonly ExtractedAttribution[]
}

/** Every quote is marked with a number: [q1 …], [cue1 …], [src1 …]. */
export function markedCandidates(source: string): MarkedCandidates {
  const { text, spans } = marked(source)
  const document = readDocument(text)
  const quotedSpans = document.quotedSpans.map(({ start, end, continues }): ClassifiedSpan => ({
    start,
    end,
    continues,
    chance: 1,
    kind: 'term',
  }))
  const numbers = Object.keys(spans)
    .flatMap((label) => /^q(\d+)$/u.exec(label)?.[1] ?? [])
    .sort()
  const rangeIn = (label: string): TokenRange | null => tokensOf(document, spans[label]?.[0])
  const candidates = numbers.map((number): QuoteCandidate => {
    const parts = spans[`q${number}`] as unknown as readonly [Span, ...Span[]]
    const [cue, src] = [rangeIn(`cue${number}`), rangeIn(`src${number}`)]
    const chances = {
      cueChance: cue === null ? 0 : 0.9,
      sourceChance: src === null ? 0 : 0.9,
      contentChance: 0.9,
      quotationChance: 1,
    }
    return { type: quoteType(document, parts), parts, cue, source: src, rule: 'verb-after-quote', ...chances }
  })
  const attributions = candidates.flatMap(
    ({ cue, source: src, parts, cueChance, sourceChance, contentChance }): ExtractedAttribution[] => {
      const content = parts.flatMap((part) => tokensOf(document, part) ?? [])
      return cue === null ? [] : [{ cue, source: src, content, cueChance, sourceChance, contentChance }]
    },
  )
  return { document, quotedSpans, candidates, attributions }
}

/** The tokens that a span touches; null without a span. */
export function tokensOf({ tokens }: Document, span: Span | undefined): TokenRange | null {
  if (span === undefined) return null
  const first = tokens.findIndex((token) => token.end > span.start)
  return { first, last: tokens.findLastIndex((token) => token.start < span.end) }
}

/** The words of a range of tokens; null without a range. */
export function wordsOf(document: Document, range: TokenRange | null): string | null {
  if (range === null) return null
  const { start, end } = spanOf(document, range)
  return document.text.slice(start, end)
}
