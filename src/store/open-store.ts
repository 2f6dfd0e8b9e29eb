// The one door of this room: opens the file, brings it up to date, and gives
// the archive that is in it.

import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import DatabaseConstructor from 'better-sqlite3'
import type { Database } from 'better-sqlite3'
import { deleteArticle, findArticle, findSame, listArticles, saveArticle } from './articles.ts'
import { migrate } from './migrate.ts'
import { prepare } from './prepare.ts'
import { findQuote, listQuotes } from './quotes.ts'
import { findSpeaker, listSpeakers } from './speakers.ts'
import type { Store } from './store.ts'

export interface StoreSettings {
  /** The database's file, made if need be with its folder; ":memory:" for one that ends with the process. */
  readonly path: string
  /**
   * FULL, the default: what was answered as saved survives a loss of power.
   * NORMAL is faster; then the last moments may be missing, but never in part.
   */
  readonly synchronous?: 'FULL' | 'NORMAL'
}

/** Opens the archive. Throws what SQLite or the migrations have to say; the file is closed then. */
export function openStore(settings: StoreSettings): Store {
  const database = openDatabase(settings)
  // Each of these asks several questions, to which another process must not give answers of two moments.
  const reading = <Answer>(read: () => Answer): Answer => database.transaction(read).deferred()
  return {
    findSame: async (article) => reading(() => findSame(database, article)),
    saveArticle: async (article, analysis) =>
      database.transaction(() => saveArticle(database, article, analysis)).immediate(),
    findArticle: async (id) => reading(() => findArticle(database, id)),
    listArticles: async (page) => reading(() => listArticles(database, page)),
    deleteArticle: async (id) => deleteArticle(database, id),
    findQuote: async (id) => reading(() => findQuote(database, id)),
    listQuotes: async (filter, page) => reading(() => listQuotes(database, filter, page)),
    findSpeaker: async (id) => reading(() => findSpeaker(database, id)),
    listSpeakers: async (query, page) => reading(() => listSpeakers(database, query, page)),
    check: async () => void prepare(database, 'SELECT number FROM migration LIMIT 1').get(),
    close: async () => void database.close(),
  }
}

/** The migrated database itself, for the store and for those who look after its schema. */
export function openDatabase({ path, synchronous = 'FULL' }: StoreSettings): Database {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
  const database = new DatabaseConstructor(path)
  try {
    // First, so that another process that has the file for a moment is waited for.
    database.exec('PRAGMA busy_timeout = 5000')
    // Readers do not wait for the writer, nor the writer for them.
    database.exec('PRAGMA journal_mode = WAL')
    // better-sqlite3 is built with NORMAL for WAL, which can lose the last commits when the power fails.
    database.exec(`PRAGMA synchronous = ${synchronous}`)
    database.exec('PRAGMA foreign_keys = ON')
    migrate(database)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}
