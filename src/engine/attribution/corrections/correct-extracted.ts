// Puts right what the learned readers get wrong by rule rather than by chance:
// what grammar alone settles. Each mend takes a reading and gives it back
// changed or as it is.

import type { Document } from '../../language/document.ts'
import type { Span } from '../../../model.ts'
import type { ExtractedAttribution, Extraction } from '../../extraction/learned/extract-by-models.ts'
import { isNotAsserted } from './is-not-asserted.ts'
import { beginAtThat, dropLeftovers, leaveTopicOut } from './correct-content.ts'
import {
  takeParticles,
  takeSubjectAfterVerb,
  takeSubjectInside,
  takeTitleBefore,
  trimSource,
} from './correct-source.ts'

type Correction = (
  document: Document,
  extracted: ExtractedAttribution,
  quotedSpans: readonly Span[],
) => ExtractedAttribution

const MENDS: readonly Correction[] = [
  trimSource,
  takeSubjectAfterVerb,
  takeSubjectInside,
  takeTitleBefore,
  takeParticles,
  beginAtThat,
  leaveTopicOut,
  dropLeftovers,
]

/** The extracted attributions in the order given; those of other languages as they are. `quoted spans` are the outermost spans in marks, in text order. */
export function correctExtracted(
  document: Document,
  { attributions, isEnglish }: Pick<Extraction, 'attributions' | 'isEnglish'>,
  quotedSpans: readonly Span[],
): readonly ExtractedAttribution[] {
  if (!isEnglish) return attributions
  return attributions
    .filter((extracted) => !isNotAsserted(document, extracted))
    .map((extracted) => MENDS.reduce((corrected, correct) => correct(document, corrected, quotedSpans), extracted))
}
