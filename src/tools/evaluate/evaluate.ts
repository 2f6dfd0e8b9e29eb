// The command `npm run evaluate`: measures the engine on annotated articles.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { engineVersion } from '../../engine/engine-version.ts'
import { useWeightsIn } from '../../engine/learning/weights.ts'
import type { ReadingNetwork } from '../../engine/extraction/pretrained/network.ts'
import { TRAINED_READERS, type TrainedReader } from '../../model.ts'
import { openNetwork } from '../../network/open-network.ts'
import { reportFileErrors } from '../file-error.ts'
import { calibrate } from './calibrate.ts'
import { compareQuotes } from './compare-quotes.ts'
import { floorsFile, LANGUAGE_CASES, listCorpus } from './corpus/list-corpus.ts'
import { printLanguages, readLanguageCases, scoreLanguages } from './language-cases.ts'
import { findErrors } from './find-errors.ts'
import { setFloors } from './corpus/floors.ts'
import type { Prediction } from './prediction.ts'
import { printCalibration, printErrors, printScores, printTimes } from './print-scores.ts'
import { readGold } from './read-gold.ts'
import { readJsonLines } from './read-json-lines.ts'
import { scoreArticles } from './score-articles.ts'
import { timeAnalysis } from './time-analysis.ts'

const USAGE = `usage: npm run evaluate -- [GOLD.jsonl…] [--reader linear] [--weights FOLDER] [--predictions OUT.jsonl]
                           [--errors N]
       npm run evaluate -- [GOLD.jsonl…] --score PREDICTIONS.jsonl [--errors N]
       npm run evaluate -- [--reader linear] --write-floors

Runs the engine over annotated articles, those of tests/corpus when no file is given, and
prints how often it is right, how long it takes and how far its confidence can be trusted; without a file also how
often it is right in other languages, on the articles of tests/corpus/languages.

  --reader linear     runs it with the linear reader in place of the pre-trained one
  --weights FOLDER    runs it with the models in FOLDER, which npm run train has written
  --predictions FILE  also writes what was found, an article a line, as the service answers
  --score FILE        measures the predictions in FILE instead of running the engine
  --errors N          also prints what went wrong by kind, with N examples of each
  --write-floors      from now on the tests hold the engine to what it reaches on tests/corpus`

interface Options {
  readonly weights?: string
  readonly reader: TrainedReader
  readonly predictions?: string
  readonly score?: string
  readonly writeFloors: boolean
  /** Whether languages other than English are also measured, with articles of their own. */
  readonly languages: boolean
  /** How many errors of each kind to print; null to print no errors at all. */
  readonly examples: number | null
}

async function evaluate(gold: readonly string[], options: Options): Promise<string> {
  if (options.weights !== undefined) useWeightsIn(pathToFileURL(`${options.weights}/`))
  const articles = readGold(...gold)
  const timed = options.score === undefined ? await timeAnalysis(articles, await openReader(options)) : null
  const predictions = timed?.predictions ?? readJsonLines(options.score!).map(({ value }) => value as Prediction)
  if (options.predictions !== undefined) {
    writeFileSync(options.predictions, predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join(''))
  }
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]))
  const comparisons = articles.map((article) => compareQuotes(article, byId.get(article.id)?.quotes ?? []))
  const scores = scoreArticles(comparisons, byId)
  if (options.writeFloors) {
    const floors = setFloors(scores, new Date().toISOString().slice(0, 10), engineVersion())
    writeFileSync(floorsFile(options.reader), `${JSON.stringify(floors, null, 2)}\n`)
  }
  return [
    printScores(scores),
    ...(timed === null ? [] : [printTimes(timed.milliseconds)]),
    printCalibration(calibrate(comparisons)),
    ...(options.languages ? [printLanguages(scoreLanguages(readLanguageCases(LANGUAGE_CASES)))] : []),
    ...(options.examples === null ? [] : [printErrors(findErrors(comparisons), options.examples)]),
  ].join('\n\n')
}

/** The network from the weights folder, if one is given. */
async function openReader({ reader, weights }: Options): Promise<ReadingNetwork | null> {
  if (reader === 'linear') return null
  return openNetwork(weights === undefined ? undefined : pathToFileURL(join(weights, 'reader.onnx')))
}

function readArguments(): { gold: readonly string[]; options: Options } | null {
  try {
    const { values, positionals: gold } = parseArgs({
      allowPositionals: true,
      options: {
        weights: { type: 'string' },
        reader: { type: 'string' },
        predictions: { type: 'string' },
        score: { type: 'string' },
        errors: { type: 'string' },
        'write-floors': { type: 'boolean', default: false },
      },
    })
    const { errors, 'write-floors': writeFloors, reader: name = 'pretrained', ...files } = values
    const reader = TRAINED_READERS.find((known) => known === name)
    if (reader === undefined) return null
    if (!/^\d*$/.test(errors ?? '')) return null
    // Floors from other articles, answers or models would be meaningless.
    const isOther = gold.length > 0 || files.score !== undefined || files.weights !== undefined
    if (writeFloors && isOther) return null
    const languages = gold.length === 0 && files.score === undefined
    return {
      gold,
      options: { ...files, reader, writeFloors, languages, examples: errors === undefined ? null : Number(errors) },
    }
  } catch {
    return null
  }
}

const given = readArguments()
if (given === null) {
  process.stderr.write(`${USAGE}\n`)
  process.exitCode = 2
} else {
  const gold = given.gold.length > 0 ? given.gold : listCorpus()
  await reportFileErrors(async () => void process.stdout.write(`${await evaluate(gold, given.options)}\n`))
}
