import type { TokenRange } from '../language/token-range.ts'

/** Tokens that are taken. */
export class TokenSet {
  readonly #tokens = new Set<number>()

  add(run: TokenRange): void {
    for (let at = run.first; at <= run.last; at++) this.#tokens.add(at)
  }

  /** Whether any token of the run is. */
  has(run: TokenRange): boolean {
    for (let at = run.first; at <= run.last; at++) if (this.#tokens.has(at)) return true
    return false
  }
}
