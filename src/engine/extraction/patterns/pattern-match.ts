// An attribution as the reader by verbs finds it, in units of a paragraph.
// Types only.

import type { SayingPattern } from './pattern-chances.ts'

/** Units, both ends included. */
export interface UnitRange {
  readonly first: number
  readonly last: number
}

export interface UnitReading {
  readonly pattern: SayingPattern
  readonly cue: UnitRange
  readonly source: UnitRange | null
  /** At least one run, in text order. */
  readonly content: readonly UnitRange[]
}
