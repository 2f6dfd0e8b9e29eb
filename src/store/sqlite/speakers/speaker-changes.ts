// What people did to speakers: recorded with each change, listed, and found
// again to be undone.

import type { Database } from 'better-sqlite3'
import { makeId } from '../make-id.ts'
import { prepare } from '../prepare.ts'
import { keyFromColumns } from '../keys/signing-keys.ts'
import type { KeyColumns } from '../keys/signing-keys.ts'
import type { Page, PageRequest, Signer, SigningKey, SpeakerChange, SpeakerState, StoredSpeaker } from '../../store.ts'

/** What a person can change about a speaker. */
export const stateOfSpeaker = ({
  name,
  kind,
  confirmedAliases,
  vouchedAliases,
  externalId,
}: StoredSpeaker): SpeakerState => ({
  name,
  kind,
  aliases: confirmedAliases,
  vouchedAliases,
  externalId,
})

/** A speaker deleted by a merge, with what is needed to create them again, and the names that led to them. */
export interface KeptSpeaker extends SpeakerState {
  readonly links: readonly { readonly key: string; readonly kind: SpeakerState['kind']; readonly confirmed: number }[]
  /** Row ids of the names vouched for; omitted by archives of earlier versions. */
  readonly vouched?: readonly number[]
  readonly curated: number
  /** Who had been merged into them before. */
  readonly merged: readonly string[]
}

export interface NewSpeakerChange extends Signer {
  readonly action: SpeakerChange['action']
  readonly speakerId: string
  readonly otherId: string | null
  readonly before: SpeakerState | KeptSpeaker
  readonly after: SpeakerState
}

/** Returns the row id of the change. */
export function recordSpeakerChange(database: Database, change: NewSpeakerChange): number {
  const { action, speakerId, otherId, by, key = null, note, before, after } = change
  const inserted = prepare(
    database,
    `INSERT INTO speaker_change (id, action, speaker_id, other_id, at, by, key_id, key_name, note, before, after)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    makeId(),
    action,
    speakerId,
    otherId,
    new Date().toISOString(),
    by,
    key?.id ?? null,
    key?.name ?? null,
    note,
    JSON.stringify(before),
    JSON.stringify(after),
  )
  return Number(inserted.lastInsertRowid)
}

export interface SpeakerChangeRow extends KeyColumns {
  readonly number: number
  readonly id: string
  readonly action: SpeakerChange['action']
  readonly speaker_id: string
  readonly other_id: string | null
  readonly at: string
  readonly by: string | null
  readonly note: string | null
  readonly before: string
  readonly after: string
  readonly undone_at: string | null
  readonly undone_by: string | null
  readonly undone_key_id: string | null
  readonly undone_key_name: string | null
  /** The number of the first of the merges made together; null if there was only one. */
  readonly batch_number: number | null
  readonly other_ids: string | null
  readonly quote_count: number
}

export const loadSpeakerChange = (database: Database, number: number): SpeakerChange =>
  changeFromRow(loadSpeakerChangeRow(database, number))

/** @throws Error if there is none */
export function loadSpeakerChangeRow(database: Database, number: number): SpeakerChangeRow {
  const row = prepare<SpeakerChangeRow>(database, `${CHANGES} WHERE c.number = ?`).get(number)
  if (!row) throw new Error(`There is no change with the row id ${number}`)
  return row
}

/** Adds a merge to those made together with the change that has this id. */
export function joinBatch(database: Database, changeRowId: number, firstId: string): void {
  const first = prepare<number>(database, 'SELECT number FROM speaker_change WHERE id = ?').pluck().get(firstId)
  prepare(database, 'UPDATE speaker_change SET batch_number = ? WHERE number IN (?, ?)').run(first, first, changeRowId)
}

/** The last of the merges made together that is not undone yet; null if all are. */
export function lastOfBatch(database: Database, batch: number): SpeakerChangeRow | null {
  return prepare<SpeakerChangeRow>(database, LAST_OF_BATCH).get(batch) ?? null
}

/** Latest first, all that the speaker had a part in. */
export function listSpeakerChanges(
  database: Database,
  speakerId: string,
  { limit, after }: PageRequest,
): Page<SpeakerChange> {
  const [last] = after ?? [Number.MAX_SAFE_INTEGER]
  if ((after && after.length !== 1) || typeof last !== 'number') {
    throw new RangeError('The position does not belong to a list of changes')
  }
  const rows = prepare<SpeakerChangeRow>(database, LIST_SPEAKER_CHANGES).all({ speakerId, last, limit: limit + 1 })
  const page = rows.slice(0, limit)
  const end = page.at(-1)
  return { items: page.map(changeFromRow), next: end && rows.length > limit ? [end.number] : null }
}

const CHANGES = `SELECT c.number, c.id, c.action, c.speaker_id, c.other_id, c.at, c.by, c.key_id, c.key_name, c.note,
    c.before, c.after, c.undone_at, c.undone_by, c.undone_key_id, c.undone_key_name, c.batch_number,
    iif(c.batch_number IS NULL, NULL, (SELECT json_group_array(b.other_id ORDER BY b.number) FROM speaker_change AS b
      WHERE b.batch_number = c.batch_number)) AS other_ids,
    iif(c.batch_number IS NULL, (SELECT count(*) FROM moved_quote AS m WHERE m.change_number = c.number),
      (SELECT count(*) FROM speaker_change AS b CROSS JOIN moved_quote AS m ON m.change_number = b.number
        WHERE b.batch_number = c.batch_number)) AS quote_count
  FROM speaker_change AS c`

/** Each branch is read in the order of its index; no change is in both. */
export const LIST_SPEAKER_CHANGES = `SELECT * FROM (
    SELECT * FROM (${CHANGES} WHERE c.speaker_id = :speakerId AND c.number < :last
      AND coalesce(c.batch_number, c.number) = c.number ORDER BY c.number DESC LIMIT :limit)
    UNION ALL
    SELECT * FROM (${CHANGES} WHERE c.other_id = :speakerId AND c.number < :last ORDER BY c.number DESC LIMIT :limit)
  ) ORDER BY number DESC LIMIT :limit`

export const LAST_OF_BATCH = `${CHANGES} WHERE c.batch_number = ? AND c.undone_at IS NULL ORDER BY c.number DESC LIMIT 1`

/** The given change of a speaker, or the last one not undone. */
export function findSpeakerChange(
  database: Database,
  speakerId: string,
  changeId: string | null,
): SpeakerChangeRow | null {
  const which = changeId === null ? 'c.undone_at IS NULL' : 'c.id = :changeId'
  const sql = `SELECT * FROM (
      SELECT * FROM (${CHANGES} WHERE c.speaker_id = :speakerId AND ${which} ORDER BY c.number DESC LIMIT 1)
      UNION ALL
      SELECT * FROM (${CHANGES} WHERE c.other_id = :speakerId AND ${which} ORDER BY c.number DESC LIMIT 1)
    ) ORDER BY number DESC LIMIT 1`
  return prepare<SpeakerChangeRow>(database, sql).get({ speakerId, changeId }) ?? null
}

/**
 * A later change, not undone, that must be undone first. For a merge or a
 * split: another merge or split of either speaker. For an edit: another edit of
 * the same speaker, or the merge that ended them.
 */
export function findLaterChange(database: Database, change: SpeakerChangeRow): string | null {
  const blocks = change.action === 'edit' ? ['edit', 'merge'] : ['merge', 'split']
  for (const id of [change.speaker_id, change.other_id]) {
    if (id === null) continue
    const later = prepare<{ id: string; action: string; speaker_id: string }>(database, LATER_CHANGES)
      .all({ id, number: change.number })
      // Merges into the edited speaker do not affect what they are called.
      .find(({ action, speaker_id: speakerId }) =>
        change.action === 'edit' && action === 'merge' ? speakerId !== id : blocks.includes(action),
      )
    if (later) return later.id
  }
  return null
}

const LATER_CHANGES = `SELECT id, action, speaker_id, number FROM speaker_change
    WHERE speaker_id = :id AND number > :number AND undone_at IS NULL
  UNION ALL SELECT id, action, speaker_id, number FROM speaker_change
    WHERE other_id = :id AND number > :number AND undone_at IS NULL
  ORDER BY number DESC`

const changeFromRow = (row: SpeakerChangeRow): SpeakerChange => ({
  id: row.id,
  action: row.action,
  speakerId: row.speaker_id,
  otherId: row.other_id,
  otherIds: otherIdsOf(row),
  at: row.at,
  by: row.by,
  key: keyFromColumns(row),
  note: row.note,
  before: shownState(row.before),
  after: shownState(row.after),
  quoteCount: row.quote_count,
  undone: row.undone_at === null ? null : { at: row.undone_at, by: row.undone_by, key: undoneKeyOf(row) },
})

const undoneKeyOf = (row: SpeakerChangeRow): SigningKey | null =>
  keyFromColumns({ key_id: row.undone_key_id, key_name: row.undone_key_name })

function otherIdsOf({ other_id: otherId, other_ids: otherIds }: SpeakerChangeRow): readonly string[] {
  if (otherIds !== null) return JSON.parse(otherIds) as readonly string[]
  return otherId === null ? [] : [otherId]
}

function shownState(json: string): SpeakerState {
  const { name, kind, aliases, vouchedAliases, externalId } = readState(json)
  return { name, kind, aliases, vouchedAliases, externalId }
}

/** A state as stored; earlier versions did not store periods for aliases. */
export function readState(json: string): SpeakerState {
  const state = JSON.parse(json) as Omit<SpeakerState, 'vouchedAliases'> & Partial<SpeakerState>
  return { ...state, vouchedAliases: state.vouchedAliases ?? [] }
}
