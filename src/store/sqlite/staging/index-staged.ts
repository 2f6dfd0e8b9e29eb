// Indexes a long article for search: the last step in its transaction, as
// search-index.ts says.

import type { Database } from 'better-sqlite3'
import { prepare } from '../prepare.ts'

/** Row ids above which all quotes, and all forms of names, are new. */
export function indexNew(database: Database, above: { readonly quote: number; readonly form: number }): void {
  prepare(database, INDEX_FORMS).run(above.form)
  prepare(database, INDEX_QUOTES).run(above.quote)
}

const INDEX_FORMS = `INSERT INTO speaker_search (rowid, name_key)
  SELECT number, name_key FROM speaker_form WHERE number > ? ORDER BY number`

const INDEX_QUOTES = `INSERT INTO quote_search (rowid, words)
  SELECT place, words FROM quote WHERE number > ? ORDER BY place`
