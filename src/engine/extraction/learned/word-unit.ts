// What the extractors look at in a word outside of quoted spans, as numbers.

import { knowWord } from '../../language/known-word.ts'
import { reportingCode } from '../../languages/en/reporting-verbs.ts'
import { hashText } from '../../learning/hashing.ts'
import { rememberWords } from '../../../text/remember-words.ts'
import { clusterOf } from '../../language/word-clusters.ts'

export interface WordUnit {
  /** The hash of the word in lower case, with 0 for every digit. */
  readonly word: number
  /** The hash of its last three UTF-16 units. */
  readonly ending: number
  readonly shape: number
  readonly fine: number
  /** `null` for words too rare to be grouped. */
  readonly coarse: number | null
  /** Which kind of reporting verb it is, 0 for none: see `reportingCode`. */
  readonly reporting: number
}

/** Of a word as written. */
export const wordUnit = rememberWords((text) => {
  const word = knowWord(text)
  return makeWordUnit(word.lower, word.shape, reportingCode(word.lemma('VERB')))
}, 8192)

/** `shape` is the hash of the word's shape. */
export function makeWordUnit(lower: string, shape: number, reporting: number): WordUnit {
  const plain = /\d/.test(lower) ? lower.replace(/\p{N}/gu, '0') : lower
  const cluster = clusterOf(lower)
  return {
    word: hashText(plain),
    ending: hashText(plain, Math.max(0, plain.length - 3)),
    shape,
    fine: cluster === null ? shape : 1000 + cluster.fine,
    coarse: cluster === null ? null : 3000 + cluster.coarse,
    reporting,
  }
}
