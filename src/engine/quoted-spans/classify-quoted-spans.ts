// Weighs, for each outermost quoted span, whether somebody is
// quoted there, and says what it is if not.
//
//   [“We won,”] said Lee, host of [“The Late Hour”] and no [“friend”] of Joe [“Slim”] Park.
//     0.99                           0.04, title           0.3, scare        0.02, nickname
//
// Learned from annotated news (tools/train/train-quoted spans.ts).

import type { Document } from '../language/document.ts'
import { probability, type Features, type LinearModel } from '../learning/linear-model.ts'
import { readJsonWeights } from '../learning/weights.ts'
import type { RejectedKind, Span } from '../../model.ts'
import type { Extraction } from '../extraction/learned/extract-by-models.ts'
import type { QuotedSpan } from '../../text/find-quoted-spans.ts'
import { locateQuotedSpans } from './locate-quoted-spans.ts'
import { rejectedKind } from './rejected-kind.ts'
import { quotedSpanFeatures } from './quoted-span-features.ts'

/** The span with its marks. */
export interface ClassifiedSpan extends Span {
  readonly continues: boolean
  /** The chance, from 0 to 1, that somebody is quoted there. */
  readonly chance: number
  /** What it is if nobody is; given also where a quotation is likely, since a caller may know better. */
  readonly kind: RejectedKind
}

export interface QuotedSpanModels {
  /** For English, with all features. */
  readonly english: LinearModel
  /** For every other language: length, capitals and punctuation alone. */
  readonly any: LinearModel
}

/**
 * One judgement for each of `quoted spans`, the outermost ones of the document in
 * text order. `language` is an ISO 639-1 code; `reading` is what was read of
 * the document with the same quoted spans.
 */
export function classifyQuotedSpans(
  document: Document,
  quotedSpans: readonly QuotedSpan[],
  language: string,
  extracted: Pick<Extraction, 'attributions' | 'openings'>,
  models: QuotedSpanModels = quotedSpanModels(),
): ClassifiedSpan[] {
  const places = locateQuotedSpans(document, quotedSpans)
  const features = quotedSpanFeatures(document, places, extracted)
  return places.map((place, index) => {
    const learned =
      language === 'en'
        ? probability(models.english, features[index]!)
        : probability(models.any, anyLanguage(features[index]!))
    const kind = rejectedKind(document, place)
    const isShort = place.last - place.first < SHORT
    const chance = isShort && (kind === 'boilerplate' || kind === 'nickname') ? learned * RARE_KIND_SHARE : learned
    return { ...place.quotedSpan.span, continues: place.quotedSpan.continues, chance, kind }
  })
}

/** In tokens. */
const SHORT = 6
/**
 * Nicknames and boilerplate are too rare for the model to learn (17 among
 * 9,000 quoted spans of the training articles), and two of those were annotated
 * as part of a quotation.
 */
const RARE_KIND_SHARE = 0.25

/** The features that do not depend on English. */
export function anyLanguage(features: Features): Features {
  return features.filter((feature) => feature.startsWith('any:'))
}

let loaded: QuotedSpanModels | null = null

/** Read once. */
function quotedSpanModels(): QuotedSpanModels {
  loaded ??= readJsonWeights<QuotedSpanModels>('stretches')
  return loaded
}
