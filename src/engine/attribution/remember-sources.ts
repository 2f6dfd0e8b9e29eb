// Keeps finding sources from quoted spans cheap: each is found at most once, and none in
// paragraphs with more marks than news ever has.

import type { Document } from '../language/document.ts'
import { firstEndingAfter } from '../../text/overlapping-spans.ts'
import type { Extraction, SpanSource } from '../types.ts'

/** Quoted spans in one paragraph. */
const MOST = 100
const NOTHING: SpanSource = { cue: null, source: null, cueChance: 0, sourceChance: 0 }

/** The same extraction, with a cache. */
export function rememberSources(document: Document, extracted: Extraction): Extraction {
  const known = new Map<number, SpanSource>()
  const paragraphs = document.quotedSpans.map(
    (quotedSpan) => document.paragraphOf[firstEndingAfter(document.tokens, quotedSpan.start)]!,
  )
  const counts = new Map<number, number>()
  for (const paragraph of paragraphs) counts.set(paragraph, (counts.get(paragraph) ?? 0) + 1)
  const sourceOf = (quotedSpan: number): SpanSource => {
    const found =
      known.get(quotedSpan) ?? (counts.get(paragraphs[quotedSpan]!)! > MOST ? NOTHING : extracted.sourceOf(quotedSpan))
    known.set(quotedSpan, found)
    return found
  }
  return { ...extracted, sourceOf }
}
