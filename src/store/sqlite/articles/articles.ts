// Saving articles with everything found in them, and finding them.

import type { Database } from 'better-sqlite3'
import { makeId } from '../make-id.ts'
import type { Analysis, Rejected, RejectedKind } from '../../../model.ts'
import { METADATA_COLUMN, saveMetadata } from './article-metadata.ts'
import { saveRevisionKey } from '../keys/signing-keys.ts'
import { identifyArticle, publishArticle, sha256 } from './identify-article.ts'
import { countPublications, findPublications } from './publications.ts'
import { requireFitting } from './require-fitting.ts'
import { saveCanonicalUrl } from './save-canonical-url.ts'
import { loadQuotes } from '../quotes/load-quotes.ts'
import { prepare } from '../prepare.ts'
import type { PublishedArticle } from '../quotes/sort-key.ts'
import { cutSpan } from '../cut-span.ts'
import { articleFromRow, rowFromArticle } from '../rows.ts'
import type { ArticleRow } from '../rows.ts'
import { rowIdsOf, saveQuotes } from '../quotes/save-quotes.ts'
import { gatherSpeakers, saveArticleSpeaker } from '../speakers/save-speakers.ts'
import type { SpeakerRowIds } from '../speakers/save-speakers.ts'
import { indexArticles, indexForms, indexQuotes } from '../search/search-index.ts'
import type { IndexedArticle, IndexedForm, IndexedQuote } from '../search/search-index.ts'
import { tagOf } from '../tag.ts'
import type {
  AnalysedArticle,
  ArticleWithQuotes,
  BatchOutcome,
  NewArticle,
  SaveOutcome,
  SigningKey,
  StoredQuote,
} from '../../store.ts'

/** All columns of a list's row except the text. */
export const LISTED = `a.id, a.outlet, a.external_id, a.url, a.title, a.author, a.published_at, a.published_key, a.language,
  a.created_at, a.revision, a.revised_at, a.engine, a.reader,
  (SELECT count(*) FROM quote AS q WHERE q.article_number = a.number AND q.listed = 1)
    AS quote_count,
  (SELECT c.url FROM canonical_url AS c WHERE c.article_number = a.number) AS canonical_url,
  ${METADATA_COLUMN}`

const FIND = `SELECT a.number, ${LISTED}, a.text FROM article AS a WHERE a.id = ?`

/** Saves an article with its analysis, or returns which stored one it is. To be called in an immediate transaction. */
export function saveArticle(database: Database, article: NewArticle, analysis: Analysis): SaveOutcome {
  const [outcome] = saveArticles(database, [{ article, analysis }])
  if (outcome === undefined) throw new Error('Saving an article gave no outcome')
  switch (outcome.outcome) {
    case 'failed':
      throw new RangeError(outcome.reason)
    case 'conflict':
      return outcome
    case 'created':
      return { outcome: 'created', saved: requireArticle(database, outcome.id) }
    case 'existing':
      return { outcome: 'existing', saved: requireArticle(database, outcome.id), isElsewhere: false }
  }
}

/**
 * Saves many, each like `saveArticle`; one that can't be saved does not affect
 * the others. To be called in an immediate transaction.
 */
export function saveArticles(database: Database, articles: readonly AnalysedArticle[]): BatchOutcome[] {
  const outcomes: BatchOutcome[] = []
  const entries: SearchEntries[] = []
  for (const { article, analysis, key = null } of articles) {
    const known = publishOrCheck(database, article, analysis)
    if (known !== null) {
      outcomes.push(known)
      continue
    }
    const { id, ...found } = insertWhole(database, article, analysis, key)
    entries.push(found)
    outcomes.push({ outcome: 'created', id, quoteCount: analysis.quotes.length })
  }
  indexForms(
    database,
    entries.flatMap(({ forms }) => forms),
  )
  indexArticles(
    database,
    entries.map(({ article }) => article),
  )
  indexQuotes(
    database,
    entries.flatMap(({ quotes }) => quotes),
  )
  return outcomes
}

/**
 * Null if the article is new and can be saved. Checked before writing, rather
 * than tried in a savepoint: for every open savepoint, SQLite copies each page
 * that a statement changes once more.
 */
export function publishOrCheck(database: Database, article: NewArticle, analysis: Analysis): BatchOutcome | null {
  try {
    const same = publishArticle(database, article)
    if (same === null) requireFitting(article, analysis)
    return same
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { outcome: 'failed', reason: error.message }
  }
}

/** What is still to be indexed. */
interface SearchEntries {
  readonly article: IndexedArticle
  readonly quotes: readonly IndexedQuote[]
  readonly forms: readonly IndexedForm[]
}

function insertWhole(
  database: Database,
  article: NewArticle,
  analysis: Analysis,
  key: SigningKey | null,
): SearchEntries & { readonly id: string } {
  const id = makeId()
  const published = insertArticle(database, id, article, analysis)
  const { rowIds, called, newForms } = gatherSpeakers(database, published, analysis)
  const origin = { engine: analysis.engine, status: 'unreviewed', revision: 1 } as const
  const quotes = saveQuotes(database, published, article.text, analysis.quotes, origin, rowIds)
  const counts = countQuotes(analysis, rowIds)
  for (const speaker of called) saveArticleSpeaker(database, published, speaker, counts.get(speaker.rowId))
  saveRejected(database, published.articleRowId, article.text, analysis.rejected)
  saveMetadata(database, published.articleRowId, 1, article.metadata)
  saveRevisionKey(database, published.articleRowId, 1, key)
  return {
    id,
    article: { rowId: published.articleRowId, title: article.title, text: article.text },
    quotes,
    forms: newForms,
  }
}

/** How many quotes each speaker has. */
function countQuotes({ quotes }: Analysis, rowIds: SpeakerRowIds): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const quote of quotes) {
    for (const rowId of rowIdsOf(quote, rowIds)) counts.set(rowId, (counts.get(rowId) ?? 0) + 1)
  }
  return counts
}

/** The stored article that this one is; articles.ts of the contract gives the order of comparison. */
export function findSame(database: Database, article: NewArticle): SaveOutcome | null {
  const same = identifyArticle(database, article)
  if (same === null || same.outcome === 'conflict') return same
  return { outcome: 'existing', saved: requireArticle(database, same.id), isElsewhere: same.isElsewhere }
}

export function findArticle(database: Database, id: string): ArticleWithQuotes | null {
  const row = prepare<ArticleRow>(database, FIND).get(id)
  if (!row) return null
  const quoteRowIds = prepare<{ number: number }>(
    database,
    'SELECT number FROM quote WHERE article_number = ? AND listed = 1 ORDER BY place DESC',
  ).all(row.number)
  return gatherArticle(
    database,
    row,
    loadQuotes(
      database,
      quoteRowIds.map(({ number: rowId }) => rowId),
    ),
  )
}

/** The same with all its quotes just loaded, including hidden ones. @throws Error if there is no such article */
export function requireArticleOf(database: Database, id: string, quotes: readonly StoredQuote[]): ArticleWithQuotes {
  const row = prepare<ArticleRow>(database, FIND).get(id)
  if (!row) throw new Error(`Article ${id} disappeared within its own transaction`)
  return gatherArticle(
    database,
    row,
    quotes.filter(({ status, withdrawn }) => status !== 'rejected' && withdrawn === null),
  )
}

/** `quotes` are the listed ones, in text order. */
function gatherArticle(database: Database, row: ArticleRow, quotes: readonly StoredQuote[]): ArticleWithQuotes {
  const speakers = new Map(quotes.flatMap((quote) => quote.speakers).map((speaker) => [speaker.id, speaker]))
  const found = {
    article: articleFromRow(row),
    quotes,
    speakers: [...speakers.values()],
    rejected: findRejected(database, row.number),
    publications: findPublications(database, row.number),
    publicationCount: countPublications(database, row.number),
  }
  return { ...found, tag: tagOf({ ...found, quotes: quotes.map(({ tag }) => tag) }) }
}

/** To be called in an immediate transaction. */
export function insertArticle(
  database: Database,
  id: string,
  article: NewArticle,
  { language, engine, reader }: Analysis,
): PublishedArticle {
  const inserted = prepare<{ number: number; published_key: string }>(
    database,
    `INSERT INTO article
      (id, outlet, external_id, url, text_sha256, title, author, published_at, language, created_at, engine, reader,
        text)
    VALUES
      (:id, :outlet, :external_id, :url, :text_sha256, :title, :author, :published_at, :language, :created_at,
        :engine, :reader, :text)
    RETURNING number, published_key`,
  ).get({
    ...rowFromArticle(article),
    id,
    text_sha256: sha256(article.text),
    language,
    engine,
    reader,
    created_at: new Date().toISOString(),
  })
  if (!inserted) throw new Error('SQLite answered an INSERT … RETURNING with no row')
  saveCanonicalUrl(database, inserted.number, article)
  return { articleRowId: inserted.number, publishedKey: inserted.published_key, outlet: article.outlet }
}

function requireArticle(database: Database, id: string): ArticleWithQuotes {
  const saved = findArticle(database, id)
  if (!saved) throw new Error(`Article ${id} disappeared within its own transaction`)
  return saved
}

export function saveRejected(
  database: Database,
  articleRowId: number,
  text: string,
  rejected: readonly Rejected[],
): void {
  const insert = prepare(
    database,
    'INSERT INTO rejected (article_number, ordinal, kind, start_offset, end_offset) VALUES (?, ?, ?, ?, ?)',
  )
  rejected.forEach(({ span, kind }, ordinal) => {
    cutSpan(text, span)
    insert.run(articleRowId, ordinal, kind, span.start, span.end)
  })
}

function findRejected(database: Database, articleRowId: number): Rejected[] {
  const rows = prepare<{ kind: RejectedKind; start_offset: number; end_offset: number }>(
    database,
    'SELECT kind, start_offset, end_offset FROM rejected WHERE article_number = ? ORDER BY ordinal',
  ).all(articleRowId)
  return rows.map((row) => ({ kind: row.kind, span: { start: row.start_offset, end: row.end_offset } }))
}
