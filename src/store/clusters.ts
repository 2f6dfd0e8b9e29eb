// The same quotation in many articles. Quotes are clustered in the background,
// a few at a time: those to compare are read, compared elsewhere, and the
// outcome is saved in one small write, which skips whatever has changed
// meanwhile. What is left to do is kept in the archive, so it resumes after a
// restart.

import type { QuoteType } from '../model.ts'

/** The words of a quote, and the fields that show, when saving, that it has not changed. */
export interface WordsOfQuote {
  /** Unique within this archive. */
  readonly rowId: number
  readonly type: QuoteType
  readonly listed: boolean
  /** Of all parts, separated by a line feed. */
  readonly words: string
  readonly partTexts: readonly string[]
}

/**
 * What a quote turned out to be: the first with its words, found by these
 * fingerprints from now on; another with the words of a leader; or one that is
 * not compared, such as indirect speech and “Thank you.”.
 */
export type ClusterDecision = { readonly quote: Pick<WordsOfQuote, 'rowId' | 'type' | 'listed' | 'words'> } & (
  | { readonly outcome: 'leads'; readonly fingerprints: readonly number[] }
  | { readonly outcome: 'joins'; readonly leaderRowId: number }
  | { readonly outcome: 'left-out' }
)

export interface ClusterStore {
  /** Whether there is anything to do. */
  hasToCluster(): Promise<boolean>
  /** The next new or changed quotes, at most `limit`. */
  listToCluster(limit: number): Promise<readonly WordsOfQuote[]>
  /** For each list of fingerprints, the leaders that share most of them, at most eight, oldest cluster first. */
  findLeaders(fingerprints: readonly (readonly number[])[]): Promise<readonly (readonly WordsOfQuote[])[]>
  /**
   * Saves the decisions in this order, and compares the speakers of the clusters
   * that have changed. A quote that has changed meanwhile, or whose leader no
   * longer leads, stays undecided.
   */
  saveClusters(decisions: readonly ClusterDecision[]): Promise<void>
}
