// Keeps the reading of sources from stretches cheap: each at most once, and
// none in a paragraph that is full of marks as no news is.

import type { Document } from '../language/document.ts'
import type { Span } from '../../model.ts'
import type { StretchReading, TextReading } from '../extraction/learned/extract-by-models.ts'
import { firstEndingAfter } from '../../text/overlapping-spans.ts'

/** Stretches in one paragraph. */
const MOST = 100
const NOTHING: StretchReading = { cue: null, source: null, cueChance: 0, sourceChance: 0 }

/** The same reading; `stretches` are those that it was read with. */
export function rememberSources(document: Document, stretches: readonly Span[], reading: TextReading): TextReading {
  const known = new Map<number, StretchReading>()
  const paragraphs = stretches.map((stretch) => document.paragraphOf[firstEndingAfter(document.tokens, stretch.start)]!)
  const counts = new Map<number, number>()
  for (const paragraph of paragraphs) counts.set(paragraph, (counts.get(paragraph) ?? 0) + 1)
  const sourceOf = (stretch: number): StretchReading => {
    const found = known.get(stretch) ?? (counts.get(paragraphs[stretch]!)! > MOST ? NOTHING : reading.sourceOf(stretch))
    known.set(stretch, found)
    return found
  }
  return { ...reading, sourceOf }
}
