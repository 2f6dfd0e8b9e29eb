// Model → answer. The shapes are those of response-schemas.ts.

import type { z } from 'zod'
import type { Analysis, Quote, Rejected, Span, Speaker } from '../../model.ts'
import type { ArticleWithQuotes, FoundQuote, StoredArticle, StoredQuote, StoredSpeaker } from '../../store/store.ts'
import { quotedWords } from '../../text/quoted-words.ts'
import { presentMatch } from './present-match.ts'
import type * as answers from '../schemas/response-schemas.ts'
import { showTag } from './show-tag.ts'

/** `rejected` is told only when it was asked for. */
export function presentAnalysis(
  text: string,
  analysis: Analysis,
  withRejected: boolean,
): z.input<typeof answers.Attributions> {
  const speakers = new Map(analysis.speakers.map((speaker) => [speaker.id, speaker]))
  return {
    text,
    language: analysis.language,
    quotes: analysis.quotes.map((quote) => presentFoundQuote(text, quote, speakers)),
    speakers: analysis.speakers.map((speaker) => ({ ...presentSpeaker(speaker), aliases: [...speaker.aliases] })),
    ...(withRejected ? { rejected: presentRejected(text, analysis.rejected) } : {}),
  }
}

/** `rejected` is told only when it was asked for. */
export function presentArticle(found: ArticleWithQuotes, withRejected: boolean): z.input<typeof answers.Article> {
  const { article, quotes, speakers, rejected } = found
  return {
    ...presentArticleSummary(article),
    text: article.text,
    quotes: quotes.map(presentQuote),
    speakers: speakers.map(presentSpeaker),
    ...(withRejected ? { rejected: presentRejected(article.text, rejected) } : {}),
    etag: showTag(found.tag),
  }
}

export function presentArticleSummary(article: Omit<StoredArticle, 'text'>): z.input<typeof answers.ArticleSummary> {
  const { id, title, url, outlet, author, publishedAt, externalId, language, createdAt, quoteCount } = article
  const { revision, revisedAt, engine } = article
  return {
    id,
    title,
    url,
    outlet,
    author,
    publishedAt,
    externalId,
    language,
    createdAt,
    quoteCount,
    revision,
    revisedAt,
    engine,
  }
}

/** A stored quote: its words were cut from the article when it was saved. */
export function presentQuote(quote: StoredQuote): z.input<typeof answers.StoredQuote> {
  const speakers = quote.speakers.map(presentSpeaker)
  const { title, url, outlet, publishedAt } = quote.article
  return {
    id: quote.id,
    type: quote.type,
    text: quotedWords(quote.partTexts),
    content: quote.parts.map((part, index) => joinWords(part, quote.partTexts[index])),
    cue: quote.cue && joinWords(quote.cue, quote.cueText),
    source: quote.source && joinWords(quote.source, quote.sourceText),
    speaker: speakers[0] ?? null,
    speakers,
    confidence: quote.confidence,
    evidence: quote.evidence.map(({ step, rule, spans }, index) => ({
      step,
      rule,
      words: spans.map((span, at) => joinWords(span, quote.evidenceTexts[index]?.[at])),
    })),
    status: quote.status,
    withdrawn: quote.withdrawn,
    engine: quote.engine,
    revision: quote.revision,
    etag: showTag(quote.tag),
    articleId: quote.articleId,
    article: { title, url, outlet, publishedAt },
  }
}

/** A quote that was looked for. */
export function presentFound(quote: FoundQuote): z.input<typeof answers.FoundQuote> {
  const match = presentMatch(quote)
  return { ...presentQuote(quote), ...(match === undefined ? {} : { match }) }
}

export function presentArchiveSpeaker(speaker: StoredSpeaker): z.input<typeof answers.ArchiveSpeaker> {
  const { id, name, kind, aliases, confirmedAliases, roles, externalId, quoteCount, articleCount } = speaker
  return {
    id,
    name,
    kind,
    aliases: [...aliases],
    confirmedAliases: [...confirmedAliases],
    roles: [...roles],
    externalId,
    quoteCount,
    articleCount,
    firstQuotedAt: speaker.firstQuotedAt,
    lastQuotedAt: speaker.lastQuotedAt,
    outlets: [...speaker.outlets],
    etag: showTag(speaker.tag),
  }
}

function presentFoundQuote(
  text: string,
  quote: Quote,
  byId: ReadonlyMap<string, Speaker>,
): z.input<typeof answers.Quote> {
  const content = quote.parts.map((part) => presentSpan(text, part))
  const speakers = quote.speakerIds.flatMap((id) => byId.get(id) ?? []).map(presentSpeaker)
  return {
    id: quote.id,
    type: quote.type,
    text: quotedWords(content.map((part) => part.text)),
    content,
    cue: quote.cue && presentSpan(text, quote.cue),
    source: quote.source && presentSpan(text, quote.source),
    speaker: speakers[0] ?? null,
    speakers,
    confidence: quote.confidence,
    evidence: quote.evidence.map(({ step, rule, spans }) => ({
      step,
      rule,
      words: spans.map((span) => presentSpan(text, span)),
    })),
  }
}

function presentSpeaker({ id, name, role, kind }: Omit<Speaker, 'aliases'>): z.input<typeof answers.Speaker> {
  return { id, name, role, kind }
}

function presentRejected(text: string, rejected: readonly Rejected[]): z.input<typeof answers.Rejected>[] {
  return rejected.map(({ span, kind }) => ({ ...presentSpan(text, span), kind }))
}

function presentSpan(text: string, { start, end }: Span): z.input<typeof answers.TextSpan> {
  return { start, end, text: text.slice(start, end) }
}

function joinWords({ start, end }: Span, text: string | null | undefined): z.input<typeof answers.TextSpan> {
  if (text === null || text === undefined) throw new TypeError(`The words at ${start} to ${end} were not stored`)
  return { start, end, text }
}
