// The chances of each role for the units around a cue or a quoted span, from the scores of a
// window: the arithmetic of the network's last layer (src/tools/train/reader/network.py).

import { ROLE_COUNT } from '../role-runs.ts'
import type { WindowScores } from './network.ts'

/** What a question is asked about. */
export const QUESTIONS = { cue: 0, quotedSpan: 1 } as const
export type Question = keyof typeof QUESTIONS

const QUESTION_COUNT = 2
const RANK = 64
const NEAR = 8
const FARTHEST = 20
const DISTANCE_COUNT = 2 * FARTHEST + 1

/** Units of a window, both ends included. */
export interface WindowRange {
  readonly first: number
  readonly last: number
}

/** The chances of each role for the units in `among`, unit after unit. */
export function roleChances(
  scores: WindowScores,
  question: Question,
  asking: WindowRange,
  among: WindowRange,
): Float64Array {
  const { queries, keys, roles, distances } = scores
  const kind = QUESTIONS[question]
  const chances = new Float64Array((among.last - among.first + 1) * ROLE_COUNT)
  const query = new Float64Array(ROLE_COUNT * RANK)
  const [one, other] = [startOf(asking.first, kind) * RANK, startOf(asking.last, kind) * RANK]
  for (let at = 0; at < query.length; at++) query[at] = (queries[one + at]! + queries[other + at]!) / 2
  for (let unit = among.first, place = 0; unit <= among.last; unit++, place += ROLE_COUNT) {
    const distance = (kind * DISTANCE_COUNT + bucketOf(unit, asking)) * ROLE_COUNT
    const from = startOf(unit, kind)
    for (let role = 0; role < ROLE_COUNT; role++) {
      let score = roles[from + role]! + distances[distance + role]!
      const key = (from + role) * RANK
      for (let at = 0; at < RANK; at++) score += query[role * RANK + at]! * keys[key + at]!
      chances[place + role] = score
    }
    softmax(chances, place, ROLE_COUNT)
  }
  return chances
}

const startOf = (unit: number, kind: number): number => (unit * QUESTION_COUNT + kind) * ROLE_COUNT

/** As `bucket` of network.py. */
function bucketOf(unit: number, { first, last }: WindowRange): number {
  const distance = unit < first ? first - unit : Math.max(0, unit - last)
  const step = Math.floor(Math.min(FARTHEST, distance < NEAR ? distance : NEAR + Math.log2(distance / NEAR) * 3))
  return unit < first ? FARTHEST - step : FARTHEST + step
}

/** Replaces scores by chances, in place. */
export function softmax(scores: Float64Array, from: number, count: number): void {
  let highest = -Infinity
  for (let at = from; at < from + count; at++) highest = Math.max(highest, scores[at]!)
  let sum = 0
  for (let at = from; at < from + count; at++) sum += scores[at] = Math.exp(scores[at]! - highest)
  for (let at = from; at < from + count; at++) scores[at]! /= sum
}
