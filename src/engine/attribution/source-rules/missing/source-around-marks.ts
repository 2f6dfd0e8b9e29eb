// [Reid] went after him as a “leech”: what the extractor sees from the quoted span, even if
// uncertain.

import { firstEndingAfter } from '../../../../text/overlapping-spans.ts'
import type { InferredSource, MissingSource } from '../missing-rule.ts'

/** Null for indirect speech: a quote without marks and without a source is probably not a quote. */
export function sourceAroundMarks({ document, candidate, sourceOf }: MissingSource): InferredSource | null {
  if (candidate.type === 'indirect') return null
  const first = firstEndingAfter(document.quotedSpans, candidate.parts[0].start)
  if (first >= document.quotedSpans.length) return null
  const { cue, source, sourceChance } = sourceOf(first)
  return source === null ? null : { cue: candidate.cue ?? cue, source, sourceChance, rule: 'words-around' }
}
