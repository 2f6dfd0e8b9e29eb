import type { ReportingPattern } from '../../types.ts'

// An attribution as the patterns find it, in units of a paragraph. Types only.

/** Units, both ends included. */
export interface UnitRange {
  readonly first: number
  readonly last: number
}

export interface PatternMatch {
  readonly pattern: ReportingPattern
  readonly cue: UnitRange
  readonly source: UnitRange | null
  /** At least one run, in text order. */
  readonly content: readonly UnitRange[]
  /** Whether a dash takes the place of quotation marks. */
  readonly isSpeech?: true
}

/** What is found around a verb. */
export type FoundWords = Omit<PatternMatch, 'cue'>
