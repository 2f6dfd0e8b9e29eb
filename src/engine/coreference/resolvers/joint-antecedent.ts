// Two people named together, whom "they", "both men" or "the senators" may refer to afterwards:
// "[Mr. Grassley] and [Mr. Leahy] wrote".

import type { Document, Token } from '../../language/document.ts'
import { ROLE_NOUNS } from '../../languages/en/role-nouns.ts'
import type { NameMention } from '../types.ts'
import type { ResolutionContext } from '../resolution-context.ts'

export interface Pair {
  readonly first: number
  readonly second: number
  readonly sentences: number
  readonly isQuoted: boolean
  /** Whether the two are a joint subject: "[Grassley] and [Leahy] see". */
  readonly isSubject: boolean
}

/** The most mentions and answers to look at. */
const MOST_MENTIONS = 24
const MOST_ANSWERS = 4

/**
 * The latest pair of candidates before `token`, from an earlier joint answer or from "and" between
 * two names; `null` if there is none.
 */
export function pairBefore({ document, entities, answers, salience }: ResolutionContext, token: number): Pair | null {
  const { sentenceOf } = document
  const { mentions, all: candidates } = entities
  const end = salience.mentionsPassed()
  for (let at = end - 1; at > 0 && at >= end - MOST_MENTIONS; at--) {
    const right = mentions[at]!
    // "Ann Lee, Republican of [Iowa], and Ben Oak"
    const isOver = at > 1 && candidates[mentions[at - 1]!.entity]!.kind === 'place'
    const left = mentions[isOver && candidates[right.entity]!.kind === 'person' ? at - 2 : at - 1]!
    if (right.last >= token || left.entity === right.entity || !areJoined(document, left, right)) continue
    if (candidates[left.entity]!.kind !== candidates[right.entity]!.kind || candidates[left.entity]!.kind === 'unknown')
      continue
    return {
      first: left.entity,
      second: right.entity,
      sentences: sentenceOf[token]! - sentenceOf[left.first]!,
      isQuoted: left.isQuoted,
      isSubject: right.place === 'subject',
    }
  }
  for (const { resolution } of answers.slice(-MOST_ANSWERS).reverse()) {
    const first = resolution.speakers[0]?.entity ?? null
    const second = resolution.speakers[1]?.entity ?? null
    if (first !== null && second !== null) return { first, second, sentences: 3, isQuoted: false, isSubject: true }
  }
  return null
}

/**
 * The most tokens between two names, including an apposition and an occupation: "Leanne Okoro[,
 * the captain, and her deputy, ]Jodie Farrelly".
 */
const LONGEST_BETWEEN = 12

/** Whether "and" joins two neighboring names, with nothing between them but descriptions of the two. */
function areJoined({ tokens, sentenceOf }: Document, left: NameMention, right: NameMention): boolean {
  const first = left.last + 1
  const last = (right.titles?.first ?? right.first) - 1
  if (last < first || last - first >= LONGEST_BETWEEN || sentenceOf[left.first] !== sentenceOf[right.first])
    return false
  const between = tokens.slice(first, last + 1)
  const and = between.findIndex(({ lower }) => lower === 'and')
  if (and < 0 || between.some(isOfClause)) return false
  // "Belov came with Marsh, and Okafor": commas must set off what precedes "and".
  const isApposed = and === 0 || (between[0]!.text === ',' && between[and - 1]!.text === ',' && and > 1)
  const words = between.slice(and + 1)
  return isApposed && words.every(({ text }) => text === ',' || /^\p{Ll}/u.test(text))
}

/** A real verb, unlike "and [guitarist] Helen Marsh". */
function isOfClause({ pos, lower }: Token): boolean {
  return pos === 'AUX' || pos === 'SCONJ' || (pos === 'VERB' && !ROLE_NOUNS.has(lower))
}

/** The evidence for a pair. */
export function pairFeatures(pair: Pair, word: string): string[] {
  const distance = pair.sentences < 3 ? pair.sentences : '3+'
  return [
    'p:bias',
    `p:distance:${distance}`,
    `p:quoted:${pair.isQuoted}`,
    `p:word:${word}`,
    `p:subject:${pair.isSubject}`,
    `p:subject:${pair.isSubject}&distance:${distance}`,
  ]
}
