// The next step of a change in progress, of whatever kind.

import type { Database } from 'better-sqlite3'
import { mergeOn } from './merge-speakers.ts'
import { prepare } from '../prepare.ts'
import type { SpeakerRow } from '../rows.ts'
import { loadSpeakerChange } from './speaker-changes.ts'
import { endMove, findMove, IN_ONE_STEP } from './speaker-moves.ts'
import { loadSpeaker } from './speakers.ts'
import { undoOn } from './undo-speaker-change.ts'
import type { SpeakerMoving, SpeakerOutcome } from '../../store.ts'

/** `most` is the number of quotes it moves. To be called in an immediate transaction. */
export function moveOn(database: Database, changeRowId: number, most = IN_ONE_STEP): SpeakerOutcome | SpeakerMoving {
  const move = findMove(database, changeRowId)
  if (move === null) return describeDone(database, changeRowId)
  const outcome = move.action === 'merge' ? mergeOn(database, move, most) : undoOn(database, move, most)
  if (outcome === null) return { outcome: 'moving', changeRowId }
  endMove(database, changeRowId)
  return outcome
}

/** The outcome of a change whose last step somebody else has done. */
function describeDone(database: Database, changeRowId: number): SpeakerOutcome {
  const change = loadSpeakerChange(database, changeRowId)
  const find = (id: string | null): SpeakerRow | undefined =>
    prepare<SpeakerRow>(database, 'SELECT * FROM speaker WHERE id = ?').get(id)
  const [row, other] = [find(change.speakerId), find(change.otherId)]
  if (!row) return { outcome: 'missing', id: change.speakerId }
  return {
    outcome: 'saved',
    speaker: loadSpeaker(database, row),
    other: other ? loadSpeaker(database, other) : null,
    change,
  }
}
