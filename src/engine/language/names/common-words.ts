// Words that news writes in lower case wherever nothing requires a capital: "absent", "voters",
// "medal". A capital at the start of a sentence or in shouted text does not make them names.

import { readJsonWeights } from '../../learning/weights.ts'

let words: ReadonlySet<string> | null = null

/** `lower` is in lower case. False for words that were too rare to tell. */
export function isCommonWord(lower: string): boolean {
  return (words ??= new Set(readJsonWeights<{ words: string }>('common-words').words.split(' '))).has(lower)
}
