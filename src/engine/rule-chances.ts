// How often the answers of rules that make no learned choice are right. One
// table, weights/rule-chances.json: `npm run train` measures what annotated
// articles have twenty answers of, and leaves the rest as it is.

import { readJsonWeights } from './learning/weights.ts'

/**
 * - `ambiguous-name`: a name that several of the article bear;
 * - `relative-pronoun`: who stands before "who";
 * - `owned-body`: "the Trump campaign", "his campaign";
 * - `interview-turn`: "Q", "A", or "I" under a label;
 * - `own-quotation`: "I" in words whose speaker is known, against that speaker's chance; `latest-speaker` where they are not known;
 * - `byline`, `byline-of-several`: "I" and "we" in a signed piece.
 */
export type RuleChance =
  | 'ambiguous-name'
  | 'relative-pronoun'
  | 'owned-body'
  | 'interview-turn'
  | 'own-quotation'
  | 'latest-speaker'
  | 'byline'
  | 'byline-of-several'

export type RuleChances = Readonly<Record<RuleChance, number>>

let loaded: RuleChances | null = null

/** From 0 to 1. */
export function chanceOf(rule: RuleChance): number {
  return (loaded ??= readRuleChances())[rule]
}

export function readRuleChances(): RuleChances {
  return readJsonWeights<RuleChances>('rule-chances')
}
