/** A run of tokens by index, both ends included (unlike a Span). */
export interface TokenRange {
  readonly first: number
  readonly last: number
}
