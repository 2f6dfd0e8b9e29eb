// npm run train -- GOLD.jsonl: trains the models of the repository, in order,
// and writes them to src/weights. (Word clusters need a package of their own:
// see train-clusters.ts.)

import { writeChainModel } from '../../engine/learning/chain-model.ts'
import { writeJsonWeights } from '../../engine/learning/weights.ts'
import { readGold, type GoldArticle } from '../evaluate/read-gold.ts'
import type { ReaderModels } from '../../engine/extraction/learned/extract-by-models.ts'
import { CUE_LABELS } from '../../engine/extraction/learned/label-cues.ts'
import { SPAN_LABELS } from '../../engine/extraction/learned/label-spans.ts'
import { STRETCH_LABELS } from '../../engine/extraction/learned/label-quoted-span.ts'
import { trainConfidence } from './train-confidence.ts'
import { trainReader } from './train-reader.ts'
import { trainResolver, writeResolver } from './train-resolver.ts'
import { trainQuotedSpans } from './train-stretches.ts'
import { collectLemmas, trainTagger } from './train-tagger.ts'

const STEPS: Readonly<Record<string, () => void>> = { tagger, reader, quotedSpans, resolver, confidence }

const [path, ...chosen] = process.argv.slice(2)
const unknown = chosen.filter((step) => !Object.hasOwn(STEPS, step))
if (path === undefined || unknown.length > 0) {
  process.stderr.write(`usage: npm run train -- GOLD.jsonl [${Object.keys(STEPS).join('] [')}]\n`)
  process.exit(2)
}
const articles = readGold(path)
const withSpeakers = articles.filter((article) =>
  article.attributions.some((attribution) => attribution.speaker !== undefined),
)
for (const step of chosen.length > 0 ? chosen : Object.keys(STEPS)) {
  process.stderr.write(`${step}\n`)
  STEPS[step]!()
}

function tagger(): void {
  const texts = articles.map((article) => article.text)
  collectLemmas(texts)
  process.stderr.write(
    `  agrees with its teacher in ${(100 * trainTagger(texts)).toFixed(1)} % of the words of articles held out\n`,
  )
}

function reader(): void {
  const models = teach(articles)
  writeChainModel('cues', CUE_LABELS, models.cues)
  writeChainModel('spans', SPAN_LABELS, models.spans)
  writeChainModel('stretch-sources', STRETCH_LABELS, models.quotedSpans)
}

function quotedSpans(): void {
  writeJsonWeights('stretches', trainQuotedSpans(articles, teach), 1)
}

function resolver(): void {
  writeResolver(trainResolver(withSpeakers))
}

/** Learned from the articles with speakers, read by readers that were taught with the others. */
function confidence(): void {
  writeJsonWeights(
    'confidence',
    trainConfidence(withSpeakers, teach(articles.filter((article) => !withSpeakers.includes(article)))),
    1,
  )
}

function teach(lessons: readonly GoldArticle[]): ReaderModels {
  return trainReader(lessons)
}
