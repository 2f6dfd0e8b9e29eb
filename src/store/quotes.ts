// Quotes, as the archive stores and finds them.

import type { CueKind, Evidence, QuoteType, Span, SpeakerKind } from '../model.ts'
import type { Page, PageRequest } from './pages.ts'

/** A person's verdict on a quote. Rejected quotes are listed only on request. */
export type QuoteStatus = 'unreviewed' | 'confirmed' | 'corrected' | 'rejected'

/** Who said a quote: the archive's id and kind, with name and role as in the article. */
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
  /** Whether a revision has nearly, but not exactly, the words a person reviewed; until somebody reviews it again. */
  readonly wordsChanged: boolean
  /** When it was removed from the lists, and whether because its words are gone from the article or because the engine no longer finds it. */
  readonly withdrawn: { readonly at: string; readonly because: 'text' | 'engine' } | null
  /** The version of the engine that found it; null if a person added it. */
  readonly engine: string | null
  /** The revision of the article whose text the offsets refer to. */
  readonly revision: number
  readonly confidence: number
  readonly evidence: readonly Evidence[]
  /** The text of each part, of the cue and of the source, cut from the article on saving. */
  readonly partTexts: readonly string[]
  readonly cueText: string | null
  readonly sourceText: string | null
  /** The words of each evidence span, in the order of `evidence`. */
  readonly evidenceTexts: readonly (readonly string[])[]
  /** Who is spoken about, in text order; null if undetermined: a person added the quote, an earlier version found it, or it is not in English. */
  readonly about: readonly StoredMention[] | null
  readonly article: {
    readonly title: string | null
    readonly url: string | null
    readonly outlet: string | null
    readonly publishedAt: string | null
  }
  /** Changes whenever anything about the quote does. */
  readonly tag: string
}

/** The quotes of one cluster, all the same quotation. */
export interface Occurrences {
  /** How many quotes there are. */
  readonly count: number
  /** Whether they name different people or bodies; a speaker without a name contradicts nobody. */
  readonly disputed: boolean
}

/** A quote found by a search. */
export interface FoundQuote extends StoredQuote {
  /** The spans of the search words in its article; null if no words were searched for. */
  readonly matches: readonly Span[] | null
  /** Only for searches for distinct or disputed quotations. */
  readonly occurrences?: Occurrences
}

/** Every field set must match; a list matches if any of its values does. */
export interface QuoteFilter {
  /** Names in any form, compared without case, accents and honorifics. */
  readonly speakers?: readonly string[]
  readonly speakerIds?: readonly string[]
  /** Who is spoken about: speaker ids or names. */
  readonly about?: readonly string[]
  /** Matches if one of its speakers has one of these kinds; `none`: no known speaker. */
  readonly speakerKinds?: readonly (SpeakerKind | 'none')[]
  readonly articleId?: string
  readonly types?: readonly QuoteType[]
  /** The article's outlet, case-insensitive. */
  readonly outlets?: readonly string[]
  /** The article's language: ISO 639-1 codes. */
  readonly languages?: readonly string[]
  /** If not set, all but rejected quotes; never withdrawn ones. */
  readonly statuses?: readonly QuoteStatus[]
  /** From 0 to 1. */
  readonly minConfidence?: number
  /** The kind of its cue; null: not determined yet. */
  readonly cueKinds?: readonly (CueKind | null)[]
  /** The least number of words it has. */
  readonly minWords?: number
  /** Words that must all occur in the quote; "…" makes a phrase. Never FTS5 syntax. */
  readonly words?: string
  /** Also matches other forms of the same English word, except in phrases. */
  readonly stem?: boolean
  /** Publication instants, ISO 8601, to the second: `from` inclusive, `to` exclusive. */
  readonly from?: string
  readonly to?: string
  /**
   * For each quotation, only the earliest quote that matches everything else; one
   * without a date counts as the latest.
   */
  readonly distinct?: boolean
  /** Only quotations attributed to different people or bodies. */
  readonly disputed?: boolean
}

/** Newest first; highest confidence first; or highest frequency of the words, relative to length, first. */
export type QuoteOrder = 'date' | 'confidence' | 'relevance'

/** A span of an article's text, with its words. */
export interface TextPiece extends Span {
  readonly text: string
}

/** The text around a quote, in the revision that its offsets refer to. */
export interface QuoteContext {
  readonly before: TextPiece
  /** Between each part and the next, in order; shortened if long. */
  readonly between: readonly TextPiece[]
  readonly after: TextPiece
}

/** Words that refer to a person or a body. */
export interface StoredMention extends TextPiece {
  /** The fullest name in the article. */
  readonly name: string
  readonly kind: 'person' | 'organization'
  /** The speaker the archive knows by this name; null if none. */
  readonly speakerId: string | null
}

export interface QuoteStore {
  findQuote(id: string): Promise<StoredQuote | null>
  /**
   * By date unless told otherwise: in the order of their articles, as in
   * `listArticles` but to the second, then in text order. By relevance, which
   * requires words, returns at most five hundred of the latest quotes with the
   * words.
   */
  listQuotes(filter: QuoteFilter, page: PageRequest, order?: QuoteOrder): Promise<Page<FoundQuote>>
  countQuotes(filter: QuoteFilter): Promise<number>
  /** Up to `length` UTF-16 code units of whole words around each of these quotes; null if there is no such quote. */
  findContexts(ids: readonly string[], length: number): Promise<readonly (QuoteContext | null)[]>
  /** The other quotes that are the same quotation, earliest first, those without a date last; null if there is no such quote. */
  listOccurrences(id: string, page: PageRequest): Promise<(Page<StoredQuote> & Occurrences) | null>
}
