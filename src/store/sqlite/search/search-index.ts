// What the archive is searched by, kept in step by hand where it grows. FTS5
// gathers new rows in memory, but writes them out whenever a statement with a
// trigger begins, or when a row number goes back: so everything else of a
// change is written first, and then its rows together, in ascending order.
// With triggers, saving an article takes three times as long. What is deleted
// is taken out by triggers, since SQLite deletes what belongs to an article.

import type { Database } from 'better-sqlite3'
import { prepare } from '../prepare.ts'

export interface IndexedQuote {
  readonly place: bigint
  readonly words: string
}

/** A form of a speaker's name. */
export interface IndexedForm {
  readonly number: number
  readonly nameKey: string
}

/** Last of all in a transaction. */
export function indexQuotes(database: Database, quotes: readonly IndexedQuote[]): void {
  const insert = prepare(database, 'INSERT INTO quote_search (rowid, words) VALUES (?, ?)')
  for (const { place, words } of ascending(quotes)) insert.run(place, words)
}

/** Of quotes that are to change their place. */
export function unindexQuotes(database: Database, quotes: readonly IndexedQuote[]): void {
  const remove = prepare(database, "INSERT INTO quote_search (quote_search, rowid, words) VALUES ('delete', ?, ?)")
  for (const { place, words } of ascending(quotes)) remove.run(place, words)
}

/** Last of all in a transaction, too. */
export function indexForms(database: Database, forms: readonly IndexedForm[]): void {
  const insert = prepare(database, 'INSERT INTO speaker_search (rowid, name_key) VALUES (?, ?)')
  for (const { number, nameKey } of forms.toSorted((one, other) => one.number - other.number))
    insert.run(number, nameKey)
}

const ascending = (quotes: readonly IndexedQuote[]): IndexedQuote[] =>
  quotes.toSorted((one, other) => (one.place < other.place ? -1 : 1))
