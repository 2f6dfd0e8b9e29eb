// Adds the quotations that no attribution covers, each with the source of something nearby: as a
// further part of a quote or as a quote of its own.
//
//   “We won,” [Lee] said. [“Nobody thought so.”]

import { profileOf } from '../languages/profiles.ts'
import type { LanguageProfile } from '../languages/profile.ts'
import type { Document } from '../language/document.ts'
import type { Span } from '../../model.ts'
import { overlappingSpans } from '../../text/overlapping-spans.ts'
import { compareSpans } from '../../text/span.ts'
import { isWholeSentence } from './is-whole-sentence.ts'
import { quoteType } from './quote-type.ts'
import { findNearbySource } from './source-rules/find-nearby-source.ts'
import type { UncoveredSpan } from './source-rules/nearby-rule.ts'
import type { ClassifiedSpan, Extraction, Opening, QuoteCandidate, SpanSource } from '../types.ts'

/** The least chance at which a quoted span without an attribution is a quotation. */
export const QUOTATION_THRESHOLD = 0.5
/** The least chance for one inside a sentence in a language other than English. */
const SURE_THRESHOLD = 0.75
/** Inside such a sentence, spans with fewer tokens are titles or terms. */
const FEWEST_INSIDE = 8
/** The least chance for one inside a sentence without a source: the writer's own “lost year”. */
const FRAGMENT_THRESHOLD = 0.8

const NOBODY: SpanSource = { cue: null, source: null, cueChance: 0, sourceChance: 0 }

/** All quotes in text order. `candidates` and `quotedSpans` are in text order too. */
export function addUncoveredSpans(
  document: Document,
  candidates: readonly QuoteCandidate[],
  quotedSpans: readonly ClassifiedSpan[],
  { language, reader, sourceOf, openings }: Pick<Extraction, 'language' | 'reader' | 'sourceOf' | 'openings'>,
): QuoteCandidate[] {
  const parts = candidates.flatMap((candidate) => candidate.parts).sort(compareSpans)
  const openingOf = openingsByParagraph(document, openings)
  // In languages without known verbs, only its marks identify a short quotation.
  const profile = profileOf(language)
  const isRead = profile.extraction !== 'none'
  const done: QuoteCandidate[] = []
  let next = 0
  let token = 0
  for (const [index, quotedSpan] of quotedSpans.entries()) {
    if (quotedSpan.chance < QUOTATION_THRESHOLD || overlappingSpans(parts, quotedSpan).length > 0) continue
    while (token + 1 < document.tokens.length && document.tokens[token]!.end <= quotedSpan.start) token++
    while (next < candidates.length && candidates[next]!.parts[0].start < quotedSpan.start)
      done.push(candidates[next++]!)
    const uncovered = { ...quotedSpan, token }
    if (reader === 'patterns' && !isWholeSentence(document, uncovered)) {
      const isLongEnough = !isRead || lengthOf(document, uncovered) >= FEWEST_INSIDE
      if (isNamed(document, uncovered, profile)) continue
      if (quotedSpan.chance >= SURE_THRESHOLD && isLongEnough) done.push(candidateFrom(NOBODY, 'no-source', uncovered))
      continue
    }
    const { rule, found, joined } = findNearbySource(
      {
        document,
        quotedSpan: uncovered,
        before: done,
        after: candidates.slice(next, next + 1),
        sourceFromSpan: () => sourceOf(index),
        opening: openingOf.get(document.paragraphOf[token]! - 1) ?? null,
      },
      reader !== 'patterns',
    )
    if (isWritersOwn(document, uncovered, rule)) continue
    if (joined === null) done.push(candidateFrom(found, rule, uncovered))
    else done[joined] = withPart(document, done[joined]!, uncovered)
  }
  return [...done, ...candidates.slice(next)].sort((one, other) => compareSpans(one.parts[0], other.parts[0]))
}

/** "роман [«Кто там, за забором?»]", "её назвали [«Ни копейки больше»]": the word before introduces a name. */
function isNamed({ tokens }: Document, { token }: UncoveredSpan, profile: LanguageProfile): boolean {
  return profile.extraction === 'patterns' && profile.works?.test(tokens[token - 1]?.lower ?? '') === true
}

/** In tokens, including its marks. */
function lengthOf({ tokens }: Document, { token, end }: UncoveredSpan): number {
  let after = token
  while (after < tokens.length && tokens[after]!.start < end) after++
  return after - token
}

/** Whether it is part of a sentence, has no source of its own, and is not certain to be a quotation. */
function isWritersOwn(document: Document, uncovered: UncoveredSpan, rule: QuoteCandidate['rule']): boolean {
  if (uncovered.chance >= FRAGMENT_THRESHOLD || (rule !== 'no-source' && rule !== 'same-paragraph')) return false
  return !isWholeSentence(document, uncovered)
}

/** The openings that end their paragraph with a colon, by paragraph. */
function openingsByParagraph(document: Document, openings: readonly Opening[]): ReadonlyMap<number, Opening> {
  const { tokens, paragraphs, paragraphOf } = document
  return new Map(
    openings
      .map((opening) => [paragraphOf[opening.cue.first]!, opening] as const)
      .filter(([paragraph]) => tokens[paragraphs[paragraph]!.last]!.text === ':'),
  )
}

function withPart(
  document: Document,
  candidate: QuoteCandidate,
  { start, end, chance }: UncoveredSpan,
): QuoteCandidate {
  const parts = [...candidate.parts, { start, end }] as [Span, ...Span[]]
  parts.sort(compareSpans)
  return {
    ...candidate,
    parts,
    type: quoteType(document, parts),
    quotationChance: Math.max(candidate.quotationChance, chance),
  }
}

function candidateFrom(
  { cue, source, cueChance, sourceChance }: SpanSource,
  rule: QuoteCandidate['rule'],
  { start, end, chance }: UncoveredSpan,
): QuoteCandidate {
  return {
    type: 'direct',
    parts: [{ start, end }],
    cue,
    source,
    rule,
    cueChance,
    sourceChance,
    contentChance: 0,
    quotationChance: chance,
  }
}
