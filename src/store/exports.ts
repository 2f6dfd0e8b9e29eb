// What is taken out of the archive.

import type { CueKind, Evidence, QuoteType, Span, SpeakerKind } from '../model.ts'
import type { Page, PageRequest } from './pages.ts'
import type { QuoteFilter, QuoteSpeaker, QuoteStatus, StoredMention, TextPiece } from './quotes.ts'

/** What a page of an export counts, and does not cut through. */
export type ExportUnit = 'quote' | 'article' | 'reviewed'

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
  readonly cueKind: CueKind | null
  readonly source: TextPiece | null
  readonly speakers: readonly QuoteSpeaker[]
  readonly about: readonly StoredMention[] | null
  readonly article: {
    readonly title: string | null
    readonly url: string | null
    readonly outlet: string | null
    readonly publishedAt: string | null
  }
}

export interface ExplainedQuote extends ExportedQuote {
  readonly evidence: readonly ExplainedEvidence[]
}

/** Evidence with the words of its spans. */
export type ExplainedEvidence = Omit<Evidence, 'spans'> & { readonly spans: readonly TextPiece[] }

/** A quote as it is taken out of the archive a line at a time: in pieces of JSON, as many as need not be looked into. */
export interface ExportedLine {
  readonly parts: readonly Span[]
  readonly partTexts: readonly string[]
  readonly confidence: number
  /** An array of `QuoteSpeaker`s. */
  readonly speakers: string
  /** An array of {step, rule, spans: [{start, end, text}]}. */
  readonly evidence: string
  /** An array of `StoredMention`s, or null. */
  readonly about: string
  /** Members of the quote: `id`, `type`. */
  readonly identity: string
  /** `cue`, `cueKind`, `source`. */
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

export interface ExportStore {
  /**
   * Which quotes are exported next, newest published first, by row ids, which
   * only the three methods below understand. So that one thread
   * can look for the next while another writes these.
   */
  findExportPage(filter: QuoteFilter, page: PageRequest, unit: ExportUnit): Promise<Page<number>>
  exportLines(rowIds: readonly number[]): Promise<readonly ExportedLine[]>
  exportQuotes(rowIds: readonly number[]): Promise<readonly ExportedQuote[]>
  /** Their articles, each with those of the quotes that are its own. */
  exportArticles(rowIds: readonly number[]): Promise<readonly ExportedArticle[]>
}
