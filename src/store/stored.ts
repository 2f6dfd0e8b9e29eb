// What the archive keeps and gives, as plain data.

import type { Analysis, Evidence, QuoteType, Rejected, Span, SpeakerKind } from '../model.ts'

/** An article as it is handed in, its text settled. `publishedAt` is an ISO 8601 instant in UTC. */
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
}

export interface StoredArticle extends NewArticle {
  readonly id: string
  readonly language: string
  readonly createdAt: string
  readonly quoteCount: number
  /** 1 for the article as it was first saved. */
  readonly revision: number
  /** When the latest revision was saved; null for the first. */
  readonly revisedAt: string | null
  /** The version of the engine that read it last. */
  readonly engine: string
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
  /** Those of them that a person has confirmed. */
  readonly confirmedAliases: readonly string[]
  /** Roles as articles gave them, latest first; at most twenty. */
  readonly roles: readonly string[]
  /** What they are called elsewhere, as a person said: "wikidata:Q7747". */
  readonly externalId: string | null
  readonly quoteCount: number
  readonly articleCount: number
  /** Of the articles that quote them, the first and the last date; null when none has one. */
  readonly firstQuotedAt: string | null
  readonly lastQuotedAt: string | null
  /** The outlets of these articles, most articles first; at most twenty. */
  readonly outlets: readonly { readonly name: string; readonly articleCount: number }[]
  /** Changes whenever a person changes the speaker, and not with each new quote. */
  readonly tag: string
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
  readonly status: QuoteStatus
  /** When it was taken out of the lists, and whether because its words are gone from the article or because the engine no longer finds it. */
  readonly withdrawn: { readonly at: string; readonly because: 'text' | 'engine' } | null
  /** The version of the engine that found it; null when a person added it. */
  readonly engine: string | null
  /** The revision of the article whose text the offsets count. */
  readonly revision: number
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
    readonly outlet: string | null
    readonly publishedAt: string | null
  }
  /** Changes whenever anything of the quote does. */
  readonly tag: string
}

/** The article with everything found in it. */
export interface ArticleWithQuotes {
  readonly article: StoredArticle
  /** In text order. */
  readonly quotes: readonly StoredQuote[]
  /** In order of first quote. */
  readonly speakers: readonly QuoteSpeaker[]
  readonly rejected: readonly Rejected[]
  /** Changes whenever anything of the article or its quotes does. */
  readonly tag: string
}

/**
 * What became of an article that was to be saved: `created`; `existing`, the
 * same article is there already; or `conflict`, its identity belongs to a
 * stored article with another text.
 */
export type SaveOutcome =
  | { readonly outcome: 'created' | 'existing'; readonly saved: ArticleWithQuotes }
  | { readonly outcome: 'conflict'; readonly articleId: string; readonly identity: 'externalId' | 'url' }

/** An article with what was found in it. */
export interface AnalysedArticle {
  readonly article: NewArticle
  readonly analysis: Analysis
}

/** Which stored article it is, by the same text or in spite of another. */
export type IdentityOutcome =
  | { readonly outcome: 'existing'; readonly id: string; readonly quoteCount: number }
  | { readonly outcome: 'conflict'; readonly articleId: string; readonly identity: 'externalId' | 'url' }

/** What became of one of many articles; `failed`: an analysis that is not of this text, or words that no UTF-8 can hold. */
export type BatchOutcome =
  | { readonly outcome: 'created'; readonly id: string; readonly quoteCount: number }
  | IdentityOutcome
  | { readonly outcome: 'failed'; readonly reason: string }

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

/** By name; by number of quotes, most first; or by the date of the last quote, latest first. */
export type SpeakerOrder = 'name' | 'quotes' | 'lastQuoted'

/** A quote that was looked for, with the places in its article of the words that were; null where no words were. */
export interface FoundQuote extends StoredQuote {
  readonly matches: readonly Span[] | null
}

/** A quote as it is taken out of the archive. */
export interface ExportedQuote {
  readonly id: string
  readonly articleId: string
  readonly type: QuoteType
  readonly status: QuoteStatus
  readonly engine: string | null
  readonly revision: number
  readonly confidence: number
  readonly parts: readonly Span[]
  readonly partTexts: readonly string[]
  readonly cue: TextPiece | null
  readonly source: TextPiece | null
  readonly speakers: readonly QuoteSpeaker[]
  readonly article: {
    readonly title: string | null
    readonly url: string | null
    readonly outlet: string | null
    readonly publishedAt: string | null
  }
}

/** What a page of an export counts, and does not cut through. */
export type ExportUnit = 'quote' | 'article' | 'reviewed'

/** A quote as it is taken out of the archive a line at a time: in pieces of JSON, as many as need not be looked into. */
export interface ExportedLine {
  readonly parts: readonly Span[]
  readonly partTexts: readonly string[]
  readonly confidence: number
  /** An array of `QuoteSpeaker`s. */
  readonly speakers: string
  /** An array of {step, rule, spans: [{start, end, text}]}. */
  readonly evidence: string
  /** Members of the quote: `id`, `type`. */
  readonly identity: string
  /** `cue`, `source`. */
  readonly mentions: string
  /** `status`, `engine`, `revision`, `articleId`, `article`. */
  readonly rest: string
}

/** An article as it is taken out of the archive, with those of its quotes that were asked for. */
export interface ExportedArticle {
  readonly id: string
  readonly text: string
  readonly title: string | null
  readonly url: string | null
  readonly outlet: string | null
  readonly publishedAt: string | null
  readonly language: string
  /** All whom it quotes, with every form of the name that it uses. */
  readonly speakers: readonly {
    readonly id: string
    readonly name: string
    readonly kind: SpeakerKind
    readonly forms: readonly string[]
  }[]
  /** In text order. */
  readonly quotes: readonly ExplainedQuote[]
}

export interface ExplainedQuote extends ExportedQuote {
  readonly evidence: readonly (Omit<Evidence, 'spans'> & { readonly spans: readonly TextPiece[] })[]
}

/** A stretch of an article's text. */
export interface TextPiece extends Span {
  readonly text: string
}

/** What stands around a quote, in the text that its offsets count. */
export interface QuoteContext {
  readonly before: TextPiece
  readonly after: TextPiece
}

/** Newest first; surest first; or those first that have the words most often for their length. */
export type QuoteOrder = 'date' | 'confidence' | 'relevance'

export interface QuoteFilter {
  /** A name in any of its forms, compared without case, marks and honorifics. */
  readonly speaker?: string
  readonly speakerId?: string
  readonly articleId?: string
  readonly type?: QuoteType
  /** The outlet of the article, whatever its case. */
  readonly outlet?: string
  /** If not set, all but rejected quotes; never withdrawn ones. */
  readonly status?: QuoteStatus
  /** From 0 to 1. */
  readonly minConfidence?: number
  /** Words that must all stand in the quote; "…" makes a phrase. Never FTS5 syntax. */
  readonly words?: string
  /** Other forms of the same English word will do, but for phrases. */
  readonly stem?: boolean
  /** Publication instants, ISO 8601, to the second: `from` inclusive, `to` exclusive. */
  readonly from?: string
  readonly to?: string
}
