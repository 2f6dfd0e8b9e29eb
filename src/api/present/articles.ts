// Stored articles as the API answers them.

import type { z } from 'zod'
import type { ArticleWithQuotes, StoredArticle } from '../../store/store.ts'
import type * as schemas from '../schemas/articles.ts'
import type { AnswerOptions } from '../offset-units.ts'
import { writeOffsets } from '../offset-units.ts'
import { formatTag } from './entity-tag.ts'
import { presentQuote } from './quotes.ts'
import { presentSpeaker } from './speakers.ts'
import { presentRejected } from './spans.ts'

/** `rejected` is included only when it was asked for. */
export function presentArticle(found: ArticleWithQuotes, options: AnswerOptions): z.input<typeof schemas.Article> {
  const { article, quotes, speakers, rejected } = found
  const answer = {
    ...presentArticleSummary(article),
    text: article.text,
    quotes: quotes.map(presentQuote),
    speakers: speakers.map(presentSpeaker),
    ...(options.rejected ? { rejected: presentRejected(article.text, rejected) } : {}),
    publications: found.publications.map((publication) => ({ ...publication })),
    publicationCount: found.publicationCount,
    etag: formatTag(found.tag),
  }
  return writeOffsets(answer, article.text, options.offsets)
}

export function presentArticleSummary(article: Omit<StoredArticle, 'text'>): z.input<typeof schemas.ArticleSummary> {
  const { id, title, url, outlet, author, publishedAt, externalId, metadata, canonicalUrl } = article
  const { language, createdAt, quoteCount, revision, revisedAt, engine, reader } = article
  return {
    id,
    title,
    url,
    outlet,
    author,
    publishedAt,
    externalId,
    canonicalUrl,
    metadata,
    language,
    createdAt,
    quoteCount,
    revision,
    revisedAt,
    engine,
    reader,
  }
}
