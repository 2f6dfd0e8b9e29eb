// The forward-backward algorithm (Rabiner 1989). Each position is scaled to sum to 1, so that long
// runs neither overflow nor underflow.

/** Marginals of units and steps, for training. */
export function forwardBackward(
  units: Float64Array,
  edges: Float64Array,
  length: number,
  count: number,
): { marginals: Float64Array; steps: Float64Array } {
  const square = count * count
  const factors = Float64Array.from(edges)
  const forward = new Float64Array(length * count)
  const backward = new Float64Array(length * count).fill(1)
  for (let at = 0; at < length; at++) {
    weighSteps(units, factors, at, count)
    forwardStep(factors, at, forward, at, count)
  }
  for (let at = length - 1; at > 0; at--) {
    const here = backward.subarray(at * count, (at + 1) * count)
    backwardStep(factors, at, here, backward.subarray((at - 1) * count, at * count), count)
  }
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
  const marginals = new Float64Array(length * count)
  for (let cell = 0; cell < marginals.length; cell++) marginals[cell] = forward[cell]! * backward[cell]!
  for (let at = 0; at < length; at++) normalise(marginals, at * count, count)
  return { marginals, steps }
}

/**
 * Replaces the log scores of the steps to position `at` (`edges`) by the weight of each step
 * together with its unit, relative to the heaviest.
 */
export function weighSteps(units: Float64Array, edges: Float64Array, at: number, count: number): void {
  const start = at * count * count
  let top = -Infinity
  for (let before = 0; before < count; before++) {
    for (let label = 0; label < count; label++) {
      const cell = start + before * count + label
      const score = edges[cell]! + units[at * count + label]!
      edges[cell] = score
      if (score > top) top = score
    }
  }
  for (let cell = start; cell < start + count * count; cell++) edges[cell] = Math.exp(edges[cell]! - top)
}

/** The chance of each label at position `position` of the run, given everything up to it; its factors begin at `at`. */
export function forwardStep(
  factors: Float64Array,
  at: number,
  forward: Float64Array,
  position: number,
  count: number,
): void {
  const square = count * count
  for (let label = 0; label < count; label++) {
    let total = 0
    if (position === 0) total = factors[label]!
    else
      for (let before = 0; before < count; before++)
        total += forward[(position - 1) * count + before]! * factors[at * square + before * count + label]!
    forward[position * count + label] = total
  }
  normalise(forward, position * count, count)
}

/** The evidence for the labels before `at` from everything after them, given the evidence for the labels at `at`. */
export function backwardStep(
  factors: Float64Array,
  at: number,
  backward: Float64Array,
  before: Float64Array,
  count: number,
): void {
  const square = count * count
  for (let label = 0; label < count; label++) {
    let total = 0
    for (let after = 0; after < count; after++)
      total += factors[at * square + label * count + after]! * backward[after]!
    before[label] = total
  }
  normalise(before, 0, count)
}

export function normalise(values: Float64Array, start: number, length: number): void {
  let sum = 0
  for (let at = start; at < start + length; at++) sum += values[at]!
  for (let at = start; at < start + length; at++) values[at]! /= sum || 1
}
