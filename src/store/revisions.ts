// Articles that change, and engines that do.

import type { Analysis, PresentReading } from '../model.ts'
import type { ArticleDetails, NewArticle } from './articles.ts'
import type { Page, PageRequest } from './pages.ts'
import type { SigningKey } from './reviews.ts'

/** What became of the quotes of an article that was read again: their ids, in text order. */
export interface QuoteUpdates {
  /** Found for the first time. */
  readonly added: readonly string[]
  /** Their words are elsewhere now. */
  readonly moved: readonly string[]
  /** Type, words or speakers are now as the engine has them. */
  readonly changed: readonly string[]
  /** Listed again after having been withdrawn. */
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

/** An article as it was once submitted, without its text. */
export interface ArticleRevision extends Omit<NewArticle, 'text'> {
  readonly revision: number
  readonly language: string
  readonly createdAt: string
  readonly by: string | null
  /** The key it was submitted with; null if none. */
  readonly key: SigningKey | null
  /** In UTF-16 code units. */
  readonly textLength: number
}

/** What it takes to read an article again. */
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
   * Replaces a stored article with `article`, if `tag` is its present tag, or
   * null. `analysis` is of the new text. Reviewed quotes whose words are still
   * there stay, with their new spans; what is no longer found is withdrawn.
   */
  reviseArticle(
    id: string,
    tag: string | null,
    article: NewArticle,
    analysis: Analysis,
    by: string | null,
    key?: SigningKey | null,
  ): Promise<ReviseOutcome>
  /** Changes the details of an article, if `tag` is its present tag, and keeps text and quotes: also a revision. */
  editArticle(
    id: string,
    tag: string | null,
    details: ArticleDetails,
    by: string | null,
    key?: SigningKey | null,
  ): Promise<ReviseOutcome>
  /** Latest first; null if there is no such article. */
  listRevisions(id: string, page: PageRequest): Promise<Page<ArticleRevision> | null>
  findRevision(id: string, revision: number): Promise<(ArticleRevision & { readonly text: string }) | null>
  /** Saves a newer engine's analysis of the text of `revision`. If `text` is given, only if that is still the text. */
  reanalyseArticle(id: string, revision: number, analysis: Analysis, text?: string | null): Promise<ReanalyseOutcome>
  findText(id: string): Promise<ArticleText | null>
  /** For each revision, where the two-unit characters of its text end, in code units; none if there is no such text. */
  findPairs(texts: readonly { readonly articleId: string; readonly revision: number }[]): Promise<number[][]>
  /** Articles analysed with a different engine or reader than would be used now, after row id `after`, in order of row id. */
  listOutdated(now: PresentReading, after: number, limit: number): Promise<readonly ArticleText[]>
  countOutdated(now: PresentReading): Promise<number>
}
