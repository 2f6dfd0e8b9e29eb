// Marked texts as input for the rules for sources.

import type { InferredSource, MissingSource } from '../../src/engine/attribution/source-rules/missing-rule.ts'
import type { NearbySource, Surroundings } from '../../src/engine/attribution/source-rules/nearby-rule.ts'
import type { Document } from '../../src/engine/language/document.ts'
import type { SpanSource } from '../../src/engine/types.ts'
import { marked } from './marked.ts'
import { markedCandidates, tokensOf, wordsOf } from './marked-candidates.ts'

/** What the extractor finds from a quoted span: words of the text, and their probability. */
export interface Seen {
  readonly source: string
  readonly chance: number
}

/**
 * The surroundings of the quoted span [q9 …], which has no attribution;
 * the quotes around it are [q1 …], [cue1 …], [src1 …] and so on. [src8 …] and
 * [cue8 …] are an opening at the end of the previous paragraph.
 */
export function markedSurroundings(article: string | readonly string[], seen: Seen | null = null): Surroundings {
  const source = typeof article === 'string' ? article : article.join('\n\n')
  const { document, quotedSpans, candidates } = markedCandidates(source)
  const { spans } = marked(source)
  const { start } = spans['q9']![0]!
  const others = candidates.filter(({ parts }) => parts[0].start !== start)
  const quotedSpan = quotedSpans.find((one) => one.start === start)!
  const opening = spans['cue8'] === undefined ? null : sourceAt(document, spans['src8']?.[0], 0)
  return {
    document,
    quotedSpan: { ...quotedSpan, token: tokensOf(document, quotedSpan)!.first },
    before: others.filter(({ parts }) => parts[0].start < start),
    after: others.filter(({ parts }) => parts[0].start > start),
    sourceFromSpan: () => sourceSeen(document, seen),
    opening,
  }
}

/** "Lee", "Lee, part of 1" for another part of the first preceding quote, "nobody"; null if the rule does not apply. */
export function nearbyFound({ document }: Surroundings, answer: NearbySource | null): string | null {
  if (answer === null) return null
  const source = wordsOf(document, answer.found.source) ?? 'nobody'
  return answer.joined === null ? source : `${source}, part of ${answer.joined + 1}`
}

/** The input for the first quote in the text without a [srcN …]. */
export function markedMissing(article: string, seen: Seen | null = null): MissingSource {
  const { document, candidates } = markedCandidates(article)
  const candidate = candidates.find(({ source }) => source === null)!
  return {
    document,
    candidate,
    near: candidates.filter((other) => other !== candidate),
    sourceOf: () => sourceSeen(document, seen),
  }
}

/** The words of the source; null if the rule does not apply. */
export function inferred({ document }: MissingSource, answer: InferredSource | null): string | null {
  return answer === null ? null : wordsOf(document, answer.source)
}

function sourceSeen(document: Document, seen: Seen | null): SpanSource {
  if (seen === null) return sourceAt(document, undefined, 0)
  const start = document.text.indexOf(seen.source)
  return sourceAt(document, { start, end: start + seen.source.length }, seen.chance)
}

function sourceAt(document: Document, span: Parameters<typeof tokensOf>[1], sourceChance: number): SpanSource {
  return { cue: null, source: tokensOf(document, span), cueChance: 0, sourceChance }
}
