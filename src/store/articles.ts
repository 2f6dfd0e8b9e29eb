// Articles, as the archive stores and returns them.

import type { Analysis, Reader, Rejected } from '../model.ts'
import type { Page, PageRequest } from './pages.ts'
import type { SigningKey } from './reviews.ts'
import type { QuoteSpeaker, StoredQuote } from './quotes.ts'

/** Whatever else a sender says about an article: their own field names, any JSON. */
export type Metadata = Readonly<Record<string, unknown>>

/** An article as submitted, with its text resolved. `publishedAt` is an ISO 8601 instant in UTC. */
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
  /** The canonical address that its page declares. Articles are not identified by it. */
  readonly canonicalUrl?: string | null
  readonly metadata: Metadata
}

/** What is known about an article, without its text. */
export type ArticleDetails = Omit<NewArticle, 'text'>

export interface StoredArticle extends NewArticle {
  readonly id: string
  readonly canonicalUrl: string | null
  readonly language: string
  readonly createdAt: string
  readonly quoteCount: number
  /** 1 for the article as it was first saved. */
  readonly revision: number
  /** When the latest revision was saved; null if there is only the first. */
  readonly revisedAt: string | null
  /** The version of the engine that last read it. */
  readonly engine: string
  /** null: it was read before there were several readers. */
  readonly reader: Reader | null
}

/** An article in a list: without its text, which may be long. */
export type ListedArticle = Omit<StoredArticle, 'text'>

/** Where else the text of an article was published. */
export interface Publication {
  /** Numbered within its article, from 1. */
  readonly number: number
  readonly outlet: string | null
  readonly url: string | null
  readonly publishedAt: string | null
  readonly externalId: string | null
}

/** An article with everything found in it. */
export interface ArticleWithQuotes {
  readonly article: StoredArticle
  /** In text order. */
  readonly quotes: readonly StoredQuote[]
  /** In order of first quote. */
  readonly speakers: readonly QuoteSpeaker[]
  readonly rejected: readonly Rejected[]
  /** The first hundred, in the order in which they were submitted; `publicationCount` counts them all. */
  readonly publications: readonly Publication[]
  readonly publicationCount: number
  /** Changes whenever anything about the article or its quotes does. */
  readonly tag: string
}

/** An article with what was found in it. */
export interface AnalysedArticle {
  readonly article: NewArticle
  readonly analysis: Analysis
  /** The key it was submitted with; omitted or null if none. */
  readonly key?: SigningKey | null
}

/**
 * What became of an article to be saved: `created`; `existing`: the same
 * article is already stored; or `conflict`: its identity belongs to a stored
 * article with a different text.
 */
export type SaveOutcome =
  | { readonly outcome: 'created'; readonly saved: ArticleWithQuotes }
  | { readonly outcome: 'existing'; readonly saved: ArticleWithQuotes; readonly isElsewhere: boolean }
  | { readonly outcome: 'conflict'; readonly articleId: string; readonly identity: 'externalId' | 'url' }

/** Which stored article it is, whether its text is the same or not. */
export type IdentityOutcome =
  | {
      readonly outcome: 'existing'
      readonly id: string
      readonly quoteCount: number
      /** Whether it was also published elsewhere, which the archive does not know yet. */
      readonly isElsewhere: boolean
    }
  | { readonly outcome: 'conflict'; readonly articleId: string; readonly identity: 'externalId' | 'url' }

/**
 * What became of one of many articles; `failed`: the analysis is not of this
 * text, or the text cannot be encoded as UTF-8.
 */
export type BatchOutcome =
  | { readonly outcome: 'created'; readonly id: string; readonly quoteCount: number }
  | IdentityOutcome
  | { readonly outcome: 'failed'; readonly reason: string }

/** `going`: more is left to delete, so call again; it will not be forgotten when the service stops. */
export type Removal = 'deleted' | 'going' | 'missing'

/** Every field set must match; a list matches if any of its values does. */
export interface ArticleFilter {
  readonly urls?: readonly string[]
  readonly externalIds?: readonly string[]
  /** Case-insensitive. */
  readonly outlets?: readonly string[]
  /** ISO 639-1 codes. */
  readonly languages?: readonly string[]
  /** Words that must all occur in title or text; "…" makes a phrase. Never FTS5 syntax. */
  readonly words?: string
  /** Publication instants, ISO 8601: `from` inclusive, `to` exclusive. */
  readonly from?: string
  readonly to?: string
}

export interface ArticleStore {
  /**
   * The stored article that `article` is, to answer before analysing anything;
   * null if it is new. Compared in this order, and the first match decides: the
   * same `externalId` within the same `outlet` (having no outlet counts as one),
   * the same `url`, the same text; including those of its publications. So a text
   * is never stored twice, whatever address it comes from; saving it from another
   * address adds a publication.
   */
  findSame(article: NewArticle): Promise<SaveOutcome | null>
  /**
   * Saves article, quotes and speakers in one transaction, or nothing. Looks for
   * the same article first, like `findSame`.
   */
  saveArticle(article: NewArticle, analysis: Analysis): Promise<SaveOutcome>
  /** For each, which stored article it is, like `findSame`; null for new ones. */
  identifyArticles(articles: readonly NewArticle[]): Promise<readonly (IdentityOutcome | null)[]>
  /** The same in one write, which records where else they were published. */
  publishArticles(articles: readonly NewArticle[]): Promise<readonly (IdentityOutcome | null)[]>
  /** Forgets that an article was published there. Null if there is no such article. */
  deletePublication(articleId: string, number: number): Promise<'deleted' | 'missing' | null>
  /**
   * Saves many, each like `saveArticle`, and those with few quotes in one
   * transaction; one that can't be saved does not affect the others. Others may
   * write before and after one with many quotes.
   */
  saveArticles(articles: readonly AnalysedArticle[]): Promise<readonly BatchOutcome[]>
  findArticle(id: string): Promise<ArticleWithQuotes | null>
  /** Newest publication first, those without a date last; on the same date, the latest saved first. */
  listArticles(page: PageRequest, filter?: ArticleFilter): Promise<Page<ListedArticle>>
  /**
   * Deletes it with its quotes, and the speakers that no other article quotes. If
   * it has many quotes, this is one step: `finishRemoval` takes the others, and
   * until the last one the article remains, with the quotes that are left.
   */
  deleteArticle(id: string): Promise<Removal>
  /** Ids of articles being deleted. */
  listRemovals(): Promise<readonly string[]>
}
