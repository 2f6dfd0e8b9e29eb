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
 * - `singular-they`: "they" of somebody who is said to use it;
 * - `byline`, `byline-of-several`: "I" and "we" in a signed piece;
 * - `by-rules-…`: who a source is in languages without a learned model.
 *
 * Those of other languages than English were measured on 96 articles of our
 * own in eight languages (of 685 quotations).
 */
export type RuleChance =
  | ReportingPattern
  | 'ambiguous-name'
  | 'relative-pronoun'
  | 'owned-body'
  | 'interview-turn'
  | 'own-quotation'
  | 'latest-speaker'
  | 'singular-they'
  | 'byline'
  | 'byline-of-several'
  | 'by-rules-full-name'
  | 'by-rules-family-name'
  | 'by-rules-organization'
  | 'by-rules-pronoun'
  | 'by-rules-role'
  | 'by-rules-description'

/** How the words were found beside a reporting verb or a phrase, in languages without a learned model. */
export type ReportingPattern =
  | 'verb-after-quote'
  | 'verb-before-quote'
  | 'verb-after-clause-with-quote'
  | 'called'
  | 'piece-in-marks'
  | 'summary'
  | 'as-clause'
  | 'that-clause'
  | 'mood-clause'
  | 'verb-after-clause'
  | 'source-phrase'
  | 'closing-source'
  | 'colon-before-quote'
  | 'colon-after-sentence'

export type RuleChances = Readonly<Record<RuleChance, number>>

let loaded: RuleChances | null = null

/** From 0 to 1. */
export function chanceOf(rule: RuleChance): number {
  return (loaded ??= readRuleChances())[rule]
}

export function readRuleChances(): RuleChances {
  return readJsonWeights<RuleChances>('rule-chances')
}
