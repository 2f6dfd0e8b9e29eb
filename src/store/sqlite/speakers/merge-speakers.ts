// Two speakers of the archive who are one person or body: the one survives,
// and takes over what the other said and the names that led there.

import type { Database } from 'better-sqlite3'
import { reassignQuotes, quotesOf } from './reassign-quotes.ts'
import { prepare } from '../prepare.ts'
import type { SpeakerRow } from '../rows.ts'
import { loadSpeakerChange, recordSpeakerChange, stateOfSpeaker } from './speaker-changes.ts'
import type { KeptSpeaker } from './speaker-changes.ts'
import { confirmForm, keepForGood } from './speaker-names.ts'
import { loadSpeaker, loadSpeakerByRowId } from './speakers.ts'
import type { Signature, SpeakerOutcome } from '../../store.ts'

/** To be called in an immediate transaction. */
export function mergeSpeakers(
  database: Database,
  id: string,
  otherId: string,
  { by, note }: Signature,
): SpeakerOutcome {
  const [row, otherRow] = [findRow(database, id), findRow(database, otherId)]
  if (!row) return { outcome: 'missing', id }
  if (id === otherId) return { outcome: 'same', id: otherId }
  if (!otherRow) return findMerged(database, id, otherId)
  const [before, other] = [loadSpeaker(database, row), loadSpeaker(database, otherRow)]
  const kept = keepSpeaker(database, otherRow, stateOfSpeaker(other))
  const change = recordSpeakerChange(database, {
    action: 'merge',
    speakerId: id,
    otherId,
    by,
    note,
    before: kept,
    after: stateOfSpeaker(before),
  })

  keepForGood(database, row)
  // First, for an other whom nobody curated goes with the last of their articles.
  prepare(database, 'UPDATE speaker_link SET speaker_number = ? WHERE speaker_number = ?').run(
    row.number,
    otherRow.number,
  )
  prepare(database, 'UPDATE merged_speaker SET survivor_number = ? WHERE survivor_number = ?').run(
    row.number,
    otherRow.number,
  )
  reassignQuotes(database, quotesOf(database, otherRow.number), otherRow, row, change)
  const forms = prepare<{ form: string }>(database, 'SELECT form FROM speaker_form WHERE speaker_number = ?')
  const known = new Set(forms.all(row.number).map(({ form }) => form))
  for (const alias of kept.aliases) confirmForm(database, row.number, row.kind, alias)
  if (!known.has(kept.name)) confirmForm(database, row.number, row.kind, kept.name)
  prepare(database, 'DELETE FROM speaker WHERE number = ?').run(otherRow.number)
  prepare(database, 'INSERT INTO merged_speaker (id, survivor_number) VALUES (?, ?)').run(otherId, row.number)
  prepare(database, 'UPDATE speaker SET external_id = coalesce(external_id, ?) WHERE number = ?').run(
    kept.externalId,
    row.number,
  )
  return {
    outcome: 'saved',
    speaker: loadSpeakerByRowId(database, row.number),
    other: null,
    change: loadSpeakerChange(database, change),
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

/** All that is needed to make the speaker again. */
function keepSpeaker(
  database: Database,
  { number: rowId, curated }: SpeakerRow,
  state: ReturnType<typeof stateOfSpeaker>,
): KeptSpeaker {
  return {
    ...state,
    curated,
    links: prepare<KeptSpeaker['links'][number]>(
      database,
      'SELECT link_key AS key, kind, confirmed FROM speaker_link WHERE speaker_number = ?',
    ).all(rowId),
    merged: prepare<{ id: string }>(database, 'SELECT id FROM merged_speaker WHERE survivor_number = ?')
      .all(rowId)
      .map(({ id }) => id),
  }
}
