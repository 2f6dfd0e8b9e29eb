// What quotations are checked against.

import type { ExportedQuote } from './exports.ts'

/** A quote of the archive, with every name its speakers have there. */
export interface SimilarQuote extends ExportedQuote {
  /** One list for each of its speakers, in the same order. */
  readonly names: readonly (readonly string[])[]
}

export interface CheckStore {
  /**
   * For each of these quotations, given as its words in order, the quotes that
   * share most of its rare words, likeliest first, at most twenty; neither
   * rejected nor withdrawn ones. The work for a quotation is bounded, however
   * large the archive is: one whose words all occur in thousands of quotes may be
   * missed unless it begins or ends like one of them.
   */
  findSimilar(quotations: readonly (readonly string[])[]): Promise<readonly (readonly SimilarQuote[])[]>
}
