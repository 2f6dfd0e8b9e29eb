// Two speakers of the archive who are one person or body: one survives, and
// takes over what the other said and the names that led there.

import type { Database } from 'better-sqlite3'
import { reassignQuotes } from './reassign-quotes.ts'
import { prepare } from '../prepare.ts'
import type { SpeakerRow } from '../rows.ts'
import {
  joinBatch,
  loadSpeakerChange,
  loadSpeakerChangeRow,
  recordSpeakerChange,
  stateOfSpeaker,
} from './speaker-changes.ts'
import type { KeptSpeaker } from './speaker-changes.ts'
import {
  beginMove,
  findMoving,
  fitsInOneStep,
  IN_ONE_STEP,
  nextArticlesOf,
  quotesIn,
  quotesOf,
} from './speaker-moves.ts'
import type { SpeakerMove } from './speaker-moves.ts'
import { confirmForm, keepForGood } from './speaker-names.ts'
import { loadSpeaker, loadSpeakerByRowId } from './speakers.ts'
import type { Signer, SpeakerMoving, SpeakerOutcome } from '../../store.ts'

/** The whole merge, or its first step if the other said more than `most` quotes. To be called in an immediate transaction. */
export function mergeSpeakers(
  database: Database,
  id: string,
  otherId: string,
  { by, key = null, note }: Signer,
  batchId: string | null = null,
  most = IN_ONE_STEP,
): SpeakerOutcome | SpeakerMoving {
  const [row, otherRow] = [findRow(database, id), findRow(database, otherId)]
  if (!row) return { outcome: 'missing', id }
  if (id === otherId) return { outcome: 'same', id: otherId }
  if (!otherRow) return findMerged(database, id, otherId)
  const moving = findMoving(database, [id, otherId])
  if (moving) return moving
  const [before, other] = [loadSpeaker(database, row), loadSpeaker(database, otherRow)]
  const kept = keepSpeaker(database, otherRow, stateOfSpeaker(other))
  const change = recordSpeakerChange(database, {
    action: 'merge',
    speakerId: id,
    otherId,
    by,
    key,
    note,
    before: kept,
    after: stateOfSpeaker(before),
  })

  if (batchId !== null) joinBatch(database, change, batchId)
  keepForGood(database, row)
  // First, because the other, unless curated, is deleted with the last of their
  // articles. Later articles go to the survivor.
  prepare(database, 'UPDATE speaker_link SET speaker_number = ? WHERE speaker_number = ?').run(
    row.number,
    otherRow.number,
  )
  prepare(database, 'UPDATE vouched_name SET speaker_number = ? WHERE speaker_number = ?').run(
    row.number,
    otherRow.number,
  )
  prepare(database, 'UPDATE merged_speaker SET survivor_number = ? WHERE survivor_number = ?').run(
    row.number,
    otherRow.number,
  )
  if (!fitsInOneStep(database, otherRow.number, most))
    return beginMove(database, change, 'merge', { by, key }, otherRow)
  reassignQuotes(database, quotesOf(database, otherRow.number), otherRow, row, change)
  return endMerge(database, change, row, otherRow.number)
}

/** One step; null if more are needed. To be called in an immediate transaction. */
export function mergeOn(database: Database, { change, row, other }: SpeakerMove, most: number): SpeakerOutcome | null {
  const articles = nextArticlesOf(database, other.number, most)
  reassignQuotes(database, quotesIn(database, other.number, articles), other, row, change.number)
  const isDone = nextArticlesOf(database, other.number, most).length === 0
  return isDone ? endMerge(database, change.number, row, other.number) : null
}

/** When the other has no quotes left. */
function endMerge(database: Database, changeRowId: number, row: SpeakerRow, otherRowId: number): SpeakerOutcome {
  const change = loadSpeakerChangeRow(database, changeRowId)
  const kept = JSON.parse(change.before) as KeptSpeaker
  const forms = prepare<{ form: string }>(database, 'SELECT form FROM speaker_form WHERE speaker_number = ?')
  const known = new Set(forms.all(row.number).map(({ form }) => form))
  for (const alias of kept.aliases) confirmForm(database, row.number, row.kind, alias)
  if (!known.has(kept.name)) confirmForm(database, row.number, row.kind, kept.name)
  prepare(database, 'DELETE FROM speaker WHERE number = ?').run(otherRowId)
  prepare(database, 'INSERT INTO merged_speaker (id, survivor_number) VALUES (?, ?)').run(change.other_id, row.number)
  prepare(database, 'UPDATE speaker SET external_id = coalesce(external_id, ?) WHERE number = ?').run(
    kept.externalId,
    row.number,
  )
  return {
    outcome: 'saved',
    speaker: loadSpeakerByRowId(database, row.number),
    other: null,
    change: loadSpeakerChange(database, change.batch_number ?? changeRowId),
  }
}

const findRow = (database: Database, id: string): SpeakerRow | undefined =>
  prepare<SpeakerRow>(database, 'SELECT * FROM speaker WHERE id = ?').get(id)

function findMerged(database: Database, id: string, otherId: string): SpeakerOutcome {
  const survivor = prepare<{ id: string }>(
    database,
    'SELECT s.id FROM merged_speaker AS m CROSS JOIN speaker AS s ON s.number = m.survivor_number WHERE m.id = ?',
  ).get(otherId)
  if (!survivor) return { outcome: 'missing', id: otherId }
  return survivor.id === id
    ? { outcome: 'same', id: otherId }
    : { outcome: 'merged-before', id: otherId, survivorId: survivor.id }
}

/** Everything needed to create the speaker again. */
function keepSpeaker(
  database: Database,
  { number: rowId, curated }: SpeakerRow,
  state: ReturnType<typeof stateOfSpeaker>,
): KeptSpeaker {
  return {
    ...state,
    curated,
    vouched: prepare<number>(database, 'SELECT number FROM vouched_name WHERE speaker_number = ?').pluck().all(rowId),
    links: prepare<KeptSpeaker['links'][number]>(
      database,
      'SELECT link_key AS key, kind, confirmed FROM speaker_link WHERE speaker_number = ?',
    ).all(rowId),
    merged: prepare<{ id: string }>(database, 'SELECT id FROM merged_speaker WHERE survivor_number = ?')
      .all(rowId)
      .map(({ id }) => id),
  }
}
