// Undoes what a person did to speakers, with everything that has come of it since.

import type { Database } from 'better-sqlite3'
import { applyState, findTaken } from './edit-speaker.ts'
import { giveBackQuotes } from './give-back-quotes.ts'
import type { ArticleToUndo } from './give-back-quotes.ts'
import { reassignQuotes } from './reassign-quotes.ts'
import type { SpeakerRef } from './reassign-quotes.ts'
import { nameKey } from '../../name-key.ts'
import type { Signatory } from '../keys/signing-keys.ts'
import { prepare } from '../prepare.ts'
import type { SpeakerRow } from '../rows.ts'
import { findLaterChange, findSpeakerChange, lastOfBatch, loadSpeakerChange, readState } from './speaker-changes.ts'
import type { KeptSpeaker, SpeakerChangeRow } from './speaker-changes.ts'
import {
  beginMove,
  findMoving,
  fitsInOneStep,
  IN_ONE_STEP,
  nextArticlesOf,
  noteMove,
  quotesIn,
  quotesOf,
  takeStep,
} from './speaker-moves.ts'
import type { SpeakerMove } from './speaker-moves.ts'
import { confirmForm, unconfirmForm } from './speaker-names.ts'
import { loadSpeaker, loadSpeakerByRowId } from './speakers.ts'
import type { Signer, SpeakerMoving, SpeakerOutcome, SpeakerState } from '../../store.ts'

/** The whole undoing, or its first step if more than `most` quotes are involved. To be called in an immediate transaction. */
export function undoSpeakerChange(
  database: Database,
  speakerId: string,
  changeId: string | null,
  { by, key = null }: Signer,
  most = IN_ONE_STEP,
): SpeakerOutcome | SpeakerMoving {
  const signer = { by, key }
  const found = findSpeakerChange(database, speakerId, changeId)
  // Of merges made together, the last is undone first.
  const change = found?.batch_number ? (lastOfBatch(database, found.batch_number) ?? found) : found
  if (!change) return { outcome: 'unknown-change', id: changeId }
  if (change.undone_at !== null) return { outcome: 'undone-before', id: change.id }
  const later = findLaterChange(database, change)
  if (later !== null) return { outcome: 'later-change', id: later }
  const moving = findMoving(database, [change.speaker_id, change.other_id ?? ''])
  if (moving) return moving
  const row = prepare<SpeakerRow>(database, 'SELECT * FROM speaker WHERE id = ?').get(change.speaker_id)
  if (!row) return { outcome: 'missing', id: change.speaker_id }

  const undone = UNDO[change.action](database, change, row, signer, most)
  return undone !== null && typeof undone === 'object' ? undone : endUndo(database, change, row, undone, signer)
}

/** `otherRowId` is the other speaker's, if there is one by now. */
function endUndo(
  database: Database,
  change: SpeakerChangeRow,
  row: SpeakerRow,
  otherRowId: number | null,
  { by, key }: Signatory,
): SpeakerOutcome {
  const sql = `UPDATE speaker_change SET undone_at = ?, undone_by = ?, undone_key_id = ?, undone_key_name = ?
    WHERE number = ?`
  prepare(database, sql).run(new Date().toISOString(), by, key?.id ?? null, key?.name ?? null, change.number)
  return {
    outcome: 'saved',
    speaker: loadSpeakerByRowId(database, row.number),
    other: otherRowId === null ? null : loadSpeakerByRowId(database, otherRowId),
    change: loadSpeakerChange(database, change.batch_number ?? change.number),
    rest: change.batch_number === null ? null : (lastOfBatch(database, change.batch_number)?.id ?? null),
  }
}

/** One step; null if more are needed. To be called in an immediate transaction. */
export function undoOn(database: Database, move: SpeakerMove, most: number): SpeakerOutcome | null {
  const { change, row, other, action, signer } = move
  const isDone = action === 'undo-split' ? undoSplitOn(database, move, most) : undoMergeOn(database, move, most)
  if (!isDone) return null
  const undone =
    action === 'undo-split' ? endUndoSplit(database, change, row) : endUndoMerge(database, change, row, other)
  return endUndo(database, change, row, undone, signer)
}

/**
 * Each returns the row id of the other speaker, if there is one; why it cannot
 * be done; or that it continues in steps.
 */
type Undo = (
  database: Database,
  change: SpeakerChangeRow,
  row: SpeakerRow,
  signer: Signatory,
  most: number,
) => number | null | SpeakerOutcome | SpeakerMoving

const UNDO: Readonly<Record<SpeakerChangeRow['action'], Undo>> = {
  edit: undoEdit,
  merge: undoMerge,
  split: undoSplit,
}

function undoEdit(database: Database, change: SpeakerChangeRow, row: SpeakerRow): SpeakerOutcome | null {
  const before = readState(change.before)
  const refusal = findTaken(database, row.number, before)
  if (refusal) return refusal
  applyState(database, row.number, loadSpeaker(database, row), before)
  return null
}

/** Deletes the speaker who was split off; whatever they were given since goes back with the rest. */
function undoSplit(
  database: Database,
  change: SpeakerChangeRow,
  row: SpeakerRow,
  signer: Signatory,
  most: number,
): null | SpeakerMoving {
  const other = findOther(database, change)
  if (other && !fitsInOneStep(database, other.number, most))
    return beginMove(database, change.number, 'undo-split', signer, other)
  if (other) reassignQuotes(database, quotesOf(database, other.number), other, row, null)
  return endUndoSplit(database, change, row)
}

const findOther = (database: Database, change: SpeakerChangeRow): SpeakerRow | undefined =>
  prepare<SpeakerRow>(database, 'SELECT * FROM speaker WHERE id = ?').get(change.other_id)

function undoSplitOn(database: Database, { row, other }: SpeakerMove, most: number): boolean {
  const articles = nextArticlesOf(database, other.number, most)
  reassignQuotes(database, quotesIn(database, other.number, articles), other, row, null)
  return nextArticlesOf(database, other.number, most).length === 0
}

function endUndoSplit(database: Database, change: SpeakerChangeRow, row: SpeakerRow): null {
  const other = findOther(database, change)
  if (other) {
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

/** Restores the merged speaker, with the quotes they brought, and with those that their names have led here since. */
function undoMerge(
  database: Database,
  change: SpeakerChangeRow,
  row: SpeakerRow,
  signer: Signatory,
  most: number,
): number | SpeakerMoving {
  const kept = JSON.parse(change.before) as KeptSpeaker
  const survivor = JSON.parse(change.after) as SpeakerState
  const id = change.other_id ?? ''
  prepare(database, 'DELETE FROM merged_speaker WHERE id = ?').run(id)
  if (survivor.externalId === null && kept.externalId !== null) {
    const sql = 'UPDATE speaker SET external_id = NULL WHERE number = ? AND external_id = ?'
    prepare(database, sql).run(row.number, kept.externalId)
  }
  const rowId = remakeSpeaker(database, id, kept)
  const other = { number: rowId, kind: kept.kind, name: kept.name }
  for (const { key, kind } of kept.links) {
    const sql = 'UPDATE speaker_link SET speaker_number = ? WHERE link_key = ? AND kind = ? AND speaker_number = ?'
    prepare(database, sql).run(rowId, key, kind, row.number)
  }
  for (const vouched of kept.vouched ?? []) {
    const sql = 'UPDATE vouched_name SET speaker_number = ? WHERE number = ? AND speaker_number = ?'
    prepare(database, sql).run(rowId, vouched, row.number)
  }
  for (const merged of kept.merged) {
    prepare(database, 'UPDATE merged_speaker SET survivor_number = ? WHERE id = ?').run(rowId, merged)
  }

  if (!fitsInOneStep(database, row.number, most)) return beginMove(database, change.number, 'undo-merge', signer, other)
  const articles = prepare<ArticleToUndo>(database, ARTICLES_TO_UNDO).all({
    survivor: row.number,
    change: change.number,
  })
  giveBackQuotes(database, change.number, row, other, kept, articles)
  return endUndoMerge(database, change, row, other)
}

/** Goes through the articles of the archive in order: SQLite has no index of those of one speaker. */
function undoMergeOn(database: Database, { change, row, other, doneTo }: SpeakerMove, most: number): boolean {
  const last = prepare<number>(database, 'SELECT max(number) FROM article').pluck().get() ?? 0
  const end = Math.min(doneTo + SPAN, last)
  const values = { survivor: row.number, change: change.number, from: doneTo, to: end, limit: most }
  const found = prepare<ArticleToUndo>(database, NEXT_TO_UNDO).all(values)
  const articles = takeStep(found, most)
  const kept = JSON.parse(change.before) as KeptSpeaker
  giveBackQuotes(database, change.number, row, other, kept, articles)
  const isWhole = articles.length === found.length && found.length < most
  const reached = isWhole ? end : (articles.at(-1)?.number ?? end)
  noteMove(database, change.number, reached)
  return reached >= last
}

/** Row ids of articles covered in one step; most of them do not quote the speaker. */
const SPAN = 20_000

const ARTICLE_TO_UNDO = `SELECT a.article_number AS number, a.name, a.quote_count AS quotes, m.article_number IS NOT NULL AS isMoved
  FROM article_speaker AS a
  LEFT JOIN moved_article AS m ON m.change_number = :change AND m.article_number = a.article_number`

export const ARTICLES_TO_UNDO = `${ARTICLE_TO_UNDO} WHERE a.speaker_number = :survivor`

export const NEXT_TO_UNDO = `${ARTICLE_TO_UNDO}
  WHERE a.article_number > :from AND a.article_number <= :to AND +a.speaker_number = :survivor
  ORDER BY a.article_number LIMIT :limit`

/** When all quotes are where they belong. */
function endUndoMerge(
  database: Database,
  change: SpeakerChangeRow,
  row: SpeakerRow,
  { number: rowId }: SpeakerRef,
): number {
  const kept = JSON.parse(change.before) as KeptSpeaker
  const survivor = JSON.parse(change.after) as SpeakerState
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
