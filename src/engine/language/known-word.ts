// What the letters of a word alone tell, computed once for frequent words.

import { hashText } from '../learning/hashing.ts'
import { readJsonWeights } from '../learning/weights.ts'
import { rememberWords } from '../../text/remember-words.ts'
import { lemmaOf } from './lemma-of.ts'
import { wordShape } from './word-shape.ts'
import type { PartOfSpeech } from './part-of-speech.ts'

let sureTags: ReadonlyMap<string, PartOfSpeech> | null = null

export class KnownWord {
  /** As written: one and the same string for all tokens of a remembered word. */
  readonly text: string
  /** For comparing: lower case, straight apostrophes. */
  readonly lower: string
  /** Hashes of `lower`, of the word's shape, and of the last 1 to 4 UTF-16 units of `lower`. */
  readonly hash: number
  readonly shape: number
  readonly ending1: number
  readonly ending2: number
  readonly ending3: number
  readonly ending4: number
  /** For a common word that always has the same part of speech. */
  readonly sureTag: PartOfSpeech | null
  #noun: string | null = null
  #verb: string | null = null

  constructor(word: string) {
    const lower = word.toLowerCase().replaceAll('’', "'")
    this.text = word
    this.lower = lower
    this.hash = hashText(lower)
    this.shape = hashText(wordShape(word))
    this.ending1 = hashText(lower, Math.max(0, lower.length - 1))
    this.ending2 = hashText(lower, Math.max(0, lower.length - 2))
    this.ending3 = hashText(lower, Math.max(0, lower.length - 3))
    this.ending4 = hashText(lower, Math.max(0, lower.length - 4))
    sureTags ??= readSureTags()
    this.sureTag = sureTags.get(word) ?? null
  }

  /** As in `lemmaOf`. */
  lemma(pos: PartOfSpeech): string {
    if (pos === 'NOUN') return (this.#noun ??= lemmaOf(this.lower, pos))
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PART') return (this.#verb ??= lemmaOf(this.lower, 'VERB'))
    return this.lower
  }
}

export const knowWord = rememberWords((word) => new KnownWord(word), 8192)

/** Common words that always have the same part of speech; they make up half of a text. */
function readSureTags(): ReadonlyMap<string, PartOfSpeech> {
  return new Map(Object.entries(readJsonWeights<Record<string, PartOfSpeech>>('sure-tags')))
}
