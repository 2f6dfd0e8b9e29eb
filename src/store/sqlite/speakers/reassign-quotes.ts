// Gives quotes to another speaker: the step that merging, splitting and undoing
// either have in common. A much-quoted speaker has thousands, so each step is
// one statement for all of them.

import type { Database } from 'better-sqlite3'
import { prepare } from '../prepare.ts'
import type { SpeakerRow } from '../rows.ts'
import { insertForms } from './save-speakers.ts'
import { indexForms } from '../search/search-index.ts'

export type SpeakerRef = Pick<SpeakerRow, 'number' | 'kind'>

/**
 * Gives the quotes with these row ids, all of them by `from`, to `to`. In their
 * articles, `to` is called what `from` was. A quote by both together becomes
 * that of `to` alone, in the place of the first. The move is recorded under the
 * change `changeRowId`, so that it can be undone; null if it undoes one itself.
 */
export function reassignQuotes(
  database: Database,
  quoteRowIds: readonly number[],
  from: SpeakerRef,
  to: SpeakerRef,
  changeRowId: number | null,
): void {
  const quotes = JSON.stringify(quoteRowIds)
  const articles = JSON.stringify(prepare<number>(database, ARTICLES_OF).pluck().all(quotes))
  const values = { quotes, articles, from: from.number, to: to.number, change: changeRowId }
  const run = (sql: string): void => void prepare(database, sql).run(values)
  if (changeRowId !== null) {
    run(REMEMBER_QUOTES)
    run(REMEMBER_ARTICLES)
  }
  const forms = prepare<string>(database, FORMS_OF).pluck().all(values)
  indexForms(database, insertForms(database, to.number, to.kind, forms))
  run(INTRODUCE)
  run(LEAVE_JOINT)
  run(MOVE_OTHERS)
  // First, because a speaker who leaves the last of their articles may be deleted.
  run(MEAN_OTHER)
  run(LEAVE_ARTICLES)
}

export const ARTICLES_OF = `SELECT DISTINCT q.article_number
  FROM json_each(?) AS wanted CROSS JOIN quote AS q ON q.number = wanted.value`

const IN_ARTICLES = 'article_number IN (SELECT value FROM json_each(:articles))'
const IN_QUOTES = 'quote_number IN (SELECT value FROM json_each(:quotes))'
const REMEMBER_QUOTES = `INSERT INTO moved_quote (change_number, quote_number, joint)
  SELECT :change, value, EXISTS (SELECT 1 FROM quote_speaker WHERE quote_number = value AND +speaker_number = :to)
  FROM json_each(:quotes)`

const REMEMBER_ARTICLES = `INSERT INTO moved_article
    (change_number, article_number, name, role, forms, pronouns, other_forms, other_pronouns)
  SELECT :change, a.article_number, a.name, a.role, a.forms, a.pronouns, other.forms, other.pronouns
  FROM json_each(:articles) AS wanted
  CROSS JOIN article_speaker AS a ON a.article_number = wanted.value AND a.speaker_number = :from
  LEFT JOIN article_speaker AS other ON other.article_number = wanted.value AND other.speaker_number = :to`

export const FORMS_OF = `SELECT DISTINCT form.value FROM json_each(:articles) AS wanted
  CROSS JOIN article_speaker AS a ON a.article_number = wanted.value AND a.speaker_number = :from
  CROSS JOIN json_each(a.forms) AS form`

/** Makes `to` a speaker of the articles, with the names that `from` has there; quotes are counted as they arrive. */
const INTRODUCE = `INSERT INTO article_speaker
    (article_number, speaker_number, ordinal, name, role, forms, pronouns, published_key, outlet, quote_count)
  SELECT a.article_number, :to, a.ordinal, a.name, a.role, a.forms, a.pronouns, a.published_key, a.outlet, 0
  FROM json_each(:articles) AS wanted
  CROSS JOIN article_speaker AS a ON a.article_number = wanted.value AND a.speaker_number = :from
  WHERE true
  ON CONFLICT DO UPDATE SET
    role = coalesce(excluded.role, role),
    pronouns = coalesce(pronouns, excluded.pronouns),
    forms = (SELECT json_group_array(DISTINCT value) FROM (
      SELECT value FROM json_each(article_speaker.forms) UNION ALL SELECT value FROM json_each(excluded.forms)
    ))`

/**
 * A quote by both keeps the place of the first: statistics count each for its
 * first speaker. The plus keeps SQLite from going through everything a speaker
 * said for each quote.
 */
const LEAVE_JOINT = `DELETE FROM quote_speaker WHERE ${IN_QUOTES} AND +speaker_number IN (:from, :to) AND EXISTS (
    SELECT 1 FROM quote_speaker AS both
    WHERE both.quote_number = quote_speaker.quote_number AND +both.speaker_number IN (:from, :to)
      AND both.ordinal < quote_speaker.ordinal
  )`

const MOVE_OTHERS = `UPDATE quote_speaker SET speaker_number = :to WHERE speaker_number = :from AND ${IN_QUOTES}`

const LEAVE_ARTICLES = `DELETE FROM article_speaker WHERE speaker_number = :from AND ${IN_ARTICLES}
  AND NOT EXISTS (
    SELECT 1 FROM quote AS q CROSS JOIN quote_speaker AS said ON said.quote_number = q.number
    WHERE q.article_number = article_speaker.article_number AND +said.speaker_number = :from
  )`

/** Mentions in an article that no longer quotes `from` refer to the speaker it quotes now. */
export const MEAN_OTHER = `UPDATE quote_mention SET speaker_number = :to
  WHERE +speaker_number = :from AND quote_number IN (
    SELECT q.number FROM json_each(:articles) AS wanted CROSS JOIN quote AS q ON q.article_number = wanted.value
    WHERE NOT EXISTS (
      SELECT 1 FROM quote AS other CROSS JOIN quote_speaker AS said ON said.quote_number = other.number
      WHERE other.article_number = wanted.value AND +said.speaker_number = :from
    )
  )`
