// Logistic regression over named binary features: small models that a person can read, stored as
// JSON.

/** The names of the features that hold; names unknown to the model count as zero. */
export type Features = readonly string[]

export interface LinearModel {
  readonly bias: number
  readonly weights: Readonly<Record<string, number>>
}

export interface Example {
  readonly features: Features
  readonly label: boolean
}

export interface TrainingOptions {
  /** Passes over the examples. */
  readonly epochs: number
  readonly learningRate: number
  /** Strength of the L2 penalty for each example seen. */
  readonly penalty: number
  /** Features that occur in fewer examples are left out. */
  readonly minimumCount: number
}

const DEFAULTS: TrainingOptions = { epochs: 20, learningRate: 0.1, penalty: 1e-5, minimumCount: 5 }

/** The chance, from 0 to 1, that the label holds. */
export function probability(model: LinearModel, features: Features): number {
  return 1 / (1 + Math.exp(-linearScore(model, features)))
}

/** The log-odds behind `probability`; for ranking candidates against each other. */
export function linearScore(model: LinearModel, features: Features): number {
  const weights = weightsOf(model)
  let sum = model.bias
  for (const name of features) sum += weights.get(name) ?? 0
  return sum
}

const known = new WeakMap<LinearModel, ReadonlyMap<string, number>>()

/** Looking up a name in a Map is faster than in an object with thousands of keys, and a Map has no inherited keys. */
function weightsOf(model: LinearModel): ReadonlyMap<string, number> {
  let weights = known.get(model)
  if (weights === undefined) known.set(model, (weights = new Map(Object.entries(model.weights))))
  return weights
}

/**
 * Fits the model by stochastic gradient descent with AdaGrad steps (Duchi et
 * al. 2011). The same examples in the same order give the same model.
 */
export function trainLinearModel(examples: readonly Example[], options: Partial<TrainingOptions> = {}): LinearModel {
  const { epochs, learningRate, penalty, minimumCount } = { ...DEFAULTS, ...options }
  const index = indexFeatures(examples, minimumCount)
  const rows = examples.map((example) => ({
    label: example.label ? 1 : 0,
    columns: example.features.flatMap((name) => index.get(name) ?? []),
  }))
  const weights = new Float64Array(index.size + 1)
  const squares = new Float64Array(index.size + 1).fill(1e-8)
  const step = (column: number, gradient: number): void => {
    squares[column]! += gradient * gradient
    weights[column]! -= (learningRate * gradient) / Math.sqrt(squares[column]!)
  }
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const at of shuffled(rows.length, epoch)) {
      const row = rows[at]!
      let score = weights[index.size]!
      for (const column of row.columns) score += weights[column]!
      const error = 1 / (1 + Math.exp(-score)) - row.label
      step(index.size, error)
      for (const column of row.columns) step(column, error + penalty * weights[column]!)
    }
  }
  const named = [...index].map(([name, column]) => [name, round(weights[column]!)] as const)
  return { bias: round(weights[index.size]!), weights: Object.fromEntries(named.filter(([, weight]) => weight !== 0)) }
}

function indexFeatures(examples: readonly Example[], minimumCount: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { features } of examples) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1)
  const kept = [...counts].filter(([, count]) => count >= minimumCount).map(([name]) => name)
  return new Map(kept.sort().map((name, column) => [name, column]))
}

/** The numbers below `length` in a pseudorandom order that depends only on `seed`. */
export function shuffled(length: number, seed: number): Uint32Array {
  const order = Uint32Array.from({ length }, (_, at) => at)
  let state = (seed * 0x9e3779b9 + 0x7f4a7c15) >>> 0
  for (let at = length - 1; at > 0; at--) {
    // mulberry32, a public-domain generator with 32 bits of state
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    const other = ((mixed ^ (mixed >>> 14)) >>> 0) % (at + 1)
    const held = order[at]!
    order[at] = order[other]!
    order[other] = held
  }
  return order
}

function round(weight: number): number {
  return Math.round(weight * 1e4) / 1e4
}
