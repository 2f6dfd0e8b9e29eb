// Gives quotes to another speaker: the step that merging, splitting and
// undoing either have in common.

import type { Database } from 'better-sqlite3'
import type { SpeakerKind } from '../model.ts'
import { dropUnquoted } from './article-text.ts'
import { prepare } from './prepare.ts'
import type { OutletPlace } from './quote-place.ts'
import { saveArticleSpeaker, saveForm } from './save-speakers.ts'

export interface SpeakerRef {
  readonly number: number
  readonly kind: SpeakerKind
}

/**
 * Gives the quotes of these numbers, which are all `from`'s, to `to`. In their
 * articles `to` is called what `from` was. A quote that both have said
 * together becomes `to`'s alone. `changeNumber` is the change that it is
 * remembered under, to be undone; null for what undoes one.
 */
export function moveSpeech(
  database: Database,
  quoteNumbers: readonly number[],
  from: SpeakerRef,
  to: SpeakerRef,
  changeNumber: number | null,
): void {
  const articles = articlesOf(database, quoteNumbers)
  for (const place of articles) introduce(database, place, from, to, changeNumber)
  for (const number of quoteNumbers) {
    const joint = prepare(database, IS_SPEAKER).get(number, to.number) !== undefined
    if (changeNumber !== null) {
      const sql = 'INSERT INTO moved_quote (change_number, quote_number, joint) VALUES (?, ?, ?)'
      prepare(database, sql).run(changeNumber, number, joint ? 1 : 0)
    }
    if (joint) {
      prepare(database, 'DELETE FROM quote_speaker WHERE quote_number = ? AND speaker_number = ?').run(
        number,
        from.number,
      )
    } else {
      const sql = 'UPDATE quote_speaker SET speaker_number = ? WHERE quote_number = ? AND speaker_number = ?'
      prepare(database, sql).run(to.number, number, from.number)
    }
  }
  for (const { articleNumber } of articles) dropUnquoted(database, articleNumber)
}

/** All quotes of a speaker, hidden ones included. */
export function quotesOf(database: Database, speakerNumber: number): number[] {
  const sql = 'SELECT quote_number AS number FROM quote_speaker WHERE speaker_number = ?'
  return prepare<{ number: number }>(database, sql)
    .all(speakerNumber)
    .map(({ number }) => number)
}

/** The forms of a speaker's name that an article uses, in the order in which the archive came to know them. */
export function formsIn(database: Database, articleNumber: number, speakerNumber: number): string[] {
  return prepare<{ form: string }>(database, FORMS_IN)
    .all(articleNumber, speakerNumber)
    .map(({ form }) => form)
}

const IS_SPEAKER = 'SELECT 1 FROM quote_speaker WHERE quote_number = ? AND speaker_number = ?'

const FORMS_IN = `SELECT f.form FROM article_form AS a CROSS JOIN speaker_form AS f ON f.number = a.form_number
  WHERE a.article_number = ? AND f.speaker_number = ? ORDER BY f.number`

function articlesOf(database: Database, quoteNumbers: readonly number[]): OutletPlace[] {
  return prepare<OutletPlace>(
    database,
    `SELECT number AS articleNumber, published_key AS publishedKey, source AS outlet FROM article
    WHERE number IN (SELECT q.article_number FROM json_each(?) AS wanted CROSS JOIN quote AS q ON q.number = wanted.value)`,
  ).all(JSON.stringify(quoteNumbers))
}

/** Makes `to` a speaker of the article, by the names that `from` has there. */
function introduce(
  database: Database,
  place: OutletPlace,
  from: SpeakerRef,
  to: SpeakerRef,
  changeNumber: number | null,
): void {
  const calls = prepare<{ name: string; role: string | null; ordinal: number }>(database, CALLS)
  const called = calls.get(place.articleNumber, from.number)
  if (!called) throw new Error(`The article of number ${place.articleNumber} does not have the speaker that it quotes`)
  const forms = formsIn(database, place.articleNumber, from.number)
  if (changeNumber !== null) {
    const isThere = calls.get(place.articleNumber, to.number) !== undefined
    const otherForms = isThere ? JSON.stringify(formsIn(database, place.articleNumber, to.number)) : null
    prepare(
      database,
      `INSERT INTO moved_article (change_number, article_number, name, role, forms, other_forms)
      VALUES (?, ?, ?, ?, ?, ?)`,
    ).run(changeNumber, place.articleNumber, called.name, called.role, JSON.stringify(forms), otherForms)
  }
  saveArticleSpeaker(database, place, to.number, called)
  for (const form of forms) saveForm(database, place.articleNumber, to.number, to.kind, form)
}

const CALLS = 'SELECT name, role, ordinal FROM article_speaker WHERE article_number = ? AND speaker_number = ?'
