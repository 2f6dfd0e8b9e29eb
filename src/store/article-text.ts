// An article's present text, with the place that its quotes carry.

import type { Database } from 'better-sqlite3'
import { prepare } from './prepare.ts'
import type { OutletPlace } from './quote-place.ts'
import type { ArticleText } from './store.ts'

/** What is needed to change the quotes of an article. */
export type PlacedText = ArticleText & OutletPlace & { readonly engine: string }

export function findPlacedText(database: Database, id: string): PlacedText | null {
  return prepare<PlacedText>(database, `${PLACED_TEXT} WHERE id = ?`).get(id) ?? null
}

/** By its number, which must be one. */
export function loadPlacedText(database: Database, articleNumber: number): PlacedText {
  const found = prepare<PlacedText>(database, `${PLACED_TEXT} WHERE number = ?`).get(articleNumber)
  if (!found) throw new Error(`There is no article of the number ${articleNumber}`)
  return found
}

const PLACED_TEXT = `SELECT number, number AS articleNumber, id, revision, title, language, engine,
    published_key AS publishedKey, source AS outlet, text
  FROM article`

/** Takes the speakers out of an article whom none of its quotes names any more, and with them what it called them. */
export function dropUnquoted(database: Database, articleNumber: number): void {
  const unquoted = prepare<{ number: number }>(database, UNQUOTED).all(articleNumber)
  for (const { number } of unquoted) {
    prepare(database, DROP_FORMS).run(articleNumber, number)
    prepare(database, 'DELETE FROM article_speaker WHERE article_number = ? AND speaker_number = ?').run(
      articleNumber,
      number,
    )
  }
}

export const UNQUOTED = `SELECT a.speaker_number AS number FROM article_speaker AS a
  WHERE a.article_number = ? AND NOT EXISTS (
    SELECT 1 FROM quote_speaker AS q
    WHERE q.speaker_number = a.speaker_number AND q.listed IN (0, 1)
      AND q.published_key = a.published_key AND q.article_number = a.article_number
  )`

const DROP_FORMS = `DELETE FROM article_form WHERE article_number = ?
  AND form_number IN (SELECT number FROM speaker_form WHERE speaker_number = ?)`
