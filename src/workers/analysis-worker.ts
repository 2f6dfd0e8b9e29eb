// What runs in a worker thread: the functions that may take long, by name.

import { workerData } from 'node:worker_threads'
import { analyseWith, presentReading } from '../engine/analyse.ts'
import { readHtml as readPage } from '../ingest/html/read-html.ts'
import type { AnswerOptions } from '../api/offset-units.ts'
import { packAnalysis } from '../api/packed-analysis.ts'
import type { PackedAnalysis } from '../api/packed-analysis.ts'
import { presentAnalysis } from '../api/present/attributions.ts'
import type { Analysis, AnalysisRequest, PresentReading, TrainedReader } from '../model.ts'
import { tallyQuotes } from '../metrics/tally-quotes.ts'
import { findNetwork, NO_NETWORK, type FoundNetwork } from '../network/find-network.ts'
import { handOver } from './hand-over.ts'
import { beginRun, guardNetwork, runStart, type RunState, type StartState } from './run-state.ts'
import { giveWay, timed, unlessRefused, type Refusal, type TimedAnswer } from './timed-answer.ts'

/** Goes by the page's elements alone: for pages that the page thread gave up on. */
export const readHtml = ({ html, state }: PageTask): Promise<TimedAnswer<ReturnType<typeof readPage>> | Refusal> =>
  unlessRefused(() => {
    beginRun(state)
    return timed(() => ({ answer: readPage(html), tally: null }))
  })

export const analyse = ({ request, state }: AnalysisTask): Promise<TimedAnswer<PackedAnalysis> | Refusal> =>
  unlessRefused(() =>
    timed(async () => {
      const analysis = await read(request, state)
      return { answer: packAnalysis(analysis), tally: tallyQuotes(analysis) }
    }),
  )

/** Serialized here as well: for a long text, that takes as long as analysing a short one. */
export const attribute = ({ request, state, options }: AttributionTask): Promise<object> =>
  unlessRefused(async () => {
    const timedAnswer: TimedAnswer<Uint8Array> = await timed(async () => {
      const analysis = await read(request, state)
      const json = JSON.stringify(presentAnalysis(request.text, analysis, options))
      return { answer: new TextEncoder().encode(json), tally: tallyQuotes(analysis) }
    })
    return handOver(timedAnswer.answer, timedAnswer)
  })

export interface PageTask {
  readonly html: string
  readonly state: RunState
}

export interface AnalysisTask {
  readonly request: AnalysisRequest
  /** Tells the pool when this thread may be ended. */
  readonly state: RunState
}

export interface AttributionTask extends AnalysisTask {
  readonly options: AnswerOptions
}

/** What the thread is started with. */
export interface AnalysisWorkerData {
  readonly reader: TrainedReader
  readonly starting: StartState
}

/** Answers if this thread takes calls. */
export const ping = (): true => true

/** What this thread reads with and, if that is not what was asked for, why. */
export interface ThreadReading extends PresentReading {
  readonly fault: string | null
}

export const tellReading = (): ThreadReading => ({
  ...presentReading(network === null ? 'linear' : 'pretrained'),
  fault,
})

giveWay()

// A thread takes calls once this file has run. The first analysis reads the
// weights, which takes longer than most articles, so do it now.
const { network, fault } = await startNative(workerData as AnalysisWorkerData)

async function startNative({ reader, starting }: AnalysisWorkerData): Promise<FoundNetwork> {
  if (reader === 'linear') return warmUp(NO_NETWORK)
  const found = await runStart(starting, async () => warmUp(await findNetwork()))
  return found ?? { network: null, fault: 'The threads are being stopped' }
}

async function warmUp(found: FoundNetwork): Promise<FoundNetwork> {
  await analyseWith(found.network, { text: '“It begins,” said Ann Lee.', title: null, language: null })
  return found
}

function read(request: AnalysisRequest, state: RunState): Promise<Analysis> {
  beginRun(state)
  return analyseWith(network && guardNetwork(network, state), request)
}
