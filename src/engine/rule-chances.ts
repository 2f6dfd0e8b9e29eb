// How often the answers of rules that make no learned choice are right. One
// table, weights/rule-chances.json: `npm run train` measures what annotated
// articles have twenty answers of, and leaves the rest as it is.

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
