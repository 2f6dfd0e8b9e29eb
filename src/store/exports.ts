// Exports from the archive.

import type { CueKind, Evidence, QuoteType, Span, SpeakerKind } from '../model.ts'
import type { Page, PageRequest } from './pages.ts'
import type { QuoteFilter, QuoteSpeaker, QuoteStatus, StoredMention, TextPiece } from './quotes.ts'

/** What a page of an export counts, and never splits. */
export type ExportUnit = 'quote' | 'article' | 'reviewed'

/** A quote as exported. */
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

/** A quote as exported in lines: as fragments of JSON wherever nobody needs to look inside. */
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

/** An article as exported, with those of its quotes that were asked for. */
export interface ExportedArticle {
  readonly id: string
  readonly text: string
  readonly title: string | null
  readonly url: string | null
  readonly outlet: string | null
  readonly publishedAt: string | null
  readonly language: string
  /** Everyone it quotes, with every form of the name that it uses. */
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
   * Which quotes to export next, newest publication first, by row ids, which only
   * the three methods below understand. This way one thread can look for the next
   * ones while another writes these.
   */
  findExportPage(filter: QuoteFilter, page: PageRequest, unit: ExportUnit): Promise<Page<number>>
  exportLines(rowIds: readonly number[]): Promise<readonly ExportedLine[]>
  exportQuotes(rowIds: readonly number[]): Promise<readonly ExportedQuote[]>
  /** Their articles, each with its own among these quotes. */
  exportArticles(rowIds: readonly number[]): Promise<readonly ExportedArticle[]>
}
