// Gives each token its part of speech: a greedy left-to-right tagger with
// hashed features (Collins 2002; the features of Ratnaparkhi 1996).
//
// It was taught by wink-nlp's English tagger (see training/train-tagger.ts),
// which is not used directly because it keeps every new word that it meets:
// its answer for one text depends on the texts before, and its memory grows.
// For other languages the tags are guesses that nothing may rest on.

import { readFileSync } from 'node:fs'
import type { PartOfSpeech } from './document.ts'
import { hashText, mix } from '../learning/hashing.ts'
import { wordShape } from './word-shape.ts'
import { readHashedWeights, type HashedWeights } from '../learning/hashed-weights.ts'

let loaded: HashedWeights | null = null
let sureTags: ReadonlyMap<string, PartOfSpeech> | null = null

/** Common words that are always of one kind; half of a text is made of them. */
function readSureTags(): ReadonlyMap<string, PartOfSpeech> {
  const file = readFileSync(new URL('../weights/sure-tags.json', import.meta.url), 'utf8')
  return new Map(Object.entries(JSON.parse(file) as Record<string, PartOfSpeech>))
}

/** One tag for each of `words`, which are the tokens of one paragraph. */
export function tagTokens(words: readonly string[]): PartOfSpeech[] {
  loaded ??= readHashedWeights('tagger')
  sureTags ??= readSureTags()
  const { table, labels, bits, columns } = loaded
  const reader = new TagFeatures(words)
  const scores = new Int32Array(columns)
  const shift = 32 - bits
  const tags: PartOfSpeech[] = []
  let previous = 0
  let beforePrevious = 0
  for (let at = 0; at < words.length; at++) {
    const sure = sureTags.get(words[at]!)
    if (sure !== undefined) {
      tags.push(sure)
      beforePrevious = previous
      previous = labels.indexOf(sure) + 1
      continue
    }
    scores.fill(0)
    const features = reader.featuresAt(at, previous, beforePrevious)
    for (let index = 0; index < features.length; index++) {
      const row = (features[index]! >>> shift) * columns
      for (let column = 0; column < columns; column++) scores[column]! += table[row + column]!
    }
    let best = 0
    for (let column = 1; column < columns; column++) if (scores[column]! > scores[best]!) best = column
    tags.push(labels[best] as PartOfSpeech)
    beforePrevious = previous
    previous = best + 1
  }
  return tags
}

/** The features of each token of a run of words. The array that `featuresAt` returns is used again by the next call. */
export class TagFeatures {
  readonly #words: Int32Array
  readonly #shapes: Int32Array
  readonly #endings: readonly Int32Array[]
  readonly #features = new Int32Array(18)

  constructor(words: readonly string[]) {
    const count = words.length
    this.#words = new Int32Array(count)
    this.#shapes = new Int32Array(count)
    this.#endings = [1, 2, 3, 4].map(() => new Int32Array(count))
    for (let at = 0; at < count; at++) {
      const lower = words[at]!.toLowerCase().replaceAll('’', "'")
      this.#words[at] = hashText(lower)
      this.#shapes[at] = hashText(wordShape(words[at]!))
      for (let length = 1; length <= 4; length++)
        this.#endings[length - 1]![at] = hashText(lower, Math.max(0, lower.length - length))
    }
  }

  /** `previous` and `beforePrevious` are the tags on the left, numbered from 1; 0 before the first token. */
  featuresAt(at: number, previous: number, beforePrevious: number): Int32Array {
    const words = this.#words
    const shapes = this.#shapes
    const features = this.#features
    const word = words[at]!
    const left = words[at - 1] ?? 1
    const right = words[at + 1] ?? 2
    features[0] = mix(1, word)
    features[1] = mix(2, mix(word, shapes[at]!))
    features[2] = mix(3, mix(word, previous))
    features[3] = mix(4, mix(word, right))
    features[4] = mix(5, mix(word, left))
    features[5] = mix(6, mix(previous, beforePrevious))
    features[6] = mix(7, mix(left, right))
    features[7] = mix(8, right)
    features[8] = mix(9, words[at + 2] ?? 3)
    features[9] = mix(10, mix(shapes[at]!, previous))
    features[10] = mix(11, mix(shapes[at]!, mix(shapes[at - 1] ?? 1, shapes[at + 1] ?? 2)))
    features[11] = mix(12, this.#endings[0]![at]!)
    features[12] = mix(13, this.#endings[1]![at]!)
    features[13] = mix(14, this.#endings[2]![at]!)
    features[14] = mix(15, this.#endings[3]![at]!)
    features[15] = mix(16, mix(this.#endings[2]![at]!, previous))
    features[16] = mix(17, mix(this.#endings[1]![at]!, this.#endings[2]![at + 1] ?? 2))
    features[17] = mix(18, mix(left, previous))
    return features
  }
}
