// MAIN PATH: text → Analysis. The entry point of the engine; each line of `attribute` is a stage
// with an entry point of its own.

import type { Analysis, AnalysisRequest, PresentReading, TrainedReader } from '../model.ts'
import { requireFewQuotes } from '../text/too-many-quotes.ts'
import { attributeQuotes } from './attribution/attribute-quotes.ts'
import { buildAnalysis } from './attribution/build-analysis.ts'
import { scoreConfidence } from './attribution/score-confidence.ts'
import { extract, LONGEST_PRETRAINED, planNetworkReading, type Reading } from './extraction/extract.ts'
import type { ReadingNetwork } from './extraction/pretrained/network.ts'
import { readPlan } from './extraction/pretrained/plan-reading.ts'
import { engineVersion } from './engine-version.ts'
import { chooseLanguage } from './language/choose-language.ts'
import { detectLanguage } from './language/detect-language.ts'
import type { Document } from './language/document.ts'
import { readDocument } from './language/read-document.ts'
import { classifyQuotedSpans } from './quoted-spans/classify-quoted-spans.ts'

/**
 * Finds who said what in a text. Accepts any string; the same string always gives the same
 * Analysis.
 *
 * @throws TooManyQuotes when the text has more quotes than any article has
 */
export function analyse(request: AnalysisRequest): Analysis {
  const { document, language } = read(request)
  return attribute(document, language, null)
}

/**
 * Like `analyse`, but reads with a pre-trained network if there is one and the text is in its
 * language and no longer than `LONGEST_PRETRAINED`. On one machine, the same network always gives
 * the same Analysis.
 *
 * @throws TooManyQuotes when the text has more quotes than any article has
 */
export async function analyseWith(network: ReadingNetwork | null, request: AnalysisRequest): Promise<Analysis> {
  const { document, language } = read(request)
  const plan = network && planNetworkReading(document, language)
  if (network === null || plan === null) return attribute(document, language, null)
  return attribute(document, language, { plan, scores: await readPlan(network, plan) })
}

/** What texts are read with: the network in `analyseWith`, or the shipped models in `analyse`. */
export const presentReading = (reader: TrainedReader): PresentReading => ({
  engine: engineVersion(),
  reader,
  longestPretrained: LONGEST_PRETRAINED,
})

function read({ text, language: given, pageLanguage = null }: AnalysisRequest): {
  readonly document: Document
  readonly language: string
} {
  const language = given ?? (pageLanguage === null ? detectLanguage(text) : chooseLanguage(text, pageLanguage))
  return { document: readDocument(text, language), language }
}

function attribute(document: Document, language: string, reading: Reading | null): Analysis {
  const extraction = extract(document, language, reading)
  const quotedSpans = classifyQuotedSpans(document, language, extraction)
  const quotes = scoreConfidence(document, attributeQuotes(document, quotedSpans, extraction), extraction.reader)
  requireFewQuotes(quotes)
  return buildAnalysis(document, language, extraction.reader, quotes, quotedSpans)
}
