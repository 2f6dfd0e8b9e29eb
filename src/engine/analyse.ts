// MAIN PATH: text → Analysis. The one door of this room; each line is a stage
// behind a door of its own.

import { detectLanguage } from './language/detect-language.ts'
import { readDocument } from './language/read-document.ts'
import type { Analysis, AnalysisRequest } from '../model.ts'
import { extract } from './extraction/extract.ts'
import { findQuotedSpans } from '../text/find-quoted-spans.ts'
import { attributeQuotes } from './attribution/attribute-quotes.ts'
import { classifyQuotedSpans } from './quoted-spans/classify-quoted-spans.ts'
import { buildAnalysis } from './attribution/build-analysis.ts'
import { scoreConfidence } from './attribution/score-confidence.ts'

/** Finds who said what in a text. Total: any string gives an Analysis, the same one each time. */
export function analyse({ text, language }: AnalysisRequest): Analysis {
  const spoken = language ?? detectLanguage(text)
  const document = readDocument(text, spoken)
  const outermost = findQuotedSpans(text).filter((quotedSpan) => quotedSpan.depth === 0)
  const extracted = extract(
    document,
    outermost.map((quotedSpan) => quotedSpan.span),
    spoken,
  )
  const quotedSpans = classifyQuotedSpans(document, outermost, spoken, extracted)
  const answers = scoreConfidence(document, attributeQuotes(document, quotedSpans, extracted))
  return buildAnalysis(document, spoken, answers, quotedSpans)
}
