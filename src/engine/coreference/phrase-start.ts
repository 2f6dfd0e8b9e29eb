// Where the noun phrase of a noun begins, by parts of speech alone.

import type { Document } from '../language/document.ts'

/** Longer ones are lists. */
const MOST_TOKENS = 12

/** The first token of "[a former Ohio] lawmaker", given the noun. */
export function phraseStart({ tokens, sentenceOf }: Document, noun: number): number {
  let start = noun
  while (
    start > 0 &&
    noun - start < MOST_TOKENS &&
    sentenceOf[start - 1] === sentenceOf[noun] &&
    tokens[start]!.pos !== 'DET' &&
    /^(?:NOUN|ADJ|PROPN|NUM|DET)$/u.test(tokens[start - 1]!.pos)
  )
    start--
  return start
}
