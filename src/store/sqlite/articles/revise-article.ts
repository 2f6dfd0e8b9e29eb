// Replaces the stored edition of an article with another.

import type { Database } from 'better-sqlite3'
import type { Analysis } from '../../../model.ts'
import { arrangeQuotes } from '../quotes/arrange-quotes.ts'
import { requireArticleOf, saveRejected } from './articles.ts'
import { identitiesOf, requireWellFormed, sha256 } from './identify-article.ts'
import { dropOwnPublications } from './publications.ts'
import { saveCanonicalUrl } from './save-canonical-url.ts'
import { findPublishedText, loadPublishedText } from './article-text.ts'
import type { PublishedText } from './article-text.ts'
import { saveMetadata } from './article-metadata.ts'
import { saveRevisionKey } from '../keys/signing-keys.ts'
import type { Signatory } from '../keys/signing-keys.ts'
import { prepare } from '../prepare.ts'
import { loadAllQuotes, reanalyseQuotes } from './reanalyse-article.ts'
import { rowFromArticle } from '../rows.ts'
import type { ArticleDetails, NewArticle, QuoteUpdates, ReanalyseOutcome, ReviseOutcome } from '../../store.ts'

/** To be called in an immediate transaction. */
export function reviseArticle(
  database: Database,
  id: string,
  tag: string | null,
  article: NewArticle,
  analysis: Analysis,
  signer: Signatory,
): ReviseOutcome {
  requireWellFormed(article)
  const before = findPublishedText(database, id)
  if (!before) return { outcome: 'missing' }
  const known = loadAllQuotes(database, before.articleRowId)
  const found = requireArticleOf(
    database,
    id,
    known.map(({ quote }) => quote),
  )
  if (tag !== null && found.tag !== tag) return { outcome: 'stale', tag: found.tag }
  const conflict = findConflict(database, id, article)
  if (conflict) return conflict
  if (isSame(found.article, article, analysis)) return { outcome: 'unchanged', id, updates: NOTHING }

  const after = writeRevision(database, before.rowId, article, analysis.language, signer)
  const isRedated = after.publishedKey !== before.publishedKey
  if (before.text === after.text) {
    // The text is the same, so the offsets of its quotes still hold.
    const sql = 'UPDATE quote SET revision = ? WHERE article_number = ? AND revision = ?'
    prepare(database, sql).run(after.revision, after.rowId, before.revision)
    arrangeQuotes(database, after, isRedated)
    return { outcome: 'revised', id, updates: NOTHING }
  }
  const updates = reanalyseQuotes(database, after, { text: before.text, quotes: known }, analysis, signer, isRedated)
  noteReading(database, after.rowId, after.text, analysis)
  return { outcome: 'revised', id, updates }
}

/** Writes another edition, leaving the quotes of the previous one. To be called in an immediate transaction. */
export function writeRevision(
  database: Database,
  rowId: number,
  article: NewArticle,
  language: string,
  signer: Signatory,
): PublishedText {
  prepare(database, KEEP_REVISION).run(rowId)
  replaceArticle(database, rowId, article, language, signer.by)
  const after = loadPublishedText(database, rowId)
  saveMetadata(database, after.rowId, after.revision, article.metadata)
  saveRevisionKey(database, after.rowId, after.revision, signer.key ?? null)
  return after
}

/** To be called in an immediate transaction. */
export function editArticle(
  database: Database,
  id: string,
  tag: string | null,
  details: ArticleDetails,
  signer: Signatory,
): ReviseOutcome {
  const before = findPublishedText(database, id)
  if (!before) return { outcome: 'missing' }
  const { text, engine, reader, language } = before
  // Since the text stays, nothing else of the analysis is looked at.
  return reviseArticle(
    database,
    id,
    tag,
    { ...details, text },
    { ...NOTHING_FOUND, engine, reader: reader ?? 'linear', language },
    signer,
  )
}

/** Signs a reading in which only the engine has a part. */
export const NOBODY: Signatory = { by: null }

const NOTHING_FOUND = { quotes: [], speakers: [], rejected: [] } as const

/** To be called in an immediate transaction. */
export function reanalyseArticle(
  database: Database,
  id: string,
  revision: number,
  analysis: Analysis,
  text: string | null = null,
): ReanalyseOutcome {
  const article = findPublishedText(database, id)
  if (!article) return { outcome: 'missing' }
  // It may have been blacked out since, which does not create a revision.
  if (article.revision !== revision || (text !== null && article.text !== text)) return { outcome: 'revised-since' }
  const before = { text: article.text, quotes: loadAllQuotes(database, article.articleRowId) }
  const updates = reanalyseQuotes(database, article, before, analysis, NOBODY, false)
  noteReading(database, article.rowId, article.text, analysis)
  return { outcome: 'reanalysed', id, updates }
}

const NOTHING: QuoteUpdates = { added: [], moved: [], changed: [], restored: [], withdrawn: [] }

/** Another article that already has an identity this one would have. */
export function findConflict(database: Database, id: string, article: NewArticle): ReviseOutcome | null {
  for (const { identity, sql, values } of identitiesOf(article, sha256(article.text))) {
    const other = prepare<{ id: string }>(database, sql).get(...values)
    if (other && other.id !== id) return { outcome: 'conflict', articleId: other.id, identity }
  }
  return null
}

function isSame(stored: NewArticle & { readonly language: string }, article: NewArticle, analysis: Analysis): boolean {
  const spell = (one: NewArticle, language: string): string =>
    JSON.stringify([rowFromArticle(one), one.metadata, language])
  return spell(stored, stored.language) === spell(article, analysis.language)
}

const KEEP_REVISION = `INSERT INTO article_revision
    (article_number, revision, outlet, external_id, url, text_sha256, title, author, published_at, language,
      created_at, created_by, text)
  SELECT number, revision, outlet, external_id, url, text_sha256, title, author, published_at, language,
    coalesce(revised_at, created_at), revised_by, text
  FROM article WHERE number = ?`

function replaceArticle(
  database: Database,
  rowId: number,
  article: NewArticle,
  language: string,
  by: string | null,
): void {
  prepare(
    database,
    // A text with something blacked out keeps the checksum of the text that was submitted.
    `UPDATE article SET outlet = :outlet, external_id = :external_id, url = :url,
      text_sha256 = iif(text = :text, text_sha256, :text_sha256),
      title = :title, author = :author, published_at = :published_at, language = :language,
      revision = revision + 1, revised_at = :revised_at, revised_by = :by, text = :text
    WHERE number = :rowId`,
  ).run({
    ...rowFromArticle(article),
    text_sha256: sha256(article.text),
    language,
    revised_at: new Date().toISOString(),
    by,
    rowId,
  })
  saveCanonicalUrl(database, rowId, article)
  dropOwnPublications(database, rowId)
}

/** Records which engine last read the text, and which spans it rejected as quotations. */
export function noteReading(
  database: Database,
  articleRowId: number,
  text: string,
  { engine, reader, rejected }: Analysis,
): void {
  prepare(database, 'UPDATE article SET engine = ?, reader = ? WHERE number = ?').run(engine, reader, articleRowId)
  prepare(database, 'DELETE FROM rejected WHERE article_number = ?').run(articleRowId)
  saveRejected(database, articleRowId, text, rejected)
}
