// What is reported of a call of the engine when it is over: numbers, never words.

import type { QuoteType } from '../model.ts'

/** `html`: a page was read as text; `analyse`, `attribute`: a text was analysed, to be stored or to be answered. */
export type AnalysisTask = 'html' | 'analyse' | 'attribute'

export interface AnalysisReport {
  readonly task: AnalysisTask
  /** In UTF-16 code units, of the text or of the HTML. */
  readonly length: number
  /** In the worker. */
  readonly seconds: number
  /** From being asked to the worker's beginning, and from its end to being answered. */
  readonly waitedSeconds: number
  /** Null where nothing was attributed. */
  readonly tally: QuoteTally | null
}

/** How many quotes, by type and by who the first speaker is. */
export interface QuoteTally {
  readonly byType: Readonly<Record<QuoteType, number>>
  readonly bySpeaker: Readonly<Record<SpeakerGroup, number>>
}

/** `named`: a person or an organization; `unnamed`: described only; `document`: a text that speaks; `unknown`: nobody was found. */
export type SpeakerGroup = 'named' | 'unnamed' | 'document' | 'unknown'
