// Words that are written small wherever nothing asks for a capital, as counted
// in news: "absent", "voters", "medal". A capital that opens a sentence, or
// shouts, makes no name of one.

import { readJsonWeights } from '../../learning/weights.ts'

let words: ReadonlySet<string> | null = null

/** `lower` is in lower case. False for words that were met too seldom to tell. */
export function isCommonWord(lower: string): boolean {
  return (words ??= new Set(readJsonWeights<{ words: string }>('common-words').words.split(' '))).has(lower)
}
