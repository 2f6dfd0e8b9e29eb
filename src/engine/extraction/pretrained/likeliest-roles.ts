// The role of each unit, seen from a cue or a quoted span: the most likely sequence as a whole,
// with a cost for each run of words that begins. If each unit were decided on its own, "lowered
// debate expectations" would fall apart wherever the network doubts a word in the middle.

import { ROLE_COUNT, SOURCE } from '../role-runs.ts'

/**
 * Applies Viterbi's algorithm to the chances of each unit and role. `isOut` says which units have
 * no role, `isQuoted` which are quoted spans: a run that begins with one costs nothing, since a
 * span is complete in itself.
 */
export function likeliestRoles(
  chances: Float64Array,
  isOut: (unit: number) => boolean,
  isQuoted: (unit: number) => boolean,
): Uint8Array {
  const length = chances.length / ROLE_COUNT
  const best = new Float64Array(ROLE_COUNT)
  const next = new Float64Array(ROLE_COUNT)
  const from = new Uint8Array(chances.length)
  for (let unit = 0; unit < length; unit++) {
    const cost = isQuoted(unit) ? 0 : COST_OF_RUN
    for (let role = 0; role < ROLE_COUNT; role++) {
      let [before, score] = [role, unit === 0 ? (role === 0 ? 0 : -cost) : best[role]!]
      for (let other = 0; unit > 0 && other < ROLE_COUNT; other++) {
        const reached = best[other]! - (role === 0 ? 0 : cost)
        if (other !== role && reached > score) [before, score] = [other, reached]
      }
      const chance = isOut(unit) ? (role === 0 ? 1 : 0) : chances[unit * ROLE_COUNT + role]!
      next[role] = score + Math.log(Math.max(chance, LEAST))
      from[unit * ROLE_COUNT + role] = before
    }
    best.set(next)
  }
  const roles = new Uint8Array(length)
  let role = best.indexOf(Math.max(...best))
  for (let unit = length - 1; unit >= 0; unit--) {
    roles[unit] = role
    role = from[unit * ROLE_COUNT + role]!
  }
  fillSources(roles, chances)
  return roles
}

/** There is one source, so a single doubtful unit does not split it: Retired [miner] and part-time clown Al Price. */
function fillSources(roles: Uint8Array, chances: Float64Array): void {
  for (let unit = 1; unit < roles.length - 1; unit++) {
    const isParting = roles[unit] === 0 && roles[unit - 1] === SOURCE && roles[unit + 1] === SOURCE
    if (isParting && chances[unit * ROLE_COUNT + SOURCE]! >= LEAST_BETWEEN) roles[unit] = SOURCE
  }
}

/** The least chance of being a source for such a unit. */
const LEAST_BETWEEN = 0.1

/** In natural logarithms of chances. Chosen on the development articles: 0.5 to 1.5 differ little. */
const COST_OF_RUN = 1
/** The least chance, because the logarithm of 0 is not finite. */
const LEAST = 1e-9
