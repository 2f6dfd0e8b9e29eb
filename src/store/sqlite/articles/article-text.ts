// An article's present text, with the place that its quotes carry.

import type { Database } from 'better-sqlite3'
import { prepare } from '../prepare.ts'
import type { OutletPlace } from '../quotes/sort-key.ts'
import type { ArticleText } from '../../store.ts'

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
    published_key AS publishedKey, outlet, text
  FROM article`

/** Takes the speakers out of an article whom none of its quotes names any more. */
export function dropUnquoted(database: Database, articleNumber: number): void {
  const unquoted = prepare<{ number: number }>(database, UNQUOTED).all({ article: articleNumber })
  for (const { number } of unquoted) {
    prepare(database, 'DELETE FROM article_speaker WHERE article_number = ? AND speaker_number = ?').run(
      articleNumber,
      number,
    )
  }
}

export const UNQUOTED = `SELECT speaker_number AS number FROM article_speaker
  WHERE article_number = :article AND speaker_number NOT IN (
    SELECT said.speaker_number FROM quote AS q CROSS JOIN quote_speaker AS said ON said.quote_number = q.number
    WHERE q.article_number = :article
  )`
