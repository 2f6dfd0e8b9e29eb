// Changes that people made to speakers, as the API answers them.

import type { z } from 'zod'
import type { SpeakerChange, SpeakerOutcome, SpeakerState } from '../../store/store.ts'
import type * as schemas from '../schemas/speaker-changes.ts'
import { presentArchiveSpeaker } from './speakers.ts'

export function presentSpeakerChange(change: SpeakerChange): z.input<typeof schemas.SpeakerChange> {
  return {
    ...change,
    otherIds: [...change.otherIds],
    before: presentState(change.before),
    after: presentState(change.after),
  }
}

const presentState = (state: SpeakerState): z.input<typeof schemas.SpeakerState> => ({
  ...state,
  aliases: [...state.aliases],
  vouchedAliases: [...state.vouchedAliases],
})

export function presentSpeakerUpdate({
  speaker,
  other,
  change,
}: Extract<SpeakerOutcome, { outcome: 'saved' }>): z.input<typeof schemas.SpeakerUpdate> {
  return {
    speaker: presentArchiveSpeaker(speaker),
    other: other && presentArchiveSpeaker(other),
    change: change && presentSpeakerChange(change),
  }
}
