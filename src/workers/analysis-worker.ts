// What runs in a worker thread: the functions that may take long, by name.

import { analyse as analyseText } from '../engine/analyse.ts'
import { readHtml as readPage } from '../ingest/html/read-html.ts'
import type { AnswerOptions } from '../api/offset-units.ts'
import { packAnalysis } from '../api/packed-analysis.ts'
import type { PackedAnalysis } from '../api/packed-analysis.ts'
import { presentAnalysis } from '../api/present/attributions.ts'
import type { AnalysisRequest } from '../model.ts'
import { tallyQuotes } from '../metrics/tally-quotes.ts'
import { handOver } from './hand-over.ts'
import { giveWay, timed, unlessRefused, type Refusal, type TimedAnswer } from './timed-answer.ts'

/** By the page's elements alone: for pages that the thread for pages gave up. */
export const readHtml = (html: string): TimedAnswer<ReturnType<typeof readPage>> | Refusal =>
  unlessRefused(() => timed(() => ({ answer: readPage(html), tally: null })))

export const analyse = (request: AnalysisRequest): TimedAnswer<PackedAnalysis> | Refusal =>
  unlessRefused(() =>
    timed(() => {
      const analysis = analyseText(request)
      return { answer: packAnalysis(analysis), tally: tallyQuotes(analysis) }
    }),
  )

/** Written down here as well, which for a long text takes as long as a short one to analyse. */
export const attribute = ({ request, options }: AttributionTask): object =>
  unlessRefused(() => {
    const timedAnswer: TimedAnswer<Uint8Array> = timed(() => {
      const analysis = analyseText(request)
      const json = JSON.stringify(presentAnalysis(request.text, analysis, options))
      return { answer: new TextEncoder().encode(json), tally: tallyQuotes(analysis) }
    })
    return handOver(timedAnswer.answer, timedAnswer)
  })

export interface AttributionTask {
  readonly request: AnalysisRequest
  readonly options: AnswerOptions
}

/** Whether this thread takes calls: it answers. */
export const ping = (): true => true

giveWay()

// A thread takes calls once this file has run. The first analysis reads the
// weights, which takes longer than most articles: better now than then.
analyseText({ text: '“It begins,” said Ann Lee.', title: null, language: null })
