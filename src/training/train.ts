// npm run train -- GOLD.jsonl: trains every model of the repository, in order.

import { writeChainModel } from '../learning/chain-model.ts'
import { CUE_LABELS } from '../reading/read-cues.ts'
import { SPAN_LABELS } from '../reading/read-spans.ts'
import { STRETCH_LABELS } from '../reading/read-stretch.ts'
import { findStretches } from '../text/find-stretches.ts'
import type { Span } from '../model.ts'
import { readGold } from '../measure/read-gold.ts'
import { trainReader } from './train-reader.ts'

const path = process.argv[2]
if (path === undefined) {
  console.error('usage: npm run train -- GOLD.jsonl')
  process.exit(2)
}
const articles = readGold(path)
const models = trainReader(articles, outermost)
writeChainModel('cues', CUE_LABELS, models.cues)
writeChainModel('spans', SPAN_LABELS, models.spans)
writeChainModel('stretch-sources', STRETCH_LABELS, models.stretches)

function outermost(text: string): Span[] {
  return findStretches(text).filter((stretch) => stretch.depth === 0).map((stretch) => stretch.span)
}
