// Database rows ↔ the nouns of the product. Nothing else knows both spellings.

import type { CueKind, Pronouns, Quote, QuoteType, Reader, Span, SpeakerKind } from '../../model.ts'
import type {
  ListedArticle,
  NewArticle,
  QuoteSpeaker,
  QuoteStatus,
  StoredArticle,
  StoredQuote,
  StoredSpeaker,
} from '../store.ts'
import { readMetadata } from './articles/article-metadata.ts'
import { cutSpan } from './cut-span.ts'
import { keptEvidence, readEvidence } from './quotes/kept-evidence.ts'
import { readMentions } from './quotes/mentions.ts'
import { tagOf } from './tag.ts'

export interface ListedArticleRow {
  readonly id: string
  readonly title: string | null
  readonly url: string | null
  readonly outlet: string | null
  readonly author: string | null
  readonly published_at: string | null
  readonly published_key: string
  readonly external_id: string | null
  readonly canonical_url: string | null
  readonly language: string
  readonly created_at: string
  readonly revision: number
  readonly revised_at: string | null
  readonly engine: string
  readonly reader: Reader | null
  readonly quote_count: number
  readonly metadata: string | null
}

export interface ArticleRow extends ListedArticleRow {
  readonly number: number
  readonly text: string
}

export interface QuoteRow {
  readonly id: string
  readonly article_id: string
  readonly type: QuoteType
  readonly status: QuoteStatus
  readonly words_changed: number
  readonly withdrawn_at: string | null
  readonly withdrawn_because: 'text' | 'engine' | null
  readonly engine: string | null
  readonly revision: number
  readonly confidence: number
  readonly cue_start: number | null
  readonly cue_end: number | null
  readonly cue_text: string | null
  readonly cue_kind: CueKind | null
  readonly source_start: number | null
  readonly source_end: number | null
  readonly source_text: string | null
  readonly parts: string
  readonly words: string
  readonly evidence: string
  readonly about: string | null
  /** The result of MENTIONED. */
  readonly mentioned: string | null
  readonly title: string | null
  readonly url: string | null
  readonly outlet: string | null
  readonly published_at: string | null
}

export interface QuoteSpeakerRow {
  readonly id: string
  readonly name: string
  readonly role: string | null
  readonly kind: SpeakerKind
}

export interface SpeakerRow {
  readonly number: number
  readonly id: string
  readonly name: string
  readonly kind: SpeakerKind
  readonly name_key: string
  readonly external_id: string | null
  readonly pronouns: Pronouns | null
  readonly curated: number
  readonly quote_count: number
  readonly article_count: number
  readonly first_key: string
  readonly last_key: string
}

/** What is not in a speaker's row. */
export interface SpeakerLists {
  readonly aliases: readonly string[]
  readonly confirmedAliases: readonly string[]
  readonly vouchedAliases: StoredSpeaker['vouchedAliases']
  readonly role: string | null
  readonly roles: readonly string[]
  readonly outlets: StoredSpeaker['outlets']
}

export const listedArticleFromRow = (row: ListedArticleRow): ListedArticle => ({
  id: row.id,
  title: row.title,
  url: row.url,
  outlet: row.outlet,
  author: row.author,
  publishedAt: row.published_at,
  externalId: row.external_id,
  canonicalUrl: row.canonical_url,
  metadata: readMetadata(row.metadata),
  language: row.language,
  createdAt: row.created_at,
  quoteCount: row.quote_count,
  revision: row.revision,
  revisedAt: row.revised_at,
  engine: row.engine,
  reader: row.reader,
})

export const articleFromRow = (row: ArticleRow): StoredArticle => ({ ...listedArticleFromRow(row), text: row.text })

/** The columns that come from the sender. */
export const rowFromArticle = (article: NewArticle) => ({
  outlet: article.outlet,
  external_id: article.externalId,
  url: article.url,
  title: article.title,
  author: article.author,
  published_at: article.publishedAt === null ? null : canonicalInstant(article.publishedAt),
  canonical_url: article.canonicalUrl ?? null,
  text: article.text,
})

export function quoteFromRows(row: QuoteRow, speakers: readonly QuoteSpeakerRow[]): StoredQuote {
  const evidence = readEvidence(row.evidence)
  const parts = readParts(row.parts)
  const quote: Omit<StoredQuote, 'tag'> = {
    id: row.id,
    articleId: row.article_id,
    type: row.type,
    parts,
    cue: spanFromColumns(row.cue_start, row.cue_end),
    cueKind: row.cue_kind,
    source: spanFromColumns(row.source_start, row.source_end),
    speakers: speakers.map(speakerOfQuoteFromRow),
    status: row.status,
    wordsChanged: row.words_changed === 1,
    withdrawn:
      row.withdrawn_at === null || row.withdrawn_because === null
        ? null
        : { at: row.withdrawn_at, because: row.withdrawn_because },
    engine: row.engine,
    revision: row.revision,
    confidence: row.confidence,
    evidence: evidence.map(({ step, rule, spans }) => ({
      step,
      rule,
      spans: spans.map(({ start, end }) => ({ start, end })),
    })),
    partTexts: cutWords(row.words, parts),
    cueText: row.cue_text,
    sourceText: row.source_text,
    evidenceTexts: evidence.map(({ spans }) => spans.map(({ text }) => text)),
    about: readMentions(row.about, row.mentioned),
    article: { title: row.title, url: row.url, outlet: row.outlet, publishedAt: row.published_at },
  }
  // Computed only on demand: an article may have thousands of quotes.
  return {
    ...quote,
    get tag() {
      // whom a name means elsewhere is not a change of the quote
      return tagOf({
        ...quote,
        about: quote.about && quote.about.map(({ speakerId: _elsewhere, ...mention }) => mention),
      })
    },
  }
}

/** The columns that come from the analysis. Throws a RangeError if a span is not within the text. */
export function rowFromQuote(text: string, quote: Quote) {
  return {
    type: quote.type,
    confidence: quote.confidence,
    cue_start: quote.cue?.start ?? null,
    cue_end: quote.cue?.end ?? null,
    cue_text: quote.cue && cutSpan(text, quote.cue),
    cue_kind: quote.cueKind,
    source_start: quote.source?.start ?? null,
    source_end: quote.source?.end ?? null,
    source_text: quote.source && cutSpan(text, quote.source),
    ...rowFromParts(text, quote.parts),
    evidence: keptEvidence(text, quote.evidence),
  }
}

/** The columns of a quote derived from its parts. Throws a RangeError if one is not within the text. */
export function rowFromParts(text: string, parts: readonly Span[]) {
  const words = parts.map((part) => cutSpan(text, part)).join('\n')
  return {
    parts: JSON.stringify(parts.map(({ start, end }) => [start, end])),
    words,
    word_count: words.trim().split(/\s+/).length,
  }
}

export const readParts = (parts: string): Span[] =>
  (JSON.parse(parts) as readonly (readonly [number, number])[]).map(([start, end]) => ({ start, end }))

/** The words of each part, cut from those of all, which are joined by line feeds. */
export function cutWords(words: string, parts: readonly Span[]): string[] {
  let from = 0
  return parts.map(({ start, end }) => {
    const text = words.slice(from, from + end - start)
    from += end - start + 1
    return text
  })
}

const speakerOfQuoteFromRow = ({ id, name, role, kind }: QuoteSpeakerRow): QuoteSpeaker => ({
  id,
  name,
  role,
  kind,
})

export function speakerFromRows(row: SpeakerRow, lists: SpeakerLists): StoredSpeaker {
  const { id, name, kind, external_id: externalId } = row
  return {
    id,
    name,
    kind,
    ...lists,
    pronouns: row.pronouns,
    externalId,
    quoteCount: row.quote_count,
    articleCount: row.article_count,
    firstQuotedAt: row.first_key || null,
    lastQuotedAt: row.last_key || null,
    tag: tagOf([id, name, kind, lists.confirmedAliases, lists.vouchedAliases, externalId]),
  }
}

/** The one spelling of an instant, "2022-01-10T09:00:00.000Z", whose order as text is the order in time. Throws a RangeError for an invalid date. */
export const canonicalInstant = (instant: string): string => new Date(instant).toISOString()

const spanFromColumns = (start: number | null, end: number | null): Span | null =>
  start === null || end === null ? null : { start, end }
