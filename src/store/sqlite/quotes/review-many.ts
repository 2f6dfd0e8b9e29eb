// One review for many quotes at once.

import type { Database } from 'better-sqlite3'
import { prepare } from '../prepare.ts'
import { reviewQuote } from './review-quotes.ts'
import type { ArticleReviewOutcome, ManyReviewed, QuoteReview, QuoteVersion } from '../../store.ts'

/** Each independently: a refusal for one does not affect the others. To be called in an immediate transaction. */
export const reviewQuotes = (
  database: Database,
  quotes: readonly QuoteVersion[],
  review: QuoteReview,
): ManyReviewed['reviewed'] => quotes.map(({ id, tag }) => ({ id, outcome: reviewQuote(database, id, tag, review) }))

/** The first `limit` listed and unreviewed quotes of an article. To be called in an immediate transaction. */
export function reviewArticle(
  database: Database,
  articleId: string,
  revision: number,
  review: QuoteReview,
  limit: number,
): ArticleReviewOutcome {
  const sql = 'SELECT number, revision FROM article WHERE id = ?'
  const article = prepare<{ number: number; revision: number }>(database, sql).get(articleId)
  if (!article) return { outcome: 'missing' }
  if (article.revision !== revision) return { outcome: 'stale', revision: article.revision }
  const ids = prepare<string>(database, UNREVIEWED_OF_ARTICLE).pluck().all(article.number)
  const versions = ids.slice(0, limit).map((id) => ({ id, tag: null }))
  return { outcome: 'reviewed', reviewed: reviewQuotes(database, versions, review), left: ids.length - versions.length }
}

export const UNREVIEWED_OF_ARTICLE = `SELECT id FROM quote
  WHERE article_number = ? AND listed = 1 AND +status = 'unreviewed' ORDER BY place DESC`
