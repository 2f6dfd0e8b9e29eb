// A quote on its way: what is quoted, by which words, before it is known who
// the source is. Types only.

import type { TokenRange } from '../language/document.ts'
import type { QuoteType, Span } from '../../model.ts'

/** How the words were found to be a quote, or a quoted span to belong to a source. Most certain first. */
export type QuoteRule =
  | 'speaker-label'
  | 'verb-before-quote'
  | 'verb-after-quote'
  | 'verb-inside-quote'
  | 'reported-clause'
  | 'according-to'
  | 'noun-of-saying'
  | 'colon-before-quote'
  | 'dash-label'
  | 'same-sentence'
  | 'words-around'
  | 'same-paragraph'
  | 'continued-paragraph'
  | 'taking-turns'
  | 'paragraph-before'
  | 'subject-beside'
  | 'subject-of-clause'
  | 'no-source'

export interface QuoteCandidate {
  readonly type: QuoteType
  /** In text order, with their marks, not overlapping. */
  readonly parts: readonly [Span, ...Span[]]
  readonly cue: TokenRange | null
  readonly source: TokenRange | null
  readonly rule: QuoteRule
  /** The reader's chances, from 0 to 1; for a quoted span that no reading covers those of the reading it was joined to, or 0. */
  readonly cueChance: number
  readonly sourceChance: number
  readonly contentChance: number
  /** The highest chance that one of its quoted spans is a quotation; 1 without any. */
  readonly quotationChance: number
}
