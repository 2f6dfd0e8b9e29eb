import type { BatchOutcome } from '../store/store.ts'

/** What became of one article of an import; `refused`: a step threw, and `refusal` says why. */
export type ImportOutcome<Refusal> = BatchOutcome | { readonly outcome: 'refused'; readonly refusal: Refusal }
