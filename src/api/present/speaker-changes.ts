// What people did to speakers, as it is answered.

import type { z } from 'zod'
import type { SpeakerChange, SpeakerOutcome } from '../../store/store.ts'
import type * as schemas from '../schemas/speaker-changes.ts'
import { presentArchiveSpeaker } from './speakers.ts'

export function presentSpeakerChange(change: SpeakerChange): z.input<typeof schemas.SpeakerChange> {
  return {
    ...change,
    before: { ...change.before, aliases: [...change.before.aliases] },
    after: { ...change.after, aliases: [...change.after.aliases] },
  }
}

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
