// Trains the part-of-speech tagger on the tags that wink-nlp's English model
// gives the training articles: softmax regression with AdaGrad over hashed
// features.
//
// wink-nlp tokenizes differently from `splitTokens`; a token takes the tag of
// the last wink token in it, and PROPN if all of them are (Smith-Jones).

import { writeJsonWeights } from '../../engine/learning/weights.ts'
import { createRequire } from 'node:module'
import type { Span } from '../../model.ts'
import { knowWord } from '../../engine/language/known-word.ts'
import { TagFeatures } from '../../engine/language/tag-words.ts'
import { splitTokens } from '../../engine/language/split-tokens.ts'
import { shuffled } from '../../engine/learning/linear-model.ts'
import { writeHashedWeights } from '../../engine/learning/hashed-weights.ts'

interface Wink {
  its: Record<string, unknown>
  readDoc(text: string): { tokens(): { out(format: unknown): unknown[] } }
}

const LABELS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
]
const BITS = 16
const EPOCHS = 6

interface Tagged {
  readonly words: readonly string[]
  readonly tags: Uint8Array
}

/**
 * Writes lemmas.json: the dictionary forms that wink-nlp gives the verbs and
 * nouns of `texts`, if different from the word itself.
 */
export function collectLemmas(texts: readonly string[]): void {
  const wink = makeWink()
  const counts = new Map<string, Map<string, number>>()
  for (const text of texts) {
    for (const span of paragraphsOf(text)) {
      const read = wink.readDoc(text.slice(span.start, span.end)).tokens()
      const [values, tags, lemmas] = ['value', 'pos', 'lemma'].map((name) => read.out(wink.its[name]) as string[]) as [
        string[],
        string[],
        string[],
      ]
      for (const [index, tag] of tags.entries()) {
        const lower = values[index]!.toLowerCase()
        if ((tag !== 'VERB' && tag !== 'NOUN') || !/^[a-z]+(?:-[a-z]+)*$/.test(lower)) continue
        const key = `${lower} ${tag}`
        const seen = counts.get(key) ?? new Map<string, number>()
        counts.set(key, seen.set(lemmas[index]!, (seen.get(lemmas[index]!) ?? 0) + 1))
      }
    }
  }
  const table: Record<string, string> = {}
  for (const key of [...counts.keys()].sort()) {
    const [lemma] = [...counts.get(key)!].sort((one, other) => other[1] - one[1])[0]!
    if (lemma !== key.split(' ')[0]) table[key] = lemma
  }
  writeJsonWeights('lemmas', table)
}

/** Trains on `texts`, writes tagger.bin and returns the accuracy on every twentieth text, which is held out. */
export function trainTagger(texts: readonly string[]): number {
  const wink = makeWink()
  const runs = texts.map((text) => paragraphsOf(text).map((span) => teach(wink, text, span)))
  const training = runs.filter((_, index) => index % 20 !== 19).flat()
  const columns = LABELS.length
  const weights = new Float32Array(columns << BITS)
  const squares = new Float32Array(columns << BITS).fill(1e-6)
  const scores = new Float64Array(columns)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const index of shuffled(training.length, epoch))
      eachToken(training[index]!, weights, scores, (features, tag) => {
        softmax(scores)
        for (const feature of features) {
          const row = (feature >>> (32 - BITS)) * columns
          for (let column = 0; column < columns; column++) {
            const gradient = scores[column]! - (column === tag ? 1 : 0)
            if (Math.abs(gradient) < 1e-3) continue
            squares[row + column]! += gradient * gradient
            weights[row + column]! -= (0.2 * gradient) / Math.sqrt(squares[row + column]!)
          }
        }
      })
  }
  writeHashedWeights('tagger', LABELS, BITS, columns, weights)
  writeJsonWeights('sure-tags', sureTags(training))
  return accuracy(runs.filter((_, index) => index % 20 === 19).flat(), weights, scores)
}

/**
 * Words that are common and always have the same tag, such as "the": looking
 * them up is faster than weighing features.
 */
function sureTags(runs: readonly Tagged[]): Record<string, string> {
  const counts = new Map<string, Map<number, number>>()
  for (const { words, tags } of runs) {
    for (const [at, word] of words.entries()) {
      const seen = counts.get(word) ?? new Map<number, number>()
      counts.set(word, seen.set(tags[at]!, (seen.get(tags[at]!) ?? 0) + 1))
    }
  }
  const sure: Record<string, string> = {}
  for (const word of [...counts.keys()].sort()) {
    const seen = [...counts.get(word)!]
    const total = seen.reduce((sum, [, count]) => sum + count, 0)
    const [tag, count] = seen.reduce((best, one) => (one[1] > best[1] ? one : best))
    if (total >= 30 && count >= 0.997 * total) sure[word] = LABELS[tag]!
  }
  return sure
}

function eachToken(
  run: Tagged,
  weights: Float32Array,
  scores: Float64Array,
  visit: (features: Int32Array, tag: number) => void,
): void {
  const reader = new TagFeatures(run.words.map(knowWord))
  const columns = LABELS.length
  for (let at = 0; at < run.words.length; at++) {
    const features = reader.featuresAt(at, at > 0 ? run.tags[at - 1]! + 1 : 0, at > 1 ? run.tags[at - 2]! + 1 : 0)
    scores.fill(0)
    for (const feature of features) {
      const row = (feature >>> (32 - BITS)) * columns
      for (let column = 0; column < columns; column++) scores[column]! += weights[row + column]!
    }
    visit(features, run.tags[at]!)
  }
}

function accuracy(runs: readonly Tagged[], weights: Float32Array, scores: Float64Array): number {
  let right = 0
  let count = 0
  for (const run of runs)
    eachToken(run, weights, scores, (_, tag) => {
      count++
      if (scores.indexOf(Math.max(...scores)) === tag) right++
    })
  return right / count
}

function softmax(scores: Float64Array): void {
  const top = Math.max(...scores)
  let sum = 0
  for (let at = 0; at < scores.length; at++) sum += scores[at] = Math.exp(scores[at]! - top)
  for (let at = 0; at < scores.length; at++) scores[at]! /= sum
}

function teach(wink: Wink, text: string, span: Span): Tagged {
  const tokens = splitTokens(text, span)
  const read = wink.readDoc(text.slice(span.start, span.end)).tokens()
  const values = read.out(wink.its['value']) as string[]
  const names = read.out(wink.its['pos']) as string[]
  const taught: { end: number; tag: string }[] = []
  let at = span.start
  for (const [index, value] of values.entries()) {
    const found = text.indexOf(value, at)
    if (found < 0 || value.trim() === '') continue
    at = found + value.length
    taught.push({ end: at, tag: names[index] ?? 'X' })
  }
  let next = 0
  const tags = tokens.map((token) => {
    const inside: string[] = []
    while (next < taught.length && taught[next]!.end <= token.end) inside.push(taught[next++]!.tag)
    const words = inside.filter((tag) => tag !== 'PUNCT')
    const tag =
      words.length > 0 && words.every((word) => word === 'PROPN') ? 'PROPN' : (words.at(-1) ?? inside.at(-1) ?? 'X')
    return Math.max(0, LABELS.indexOf(tag))
  })
  return { words: tokens.map((token) => text.slice(token.start, token.end)), tags: Uint8Array.from(tags) }
}

function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/\S[^\n]*/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

function makeWink(): Wink {
  const require = createRequire(import.meta.url)
  const make = require('wink-nlp') as (model: unknown, pipe: readonly string[]) => Wink
  return make(require('wink-eng-lite-web-model'), ['pos'])
}
