// What the archive can do, whatever keeps it. SQLite answers at once; the
// promises are there so that a store on another machine can stand behind the
// same door.

import type { Analysis } from '../model.ts'
import type { AccessStore } from './access-key.ts'
import type { AnswerStore } from './idempotency-record.ts'
import type { FigureStore } from './stats.ts'
import type { ReviewStore } from './review.ts'
import type { RevisionStore } from './revision.ts'
import type { SpeakerStore } from './speaker-edit.ts'
import type { WatchStore } from './archive-state.ts'
import type {
  AnalysedArticle,
  ArticleWithQuotes,
  BatchOutcome,
  ExportedArticle,
  ExportedLine,
  ExportedQuote,
  ExportUnit,
  FoundQuote,
  IdentityOutcome,
  ListedArticle,
  NewArticle,
  Page,
  PageRequest,
  QuoteContext,
  QuoteFilter,
  QuoteOrder,
  SaveOutcome,
  SpeakerOrder,
  StoredQuote,
  StoredSpeaker,
} from './stored.ts'

export type * from './access-key.ts'
export type * from './idempotency-record.ts'
export type * from './stats.ts'
export type * from './review.ts'
export type * from './revision.ts'
export type * from './speaker-edit.ts'
export type * from './stored.ts'
export type * from './archive-state.ts'

/**
 * The archive. Rejects with a RangeError for what can only be a caller's
 * mistake: a position that is not one of the list, a date that is none, a
 * span outside its text, a string that no UTF-8 can hold. Errors of the
 * database pass through as they are.
 */
export interface Store
  extends ReviewStore, RevisionStore, SpeakerStore, FigureStore, AnswerStore, AccessStore, WatchStore {
  /**
   * The stored article that `article` is, to answer before any analysis is
   * done; null when it is new. Asked in this order, and the first that finds
   * one decides: the same `externalId` of the same `outlet` (no outlet counts
   * as one), the same `url`, the same text. So a text is never stored twice,
   * whatever address it comes from.
   */
  findSame(article: NewArticle): Promise<SaveOutcome | null>
  /** Saves article, quotes and speakers in one transaction, or nothing. Looks for the same article first, as `findSame`. */
  saveArticle(article: NewArticle, analysis: Analysis): Promise<SaveOutcome>
  /** Of each, which stored article it is, as `findSame`; null for new ones. */
  identifyArticles(articles: readonly NewArticle[]): Promise<readonly (IdentityOutcome | null)[]>
  /** Saves many in one transaction, each as `saveArticle`; one that can't be saved leaves the others alone. */
  saveArticles(articles: readonly AnalysedArticle[]): Promise<readonly BatchOutcome[]>
  findArticle(id: string): Promise<ArticleWithQuotes | null>
  /** Newest published first, those without a date last; of the same date, the latest saved first. */
  listArticles(page: PageRequest): Promise<Page<ListedArticle>>
  /** Deletes it with its quotes, and the speakers whom no other article quotes. False when there is no such article. */
  deleteArticle(id: string): Promise<boolean>
  findQuote(id: string): Promise<StoredQuote | null>
  /**
   * By date if not told otherwise: in the order of their articles, as in
   * `listArticles` but to the second, then in text order. By relevance, which
   * needs words, at most five hundred are given, of the latest that have them.
   */
  listQuotes(filter: QuoteFilter, page: PageRequest, order?: QuoteOrder): Promise<Page<FoundQuote>>
  countQuotes(filter: QuoteFilter): Promise<number>
  /**
   * Which quotes are taken out of the archive next, newest published first, by
   * numbers that mean nothing but to the three methods below. So that one thread
   * can look for the next while another writes these.
   */
  findExportPage(filter: QuoteFilter, page: PageRequest, unit: ExportUnit): Promise<Page<number>>
  exportLines(numbers: readonly number[]): Promise<readonly ExportedLine[]>
  exportQuotes(numbers: readonly number[]): Promise<readonly ExportedQuote[]>
  /** Their articles, each with those of the quotes that are its own. */
  exportArticles(numbers: readonly number[]): Promise<readonly ExportedArticle[]>
  /** Up to so many UTF-16 code units of whole words before a quote and after it; null when there is no such quote. */
  findContext(id: string, length: number): Promise<QuoteContext | null>
  findSpeaker(id: string): Promise<StoredSpeaker | null>
  /** Each word of `query` is the beginning of a word of one form of the name. By name if not told otherwise. */
  listSpeakers(query: string | null, page: PageRequest, order?: SpeakerOrder): Promise<Page<StoredSpeaker>>
  /** Rejects when the database does not answer. */
  check(): Promise<void>
  close(): Promise<void>
}
