// A name as written in the text.

import type { TokenRange } from '../token-range.ts'

/** A name without its titles, as a run of tokens. */
export interface Name extends TokenRange {
  /** Capitalized titles directly before: "Mr.", "Secretary General"; `null` if there are none. */
  readonly titles: TokenRange | null
}
