// What runs in a worker thread: the functions that may take long, by name.

import { setPriority } from 'node:os'
import { analyse as analyseText } from '../engine/analyse.ts'
import { readHtml as readPage } from '../ingest/html/read-html.ts'
import { packAnalysis } from '../api/packed-analysis.ts'
import type { PackedAnalysis } from '../api/packed-analysis.ts'
import { presentAnalysis } from '../api/present/attributions.ts'
import type { AnalysisRequest } from '../model.ts'
import type { QuoteTally } from '../metrics/analysis-report.ts'
import { tallyQuotes } from '../metrics/tally-quotes.ts'
import { handOver } from './hand-over.ts'

/** An answer, and what it took. Counted here: the other thread does not look into it. */
export interface TimedAnswer<Answer> {
  readonly answer: Answer
  readonly seconds: number
  readonly tally: QuoteTally | null
}

export const readHtml = (html: string): TimedAnswer<ReturnType<typeof readPage>> =>
  timed(() => ({ answer: readPage(html), tally: null }))

export const analyse = (request: AnalysisRequest): TimedAnswer<PackedAnalysis> =>
  timed(() => {
    const analysis = analyseText(request)
    return { answer: packAnalysis(analysis), tally: tallyQuotes(analysis) }
  })

/** Written down here as well, which for a long text takes as long as a short one to analyse. */
export function attribute({ request, withRejected }: AttributionTask): object {
  const timedAnswer: TimedAnswer<Uint8Array> = timed(() => {
    const analysis = analyseText(request)
    const json = JSON.stringify(presentAnalysis(request.text, analysis, withRejected))
    return { answer: new TextEncoder().encode(json), tally: tallyQuotes(analysis) }
  })
  return handOver(timedAnswer.answer, timedAnswer)
}

/** As `nice` counts: from 0, as all else, to 19. */
const GIVES_WAY = 5

export interface AttributionTask {
  readonly request: AnalysisRequest
  readonly withRejected: boolean
}

/** Whether this thread takes calls: it answers. */
export const ping = (): true => true

function timed<Answer>(work: () => Omit<TimedAnswer<Answer>, 'seconds'>): TimedAnswer<Answer> {
  const started = performance.now()
  const done = work()
  return { ...done, seconds: (performance.now() - started) / 1000 }
}

// The thread that answers requests comes first. On Linux the priority is that
// of a thread; elsewhere it is that of the process, and so nothing is gained.
try {
  if (process.platform === 'linux') setPriority(0, GIVES_WAY)
} catch {
  // Where a sandbox forbids it, all goes on as before.
}

// A thread takes calls once this file has run. The first analysis reads the
// weights, which takes longer than most articles: better now than then.
analyseText({ text: '“It begins,” said Ann Lee.', title: null, language: null })
