// Trains the three readers: which units are a cue, what is source and content
// of an annotated cue, and what is source and cue of a quoted span. (Teaching
// the span reader that wrong cues have no content was tried: it lost more than
// it gained, 81.5 → 78.1 F1 of content on the development articles. Wrong cues
// are left to the confidence.)

import type { Document } from '../../engine/language/document.ts'
import type { LabelledChain } from '../../engine/learning/chain.ts'
import { trainChainModel, type ChainTraining } from '../../engine/learning/train-chain-model.ts'
import type { Span } from '../../model.ts'
import { cueChain } from '../../engine/extraction/learned/cue-features.ts'
import { CUE_LABELS } from '../../engine/extraction/learned/label-cues.ts'
import type { ExtractionModels } from '../../engine/extraction/learned/extract-by-models.ts'
import { SPAN_LABELS } from '../../engine/extraction/learned/label-spans.ts'
import { QUOTED_SPAN_LABELS } from '../../engine/extraction/learned/label-quoted-span.ts'
import { spanChain, type SpanChain } from '../../engine/extraction/learned/span-features.ts'
import type { Units } from '../../engine/extraction/learned/units.ts'
import type { GoldArticle } from '../evaluate/read-gold.ts'
import { attributionOfSpan, goldParagraphs, unitsOver, type GoldParagraph } from './gold-paragraphs.ts'

const TRAINING: Omit<ChainTraining, 'labelCount'> = {
  bits: 20,
  edgeBits: 14,
  epochs: 5,
  // One run more or less moves every figure by a few tenths; the mean of several is better than any single one.
  runs: 3,
  learningRate: 0.1,
  penalty: 1e-6,
}

export function trainExtraction(articles: readonly GoldArticle[]): ExtractionModels {
  const prepared = articles.map(goldParagraphs)
  const cueChains = prepared.flatMap((paragraphs) =>
    paragraphs.map((paragraph) => ({ ...cueChain(paragraph.units, paragraph.number), labels: paragraph.labels })),
  )
  return {
    cues: trainChainModel(cueChains, { ...TRAINING, labelCount: CUE_LABELS.length }),
    spans: trainChainModel(
      prepared.flatMap((paragraphs) => paragraphs.flatMap(spanExamples)),
      { ...TRAINING, labelCount: SPAN_LABELS.length },
    ),
    quotedSpans: trainChainModel(
      prepared.flatMap((paragraphs) => paragraphs.flatMap(quotedSpanExamples)),
      { ...TRAINING, labelCount: QUOTED_SPAN_LABELS.length },
    ),
  }
}

function spanExamples({ units, cues, document }: GoldParagraph): LabelledChain[] {
  return cues.map(({ range, gold }) => labelled(spanChain(units, range), document, units, gold.source, gold.content))
}

/** One for each quoted span; nothing is labelled around those that nobody said. */
function quotedSpanExamples({ units, document, attributions }: GoldParagraph): LabelledChain[] {
  return Array.from({ length: units.length }, (_, at) => at)
    .filter((at) => units.quotedSpan[at]! >= 0)
    .map((at) => {
      const gold = attributionOfSpan(document, units, at, attributions)
      return labelled(spanChain(units, { first: at, last: at }), document, units, gold?.source ?? [], gold?.cue ?? [])
    })
}

function labelled(
  chain: SpanChain,
  document: Document,
  units: Units,
  sources: readonly Span[],
  others: readonly Span[],
): LabelledChain {
  const labels = new Uint8Array(chain.length)
  const mark = (spans: readonly Span[], label: number): void => {
    for (const at of unitsOver(document, units, spans))
      if (at >= chain.first && at < chain.first + chain.length) labels[at - chain.first] = label
  }
  mark(others, 2)
  mark(sources, 1)
  return { ...chain.pieceOf(0, chain.length), labels }
}
