// The same quotation in many articles. Quotes are put into clusters in the
// background, some at a time: what is to be compared is read, compared
// elsewhere, and what came of it is written in one small write, which leaves
// out what has changed meanwhile. What is still to do stands in the archive,
// and so it goes on after a restart.

import type { QuoteType } from '../model.ts'

/** The words of a quote, and by what they are known to be the same when something is written about them. */
export interface WordsOfQuote {
  /** Within this archive. */
  readonly rowId: number
  readonly type: QuoteType
  readonly listed: boolean
  /** Of all parts, with a line feed between them. */
  readonly words: string
  readonly partTexts: readonly string[]
}

/**
 * What a quote turned out to be: the first with its words, found by these fingerprints from now on; one more of those
 * of a leader; or nothing that is compared, such as indirect speech and “Thank you.”.
 */
export type ClusterDecision = { readonly quote: Pick<WordsOfQuote, 'rowId' | 'type' | 'listed' | 'words'> } & (
  | { readonly outcome: 'leads'; readonly fingerprints: readonly number[] }
  | { readonly outcome: 'joins'; readonly leaderRowId: number }
  | { readonly outcome: 'left-out' }
)

export interface ClusterStore {
  /** Whether there is something to do. */
  hasToCluster(): Promise<boolean>
  /** The next quotes that are new or changed, at most so many. */
  listToCluster(limit: number): Promise<readonly WordsOfQuote[]>
  /** For each list of fingerprints, the leaders that have most of them, at most eight, the oldest cluster first. */
  findLeaders(fingerprints: readonly (readonly number[])[]): Promise<readonly (readonly WordsOfQuote[])[]>
  /**
   * Writes down what was decided, in this order, and compares the speakers of the clusters that have changed. A quote
   * that is no longer what it was, or whose leader is none, stays to be decided.
   */
  saveClusters(decisions: readonly ClusterDecision[]): Promise<void>
}
