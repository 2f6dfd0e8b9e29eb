// What the readers look at of a word that stands for itself, as numbers. Kept
// for the words that come again and again, as in language/known-word.ts.

import { knowWord } from '../language/known-word.ts'
import { hashText } from '../learning/hashing.ts'
import { clusterOf } from './clusters.ts'

/** How many words are kept, and how long they may be: longer ones would keep their whole text. */
const MOST = 8192
const LONGEST = 12

export interface WordUnit {
  /** The hash of the word in lower case, with 0 for every digit. */
  readonly word: number
  /** The hash of its last three units. */
  readonly ending: number
  readonly shape: number
  readonly fine: number
  /** `null` for words too rare to be grouped. */
  readonly coarse: number | null
}

const known = new Map<string, WordUnit>()

/** `text` as it is written, `lower` as it is compared. */
export function wordUnit(text: string, lower: string): WordUnit {
  const kept = known.get(text)
  if (kept !== undefined) return kept
  const unit = makeWordUnit(lower, knowWord(text).shape)
  if (text.length <= LONGEST) {
    if (known.size >= MOST) known.clear()
    known.set(text, unit)
  }
  return unit
}

/** `shape` is the hash of the word's shape. */
export function makeWordUnit(lower: string, shape: number): WordUnit {
  const plain = /\d/.test(lower) ? lower.replace(/\p{N}/gu, '0') : lower
  const cluster = clusterOf(lower)
  return {
    word: hashText(plain),
    ending: hashText(plain, Math.max(0, plain.length - 3)),
    shape,
    fine: cluster === null ? shape : 1000 + cluster.fine,
    coarse: cluster === null ? null : 3000 + cluster.coarse,
  }
}
