// Reads English, paragraph by paragraph: which words say that somebody is being quoted, who, and
// what was said. Learned from annotated news.
//
// It sees a quoted span as one unit and does not classify it, and it does not resolve who "she"
// is.

import type { Document } from '../../language/document.ts'
import type { ChainModel } from '../../learning/chain.ts'
import { readChainModel } from '../../learning/chain-model.ts'
import { labelCues, type LabelledCue } from './label-cues.ts'
import { labelSpans, type LabelledSpans } from './label-spans.ts'
import { labelQuotedSpan } from './label-quoted-span.ts'
import { makeUnits, tokensOf, type Units } from './units.ts'
import type { ExtractedAttribution, Extraction, Opening, SpanSource } from '../../types.ts'

export interface ExtractionModels {
  readonly cues: ChainModel
  readonly spans: ChainModel
  readonly quotedSpans: ChainModel
}

/** Cues below this chance are ignored; chosen on the development articles for the best F1 of content. */
const CUE_THRESHOLD = 0.2

/**
 * A paragraph with more cues is not prose ("he said he said he said …"): to save time, each cue is
 * read with fewer units around it.
 */
const MANY_CUES = 60
const NEAR_REACH = 12

let loaded: ExtractionModels | null = null

/** Read once. */
export function extractionModels(): ExtractionModels {
  loaded ??= {
    cues: readChainModel('cues'),
    spans: readChainModel('spans'),
    quotedSpans: readChainModel('quoted-span-sources'),
  }
  return loaded
}

/** Reads the paragraphs for which `isRead` is true, one by one. */
export function extractByModels(
  document: Document,
  models: ExtractionModels = extractionModels(),
  isRead: (paragraph: number) => boolean = () => true,
): Extraction {
  const attributions: ExtractedAttribution[] = []
  const openings: Opening[] = []
  const unitOf = new Map<number, { units: Units; at: number }>()
  for (const paragraph of document.paragraphs.keys()) {
    if (!isRead(paragraph)) continue
    const units = makeUnits(document, paragraph)
    for (let at = 0; at < units.length; at++)
      if (units.quotedSpan[at]! >= 0) unitOf.set(units.quotedSpan[at]!, { units, at })
    const cues = labelCues(models.cues, units, paragraph, CUE_THRESHOLD)
    const reach = cues.length > MANY_CUES ? NEAR_REACH : undefined
    for (const cue of cues) {
      const extracted = toAttribution(units, cue, labelSpans(models.spans, units, cue, reach))
      if (extracted.content.length > 0) attributions.push(extracted)
      else openings.push(extracted)
    }
  }
  return {
    language: 'en',
    reader: 'linear',
    attributions,
    openings,
    sourceOf: (quotedSpan) => readSource(unitOf.get(quotedSpan), models),
  }
}

function readSource(place: { units: Units; at: number } | undefined, models: ExtractionModels): SpanSource {
  if (place === undefined) return { cue: null, source: null, cueChance: 0, sourceChance: 0 }
  const { cue, source, cueChance, sourceChance } = labelQuotedSpan(models.quotedSpans, place.units, place.at)
  return {
    cue: cue && tokensOf(place.units, cue),
    source: source && tokensOf(place.units, source),
    cueChance,
    sourceChance,
  }
}

function toAttribution(units: Units, cue: LabelledCue, spans: LabelledSpans): ExtractedAttribution {
  return {
    cue: tokensOf(units, cue),
    source: spans.source && tokensOf(units, spans.source),
    content: spans.content.map((run) => tokensOf(units, run)),
    cueChance: cue.chance,
    sourceChance: spans.sourceChance,
    contentChance: spans.contentChance,
  }
}
