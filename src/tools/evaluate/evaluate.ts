// The command `npm run evaluate`: measures the engine on annotated articles.

import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readGold } from './read-gold.ts'
import { calibrate } from './calibrate.ts'
import { compareQuotes } from './compare-quotes.ts'
import { findErrors } from './find-errors.ts'
import type { Prediction } from './prediction.ts'
import { printCalibration, printErrors, printScores, printTimes } from './print-scores.ts'
import { readJsonLines } from './read-json-lines.ts'
import { scoreArticles } from './score-articles.ts'
import { timeAnalysis } from './time-analysis.ts'

const USAGE = `usage: npm run evaluate -- GOLD.jsonl [--predictions OUT.jsonl] [--errors N]
       npm run evaluate -- GOLD.jsonl --score PREDICTIONS.jsonl [--errors N]

Runs the engine over the articles of GOLD.jsonl and prints how often it is right, how
long it takes and how far its confidence can be trusted.

  --predictions FILE  also writes what was found, an article a line, as the service answers
  --score FILE        measures the predictions in FILE instead of running the engine
  --errors N          also prints what went wrong by kind, with N examples of each`

function evaluate(gold: string, options: { predictions?: string; score?: string; examples: number | null }): string {
  const articles = readGold(gold)
  const timed = options.score === undefined ? timeAnalysis(articles) : null
  const predictions = timed?.predictions ?? (readJsonLines(options.score!) as Prediction[])
  if (options.predictions !== undefined) {
    writeFileSync(options.predictions, predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join(''))
  }
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]))
  const comparisons = articles.map((article) => compareQuotes(article, byId.get(article.id)?.quotes ?? []))
  return [
    printScores(scoreArticles(comparisons, byId)),
    ...(timed === null ? [] : [printTimes(timed.milliseconds)]),
    printCalibration(calibrate(comparisons)),
    ...(options.examples === null ? [] : [printErrors(findErrors(comparisons), options.examples)]),
  ].join('\n\n')
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { predictions: { type: 'string' }, score: { type: 'string' }, errors: { type: 'string' } },
    })
    const [gold, ...others] = positionals
    if (gold === undefined || others.length > 0 || !/^\d*$/.test(values.errors ?? '')) return null
    const { errors, ...files } = values
    return { gold, options: { ...files, examples: errors === undefined ? null : Number(errors) } }
  } catch {
    return null
  }
}

const given = readArguments()
if (given === null) {
  process.stderr.write(`${USAGE}\n`)
  process.exitCode = 2
} else {
  process.stdout.write(`${evaluate(given.gold, given.options)}\n`)
}
