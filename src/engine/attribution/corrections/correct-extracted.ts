// Corrects what the learned extractors get wrong by rule rather than by chance:
// what grammar alone settles. Each correction takes an attribution and gives it
// back changed or as it is.

import type { Document } from '../../language/document.ts'
import { isEvent } from './is-event.ts'
import { isNotAsserted } from './is-not-asserted.ts'
import { isReaction } from './is-reaction.ts'
import { beginAtThat, dropDateline, dropLeftovers, leavePlaceOut, leaveTopicOut } from './correct-content.ts'
import {
  takeNickname,
  takeParticles,
  takeSubjectAfterVerb,
  takeSubjectInside,
  takeTitleBefore,
  trimSource,
} from './correct-source.ts'
import {
  leaveListOut,
  takeAntecedent,
  takeNameBeforeAppositions,
  takeSubjectBeforeRelative,
} from './take-whole-source.ts'
import { takeRelayedSpeaker } from './take-relayed-speaker.ts'
import type { ExtractedAttribution, Extraction } from '../../types.ts'

type Correction = (document: Document, extracted: ExtractedAttribution) => ExtractedAttribution

const CORRECTIONS: readonly Correction[] = [
  trimSource,
  takeSubjectAfterVerb,
  takeSubjectInside,
  takeTitleBefore,
  takeNameBeforeAppositions,
  leaveListOut,
  takeAntecedent,
  takeSubjectBeforeRelative,
  takeRelayedSpeaker,
  takeParticles,
  takeNickname,
  beginAtThat,
  leavePlaceOut,
  leaveTopicOut,
  dropLeftovers,
  dropDateline,
]

/** Why an attribution is none. */
const NO_SPEECH: readonly ((document: Document, extracted: ExtractedAttribution) => boolean)[] = [
  isNotAsserted,
  isEvent,
  isReaction,
]

/** The attributions in the order given; those of other languages as they are. */
export function correctExtracted(
  document: Document,
  { attributions, reader }: Pick<Extraction, 'attributions' | 'reader'>,
): readonly ExtractedAttribution[] {
  if (reader === 'patterns') return attributions
  return attributions
    .filter((extracted) => !NO_SPEECH.some((holds) => holds(document, extracted)))
    .map((extracted) => CORRECTIONS.reduce((corrected, correct) => correct(document, corrected), extracted))
    .filter(({ content }) => content.length > 0)
}
