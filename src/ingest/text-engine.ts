// What the routes ask of the engine, in this thread or in another.

import { readHtml as readHtmlHere } from './html/read-html.ts'
import type { Analyse, AnalysisRequest } from '../model.ts'
import type { AnswerOptions } from '../api/offset-units.ts'
import { packAnalysis } from '../api/packed-analysis.ts'
import type { PackedAnalysis } from '../api/packed-analysis.ts'
import { presentAnalysis } from '../api/present/attributions.ts'

/** A page's words, as `readHtml` gives them. */
export type Page = ReturnType<typeof readHtmlHere>

/** `when-free`: after all that others have asked for by then, as an import waits for those who send one article. */
export type Urgency = 'now' | 'when-free'

/** In each, the signal is aborted when the client is gone. */
export interface Engine {
  /** To be stored. */
  readonly analyse: (request: AnalysisRequest, signal: AbortSignal, urgency?: Urgency) => Promise<PackedAnalysis>
  /** To be answered: the JSON of it, in UTF-8. */
  readonly attribute: (request: AnalysisRequest, options: AnswerOptions, signal: AbortSignal) => Promise<Uint8Array>
  readonly readHtml: (html: string, signal: AbortSignal, urgency?: Urgency) => Promise<Page>
}

/** An analyser of this thread as an engine; HTML is read here, too, unless given. */
export function makeEngine(
  analyse: (request: AnalysisRequest, signal: AbortSignal) => ReturnType<Analyse>,
  readHtml: Engine['readHtml'] = async (html) => readHtmlHere(html),
): Engine {
  return {
    analyse: async (request, signal) => packAnalysis(await analyse(request, signal)),
    attribute: async (request, options, signal) =>
      Buffer.from(JSON.stringify(presentAnalysis(request.text, await analyse(request, signal), options))),
    readHtml,
  }
}
