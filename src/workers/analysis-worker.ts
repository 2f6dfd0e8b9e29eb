// What runs in a worker thread: the functions that may take long, by name.

import { analyse as analyseText } from '../attribution/analyse.ts'
import { readHtml } from '../html/read-html.ts'
import { packAnalysis } from '../http/packed-analysis.ts'
import type { PackedAnalysis } from '../http/packed-analysis.ts'
import { presentAnalysis } from '../http/present.ts'
import type { AnalysisRequest } from '../model.ts'

export { readHtml }

export const analyse = (request: AnalysisRequest): PackedAnalysis => packAnalysis(analyseText(request))

/** Written down here as well, which for a long text takes as long as a short one to analyse. */
export function attribute({ request, withRejected }: AttributionTask): string {
  return JSON.stringify(presentAnalysis(request.text, analyseText(request), withRejected))
}

export interface AttributionTask {
  readonly request: AnalysisRequest
  readonly withRejected: boolean
}

// A thread takes calls once this file has run. The first analysis reads the
// weights, which takes longer than most articles: better now than then.
analyseText({ text: '“It begins,” said Ann Lee.', title: null, language: null })
