// How certain each answer is: a small learned model over the certainty of each stage, calibrated
// so that nine in ten of the answers at 0.9 are right.

import type { Reader } from '../../model.ts'
import type { Document } from '../language/document.ts'
import { type LinearModel, probability } from '../learning/linear-model.ts'
import { weightsOfReader } from '../learning/weights-of-reader.ts'
import { confidenceFeatures } from './confidence-features.ts'
import type { ResolvedQuote, ScoredQuote } from '../types.ts'

const confidenceModel = weightsOfReader<LinearModel>('confidence')

/**
 * The answers worth giving, in text order. A quotation in marks always is, if necessary without a
 * speaker, since a wrong one is worse than none. Indirect speech is only if somebody probably said
 * it: words without a speaker, or probably misread, are of no use.
 */
export function scoreConfidence(
  document: Document,
  attributed: readonly ResolvedQuote[],
  reader: Reader,
): ScoredQuote[] {
  const model = confidenceModel(reader)
  return attributed.flatMap((one) => {
    const confidence = round(probability(model, confidenceFeatures(document, one)))
    if (one.candidate.type === 'indirect')
      return isSaid(document, one) && confidence >= thresholdOf(one) ? [{ ...one, confidence }] : []
    if (one.candidate.type === 'direct' && one.candidate.quotationChance < QUOTATION_THRESHOLD) return []
    const isKnown = one.resolution.speakers.length > 0 && confidence >= SPEAKER_THRESHOLD
    if (isKnown) return [{ ...one, confidence }]
    if (one.candidate.quotationChance < UNKNOWN_THRESHOLD) return []
    return [{ ...withoutSpeaker(one), confidence: round(one.candidate.quotationChance) }]
  })
}

/** Whether somebody says it other than the writer and the reader: "I want to subscribe" is boilerplate or an essay. */
function isSaid({ tokens }: Document, { candidate, resolution }: ResolvedQuote): boolean {
  const speaker = resolution.speakers[0]
  if (speaker === undefined) return false
  // "Añadió que …": a verb without an explicit subject
  if (candidate.source === null) return candidate.cue !== null && resolution.measured === 'by-rules-pronoun'
  return (
    speaker.entity !== null ||
    candidate.source.first < candidate.source.last ||
    !/^(?:i|we|you|me|us|my|our|your)$/u.test(tokens[candidate.source.first]!.lower)
  )
}

/** Chosen on the development articles: a higher one loses more content than it gains in pairs. */
const INDIRECT_THRESHOLD = 0.25
/**
 * The same for words found by patterns: these are seldom wrong about content, and weights trained
 * on English underestimate them.
 */
const INDIRECT_BY_PATTERNS = 0.1

function thresholdOf({ resolution }: ResolvedQuote): number {
  return resolution.measured?.startsWith('by-rules') === true ? INDIRECT_BY_PATTERNS : INDIRECT_THRESHOLD
}

/** Below this, the classifier of quoted spans overrules the extraction: it is a title or a scare quote. */
const QUOTATION_THRESHOLD = 0.3
/** Spans that may well not be quotations, and have no speaker, are only listed among the rejected ones. */
const UNKNOWN_THRESHOLD = 0.7
/** Fewer than one in five speakers below this are right. */
const SPEAKER_THRESHOLD = 0.2

function withoutSpeaker({ resolution, ...quote }: ResolvedQuote): ResolvedQuote {
  return { ...quote, resolution: { ...resolution, speakers: [], chain: [] } }
}

/** Two digits: more would feign precision. */
function round(chance: number): number {
  return Math.round(chance * 100) / 100
}
