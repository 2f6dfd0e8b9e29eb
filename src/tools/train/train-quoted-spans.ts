// Learns which quoted spans are quotations: those with at least half of their
// words in the content of an annotated attribution, except titles within
// reported clauses.

import type { Document, Token } from '../../engine/language/document.ts'
import { readDocument } from '../../engine/language/read-document.ts'
import { trainLinearModel, type Example, type TrainingOptions } from '../../engine/learning/linear-model.ts'
import type { GoldArticle } from '../evaluate/read-gold.ts'
import type { Span } from '../../model.ts'
import { anyLanguage, type QuotedSpanModels } from '../../engine/quoted-spans/classify-quoted-spans.ts'
import { locateQuotedSpans, type Place } from '../../engine/quoted-spans/locate-quoted-spans.ts'
import { quotedSpanFeatures } from '../../engine/quoted-spans/quoted-span-features.ts'
import { compareSpans, containsSpan, spansOverlap } from '../../text/span.ts'
import type { Lesson } from './lessons.ts'

/**
 * Chosen by cross-validation on the training articles: small steps and common
 * features only, because one annotation in twenty is missing.
 */
const OPTIONS: Partial<TrainingOptions> = { epochs: 20, learningRate: 0.02, penalty: 0.01, minimumCount: 30 }

/** The same lessons give the same models. */
export async function trainQuotedSpans(lessons: readonly Lesson[]): Promise<QuotedSpanModels> {
  const examples: Example[] = []
  for (const { articles, read } of lessons)
    for (const article of articles) examples.push(...(await examplesOf(article, read)))
  const plain = examples.map(({ features, label }) => ({ features: anyLanguage(features), label }))
  return { english: trainLinearModel(examples, OPTIONS), any: trainLinearModel(plain, OPTIONS) }
}

async function examplesOf({ text, attributions }: GoldArticle, read: Lesson['read']): Promise<Example[]> {
  const document = readDocument(text)
  const places = locateQuotedSpans(document)
  const features = quotedSpanFeatures(document, places, await read(document))
  const content = attributions.flatMap((attribution) => attribution.content).sort(compareSpans)
  return places.flatMap((place, index) => {
    const words = document.tokens.slice(place.first, place.last + 1).filter((token) => WORD.test(token.text))
    const label = isQuoted(words, content)
    if (words.length === 0 || (label && isTitleInClause(document, place, words, content))) return []
    return [{ features: features[index]!, label }]
  })
}

const WORD = /[\p{L}\p{N}]/u

function isQuoted(words: readonly Span[], content: readonly Span[]): boolean {
  const quoted = words.filter((word) => content.some((span) => spansOverlap(span, word))).length
  return quoted >= words.length / 2
}

/**
 * Whether it may be a title that somebody mentions: she said that she watched
 * “The Late Hour”. It is in the content of an attribution without being a
 * quotation, so nothing is learned from it.
 */
function isTitleInClause(
  document: Document,
  { quotedSpan, before }: Place,
  words: readonly Token[],
  content: readonly Span[],
): boolean {
  if (!words.every((word, index) => /^[\p{Lu}\p{N}]/u.test(word.text) || (index > 0 && word.text.length <= 3)))
    return false
  const around = content.find((span) => containsSpan(span, quotedSpan.inner))
  if (around === undefined) return false
  const preceding = document.tokens.slice(Math.max(0, before - 10), before + 1)
  return preceding.filter((token) => token.start >= around.start && WORD.test(token.text)).length >= 2
}
