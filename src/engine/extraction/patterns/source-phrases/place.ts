import type { UnitRange } from '../pattern-match.ts'

/** A phrase that introduces a source, and the source. */
export interface Place {
  readonly cue: UnitRange
  readonly source: UnitRange
}
