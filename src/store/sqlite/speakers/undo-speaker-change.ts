// Takes back what a person did to speakers, with all that came of it since.

import type { Database } from 'better-sqlite3'
import { applyState, findTaken } from './edit-speaker.ts'
import { reassignQuotes, quotesOf } from './reassign-quotes.ts'
import type { SpeakerRef } from './reassign-quotes.ts'
import { nameKey } from '../../name-key.ts'
import { prepare } from '../prepare.ts'
import type { PublishedArticle } from '../quotes/sort-key.ts'
import type { SpeakerRow } from '../rows.ts'
import { replaceSpeakers } from '../quotes/save-quotes.ts'
import { insertForms, saveArticleSpeaker } from './save-speakers.ts'
import { indexForms } from '../search/search-index.ts'
import { findLaterChange, findSpeakerChange, loadSpeakerChange } from './speaker-changes.ts'
import type { KeptSpeaker, SpeakerChangeRow } from './speaker-changes.ts'
import { confirmForm, unconfirmForm } from './speaker-names.ts'
import { loadSpeaker, loadSpeakerByRowId } from './speakers.ts'
import type { Signature, SpeakerOutcome, SpeakerState } from '../../store.ts'

/** To be called in an immediate transaction. */
export function undoSpeakerChange(
  database: Database,
  speakerId: string,
  changeId: string | null,
  { by }: Signature,
): SpeakerOutcome {
  const change = findSpeakerChange(database, speakerId, changeId)
  if (!change) return { outcome: 'unknown-change', id: changeId }
  if (change.undone_at !== null) return { outcome: 'undone-before', id: change.id }
  const later = findLaterChange(database, change)
  if (later !== null) return { outcome: 'later-change', id: later }
  const row = prepare<SpeakerRow>(database, 'SELECT * FROM speaker WHERE id = ?').get(change.speaker_id)
  if (!row) return { outcome: 'missing', id: change.speaker_id }

  const undone = UNDO[change.action](database, change, row)
  if (undone && typeof undone === 'object') return undone
  prepare(database, 'UPDATE speaker_change SET undone_at = ?, undone_by = ? WHERE number = ?').run(
    new Date().toISOString(),
    by,
    change.number,
  )
  return {
    outcome: 'saved',
    speaker: loadSpeakerByRowId(database, row.number),
    other: undone === null ? null : loadSpeakerByRowId(database, undone),
    change: loadSpeakerChange(database, change.number),
  }
}

/** Each returns the row id of the other speaker, if there is one, or why it cannot be done. */
type Undo = (database: Database, change: SpeakerChangeRow, row: SpeakerRow) => number | null | SpeakerOutcome

const UNDO: Readonly<Record<SpeakerChangeRow['action'], Undo>> = {
  edit: undoEdit,
  merge: undoMerge,
  split: undoSplit,
}

function undoEdit(database: Database, change: SpeakerChangeRow, row: SpeakerRow): SpeakerOutcome | null {
  const before = JSON.parse(change.before) as SpeakerState
  const refusal = findTaken(database, row.number, before)
  if (refusal) return refusal
  applyState(database, row.number, loadSpeaker(database, row), before)
  return null
}

/** The one who was split off goes, and whatever was given to them since goes back with the rest. */
function undoSplit(database: Database, change: SpeakerChangeRow, row: SpeakerRow): null {
  const other = prepare<SpeakerRow>(database, 'SELECT * FROM speaker WHERE id = ?').get(change.other_id)
  if (other) {
    reassignQuotes(database, quotesOf(database, other.number), other, row, null)
    prepare(database, 'UPDATE merged_speaker SET survivor_number = ? WHERE survivor_number = ?').run(
      row.number,
      other.number,
    )
    prepare(database, 'DELETE FROM speaker WHERE number = ?').run(other.number)
  }
  prepare(database, 'INSERT INTO merged_speaker (id, survivor_number) VALUES (?, ?) ON CONFLICT DO NOTHING').run(
    change.other_id,
    row.number,
  )
  return null
}

/** The one who was merged is there again, with the quotes that they brought, and with those that their names have led here since. */
function undoMerge(database: Database, change: SpeakerChangeRow, row: SpeakerRow): number {
  const kept = JSON.parse(change.before) as KeptSpeaker
  const survivor = JSON.parse(change.after) as SpeakerState
  const id = change.other_id ?? ''
  prepare(database, 'DELETE FROM merged_speaker WHERE id = ?').run(id)
  if (survivor.externalId === null && kept.externalId !== null) {
    const sql = 'UPDATE speaker SET external_id = NULL WHERE number = ? AND external_id = ?'
    prepare(database, sql).run(row.number, kept.externalId)
  }
  const rowId = remakeSpeaker(database, id, kept)
  const other = { number: rowId, kind: kept.kind }
  for (const { key, kind } of kept.links) {
    const sql = 'UPDATE speaker_link SET speaker_number = ? WHERE link_key = ? AND kind = ? AND speaker_number = ?'
    prepare(database, sql).run(rowId, key, kind, row.number)
  }
  for (const merged of kept.merged) {
    prepare(database, 'UPDATE merged_speaker SET survivor_number = ? WHERE id = ?').run(rowId, merged)
  }

  const later = quotesLinkedSince(database, change.number, row.number, kept)
  reassignQuotes(database, later, row, other, null)
  const [own, joint] = movedQuotes(database, change.number, row.number)
  reassignQuotes(database, own, row, other, null)
  for (const quote of joint) addSpeaker(database, change.number, quote, other)
  restoreArticles(database, change.number, row, other)

  confirmForm(database, rowId, kept.kind, kept.name)
  for (const alias of kept.aliases) confirmForm(database, rowId, kept.kind, alias)
  for (const form of [...kept.aliases, kept.name]) {
    if (form !== row.name && !survivor.aliases.includes(form)) unconfirmForm(database, row.number, form)
  }
  return rowId
}

function remakeSpeaker(database: Database, id: string, { name, kind, externalId }: KeptSpeaker): number {
  const taken = prepare(database, 'SELECT 1 FROM speaker WHERE external_id = ?').get(externalId)
  const sql = 'INSERT INTO speaker (id, name, kind, name_key, external_id, curated) VALUES (?, ?, ?, ?, ?, 1)'
  const values = [id, name, kind, nameKey(name, kind), taken ? null : externalId]
  return Number(prepare(database, sql).run(...values).lastInsertRowid)
}

/** The survivor's quotes in articles that came later and know the survivor by a name that leads to the other. */
function quotesLinkedSince(
  database: Database,
  changeRowId: number,
  survivorRowId: number,
  { links }: KeptSpeaker,
): number[] {
  const articles = prepare<{ number: number; name: string }>(database, ARTICLES_SINCE).all({
    survivor: survivorRowId,
    change: changeRowId,
  })
  return articles
    .filter(({ name }) => links.some(({ key, kind }) => nameKey(name, kind) === key))
    .flatMap(({ number: rowId }) =>
      prepare<{ number: number }>(database, QUOTES_IN)
        .all(rowId, survivorRowId)
        .map((quote) => quote.number),
    )
}

export const ARTICLES_SINCE = `SELECT article_number AS number, name FROM article_speaker AS a
  WHERE speaker_number = :survivor
    AND NOT EXISTS (SELECT 1 FROM moved_article AS m WHERE m.change_number = :change AND m.article_number = a.article_number)`

const QUOTES_IN = `SELECT q.number FROM quote AS q CROSS JOIN quote_speaker AS said ON said.quote_number = q.number
  WHERE q.article_number = ? AND +said.speaker_number = ?`

/** The quotes that the merge moved and that are still the survivor's: those to be given back, and those to be shared again. */
function movedQuotes(database: Database, changeRowId: number, survivorRowId: number): [number[], number[]] {
  const rows = prepare<{ number: number; joint: number }>(
    database,
    `SELECT m.quote_number AS number, m.joint FROM moved_quote AS m
    CROSS JOIN quote_speaker AS said ON said.quote_number = m.quote_number
    WHERE m.change_number = ? AND +said.speaker_number = ?`,
  ).all(changeRowId, survivorRowId)
  const rowIds = (joint: number): number[] =>
    rows.filter((row) => row.joint === joint).map(({ number: rowId }) => rowId)
  return [rowIds(0), rowIds(1)]
}

/** Behind those who are said to have said it already. */
function addSpeaker(database: Database, changeRowId: number, quoteRowId: number, speaker: SpeakerRef): void {
  const article = prepare<PublishedArticle>(
    database,
    `SELECT a.number AS articleRowId, a.published_key AS publishedKey, a.outlet AS outlet
    FROM quote AS q CROSS JOIN article AS a ON a.number = q.article_number WHERE q.number = ?`,
  ).get(quoteRowId)
  const called = prepare<{ name: string; role: string | null; forms: string }>(
    database,
    'SELECT name, role, forms FROM moved_article WHERE change_number = ? AND article_number = ?',
  ).get(changeRowId, article?.articleRowId)
  if (!article || !called) throw new Error(`The quote with the row id ${quoteRowId} has lost its article`)
  const forms = JSON.parse(called.forms) as readonly string[]
  indexForms(database, insertForms(database, speaker.number, speaker.kind, forms))
  saveArticleSpeaker(database, article, { ...called, rowId: speaker.number, forms, ordinal: 0 })
  const sql = 'SELECT speaker_number AS number FROM quote_speaker WHERE quote_number = ? ORDER BY ordinal'
  const speakers = prepare<{ number: number }>(database, sql).all(quoteRowId)
  replaceSpeakers(database, quoteRowId, [...speakers.map(({ number: rowId }) => rowId), speaker.number])
}

/**
 * In each article that the merge touched, both are called again what they were
 * called; the survivor only where a person has not given the last of their
 * quotes to somebody else since.
 */
function restoreArticles(database: Database, changeRowId: number, survivor: SpeakerRow, other: SpeakerRef): void {
  const rows = prepare<MovedArticleRow>(
    database,
    `SELECT m.article_number, m.name, m.role, m.forms, iif(s.speaker_number IS NULL, NULL, m.other_forms) AS other_forms
    FROM moved_article AS m
    CROSS JOIN article_speaker AS a ON a.article_number = m.article_number AND a.speaker_number = ?
    LEFT JOIN article_speaker AS s ON s.article_number = m.article_number AND s.speaker_number = ?
    WHERE m.change_number = ?`,
  ).all(other.number, survivor.number, changeRowId)
  for (const row of rows) {
    prepare(
      database,
      'UPDATE article_speaker SET name = ?, role = ? WHERE article_number = ? AND speaker_number = ?',
    ).run(row.name, row.role, row.article_number, other.number)
    setForms(database, row.article_number, other, row.forms)
    if (row.other_forms !== null) setForms(database, row.article_number, survivor, row.other_forms)
  }
}

interface MovedArticleRow {
  readonly article_number: number
  readonly name: string
  readonly role: string | null
  readonly forms: string
  readonly other_forms: string | null
}

function setForms(database: Database, articleRowId: number, { number: rowId, kind }: SpeakerRef, forms: string): void {
  indexForms(database, insertForms(database, rowId, kind, JSON.parse(forms) as readonly string[]))
  const sql = 'UPDATE article_speaker SET forms = ? WHERE article_number = ? AND speaker_number = ?'
  prepare(database, sql).run(forms, articleRowId, rowId)
}
