// MAIN PATH: text → Analysis. The one door of this room; each line is a stage
// behind a door of its own.

import { detectLanguage } from './language/detect-language.ts'
import { readDocument } from './language/read-document.ts'
import type { Analysis, AnalysisRequest } from '../model.ts'
import { readText } from './extraction/extract.ts'
import { findStretches } from '../text/find-quoted-spans.ts'
import { attributeQuotes } from './attribution/attribute-quotes.ts'
import { judgeStretches } from './quoted-spans/classify-quoted-spans.ts'
import { makeAnalysis } from './attribution/build-analysis.ts'
import { weighAnswers } from './attribution/score-confidence.ts'

/** Finds who said what in a text. Total: any string gives an Analysis, the same one each time. */
export function analyse({ text, language }: AnalysisRequest): Analysis {
  const spoken = language ?? detectLanguage(text)
  const document = readDocument(text, spoken)
  const outermost = findStretches(text).filter((stretch) => stretch.depth === 0)
  const reading = readText(
    document,
    outermost.map((stretch) => stretch.span),
    spoken,
  )
  const stretches = judgeStretches(document, outermost, spoken, reading)
  const answers = weighAnswers(document, attributeQuotes(document, stretches, reading))
  return makeAnalysis(document, spoken, answers, stretches)
}
