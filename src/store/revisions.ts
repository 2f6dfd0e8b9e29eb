// Articles that change, and engines that do.

import type { Analysis, PresentReading } from '../model.ts'
import type { ArticleDetails, NewArticle } from './articles.ts'
import type { Page, PageRequest } from './pages.ts'
import type { SigningKey } from './reviews.ts'

/** What became of the quotes of an article that was read again, by their ids, in text order. */
export interface QuoteUpdates {
  /** Found for the first time. */
  readonly added: readonly string[]
  /** Words that stand elsewhere now. */
  readonly moved: readonly string[]
  /** Type, words or speakers as the engine now has them. */
  readonly changed: readonly string[]
  /** Listed again, having been withdrawn before. */
  readonly restored: readonly string[]
  readonly withdrawn: readonly string[]
}

export type ReviseOutcome =
  | { readonly outcome: 'revised' | 'unchanged'; readonly id: string; readonly updates: QuoteUpdates }
  | { readonly outcome: 'missing' }
  | { readonly outcome: 'stale'; readonly tag: string }
  | { readonly outcome: 'conflict'; readonly articleId: string; readonly identity: 'externalId' | 'url' | 'text' }

export type ReanalyseOutcome =
  | { readonly outcome: 'reanalysed'; readonly id: string; readonly updates: QuoteUpdates }
  | { readonly outcome: 'missing' }
  /** The text is no longer the one that was analysed. */
  | { readonly outcome: 'revised-since' }

/** An article as it was handed in once, without its text. */
export interface ArticleRevision extends Omit<NewArticle, 'text'> {
  readonly revision: number
  readonly language: string
  readonly createdAt: string
  readonly by: string | null
  /** The key that it was handed in with; null without one. */
  readonly key: SigningKey | null
  /** In UTF-16 code units. */
  readonly textLength: number
}

/** What is needed to read an article again. */
export interface ArticleText {
  readonly id: string
  readonly rowId: number
  readonly revision: number
  readonly text: string
  readonly title: string | null
  readonly language: string
}

export interface RevisionStore {
  /**
   * Puts `article` in the place of a stored one, if `tag` is still its own, or null.
   * `analysis` is of its text. Reviewed quotes whose words are still there stay,
   * with their new spans; what is not found any more is withdrawn.
   */
  reviseArticle(
    id: string,
    tag: string | null,
    article: NewArticle,
    analysis: Analysis,
    by: string | null,
    key?: SigningKey | null,
  ): Promise<ReviseOutcome>
  /** Says something else of an article, if `tag` is still its own, and keeps text and quotes: a revision as well. */
  editArticle(
    id: string,
    tag: string | null,
    details: ArticleDetails,
    by: string | null,
    key?: SigningKey | null,
  ): Promise<ReviseOutcome>
  /** Latest first; null when there is no such article. */
  listRevisions(id: string, page: PageRequest): Promise<Page<ArticleRevision> | null>
  findRevision(id: string, revision: number): Promise<(ArticleRevision & { readonly text: string }) | null>
  /** Takes over a newer engine's answer for the text of `revision`. */
  /** With `text`, only as long as that is what it says. */
  reanalyseArticle(id: string, revision: number, analysis: Analysis, text?: string | null): Promise<ReanalyseOutcome>
  findText(id: string): Promise<ArticleText | null>
  /** Of each revision, where the characters of two code units end in its text, in code units; none where there is no such text. */
  findPairs(texts: readonly { readonly articleId: string; readonly revision: number }[]): Promise<number[][]>
  /** Articles that another engine or reader has analysed than would now, after the one with the row id `after`, in order of row id. */
  listOutdated(now: PresentReading, after: number, limit: number): Promise<readonly ArticleText[]>
  countOutdated(now: PresentReading): Promise<number>
}
