import type { BatchOutcome } from '../store/store.ts'

/** What of an article was not taken as it was sent, though the article was. */
export interface FieldWarning {
  /** RFC 6901. */
  readonly pointer: string
  readonly detail: string
}

/** What became of one article of an import; `refused`: a step threw, and `refusal` says why. */
export type ImportOutcome<Refusal> = BatchOutcome | { readonly outcome: 'refused'; readonly refusal: Refusal }
