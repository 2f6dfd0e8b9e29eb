// What is measured: quotes in the shape of the service's answers, from the
// engine or from a file.

import { analyseWith } from '../../engine/analyse.ts'
import type { ReadingNetwork } from '../../engine/extraction/pretrained/network.ts'
import { presentAnalysis } from '../../api/present/attributions.ts'
import type { QuoteType, Span } from '../../model.ts'
import type { GoldArticle } from './read-gold.ts'

export interface PredictedQuote {
  readonly type: QuoteType
  readonly content: readonly Span[]
  readonly cue: Span | null
  readonly source: Span | null
  readonly speaker: { readonly name: string; readonly kind?: string } | null
  /** From 0 to 1; other systems may not give one. */
  readonly confidence?: number
}

/** The quotes found in the article with the same id. */
export interface Prediction {
  readonly id: string
  readonly quotes: readonly PredictedQuote[]
}

/** Runs the engine on an article, with a network if there is one. */
export async function predictQuotes(
  { id, text, title }: GoldArticle,
  network: ReadingNetwork | null = null,
): Promise<Prediction> {
  const request = { text, title: title ?? null, language: null }
  const analysis = await analyseWith(network, request)
  return { id, quotes: presentAnalysis(text, analysis).quotes }
}

/** How many quotes have a span that is empty or outside the text, or no span at all. */
export function countInvalidSpans(text: string, { quotes }: Prediction): number {
  return quotes.filter(({ content }) => content.length === 0 || !content.every((span) => isWithin(span, text))).length
}

function isWithin({ start, end }: Span, text: string): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end > start && end <= text.length
}
