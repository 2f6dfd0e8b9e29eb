// How often rules that make no learned choice are right. The figures are in one table,
// weights/rule-chances.json: `npm run train` measures a rule if it gives at least twenty answers
// in the annotated articles, and leaves the other figures as they are.

import { readJsonWeights } from './learning/weights.ts'
import type { RuleChance } from './types.ts'

export type RuleChances = Readonly<Record<RuleChance, number>>

let loaded: RuleChances | null = null

/** From 0 to 1. */
export function chanceOf(rule: RuleChance): number {
  return (loaded ??= readRuleChances())[rule]
}

export function readRuleChances(): RuleChances {
  return readJsonWeights<RuleChances>('rule-chances')
}
