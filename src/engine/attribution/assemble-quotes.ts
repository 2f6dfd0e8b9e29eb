// Puts together what the reader read and what stands in marks: one candidate for
// each quote, every quoted span that is a quotation in exactly one of them.
//
//   [“We won,”] [Lee] [said]. [“Nobody thought so.”]     one quote with two parts

import { isQuoted, spanOf, type Document } from '../language/document.ts'
import type { Span } from '../../model.ts'
import { overlappingSpans } from '../../text/overlapping-spans.ts'
import { compareSpans } from '../../text/span.ts'
import { chooseExtracted } from './choose-extracted.ts'
import { findNearbySource, type FoundSource, type UncoveredSpan } from './source-rules/find-nearby-source.ts'
import { inferMissingSources } from './source-rules/infer-missing-sources.ts'
import { rememberSources } from './remember-sources.ts'
import { splitAtColon } from './corrections/split-at-colon.ts'
import { isWholeSentence } from './is-whole-sentence.ts'
import { correctExtracted } from './corrections/correct-extracted.ts'
import { quoteType } from './quote-type.ts'
import { extractionRule } from './extraction-rule.ts'
import type { ClassifiedSpan, ExtractedAttribution, Extraction, Opening, QuoteCandidate } from '../types.ts'

/** From this chance on a quoted span that no reading covers is a quotation. */
const LOOSE_THRESHOLD = 0.5
/** The same for one inside a sentence in another language than English. */
const SURE_THRESHOLD = 0.75

/**
 * `quoted spans` are in text order and do not overlap; `reading` was read with
 * the same quoted spans; `turns` are the quotes of a transcript, which go before
 * extracted attributions. The candidates come in text order.
 */
export function assembleQuotes(
  document: Document,
  quotedSpans: readonly ClassifiedSpan[],
  extracted: Extraction,
  turns: readonly QuoteCandidate[],
): QuoteCandidate[] {
  const said = turns.flatMap((turn) => turn.parts).sort(compareSpans)
  const read = chooseExtracted(correctExtracted(document, extracted)).flatMap((chosen) => {
    const runs = partsOf(document, chosen).filter((part) => overlappingSpans(said, part).length === 0)
    return splitAtColon(document, runs).map((parts) => candidateOf(document, chosen, parts, quotedSpans))
  })
  const candidates = [
    ...turns,
    ...dropQuotedSources(
      document,
      read.filter((candidate) => !isHardlyQuoted(candidate)),
    ),
  ].sort(compareCandidates)
  const sparing = rememberSources(document, extracted)
  const all = addUncovered(document, candidates, quotedSpans, sparing).sort(compareCandidates)
  return inferMissingSources(document, all, sparing)
}

function candidateOf(
  document: Document,
  extracted: ExtractedAttribution,
  parts: readonly [Span, ...Span[]],
  quotedSpans: readonly ClassifiedSpan[],
): QuoteCandidate {
  const type = quoteType(document, parts)
  const judged = parts.flatMap((part) => overlappingSpans(quotedSpans, part)).map((quotedSpan) => quotedSpan.chance)
  // Outside English the judge knows no words, and a pattern of them tells more.
  const chances = extracted.rule === undefined || judged.length === 0 ? judged : [...judged, extracted.contentChance]
  return {
    type,
    parts,
    cue: extracted.cue,
    source: extracted.source,
    rule: extractionRule(document, extracted, type),
    cueChance: extracted.cueChance,
    sourceChance: extracted.sourceChance,
    contentChance: extracted.contentChance,
    quotationChance: chances.length === 0 ? 1 : Math.max(...chances),
  }
}

/** The party “United North” won nine seats: neither the reader nor the classifier of quoted spans makes much of it. */
function isHardlyQuoted({ type, cueChance, quotationChance }: QuoteCandidate): boolean {
  return type === 'mixed' && cueChance < LOOSE_THRESHOLD && quotationChance < LOOSE_THRESHOLD
}

/** Nobody speaks in somebody else's words: a source inside another quote is none. */
function dropQuotedSources(document: Document, candidates: readonly QuoteCandidate[]): QuoteCandidate[] {
  const parts = candidates
    .flatMap((candidate) => candidate.parts.map((part) => ({ ...part, candidate })))
    .sort(compareSpans)
  return candidates.map((candidate) => {
    const isQuoted =
      candidate.source !== null &&
      overlappingSpans(parts, spanOf(document, candidate.source)).some((part) => part.candidate !== candidate)
    return isQuoted ? { ...candidate, source: null, sourceChance: 0 } : candidate
  })
}

/** The runs of content as spans, without the comma, colon or bullet that only joins them to the rest; what stands in marks is never cut. */
function partsOf(document: Document, extracted: ExtractedAttribution): Span[] {
  const isJoiner = (at: number): boolean => JOINER.test(document.tokens[at]!.text) && !isQuoted(document, at)
  return extracted.content.flatMap((run) => {
    let { first, last } = run
    while (first <= last && isJoiner(first)) first++
    while (last >= first && isJoiner(last)) last--
    return first > last ? [] : [spanOf(document, { first, last })]
  })
}

const JOINER = /^(?:[,:;.–—•·*_-]|\p{Extended_Pictographic})$/u

const NOBODY_FOUND: FoundSource = { cue: null, source: null, cueChance: 0, sourceChance: 0 }

/** Walks through candidates and loose quoted spans in text order, giving each loose quoted span the source of what stands near. */
function addUncovered(
  document: Document,
  candidates: readonly QuoteCandidate[],
  quotedSpans: readonly ClassifiedSpan[],
  { isEnglish, sourceOf, openings }: Extraction,
): QuoteCandidate[] {
  const parts = candidates.flatMap((candidate) => candidate.parts).sort(compareSpans)
  const openingOf = new Map(
    openings
      .filter((opening) => endsParagraph(document, opening))
      .map((opening) => [document.paragraphOf[opening.cue.first]!, opening]),
  )
  const done: QuoteCandidate[] = []
  let next = 0
  let token = 0
  for (const [index, quotedSpan] of quotedSpans.entries()) {
    if (quotedSpan.chance < LOOSE_THRESHOLD || overlappingSpans(parts, quotedSpan).length > 0) continue
    while (token + 1 < document.tokens.length && document.tokens[token]!.end <= quotedSpan.start) token++
    while (next < candidates.length && candidates[next]!.parts[0].start < quotedSpan.start)
      done.push(candidates[next++]!)
    const uncovered = { ...quotedSpan, token }
    if (!isEnglish && !isWholeSentence(document, uncovered)) {
      if (quotedSpan.chance >= SURE_THRESHOLD) done.push(candidateFrom(NOBODY_FOUND, 'no-source', uncovered))
      continue
    }
    const opening = openingOf.get(document.paragraphOf[token]! - 1) ?? null
    const { rule, found, joined } = findNearbySource({
      document,
      quotedSpan: uncovered,
      before: done,
      after: candidates.slice(next, next + 1),
      read: () => sourceOf(index),
      opening,
    })
    if (joined === null) done.push(candidateFrom(found, rule, uncovered))
    else done[joined] = withPart(document, done[joined]!, uncovered)
  }
  return [...done, ...candidates.slice(next)]
}

/** Whether a colon after the cue ends the paragraph. */
function endsParagraph(document: Document, { cue }: Opening): boolean {
  const { last } = document.paragraphs[document.paragraphOf[cue.first]!]!
  return document.tokens[last]!.text === ':'
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
  { cue, source, cueChance, sourceChance }: FoundSource,
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

function compareCandidates(one: QuoteCandidate, other: QuoteCandidate): number {
  return compareSpans(one.parts[0], other.parts[0])
}
