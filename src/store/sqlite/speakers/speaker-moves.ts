// Changes to speakers whose quotes are still being moved. A speaker may have
// hundreds of thousands: they are moved in steps, each a separate write that
// leaves the archive consistent, so that others can write in between. Until the
// last step both speakers exist, each with the quotes that are theirs by then.

import type { Database } from 'better-sqlite3'
import { keyFromColumns } from '../keys/signing-keys.ts'
import type { KeyColumns, Signatory } from '../keys/signing-keys.ts'
import { prepare } from '../prepare.ts'
import type { SpeakerRow } from '../rows.ts'
import type { SpeakerChangeRow } from './speaker-changes.ts'
import { loadSpeakerChangeRow } from './speaker-changes.ts'
import { keepForGood } from './speaker-names.ts'
import type { SpeakerMoving, SpeakerRefusal } from '../../store.ts'

export interface SpeakerMove {
  readonly change: SpeakerChangeRow
  readonly action: 'merge' | 'undo-merge' | 'undo-split'
  readonly signer: Signatory
  readonly doneTo: number
  /** Who survives, or from whom another was split off. */
  readonly row: SpeakerRow
  readonly other: SpeakerRow
}

/** Why a speaker can't be changed now: they are part of an unfinished move. */
export function findMoving(database: Database, ids: readonly string[]): SpeakerRefusal | null {
  for (const id of ids) {
    const found = prepare<{ rowId: number; id: string }>(database, FIND_MOVING).get(id, id)
    if (found) return { outcome: 'under-way', id: found.id, changeRowId: found.rowId }
  }
  return null
}

const FIND_MOVING = `SELECT c.number AS rowId, c.id FROM speaker_move AS m CROSS JOIN speaker_change AS c ON c.number = m.change_number
  WHERE c.speaker_id = ? OR c.other_id = ? LIMIT 1`

export const listMoves = (database: Database): number[] =>
  prepare<number>(database, 'SELECT change_number FROM speaker_move ORDER BY change_number').pluck().all()

/**
 * Records that the change is in progress. `other` stays until it is done, and
 * can be found by their name, whatever happens to their quotes.
 */
export function beginMove(
  database: Database,
  changeRowId: number,
  action: SpeakerMove['action'],
  { by, key }: Signatory,
  other: Pick<SpeakerRow, 'number' | 'kind' | 'name'>,
): SpeakerMoving {
  prepare(
    database,
    'INSERT INTO speaker_move (change_number, action, by, key_id, key_name) VALUES (?, ?, ?, ?, ?)',
  ).run(changeRowId, action, by, key?.id ?? null, key?.name ?? null)
  keepForGood(database, other)
  return { outcome: 'moving', changeRowId }
}

/** Null if it is done. */
export function findMove(database: Database, changeRowId: number): SpeakerMove | null {
  const move = prepare<MoveRow>(
    database,
    'SELECT action, by, key_id, key_name, done_to AS doneTo FROM speaker_move WHERE change_number = ?',
  ).get(changeRowId)
  if (!move) return null
  const change = loadSpeakerChangeRow(database, changeRowId)
  const find = (id: string | null): SpeakerRow => {
    const row = prepare<SpeakerRow>(database, 'SELECT * FROM speaker WHERE id = ?').get(id)
    if (!row) throw new Error(`The change ${change.id} refers to the speaker ${id}, who does not exist`)
    return row
  }
  const { action, by, doneTo } = move
  const signer = { by, key: keyFromColumns(move) }
  return { action, signer, doneTo, change, row: find(change.speaker_id), other: find(change.other_id) }
}

interface MoveRow extends KeyColumns {
  readonly action: SpeakerMove['action']
  readonly by: string | null
  readonly doneTo: number
}

export function noteMove(database: Database, changeRowId: number, doneTo: number): void {
  prepare(database, 'UPDATE speaker_move SET done_to = ? WHERE change_number = ?').run(doneTo, changeRowId)
}

export function endMove(database: Database, changeRowId: number): void {
  prepare(database, 'DELETE FROM speaker_move WHERE change_number = ?').run(changeRowId)
}

/** Whether everything a speaker said can be moved in one write, of at most `most` quotes. */
export function fitsInOneStep(database: Database, speakerRowId: number, most: number): boolean {
  const sql = 'SELECT count(*) FROM (SELECT 1 FROM quote_speaker WHERE speaker_number = ? LIMIT ?)'
  const count = prepare<number>(database, sql)
    .pluck()
    .get(speakerRowId, most + 1)
  return (count ?? 0) <= most
}

/** Quotes and articles moved in one write: a tenth of a second. */
export const IN_ONE_STEP = 500

/** Some articles of a speaker, as many as one write can move; none when no more are left. */
export function nextArticlesOf(database: Database, speakerRowId: number, most: number): number[] {
  const rows = prepare<{ number: number; quotes: number }>(database, NEXT_ARTICLES).all(speakerRowId, most)
  return takeStep(rows, most).map(({ number: rowId }) => rowId)
}

export const NEXT_ARTICLES = `SELECT article_number AS number, quote_count AS quotes FROM article_speaker
  WHERE speaker_number = ? LIMIT ?`

/** From the start of the list until they have `most` quotes together. */
export function takeStep<Row extends { readonly quotes: number }>(rows: readonly Row[], most: number): Row[] {
  let quotes = 0
  const end = rows.findIndex((row) => (quotes += row.quotes) >= most)
  return rows.slice(0, end === -1 ? rows.length : end + 1)
}

/** All quotes of a speaker, including hidden ones. */
export function quotesOf(database: Database, speakerRowId: number): number[] {
  return prepare<number>(database, QUOTES_OF).pluck().all(speakerRowId)
}

export const QUOTES_OF = 'SELECT quote_number FROM quote_speaker WHERE speaker_number = ?'

/** The quotes of a speaker in these articles, including hidden ones. */
export function quotesIn(database: Database, speakerRowId: number, articleRowIds: readonly number[]): number[] {
  return prepare<number>(database, QUOTES_IN_ARTICLES).pluck().all(JSON.stringify(articleRowIds), speakerRowId)
}

export const QUOTES_IN_ARTICLES = `SELECT q.number FROM json_each(?) AS wanted CROSS JOIN quote AS q ON q.article_number = wanted.value
  CROSS JOIN quote_speaker AS said ON said.quote_number = q.number WHERE +said.speaker_number = ?`
