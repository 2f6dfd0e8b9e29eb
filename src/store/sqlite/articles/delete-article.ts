// Articles are deleted with everything found in them. One may have thousands of
// quotes: these go in steps, each a separate write that leaves the archive
// consistent, so that others can write in between. Until the last step the
// article remains, with the quotes that are left.

import type { Database } from 'better-sqlite3'
import { prepare } from '../prepare.ts'
import type { Removal } from '../../store.ts'

/** Quotes deleted in one write, with their speakers: less than a tenth of a second. */
const IN_ONE_STEP = 500

/**
 * One step, of at most `most` quotes; call again until it no longer returns
 * 'going'. What belongs to the article goes with it, and by the schema's
 * triggers every speaker and form left without an article. To be called in an
 * immediate transaction.
 */
export function deleteArticle(database: Database, id: string, most = IN_ONE_STEP): Removal {
  const articleRowId = prepare<number>(database, 'SELECT number FROM article WHERE id = ?').pluck().get(id)
  if (articleRowId === undefined) return 'missing'
  const quoteRowIds = prepare<number>(database, LAST_QUOTES)
    .pluck()
    .all(articleRowId, most + 1)
  if (quoteRowIds.length <= most) {
    prepare(database, 'DELETE FROM article WHERE number = ?').run(articleRowId)
    return 'deleted'
  }
  prepare(database, 'INSERT OR IGNORE INTO article_removal (article_number) VALUES (?)').run(articleRowId)
  deleteQuotes(database, articleRowId, quoteRowIds.slice(0, most))
  return 'going'
}

/** Ids of articles being deleted, earliest saved first. */
export const listRemovals = (database: Database): string[] => prepare<string>(database, REMOVALS).pluck().all()

const REMOVALS = `SELECT a.id FROM article_removal AS r CROSS JOIN article AS a ON a.number = r.article_number
  ORDER BY r.article_number`

/** From the end of the text. */
export const LAST_QUOTES = 'SELECT number FROM quote WHERE article_number = ? ORDER BY place LIMIT ?'

/** Deletes quotes of an article, and the speakers that it then no longer quotes. */
export function deleteQuotes(database: Database, articleRowId: number, quoteRowIds: readonly number[]): void {
  const gone = JSON.stringify(quoteRowIds)
  const speakers = prepare<number>(database, SPEAKERS_OF).pluck().all(gone)
  prepare(database, 'DELETE FROM quote WHERE number IN (SELECT value FROM json_each(?))').run(gone)
  const unquoted = prepare<number>(database, UNQUOTED_OF)
    .pluck()
    .all({ article: articleRowId, speakers: JSON.stringify(speakers) })
  for (const speaker of unquoted) dropSpeaker(database, articleRowId, speaker)
}

/** For a speaker whom the article does not quote, or no longer quotes. */
export function dropSpeaker(database: Database, articleRowId: number, speakerRowId: number): void {
  const sql = 'DELETE FROM article_speaker WHERE article_number = ? AND speaker_number = ?'
  prepare(database, sql).run(articleRowId, speakerRowId)
}

const SPEAKERS_OF = `SELECT DISTINCT said.speaker_number FROM json_each(?) AS gone
  CROSS JOIN quote_speaker AS said ON said.quote_number = gone.value ORDER BY said.speaker_number`

/** Those of these speakers whom no quote of the article names any more; the bounds exclude what they say elsewhere. */
export const UNQUOTED_OF = `SELECT value FROM json_each(:speakers)
  WHERE NOT EXISTS (
    SELECT 1 FROM quote_speaker AS said
    WHERE said.speaker_number = value AND said.listed IN (0, 1) AND said.article_number = :article
      AND said.place >= (SELECT min(place) FROM quote WHERE article_number = :article)
      AND said.place <= (SELECT max(place) FROM quote WHERE article_number = :article)
  )`
