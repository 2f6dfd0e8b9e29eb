// Articles, as the archive keeps and gives them.

import type { Analysis, Reader, Rejected } from '../model.ts'
import type { Page, PageRequest } from './pages.ts'
import type { SigningKey } from './reviews.ts'
import type { QuoteSpeaker, StoredQuote } from './quotes.ts'

/** What a sender says of an article that has no field of its own: their names, any JSON. */
export type Metadata = Readonly<Record<string, unknown>>

/** An article as it is handed in, its text resolved. `publishedAt` is an ISO 8601 instant in UTC. */
export interface NewArticle {
  readonly text: string
  readonly title: string | null
  readonly url: string | null
  /** The outlet. */
  readonly outlet: string | null
  readonly author: string | null
  readonly publishedAt: string | null
  /** The sender's own id, unique within `outlet`. */
  readonly externalId: string | null
  /** The address that its page gives itself. No article is known by it. */
  readonly canonicalUrl?: string | null
  readonly metadata: Metadata
}

/** What is known of an article, without its text. */
export type ArticleDetails = Omit<NewArticle, 'text'>

export interface StoredArticle extends NewArticle {
  readonly id: string
  readonly canonicalUrl: string | null
  readonly language: string
  readonly createdAt: string
  readonly quoteCount: number
  /** 1 for the article as it was first saved. */
  readonly revision: number
  /** When the latest revision was saved; null for the first. */
  readonly revisedAt: string | null
  /** The version of the engine that read it last. */
  readonly engine: string
  /** null: it was read before there were several. */
  readonly reader: Reader | null
}

/** An article in a list: its text, which may be long, stays where it is. */
export type ListedArticle = Omit<StoredArticle, 'text'>

/** Where else the text of an article was published. */
export interface Publication {
  /** Within its article, from 1. */
  readonly number: number
  readonly outlet: string | null
  readonly url: string | null
  readonly publishedAt: string | null
  readonly externalId: string | null
}

/** The article with everything found in it. */
export interface ArticleWithQuotes {
  readonly article: StoredArticle
  /** In text order. */
  readonly quotes: readonly StoredQuote[]
  /** In order of first quote. */
  readonly speakers: readonly QuoteSpeaker[]
  readonly rejected: readonly Rejected[]
  /** The first hundred, in the order in which they were handed in; and how many there are. */
  readonly publications: readonly Publication[]
  readonly publicationCount: number
  /** Changes whenever anything of the article or its quotes does. */
  readonly tag: string
}

/** An article with what was found in it. */
export interface AnalysedArticle {
  readonly article: NewArticle
  readonly analysis: Analysis
  /** The key that it was handed in with; left out or null without one. */
  readonly key?: SigningKey | null
}

/**
 * What became of an article that was to be saved: `created`; `existing`, the
 * same article is there already; or `conflict`, its identity belongs to a
 * stored article with another text.
 */
export type SaveOutcome =
  | { readonly outcome: 'created'; readonly saved: ArticleWithQuotes }
  | { readonly outcome: 'existing'; readonly saved: ArticleWithQuotes; readonly isElsewhere: boolean }
  | { readonly outcome: 'conflict'; readonly articleId: string; readonly identity: 'externalId' | 'url' }

/** Which stored article it is, by the same text or in spite of another. */
export type IdentityOutcome =
  | {
      readonly outcome: 'existing'
      readonly id: string
      readonly quoteCount: number
      /** Whether it was published elsewhere as well, which the archive does not know yet. */
      readonly isElsewhere: boolean
    }
  | { readonly outcome: 'conflict'; readonly articleId: string; readonly identity: 'externalId' | 'url' }

/** What became of one of many articles; `failed`: an analysis that is not of this text, or words that no UTF-8 can hold. */
export type BatchOutcome =
  | { readonly outcome: 'created'; readonly id: string; readonly quoteCount: number }
  | IdentityOutcome
  | { readonly outcome: 'failed'; readonly reason: string }

/** `going`: there is more to delete, by asking again; it is not forgotten when the service stops. */
export type Removal = 'deleted' | 'going' | 'missing'

/** All of what is set must fit, and of a list any one of its values. */
export interface ArticleFilter {
  readonly urls?: readonly string[]
  readonly externalIds?: readonly string[]
  /** Whatever their case. */
  readonly outlets?: readonly string[]
  /** ISO 639-1 codes. */
  readonly languages?: readonly string[]
  /** Words that must all stand in title or text; "…" makes a phrase. Never FTS5 syntax. */
  readonly words?: string
  /** Publication instants, ISO 8601: `from` inclusive, `to` exclusive. */
  readonly from?: string
  readonly to?: string
}

export interface ArticleStore {
  /**
   * The stored article that `article` is, to answer before any analysis is
   * done; null when it is new. Asked in this order, and the first that finds
   * one decides: the same `externalId` of the same `outlet` (no outlet counts
   * as one), the same `url`, the same text; those of its publications too. So a
   * text is never stored twice, whatever address it comes from; who saves it
   * from another adds a publication.
   */
  findSame(article: NewArticle): Promise<SaveOutcome | null>
  /** Saves article, quotes and speakers in one transaction, or nothing. Looks for the same article first, as `findSame`. */
  saveArticle(article: NewArticle, analysis: Analysis): Promise<SaveOutcome>
  /** Of each, which stored article it is, as `findSame`; null for new ones. */
  identifyArticles(articles: readonly NewArticle[]): Promise<readonly (IdentityOutcome | null)[]>
  /** The same in one write, which remembers where else they were published. */
  publishArticles(articles: readonly NewArticle[]): Promise<readonly (IdentityOutcome | null)[]>
  /** Forgets that it was published there. Null when there is no such article. */
  deletePublication(articleId: string, number: number): Promise<'deleted' | 'missing' | null>
  /**
   * Saves many, each as `saveArticle`, and those of few quotes in one transaction; one that can't be saved leaves
   * the others alone. Others may write before and after one of many quotes.
   */
  saveArticles(articles: readonly AnalysedArticle[]): Promise<readonly BatchOutcome[]>
  findArticle(id: string): Promise<ArticleWithQuotes | null>
  /** Newest published first, those without a date last; of the same date, the latest saved first. */
  listArticles(page: PageRequest, filter?: ArticleFilter): Promise<Page<ListedArticle>>
  /**
   * Deletes it with its quotes, and the speakers whom no other article quotes.
   * Of one with many quotes a step: `finishRemoval` asks for the others, and
   * until the last the article is there, with the quotes that are left.
   */
  deleteArticle(id: string): Promise<Removal>
  /** Ids of articles that are being deleted. */
  listRemovals(): Promise<readonly string[]>
}
