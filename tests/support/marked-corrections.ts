// Marked texts as input for the corrections of extracted attributions.

import type { Document } from '../../src/engine/language/document.ts'
import { spanOf } from '../../src/engine/language/document.ts'
import type { Span } from '../../src/model.ts'
import type { ExtractedAttribution } from '../../src/engine/types.ts'
import { writeMarks } from './marked.ts'
import { markedCandidates } from './marked-candidates.ts'

type Correct = (document: Document, extracted: ExtractedAttribution) => ExtractedAttribution

/** Corrects the one marked attribution, [src1 …], [cue1 …] and [q1 …] as extracted; returns the text with the corrected marks. */
export function correctedBy(correct: Correct, extracted: string): string {
  const { document, attributions } = markedCandidates(extracted)
  return withMarks(document, [correct(document, attributions[0]!)])
}

/** The text with the attributions marked. */
export function withMarks(document: Document, attributions: readonly ExtractedAttribution[]): string {
  const spans: Record<string, Span[]> = {}
  for (const [at, { cue, source, content }] of attributions.entries()) {
    spans[`cue${at + 1}`] = [spanOf(document, cue)]
    if (source !== null) spans[`src${at + 1}`] = [spanOf(document, source)]
    spans[`q${at + 1}`] = content.map((run) => spanOf(document, run))
  }
  return writeMarks(document.text, spans)
}
