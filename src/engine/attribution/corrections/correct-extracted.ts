// Puts right what the learned readers get wrong by rule rather than by chance:
// what grammar alone settles. Each mend takes a reading and gives it back
// changed or as it is.

import type { Document } from '../../language/document.ts'
import type { Span } from '../../../model.ts'
import type { Reading, TextReading } from '../../extraction/learned/extract-by-models.ts'
import { isUnsaid } from './is-not-asserted.ts'
import { beginAtThat, dropLeftovers, leaveTopicOut } from './correct-content.ts'
import { takeParticles, takeSubjectAfterVerb, takeSubjectInside, takeTitleBefore, trimSource } from './correct-source.ts'

type Mend = (document: Document, reading: Reading, stretches: readonly Span[]) => Reading

const MENDS: readonly Mend[] = [
  trimSource,
  takeSubjectAfterVerb,
  takeSubjectInside,
  takeTitleBefore,
  takeParticles,
  beginAtThat,
  leaveTopicOut,
  dropLeftovers,
]

/** The readings in the order given; those of other languages as they are. `stretches` are the outermost spans in marks, in text order. */
export function mendReadings(
  document: Document,
  { readings, isEnglish }: Pick<TextReading, 'readings' | 'isEnglish'>,
  stretches: readonly Span[],
): readonly Reading[] {
  if (!isEnglish) return readings
  return readings
    .filter((reading) => !isUnsaid(document, reading))
    .map((reading) => MENDS.reduce((mended, mend) => mend(document, mended, stretches), reading))
}
