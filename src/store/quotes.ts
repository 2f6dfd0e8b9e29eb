// Quotes, as the archive keeps and finds them.

import type { CueKind, Evidence, QuoteType, Span, SpeakerKind } from '../model.ts'
import type { Page, PageRequest } from './pages.ts'

/** What a person has said of a quote. A rejected one is listed only where it is asked for. */
export type QuoteStatus = 'unreviewed' | 'confirmed' | 'corrected' | 'rejected'

/** Who said a quote: the archive's id and kind, with the name and the role as its article gives them. */
export interface QuoteSpeaker {
  readonly id: string
  readonly name: string
  readonly role: string | null
  readonly kind: SpeakerKind
}

export interface StoredQuote {
  readonly id: string
  readonly articleId: string
  readonly type: QuoteType
  readonly parts: readonly Span[]
  readonly cue: Span | null
  readonly cueKind: CueKind | null
  readonly source: Span | null
  readonly speakers: readonly QuoteSpeaker[]
  readonly status: QuoteStatus
  /** A revision has nearly the words that a person reviewed, but not the same; until somebody reviews it again. */
  readonly wordsChanged: boolean
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
  /** Who is spoken about, in text order; null where nobody has read it: a person added the quote, an earlier version found it, or its language is not English. */
  readonly about: readonly StoredMention[] | null
  readonly article: {
    readonly title: string | null
    readonly url: string | null
    readonly outlet: string | null
    readonly publishedAt: string | null
  }
  /** Changes whenever anything of the quote does. */
  readonly tag: string
}

/** The quotes of one cluster are the same quotation. */
export interface Occurrences {
  /** How many quotes they are. */
  readonly count: number
  /** Whether they name different people or bodies; who is not known by name contradicts nobody. */
  readonly disputed: boolean
}

/** A quote that was searched for. */
export interface FoundQuote extends StoredQuote {
  /** The spans in its article of the words that were searched for; null where no words were. */
  readonly matches: readonly Span[] | null
  /** Only where quotations rather than quotes, or disputed ones, were searched for. */
  readonly occurrences?: Occurrences
}

/** All of what is set must fit, and of a list any one of its values. */
export interface QuoteFilter {
  /** Names in any of their forms, compared without case, marks and honorifics. */
  readonly speakers?: readonly string[]
  readonly speakerIds?: readonly string[]
  /** Who is spoken about: ids of speakers, or names. */
  readonly about?: readonly string[]
  /** Kinds of which a speaker of it is one; `none`: nobody is known to have said it. */
  readonly speakerKinds?: readonly (SpeakerKind | 'none')[]
  readonly articleId?: string
  readonly types?: readonly QuoteType[]
  /** The outlet of the article, whatever its case. */
  readonly outlets?: readonly string[]
  /** Of the article: ISO 639-1 codes. */
  readonly languages?: readonly string[]
  /** If not set, all but rejected quotes; never withdrawn ones. */
  readonly statuses?: readonly QuoteStatus[]
  /** From 0 to 1. */
  readonly minConfidence?: number
  /** What its cue tells; null: nobody has told it yet. */
  readonly cueKinds?: readonly (CueKind | null)[]
  /** How many words it has at least. */
  readonly minWords?: number
  /** Words that must all stand in the quote; "…" makes a phrase. Never FTS5 syntax. */
  readonly words?: string
  /** Other forms of the same English word will do, but for phrases. */
  readonly stem?: boolean
  /** Publication instants, ISO 8601, to the second: `from` inclusive, `to` exclusive. */
  readonly from?: string
  readonly to?: string
  /** Of quotes that are the same quotation only the earliest that fits all the rest; one without a date is the latest. */
  readonly distinct?: boolean
  /** Only quotations that are given to different people or bodies. */
  readonly disputed?: boolean
}

/** Newest first; surest first; or those first that have the words most often for their length. */
export type QuoteOrder = 'date' | 'confidence' | 'relevance'

/** A span of an article's text, with its words. */
export interface TextPiece extends Span {
  readonly text: string
}

/** What stands around a quote, in the text that its offsets count. */
export interface QuoteContext {
  readonly before: TextPiece
  /** Between each part and the next, in order; cut where that is long. */
  readonly between: readonly TextPiece[]
  readonly after: TextPiece
}

/** Words that mean a person or a body. */
export interface StoredMention extends TextPiece {
  /** The fullest name in the article. */
  readonly name: string
  readonly kind: 'person' | 'organization'
  /** Of the speaker whom the archive knows by this name; null for none. */
  readonly speakerId: string | null
}

export interface QuoteStore {
  findQuote(id: string): Promise<StoredQuote | null>
  /**
   * By date if not told otherwise: in the order of their articles, as in
   * `listArticles` but to the second, then in text order. By relevance, which
   * needs words, at most five hundred are given, of the latest that have them.
   */
  listQuotes(filter: QuoteFilter, page: PageRequest, order?: QuoteOrder): Promise<Page<FoundQuote>>
  countQuotes(filter: QuoteFilter): Promise<number>
  /** Up to so many UTF-16 code units of whole words around each of these quotes; null where there is no such quote. */
  findContexts(ids: readonly string[], length: number): Promise<readonly (QuoteContext | null)[]>
  /** The others that are the same quotation, the earliest first, those without a date last; null when there is no such quote. */
  listOccurrences(id: string, page: PageRequest): Promise<(Page<StoredQuote> & Occurrences) | null>
}
