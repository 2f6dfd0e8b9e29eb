import type { BatchOutcome } from '../store/store.ts'

/** A field of an article that was not taken as it was sent, although the article was. */
export interface FieldWarning {
  /** A JSON pointer, RFC 6901. */
  readonly pointer: string
  readonly detail: string
}

/** What became of one article of an import; `refused`: a step threw, and `refusal` says why. */
export type ImportOutcome<Refusal> = BatchOutcome | { readonly outcome: 'refused'; readonly refusal: Refusal }
