// MAIN PATH: text → Analysis. The one door of this room; each line is a stage
// behind a door of its own.

import type { Analysis, AnalysisRequest } from '../model.ts'
import { requireFewQuotes } from '../text/too-many-quotes.ts'
import { attributeQuotes } from './attribution/attribute-quotes.ts'
import { buildAnalysis } from './attribution/build-analysis.ts'
import { scoreConfidence } from './attribution/score-confidence.ts'
import { extract } from './extraction/extract.ts'
import { chooseLanguage } from './language/choose-language.ts'
import { detectLanguage } from './language/detect-language.ts'
import { readDocument } from './language/read-document.ts'
import { classifyQuotedSpans } from './quoted-spans/classify-quoted-spans.ts'

/**
 * Finds who said what in a text. Any string gives an Analysis, the same one each time.
 *
 * @throws TooManyQuotes for one with more quotes than any article has
 */
export function analyse({ text, language: given, pageLanguage = null }: AnalysisRequest): Analysis {
  const language = given ?? (pageLanguage === null ? detectLanguage(text) : chooseLanguage(text, pageLanguage))
  const document = readDocument(text, language)
  const extraction = extract(document, language)
  const quotedSpans = classifyQuotedSpans(document, language, extraction)
  const quotes = scoreConfidence(document, attributeQuotes(document, quotedSpans, extraction))
  requireFewQuotes(quotes)
  return buildAnalysis(document, language, quotes, quotedSpans)
}
