// The engine's interface for routes, whether it runs in this thread or in another.

import { readHtml as readHtmlHere } from './html/read-html.ts'
import type { Analyse, AnalysisRequest } from '../model.ts'
import type { AnswerOptions } from '../api/offset-units.ts'
import { packAnalysis } from '../api/packed-analysis.ts'
import type { PackedAnalysis } from '../api/packed-analysis.ts'
import { presentAnalysis } from '../api/present/attributions.ts'

/** A page's words, as returned by `readHtml`. */
export type Page = ReturnType<typeof readHtmlHere>

/**
 * `when-free`: after everything others have asked for by then, as an import waits for people who send a single article.
 */
export type Urgency = 'now' | 'when-free'

/** The signal is aborted when the client is gone. */
export interface Engine {
  /** For storing. */
  readonly analyse: (request: AnalysisRequest, signal: AbortSignal, urgency?: Urgency) => Promise<PackedAnalysis>
  /** For answering: the JSON in UTF-8. */
  readonly attribute: (request: AnalysisRequest, options: AnswerOptions, signal: AbortSignal) => Promise<Uint8Array>
  readonly readHtml: (html: string, signal: AbortSignal, urgency?: Urgency) => Promise<Page>
}

/** Wraps an analyser in this thread as an engine; also reads HTML here, unless `readHtml` is given. */
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
