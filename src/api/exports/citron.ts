// Articles in the annotation format of the BBC's Citron (its docs/data_format.md),
// one per line. Offsets count code points, as Python's do. Fields that Citron
// doesn't have, the title and the ids, are added: its reader ignores them.

import { z } from 'zod'
import type { ExportedArticle, ExplainedQuote } from '../../store/store.ts'
import { findPairs, toCodePoints } from '../../text/code-points.ts'
import type { ExportFormat } from './export-format.ts'

export const CitronArticle = z
  .looseObject({ id: z.string(), text: z.string(), quotes: z.array(z.looseObject({ id: z.string() })) })
  .meta({
    id: 'CitronArticle',
    description: 'An article in an export as `citron` (https://github.com/bbc/citron, docs/data_format.md).',
  })

export const citron = {
  name: 'citron',
  description: 'one article per line in the annotation format of the BBC’s Citron; its offsets count code points',
  mediaType: 'application/x-ndjson',
  extension: 'citron.ndjson',
  unit: 'article',
  schema: CitronArticle,
  offsets: ['codepoints'],
  head: '',
  between: '',
  foot: '',
  async write(store, quoteIds) {
    const articles = await store.exportArticles(quoteIds)
    return articles.map((article) => `${JSON.stringify(toCitron(article))}\n`).join('')
  },
} as const satisfies ExportFormat

function toCitron({ id, text, title, url, outlet, publishedAt, quotes }: ExportedArticle) {
  const pairs = findPairs(text)
  const at = (offset: number): number => toCodePoints(pairs, offset)
  const span = ({ start, end, text }: { start: number; end: number; text: string }) => ({
    start: at(start),
    end: at(end),
    text,
  })
  return {
    id,
    metadata: { title, url, outlet, publishedAt },
    text,
    quotes: quotes.map((quote) => ({
      id: quote.id,
      // Citron's reader expects a span if the field is there at all.
      ...(quote.cue === null ? {} : { cue: span(quote.cue) }),
      sources: quote.source ? [span(quote.source)] : [],
      contents: quote.parts.map((part, index) => span({ ...part, text: quote.partTexts[index] ?? '' })),
      coreferences: namedIn(quote, text).map(span),
      confidence: quote.confidence,
      type: quote.type,
      status: quote.status,
      speakers: quote.speakers.map(({ name }) => name),
    })),
  }
}

/** Where the article names the speaker, if the source doesn't: the evidence has the span. */
function namedIn({ evidence, source }: ExplainedQuote, text: string) {
  return evidence
    .filter(({ step }) => step === 'speaker')
    .flatMap(({ spans }) => spans)
    .filter(({ start, end }) => start !== source?.start && end <= text.length)
}
