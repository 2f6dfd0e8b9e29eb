import type { SpeakerMoving, SpeakerOutcome } from '../speaker-changes.ts'
import type { Store } from '../store.ts'

/** Takes a change through all its steps; others write in between. */
export async function finishMove(
  store: Pick<Store, 'moveOn'>,
  begun: SpeakerOutcome | SpeakerMoving,
): Promise<SpeakerOutcome> {
  let outcome = begun
  while (outcome.outcome === 'moving') outcome = await store.moveOn(outcome.changeRowId)
  return outcome
}
