// The forward-backward algorithm (Rabiner 1989).

/** What the pass in each direction gives; each position is scaled to sum to 1, so that long runs neither overflow nor vanish. */
interface Passes {
  readonly forward: Float64Array
  readonly backward: Float64Array
  /** For each position and each pair of labels, what the step and the unit after it weigh. */
  readonly factors: Float64Array
}

/** The chance of each label of each unit, given the whole run. */
export function marginalChances(units: Float64Array, edges: Float64Array, length: number, count: number): Float64Array {
  return marginalsOf(passBothWays(units, edges, length, count), length, count)
}

/** Marginals of units and of steps, which only training needs. */
export function forwardBackward(
  units: Float64Array,
  edges: Float64Array,
  length: number,
  count: number,
): { marginals: Float64Array; steps: Float64Array } {
  const passes = passBothWays(units, edges, length, count)
  const { forward, backward, factors } = passes
  const square = count * count
  const steps = new Float64Array(length * square)
  for (let at = 0; at < length; at++) {
    for (let before = 0; before < count; before++) {
      const left = at === 0 ? (before === 0 ? 1 : 0) : forward[(at - 1) * count + before]!
      for (let label = 0; label < count; label++)
        steps[at * square + before * count + label] =
          left * factors[at * square + before * count + label]! * backward[at * count + label]!
    }
    normalise(steps, at * square, square)
  }
  return { marginals: marginalsOf(passes, length, count), steps }
}

function passBothWays(units: Float64Array, edges: Float64Array, length: number, count: number): Passes {
  const square = count * count
  const forward = new Float64Array(length * count)
  const backward = new Float64Array(length * count).fill(1)
  const factors = new Float64Array(length * square)
  for (let at = 0; at < length; at++) {
    weighSteps(units, edges, factors, at, count)
    for (let label = 0; label < count; label++) {
      let total = 0
      if (at === 0) total = factors[label]!
      else
        for (let before = 0; before < count; before++)
          total += forward[(at - 1) * count + before]! * factors[at * square + before * count + label]!
      forward[at * count + label] = total
    }
    normalise(forward, at * count, count)
  }
  for (let at = length - 2; at >= 0; at--) {
    for (let label = 0; label < count; label++) {
      let total = 0
      for (let after = 0; after < count; after++)
        total += factors[(at + 1) * square + label * count + after]! * backward[(at + 1) * count + after]!
      backward[at * count + label] = total
    }
    normalise(backward, at * count, count)
  }
  return { forward, backward, factors }
}

/** The factors of one position, relative to the largest. */
function weighSteps(units: Float64Array, edges: Float64Array, factors: Float64Array, at: number, count: number): void {
  const start = at * count * count
  let top = -Infinity
  for (let before = 0; before < count; before++) {
    for (let label = 0; label < count; label++) {
      const cell = start + before * count + label
      const score = edges[cell]! + units[at * count + label]!
      factors[cell] = score
      if (score > top) top = score
    }
  }
  for (let cell = start; cell < start + count * count; cell++) factors[cell] = Math.exp(factors[cell]! - top)
}

function marginalsOf({ forward, backward }: Passes, length: number, count: number): Float64Array {
  const marginals = new Float64Array(length * count)
  for (let cell = 0; cell < marginals.length; cell++) marginals[cell] = forward[cell]! * backward[cell]!
  for (let at = 0; at < length; at++) normalise(marginals, at * count, count)
  return marginals
}

function normalise(values: Float64Array, start: number, length: number): void {
  let sum = 0
  for (let at = start; at < start + length; at++) sum += values[at]!
  for (let at = start; at < start + length; at++) values[at]! /= sum || 1
}
