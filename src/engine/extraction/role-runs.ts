// Turns the roles of units into one source and the runs of the other role.

/** The roles are none, source, and the other: content seen from a cue, the cue seen from a quoted span. */
export const ROLE_COUNT = 3
export const SOURCE = 1
const OTHER = 2

/** A run of units, both ends included. */
export interface UnitRun {
  readonly first: number
  readonly last: number
}

export interface RoleRuns {
  readonly source: UnitRun | null
  /** In text order. */
  readonly others: readonly UnitRun[]
  /** The mean chance, from 0 to 1, of the units with that role; 0 if there are none. */
  readonly sourceChance: number
  readonly othersChance: number
}

/** `roles` has the role of each unit from `offset` on, `chances` the chances of each role for each unit. */
export function roleRuns(roles: Uint8Array, chances: Float64Array, offset: number): RoleRuns {
  const mean = (runs: readonly UnitRun[], role: number): number => {
    let [sum, count] = [0, 0]
    for (const { first, last } of runs)
      for (let at = first; at <= last; at++, count++) sum += chances[(at - offset) * ROLE_COUNT + role]!
    return count === 0 ? 0 : sum / count
  }
  const sources = runsOf(roles, SOURCE, offset)
  const others = runsOf(roles, OTHER, offset)
  // "Lee, he told the court, …" is sometimes read as two sources: the more probable one wins.
  const source = sources.reduce<UnitRun | null>(
    (best, run) => (best === null || mean([run], SOURCE) > mean([best], SOURCE) ? run : best),
    null,
  )
  return {
    source,
    others,
    sourceChance: source === null ? 0 : mean([source], SOURCE),
    othersChance: mean(others, OTHER),
  }
}

function runsOf(roles: Uint8Array, role: number, offset: number): UnitRun[] {
  const runs: UnitRun[] = []
  for (let first = 0; first < roles.length; first++) {
    if (roles[first] !== role) continue
    let last = first
    while (roles[last + 1] === role) last++
    runs.push({ first: first + offset, last: last + offset })
    first = last
  }
  return runs
}
