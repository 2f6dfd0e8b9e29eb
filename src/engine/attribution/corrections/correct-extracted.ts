// Corrects systematic errors of the learned extractors where grammar alone decides. Each
// correction takes an attribution and returns it changed or unchanged.

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
import { takeAgent } from './take-agent.ts'
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
  takeAgent,
  takeParticles,
  takeNickname,
  beginAtThat,
  leavePlaceOut,
  leaveTopicOut,
  dropLeftovers,
  dropDateline,
]

/** Reasons to reject an attribution. */
const NO_SPEECH: readonly ((document: Document, extracted: ExtractedAttribution) => boolean)[] = [
  isNotAsserted,
  isEvent,
  isReaction,
]

/** The attributions in the given order; those in other languages are unchanged. */
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
