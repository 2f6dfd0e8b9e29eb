// Two people named in one breath, who may be "they", "both men" or "the
// senators" after: "[Mr. Grassley] and [Mr. Leahy] wrote".

import type { Asking } from '../resolution-context.ts'

export interface Pair {
  readonly first: number
  readonly second: number
  readonly sentences: number
  readonly isQuoted: boolean
}

/** Mentions and answers looked at. */
const MOST_MENTIONS = 24
const MOST_ANSWERS = 4

/** The latest pair of candidates before `token`, by an earlier joint answer or by "and" between two names; `null` for none. */
export function pairBefore({ document, people, answers, trails }: Asking, token: number): Pair | null {
  const { tokens, sentenceOf } = document
  const { mentions, candidates } = people
  const end = trails.mentionsPassed()
  for (let at = end - 1; at > 0 && at >= end - MOST_MENTIONS; at--) {
    const left = mentions[at - 1]!
    const right = mentions[at]!
    const start = right.titles?.first ?? right.first
    if (
      right.last >= token ||
      start !== left.last + 2 ||
      tokens[left.last + 1]!.lower !== 'and' ||
      left.candidate === right.candidate
    )
      continue
    if (
      candidates[left.candidate]!.kind !== candidates[right.candidate]!.kind ||
      candidates[left.candidate]!.kind === 'unknown'
    )
      continue
    return {
      first: left.candidate,
      second: right.candidate,
      sentences: sentenceOf[token]! - sentenceOf[left.first]!,
      isQuoted: left.isQuoted,
    }
  }
  for (const { resolution } of answers.slice(-MOST_ANSWERS).reverse()) {
    const [first, second] = resolution.speakers
    const pair = [first?.candidate ?? null, second?.candidate ?? null]
    if (pair[0] === null || pair[1] === null || pair[0] === undefined || pair[1] === undefined) continue
    return { first: pair[0], second: pair[1], sentences: 3, isQuoted: false }
  }
  return null
}

/** What speaks for a pair. */
export function pairFeatures(pair: Pair, word: string): string[] {
  const distance = pair.sentences < 3 ? pair.sentences : '3+'
  return ['p:bias', `p:distance:${distance}`, `p:quoted:${pair.isQuoted}`, `p:word:${word}`]
}
