// Combines extracted attributions and quoted spans: one candidate for each quote, with every
// quoted span that is a quotation in exactly one of them.
//
//   [“We won,”] [Lee] [said]. [“Nobody thought so.”]     one quote with two parts

import { isQuoted, spanOf, type Document } from '../language/document.ts'
import { isSignature } from '../language/clauses/name-after-dash.ts'
import type { Span } from '../../model.ts'
import { firstEndingAfter, overlappingSpans } from '../../text/overlapping-spans.ts'
import { compareSpans } from '../../text/span.ts'
import { addUncoveredSpans, QUOTATION_THRESHOLD } from './add-uncovered-spans.ts'
import { chooseExtracted } from './choose-extracted.ts'
import { correctExtracted } from './corrections/correct-extracted.ts'
import { fillGaps } from './fill-gaps.ts'
import { leaveSourcesOut } from './leave-sources-out.ts'
import { settleContested } from './settle-contested.ts'
import { splitAtColon } from './corrections/split-at-colon.ts'
import { extractionRule } from './extraction-rule.ts'
import { quoteType } from './quote-type.ts'
import { rememberSources } from './remember-sources.ts'
import { inferMissingSources } from './source-rules/infer-missing-sources.ts'
import type { ClassifiedSpan, ExtractedAttribution, Extraction, QuoteCandidate } from '../types.ts'

/**
 * `quotedSpans` are in text order and do not overlap; `extracted` is from the same document;
 * `turns` are the quotes of a transcript, which take precedence over extracted attributions. The
 * candidates are in text order.
 */
export function assembleQuotes(
  document: Document,
  quotedSpans: readonly ClassifiedSpan[],
  extracted: Extraction,
  turns: readonly QuoteCandidate[],
): QuoteCandidate[] {
  const inTurns = turns.flatMap((turn) => turn.parts).sort(compareSpans)
  const corrected = correctExtracted(document, extracted).filter((one) => !isLabelled(document, one))
  const whole = extracted.reader === 'patterns' ? corrected : fillGaps(document, leaveSourcesOut(document, corrected))
  const covered = chooseExtracted(settleContested(document, whole), extracted.reader)
    .flatMap((chosen) => {
      const parts = partsOf(document, chosen).filter((part) => overlappingSpans(inTurns, part).length === 0)
      return splitAtColon(document, parts).map((some) => candidateOf(document, chosen, some, quotedSpans))
    })
    .filter((candidate) => !isHardlyQuoted(document, candidate))
  const candidates = [...turns, ...dropQuotedSources(document, covered)].sort((one, other) =>
    compareSpans(one.parts[0], other.parts[0]),
  )
  const remembered = rememberSources(document, extracted)
  return inferMissingSources(document, addUncoveredSpans(document, candidates, quotedSpans, remembered), remembered)
}

function candidateOf(
  document: Document,
  extracted: ExtractedAttribution,
  parts: readonly [Span, ...Span[]],
  quotedSpans: readonly ClassifiedSpan[],
): QuoteCandidate {
  const type = extracted.isSpeech === true ? 'direct' : quoteType(document, parts)
  const classified = parts.flatMap((part) => overlappingSpans(quotedSpans, part)).map(({ chance }) => chance)
  // Outside English the classifier knows no words, and the matched pattern is better evidence.
  const chances =
    extracted.rule === undefined || classified.length === 0 ? classified : [...classified, extracted.contentChance]
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

/**
 * The party “United North” won nine seats: the extractor and the classifier of quoted spans both
 * give it a low chance. Nor does anybody say the “Vote Lee” cap that he puts on.
 */
function isHardlyQuoted(document: Document, { type, cueChance, quotationChance, parts }: QuoteCandidate): boolean {
  if (type === 'indirect' || (type === 'direct' && parts.length > 1)) return false
  if (cueChance + quotationChance < 2 * QUOTATION_THRESHOLD) return true
  if (type === 'direct') return false
  if (quotationChance >= NOBODYS_THRESHOLD) return false
  const { tokens } = document
  return !parts.some(({ start, end }) => {
    const first = firstEndingAfter(tokens, start)
    const words = tokens.slice(first, firstEndingAfter(tokens, end - 1) + 1)
    return words.some(({ pos }, at) => (pos === 'VERB' || pos === 'AUX') && !isQuoted(document, first + at))
  })
}

/**
 * WHEN: Saturday, 4 May. Words that only follow a label are nobody's, unless it is a speaker's
 * turn, and those are in `turns`. They are dropped before attributions compete for words:
 * “IPOH: The minister denied that …”.
 */
function isLabelled(document: Document, { cue, content, isSpeech }: ExtractedAttribution): boolean {
  const { tokens, paragraphOf, sentences, sentenceOf, quotedSpans } = document
  if (isSpeech === true || content.some((run) => overlappingSpans(quotedSpans, spanOf(document, run)).length > 0))
    return false
  // — Ann Lee, mayor; A post shared by Ann Lee
  if (isSignature(document, paragraphOf[cue.last]!)) return true
  if (tokens[cue.last]!.text !== ':') return false
  const first = sentences[sentenceOf[cue.last]!]!.first
  const words = tokens.slice(first, cue.last)
  return cue.last - first <= LONGEST_LABEL && words.every(({ pos }) => pos !== 'VERB' && pos !== 'AUX')
}

/** In tokens. */
const LONGEST_LABEL = 8

/** Spans less probable than this are not quotations. */
const NOBODYS_THRESHOLD = 0.25

/** Nobody speaks in somebody else's words: a source inside another quote is dropped. */
function dropQuotedSources(document: Document, candidates: readonly QuoteCandidate[]): QuoteCandidate[] {
  const parts = candidates
    .flatMap((candidate) => candidate.parts.map((part) => ({ ...part, candidate })))
    .sort(compareSpans)
  return candidates.map((candidate) => {
    const isInOther =
      candidate.source !== null &&
      overlappingSpans(parts, spanOf(document, candidate.source)).some((part) => part.candidate !== candidate)
    return isInOther ? { ...candidate, source: null, sourceChance: 0 } : candidate
  })
}

/**
 * The runs of content as spans, without a joining comma, colon or bullet at either end; words in
 * marks are never cut.
 */
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
