// npm run train -- GOLD.jsonl… [steps] --out FOLDER: trains the models, in
// order, and writes them into a folder.

import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, realpathSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { writeChainModel } from '../../engine/learning/chain-model.ts'
import { useWeightsIn, writeJsonWeights } from '../../engine/learning/weights.ts'
import { reportFileErrors } from '../file-error.ts'
import { readGold, type GoldArticle } from '../evaluate/read-gold.ts'
import { CUE_LABELS } from '../../engine/extraction/learned/label-cues.ts'
import { SPAN_LABELS } from '../../engine/extraction/learned/label-spans.ts'
import { QUOTED_SPAN_LABELS } from '../../engine/extraction/learned/label-quoted-span.ts'
import { WEIGHTS_FOLDER } from '../../locations.ts'
import { extractByModels } from '../../engine/extraction/learned/extract-by-models.ts'
import type { ReadingNetwork } from '../../engine/extraction/pretrained/network.ts'
import { hasAllSpeakers, hasSpeakers, linearLessons, networkLesson, type Lesson } from './lessons.ts'
import { takeNetworks } from './reader/take-networks.ts'
import { trainClusters } from './train-clusters.ts'
import { trainCommonWords } from './train-common-words.ts'
import { trainConfidence } from './train-confidence.ts'
import { trainExtraction } from './train-extraction.ts'
import { trainResolver, writeResolver } from './train-resolver.ts'
import { readRuleChances } from '../../engine/rule-chances.ts'
import { trainRuleChances } from './train-rule-chances.ts'
import { trainQuotedSpans } from './train-quoted-spans.ts'
import { collectLemmas, trainTagger } from './train-tagger.ts'

const STEPS: Readonly<
  Record<string, (articles: readonly GoldArticle[], network: ReadingNetwork | null) => Promise<void> | void>
> = {
  tagger,
  words: commonWords,
  extraction,
  quotedSpans,
  resolver,
  chances,
  confidence,
  clusters: trainClusters,
}
/** Runs only if named: it learns nothing from articles, and needs a package that is not a dependency (train-clusters.ts). */
const CLUSTERS = 'clusters'

const USAGE = `usage: npm run train -- GOLD.jsonl… [${Object.keys(STEPS).join('] [')}]
                         [--networks FOLDER] --out FOLDER

Trains the models, or those that are named, on annotated articles and writes them into
FOLDER. Models that FOLDER lacks are copied from those that are shipped, which stay as
they are unless FOLDER is src/engine/weights. The step clusters learns nothing from
articles and is taken only when it is named.

  --networks FOLDER  what npm run train:reader has made of the same articles, in the same
                     order, first: takes over its network, and trains what comes after the
                     pre-trained reader (quotedSpans, confidence) in place of what comes
                     after the linear one`

interface Arguments {
  readonly gold: readonly string[]
  readonly steps: readonly string[]
  readonly networks: string | null
  readonly out: string
}

const given = readArguments()
if (typeof given === 'string') {
  process.stderr.write(`${given}\n\n${USAGE}\n`)
  process.exitCode = 2
} else {
  await reportFileErrors(() => train(given))
}

/** Or what is wrong with them. */
function readArguments(): Arguments | string {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { networks: { type: 'string' }, out: { type: 'string' } },
    })
    const isStep = (word: string): boolean => Object.hasOwn(STEPS, word)
    const gold = positionals.filter((word) => !isStep(word))
    const missing = gold.find((path) => !existsSync(path))
    if (values.out === undefined) return 'Name the folder to write the models to: --out FOLDER.'
    if (missing !== undefined) return `“${missing}” is neither a file nor a step.`
    const chosen = positionals.filter(isStep)
    const steps = Object.keys(STEPS).filter((step) => (chosen.length === 0 ? step !== CLUSTERS : chosen.includes(step)))
    if (gold.length === 0 && steps.some((step) => step !== CLUSTERS))
      return 'Name the files of annotated articles to train on.'
    return { gold, steps, networks: values.networks ?? null, out: values.out }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Each step in its own process: a process caches the models it has read, and would not see those just trained. */
async function train({ gold, steps, networks, out }: Arguments): Promise<void> {
  const articles = readGold(...gold)
  const folder = prepareFolder(out)
  const [step, ...others] = steps
  if (others.length > 0) {
    for (const one of steps) {
      const args = [...gold, one, ...(networks === null ? [] : ['--networks', networks]), '--out', out]
      execFileSync(process.execPath, [...process.execArgv, process.argv[1]!, ...args], { stdio: 'inherit' })
    }
    return
  }
  useWeightsIn(folder)
  process.stderr.write(`${step}\n`)
  await STEPS[step!]!(articles, networks === null ? null : await takeNetworks(networks, out))
}

/** Creates the folder and copies the models it lacks into it, because a step reads those of the others. */
function prepareFolder(out: string): URL {
  mkdirSync(out, { recursive: true })
  const shipped = realpathSync(fileURLToPath(WEIGHTS_FOLDER))
  if (realpathSync(out) !== shipped) cpSync(shipped, out, { recursive: true, force: false })
  return pathToFileURL(`${realpathSync(out)}/`)
}

function tagger(articles: readonly GoldArticle[]): void {
  const texts = articles.map((article) => article.text)
  collectLemmas(texts)
  process.stderr.write(
    `  agrees with its teacher on ${(100 * trainTagger(texts)).toFixed(1)} % of the words of held-out articles\n`,
  )
}

function commonWords(articles: readonly GoldArticle[]): void {
  trainCommonWords(articles.map((article) => article.text))
}

function extraction(articles: readonly GoldArticle[]): void {
  const models = trainExtraction(articles)
  writeChainModel('cues', CUE_LABELS, models.cues)
  writeChainModel('spans', SPAN_LABELS, models.spans)
  writeChainModel('quoted-span-sources', QUOTED_SPAN_LABELS, models.quotedSpans)
}

async function quotedSpans(articles: readonly GoldArticle[], network: ReadingNetwork | null): Promise<void> {
  if (network === null) writeJsonWeights('quoted-spans', await trainQuotedSpans(linearLessons(articles)), 1)
  else writeJsonWeights('quoted-spans-pretrained', await trainQuotedSpans([networkLesson(articles, network)]), 1)
}

function resolver(articles: readonly GoldArticle[]): void {
  writeResolver(trainResolver(articles.filter(hasSpeakers)))
}

function chances(articles: readonly GoldArticle[]): void {
  writeJsonWeights('rule-chances', trainRuleChances(articles.filter(hasSpeakers), readRuleChances()), 1)
}

/**
 * Learned from the articles with all their speakers, read by extractors trained
 * on the others; if all have speakers, each half is read by extractors trained
 * on the other.
 */
async function confidence(articles: readonly GoldArticle[], network: ReadingNetwork | null): Promise<void> {
  if (network !== null) {
    const lesson = networkLesson(articles, network)
    return writeJsonWeights('confidence-pretrained', await trainConfidence([lesson]), 1)
  }
  const asked = articles.filter(hasAllSpeakers)
  const others = articles.filter((article) => !hasAllSpeakers(article))
  if (others.length === 0) return writeJsonWeights('confidence', await trainConfidence(linearLessons(asked)), 1)
  const models = trainExtraction(others)
  const lesson: Lesson = { articles: asked, read: async (document) => extractByModels(document, models) }
  writeJsonWeights('confidence', await trainConfidence([lesson]), 1)
}
