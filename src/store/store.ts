// What the archive can do, whatever keeps it. SQLite answers at once; the
// promises are there so that a store on another machine can stand behind the
// same door.

import type { Analysis, Evidence, QuoteType, Rejected, Span, SpeakerKind } from '../model.ts'

/** An article as it is handed in, its text settled. `publishedAt` is an ISO 8601 instant in UTC. */
export interface NewArticle {
  readonly text: string
  readonly title: string | null
  readonly url: string | null
  /** The outlet. */
  readonly source: string | null
  readonly author: string | null
  readonly publishedAt: string | null
  /** The sender's own id, unique within `source`. */
  readonly externalId: string | null
}

export interface StoredArticle extends NewArticle {
  readonly id: string
  readonly language: string
  readonly createdAt: string
  readonly quoteCount: number
}

/** An article in a list: its text, which may be long, stays where it is. */
export type ListedArticle = Omit<StoredArticle, 'text'>

/** A speaker of the archive: one per person or body, linked across articles by the same full name only. */
export interface StoredSpeaker {
  readonly id: string
  readonly name: string
  readonly kind: SpeakerKind
  /** Every other form of the name that articles used, most used first. */
  readonly aliases: readonly string[]
  /** Roles as articles gave them, latest first. */
  readonly roles: readonly string[]
  readonly quoteCount: number
  readonly articleCount: number
}

/** Who said a quote: the archive's id and kind, with the name and the role as its article gives them. */
export interface QuoteSpeaker {
  readonly id: string
  readonly name: string
  readonly role: string | null
  readonly kind: SpeakerKind
}

/** What a person has said of a quote. A rejected one is listed only where it is asked for. */
export type QuoteStatus = 'unreviewed' | 'confirmed' | 'corrected' | 'rejected'

export interface StoredQuote {
  readonly id: string
  readonly articleId: string
  readonly type: QuoteType
  readonly parts: readonly Span[]
  readonly cue: Span | null
  readonly source: Span | null
  readonly speakers: readonly QuoteSpeaker[]
  readonly confidence: number
  readonly evidence: readonly Evidence[]
  /** The text of each part, of the cue and of the source, cut from the article when it was saved. */
  readonly partTexts: readonly string[]
  readonly cueText: string | null
  readonly sourceText: string | null
  /** The words of each evidence span, in the order of `evidence`. */
  readonly evidenceTexts: readonly (readonly string[])[]
  readonly article: {
    readonly title: string | null
    readonly url: string | null
    readonly source: string | null
    readonly publishedAt: string | null
  }
}

/** The article with everything found in it. */
export interface ArticleWithQuotes {
  readonly article: StoredArticle
  /** In text order. */
  readonly quotes: readonly StoredQuote[]
  /** In order of first quote. */
  readonly speakers: readonly QuoteSpeaker[]
  readonly rejected: readonly Rejected[]
}

/**
 * What became of an article that was to be saved: `created`; `existing`, the
 * same article is there already; or `conflict`, its identity belongs to a
 * stored article with another text.
 */
export type SaveOutcome =
  | { readonly outcome: 'created' | 'existing'; readonly saved: ArticleWithQuotes }
  | { readonly outcome: 'conflict'; readonly articleId: string; readonly identity: 'externalId' | 'url' }

/** A page of a list; `next` is the position to go on from, null on the last page. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly next: Position | null
}

/** The sort key of the last item of a page; plain JSON, opaque to clients once encoded. */
export type Position = readonly (string | number | null)[]

export interface PageRequest {
  /** At least 1. */
  readonly limit: number
  /** `next` of the page before, asked with the same filter; null for the first page. */
  readonly after: Position | null
}

export interface QuoteFilter {
  /** A name in any of its forms, compared without case, marks and honorifics. */
  readonly speaker?: string
  readonly speakerId?: string
  readonly articleId?: string
  readonly type?: QuoteType
  /** Words that must all stand in the quote; "…" makes a phrase. Never FTS5 syntax. */
  readonly words?: string
  /** Publication instants, ISO 8601: `from` inclusive, `to` exclusive. */
  readonly from?: string
  readonly to?: string
}

/**
 * The archive. Rejects with a RangeError for what can only be a caller's
 * mistake: a position that is not one of the list, a date that is none, a
 * span outside its text, a string that no UTF-8 can hold. Errors of the
 * database pass through as they are.
 */
export interface Store {
  /**
   * The stored article that `article` is, to answer before any analysis is
   * done; null when it is new. Asked in this order, and the first that finds
   * one decides: the same `externalId` of the same `source` (no source counts
   * as one), the same `url`, the same text. So a text is never stored twice,
   * whatever address it comes from.
   */
  findSame(article: NewArticle): Promise<SaveOutcome | null>
  /** Saves article, quotes and speakers in one transaction, or nothing. Looks for the same article first, as `findSame`. */
  saveArticle(article: NewArticle, analysis: Analysis): Promise<SaveOutcome>
  findArticle(id: string): Promise<ArticleWithQuotes | null>
  /** Newest published first, those without a date last; of the same date, the latest saved first. */
  listArticles(page: PageRequest): Promise<Page<ListedArticle>>
  /** Deletes it with its quotes, and the speakers whom no other article quotes. False when there is no such article. */
  deleteArticle(id: string): Promise<boolean>
  findQuote(id: string): Promise<StoredQuote | null>
  /** In the order of their articles, as in `listArticles`, then in text order. */
  listQuotes(filter: QuoteFilter, page: PageRequest): Promise<Page<StoredQuote>>
  findSpeaker(id: string): Promise<StoredSpeaker | null>
  /** By name; each word of `query` is the beginning of a word of one form of the name. */
  listSpeakers(query: string | null, page: PageRequest): Promise<Page<StoredSpeaker>>
  /** Rejects when the database does not answer. */
  check(): Promise<void>
  close(): Promise<void>
}
