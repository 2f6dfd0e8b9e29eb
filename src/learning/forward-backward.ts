// The forward-backward algorithm (Rabiner 1989).

/** Marginals of units and of steps. Each position is scaled to sum to 1, so that long runs neither overflow nor vanish. */
export function forwardBackward(
  units: Float64Array,
  edges: Float64Array,
  length: number,
  count: number,
): { marginals: Float64Array; steps: Float64Array } {
  const square = count * count
  const forward = new Float64Array(length * count)
  const backward = new Float64Array(length * count).fill(1)
  const factors = new Float64Array(length * square)
  for (let at = 0; at < length; at++) {
    let top = -Infinity
    for (let step = 0; step < square; step++)
      top = Math.max(top, edges[at * square + step]! + units[at * count + (step % count)]!)
    for (let step = 0; step < square; step++)
      factors[at * square + step] = Math.exp(edges[at * square + step]! + units[at * count + (step % count)]! - top)
    let sum = 0
    for (let label = 0; label < count; label++) {
      let total = 0
      if (at === 0) total = factors[label]!
      else
        for (let before = 0; before < count; before++)
          total += forward[(at - 1) * count + before]! * factors[at * square + before * count + label]!
      sum += forward[at * count + label] = total
    }
    for (let label = 0; label < count; label++) forward[at * count + label]! /= sum || 1
  }
  for (let at = length - 2; at >= 0; at--) {
    let sum = 0
    for (let label = 0; label < count; label++) {
      let total = 0
      for (let after = 0; after < count; after++)
        total += factors[(at + 1) * square + label * count + after]! * backward[(at + 1) * count + after]!
      sum += backward[at * count + label] = total
    }
    for (let label = 0; label < count; label++) backward[at * count + label]! /= sum || 1
  }
  const marginals = new Float64Array(length * count)
  const steps = new Float64Array(length * square)
  for (let at = 0; at < length; at++) {
    for (let label = 0; label < count; label++)
      marginals[at * count + label] = forward[at * count + label]! * backward[at * count + label]!
    normalise(marginals, at * count, count)
    for (let before = 0; before < count; before++) {
      const left = at === 0 ? (before === 0 ? 1 : 0) : forward[(at - 1) * count + before]!
      for (let label = 0; label < count; label++)
        steps[at * square + before * count + label] =
          left * factors[at * square + before * count + label]! * backward[at * count + label]!
    }
    normalise(steps, at * square, square)
  }
  return { marginals, steps }
}

function normalise(values: Float64Array, start: number, length: number): void {
  let sum = 0
  for (let at = start; at < start + length; at++) sum += values[at]!
  for (let at = start; at < start + length; at++) values[at]! /= sum || 1
}
