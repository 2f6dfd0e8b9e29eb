// The search indexes, which the program keeps up to date where they grow. FTS5
// buffers new rows in memory, but writes them out whenever a statement with a
// trigger begins, or when a row number goes back: so everything else in a
// change is written first, and then its rows together, in ascending order. With
// triggers, saving an article takes three times as long. Deleted rows are
// removed by triggers, since SQLite itself deletes what belongs to an article.

import type { Database } from 'better-sqlite3'
import { prepare } from '../prepare.ts'

export interface IndexedQuote {
  readonly sortKey: bigint
  readonly words: string
}

/** A form of a speaker's name. */
export interface IndexedForm {
  readonly rowId: number
  readonly nameKey: string
}

export interface IndexedArticle {
  readonly rowId: number
  readonly title: string | null
  readonly text: string
}

/** New articles, in the order of their row ids. Last step in a transaction. */
export function indexArticles(database: Database, articles: readonly IndexedArticle[]): void {
  const insert = prepare(database, 'INSERT INTO article_search (rowid, title, text) VALUES (?, ?, ?)')
  for (const { rowId, title, text } of articles) insert.run(rowId, title, text)
}

/** Last step in a transaction. */
export function indexQuotes(database: Database, quotes: readonly IndexedQuote[]): void {
  const insert = prepare(database, 'INSERT INTO quote_search (rowid, words) VALUES (?, ?)')
  for (const { sortKey, words } of ascending(quotes)) insert.run(sortKey, words)
}

/** For quotes whose sort keys are about to change. */
export function unindexQuotes(database: Database, quotes: readonly IndexedQuote[]): void {
  const remove = prepare(database, "INSERT INTO quote_search (quote_search, rowid, words) VALUES ('delete', ?, ?)")
  for (const { sortKey, words } of ascending(quotes)) remove.run(sortKey, words)
}

/** Also the last step in a transaction. */
export function indexForms(database: Database, forms: readonly IndexedForm[]): void {
  const insert = prepare(database, 'INSERT INTO speaker_search (rowid, name_key) VALUES (?, ?)')
  for (const { rowId, nameKey } of forms.toSorted((one, other) => one.rowId - other.rowId)) insert.run(rowId, nameKey)
}

const ascending = (quotes: readonly IndexedQuote[]): IndexedQuote[] =>
  quotes.toSorted((one, other) => (one.sortKey < other.sortKey ? -1 : 1))
