// What is reported about a finished call of the engine: numbers, never words.

import type { QuoteType } from '../model.ts'

/** `html`: a page was read into text; `analyse`, `attribute`: a text was analysed, to be stored or to be sent back. */
export type AnalysisTask = 'html' | 'analyse' | 'attribute'

export interface AnalysisReport {
  readonly task: AnalysisTask
  /** Of the text or the HTML, in UTF-16 code units. */
  readonly length: number
  /** Time in the worker. */
  readonly seconds: number
  /** From the call to the worker's start, plus from its end to the answer. */
  readonly waitedSeconds: number
  /** Null if nothing was attributed. */
  readonly tally: QuoteTally | null
}

/** How many quotes, by type and by the kind of the first speaker. */
export interface QuoteTally {
  readonly byType: Readonly<Record<QuoteType, number>>
  readonly bySpeaker: Readonly<Record<SpeakerGroup, number>>
}

/** `named`: a person or an organization; `unnamed`: only described; `document`: a text that speaks; `unknown`: nobody was found. */
export type SpeakerGroup = 'named' | 'unnamed' | 'document' | 'unknown'
