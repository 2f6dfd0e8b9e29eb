// Gives each token its part of speech: a greedy left-to-right tagger with hashed features (Collins
// 2002; the features of Ratnaparkhi 1996).
//
// It was trained on the output of wink-nlp's English tagger (see tools/train/train-tagger.ts).
// wink-nlp is not used directly because it stores every new word it meets: its answer for a text
// depends on the texts before it, and its memory grows. For other languages the tags are guesses,
// and nothing may rely on them.

import { mix } from '../learning/hashing.ts'
import type { KnownWord } from './known-word.ts'
import { readHashedWeights, type HashedWeights } from '../learning/hashed-weights.ts'
import type { PartOfSpeech } from './part-of-speech.ts'

let loaded: HashedWeights | null = null

/** One tag for each of `words`, the tokens of one paragraph. */
export function tagWords(words: readonly KnownWord[]): PartOfSpeech[] {
  loaded ??= readHashedWeights('tagger')
  const { table, labels, bits, columns } = loaded
  const reader = new TagFeatures(words)
  const scores = new Int32Array(columns)
  const shift = 32 - bits
  const tags: PartOfSpeech[] = []
  let previous = 0
  let beforePrevious = 0
  for (let at = 0; at < words.length; at++) {
    const sure = words[at]!.sureTag
    if (sure !== null) {
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

/** Stands in for the words before the first and after the last. */
const EDGE = { hash: [1, 2, 3], shape: [1, 2], ending: 2 } as const

/** The features of each token of a run of words. `featuresAt` reuses the array that it returns. */
export class TagFeatures {
  readonly #words: readonly KnownWord[]
  readonly #features = new Int32Array(18)

  constructor(words: readonly KnownWord[]) {
    this.#words = words
  }

  /** `previous` and `beforePrevious` are the tags on the left, numbered from 1; 0 before the first token. */
  featuresAt(at: number, previous: number, beforePrevious: number): Int32Array {
    const features = this.#features
    const { hash: word, shape, ending1, ending2, ending3, ending4 } = this.#words[at]!
    const before = this.#words[at - 1]
    const after = this.#words[at + 1]
    const left = before === undefined ? EDGE.hash[0] : before.hash
    const right = after === undefined ? EDGE.hash[1] : after.hash
    features[0] = mix(1, word)
    features[1] = mix(2, mix(word, shape))
    features[2] = mix(3, mix(word, previous))
    features[3] = mix(4, mix(word, right))
    features[4] = mix(5, mix(word, left))
    features[5] = mix(6, mix(previous, beforePrevious))
    features[6] = mix(7, mix(left, right))
    features[7] = mix(8, right)
    features[8] = mix(9, this.#words[at + 2]?.hash ?? EDGE.hash[2])
    features[9] = mix(10, mix(shape, previous))
    features[10] = mix(11, mix(shape, mix(before?.shape ?? EDGE.shape[0], after?.shape ?? EDGE.shape[1])))
    features[11] = mix(12, ending1)
    features[12] = mix(13, ending2)
    features[13] = mix(14, ending3)
    features[14] = mix(15, ending4)
    features[15] = mix(16, mix(ending3, previous))
    features[16] = mix(17, mix(ending2, after?.ending3 ?? EDGE.ending))
    features[17] = mix(18, mix(left, previous))
    return features
  }
}
