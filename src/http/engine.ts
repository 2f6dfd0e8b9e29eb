// What the routes ask of the engine, in this thread or in another.

import type { readHtml } from '../html/read-html.ts'
import type { Analyse, AnalysisRequest } from '../model.ts'

/** A page's words, as `readHtml` gives them. */
export type Page = ReturnType<typeof readHtml>

export interface Engine {
  /** The signal is aborted when the client is gone. */
  readonly analyse: (request: AnalysisRequest, signal: AbortSignal) => ReturnType<Analyse>
  readonly readHtml: (html: string, signal: AbortSignal) => Promise<Page>
  /** Of a text and of HTML, in UTF-16 code units. */
  readonly maxTextLength: number
}
