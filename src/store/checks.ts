// What quotations are checked against.

import type { ExportedQuote } from './exports.ts'

/** A quote of the archive, with every name that its speakers have there. */
export interface SimilarQuote extends ExportedQuote {
  /** Of each of its speakers, in the same order. */
  readonly names: readonly (readonly string[])[]
}

export interface CheckStore {
  /**
   * For each of these quotations, by its words in order, the quotes that have
   * most of its rare words, the likeliest first, at most twenty; neither
   * rejected nor withdrawn ones. The work for a quotation is bounded, however
   * large the archive is: one that has only words of thousands of quotes may be
   * missed if it does not begin or end as they do.
   */
  findSimilar(quotations: readonly (readonly string[])[]): Promise<readonly (readonly SimilarQuote[])[]>
}
