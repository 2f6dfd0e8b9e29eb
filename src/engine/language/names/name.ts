// A name as it stands in the text.

import type { TokenRange } from '../token-range.ts'

/** A name without its titles, as a run of tokens. */
export interface Name extends TokenRange {
  /** Capitalised titles directly before: "Mr.", "Secretary General"; `null` when there are none. */
  readonly titles: TokenRange | null
}
