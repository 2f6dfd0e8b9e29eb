// Quotes as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): who
// said it and the type of quote, attached to words of the article. Each target
// locates them twice, by the words with their surroundings and by position, so
// that a tool that shows the original page finds them too.

import { z } from 'zod'
import type { Span, SpeakerKind } from '../../model.ts'
import type { ExportedArticle, ExportedQuote, QuoteSpeaker } from '../../store/store.ts'
import { findPairs, toCodePoints } from '../../text/code-points.ts'
import type { ExportFormat } from './export-format.ts'

export const AnnotationPage = z
  .looseObject({
    '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
    type: z.literal('AnnotationPage'),
    items: z.array(z.looseObject({ id: z.string(), type: z.literal('Annotation') })),
  })
  .meta({
    id: 'AnnotationPage',
    description: 'Quotes as W3C Web Annotations (https://www.w3.org/TR/annotation-model/).',
  })

export const annotations = {
  name: 'annotations',
  description:
    'a W3C Web Annotation page (JSON-LD), each quote with a TextQuoteSelector and a TextPositionSelector, which counts code points',
  mediaType: 'application/ld+json',
  extension: 'jsonld',
  unit: 'article',
  schema: AnnotationPage,
  // One page, however many annotations there are: https://www.w3.org/TR/annotation-model/#annotation-page.
  offsets: ['codepoints'],
  head: '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[\n',
  between: ',\n',
  foot: ']}\n',
  async write(store, quoteIds) {
    const articles = await store.exportArticles(quoteIds)
    return articles.flatMap(writeAnnotations).join(',\n')
  },
} as const satisfies ExportFormat

function writeAnnotations(article: ExportedArticle): string[] {
  const pairs = findPairs(article.text)
  const at = (offset: number): number => toCodePoints(pairs, offset)
  return article.quotes.map((quote) => JSON.stringify(toAnnotation(article, quote, at)))
}

function toAnnotation(article: ExportedArticle, quote: ExportedQuote, at: (offset: number) => number) {
  const { speakers } = quote
  return {
    id: `urn:uuid:${quote.id}`,
    type: 'Annotation',
    motivation: speakers.length > 0 ? 'identifying' : 'classifying',
    ...(quote.engine === null ? {} : { generator: { type: 'Software', name: `Dixit ${quote.engine}` } }),
    body: [...speakers.flatMap(toBodies), textBody('classifying', quote.type)],
    target: toTarget(quote.parts.map((part) => toSegment(article, part, at))),
  }
}

/** The speaker by the IRI that all of their quotes share, and by name for tools that only show text. */
const toBodies = ({ id, name, kind }: QuoteSpeaker) => [
  {
    type: 'SpecificResource',
    purpose: 'identifying',
    source: { id: `urn:uuid:${id}`, ...(kind in CLASSES ? { type: CLASSES[kind] } : {}), name },
  },
  textBody('identifying', name),
]

/** The ones that the context of Web Annotations knows: foaf:Person, foaf:Organization. */
const CLASSES: Readonly<Partial<Record<SpeakerKind, string>>> = { person: 'Person', organization: 'Organization' }

/**
 * The parts of an interrupted quote form one target (oa:Composite): as separate targets each would be a quote of its
 * own.
 */
const toTarget = (segments: readonly object[]) =>
  segments.length === 1 ? segments[0] : { type: 'Composite', items: segments }

const textBody = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, value, format: 'text/plain' })

function toSegment({ id, text, url, language }: ExportedArticle, { start, end }: Span, at: (offset: number) => number) {
  return {
    type: 'SpecificResource',
    source: url === null ? `urn:uuid:${id}` : { id: url, type: 'Text', ...(language === 'und' ? {} : { language }) },
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: wholeCharacters(text.slice(Math.max(0, start - AROUND), start)),
        suffix: wholeCharacters(text.slice(end, end + AROUND)),
      },
      { type: 'TextPositionSelector', start: at(start), end: at(end) },
    ],
  }
}

/** Code units before and after the words, enough to tell apart spans with the same words. */
const AROUND = 32

/** Drops half a surrogate pair where the text was cut within a character. */
const wholeCharacters = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
