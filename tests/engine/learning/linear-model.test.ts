import fc from 'fast-check'
import t from 'tap'
import {
  linearScore,
  probability,
  shuffled,
  trainLinearModel,
  type Example,
  type LinearModel,
} from '../../../src/engine/learning/linear-model.ts'

const MODEL: LinearModel = { bias: -1, weights: { wet: 2, cold: 0.5 } }

t.test('linearScore() adds up bias and known features, and lets unknown ones count nothing', async (t) => {
  t.equal(linearScore(MODEL, []), -1)
  t.equal(linearScore(MODEL, ['wet', 'cold', 'loud']), 1.5)
})

t.test('linearScore() is not fooled by names that every object has', async (t) => {
  t.equal(linearScore(MODEL, ['constructor', 'toString', '__proto__']), -1)
})

t.test('probability() is a half at even odds and stays within 0 and 1', async (t) => {
  t.equal(probability({ bias: 0, weights: {} }, []), 0.5)
  t.equal(probability({ bias: 1000, weights: {} }, []), 1)
  t.equal(probability({ bias: -1000, weights: {} }, []), 0)
  fc.assert(
    fc.property(fc.double({ noNaN: true }), (bias) => {
      const chance = probability({ bias, weights: {} }, [])
      return chance >= 0 && chance <= 1
    }),
  )
})

/** It rains when it is wet and not hot; the day of the week says nothing. */
const EXAMPLES: readonly Example[] = Array.from({ length: 200 }, (_, number) => {
  const [wet, hot] = [number % 2 === 0, number % 3 === 0]
  const features = [...(wet ? ['wet'] : []), ...(hot ? ['hot'] : []), `day ${number % 7}`]
  return { features, label: wet && !hot }
})

t.test('trainLinearModel() learns which features tell', async (t) => {
  const model = trainLinearModel(EXAMPLES, { epochs: 200 })
  t.ok(probability(model, ['wet']) > 0.9)
  t.ok(probability(model, ['wet', 'hot']) < 0.1)
  t.ok(probability(model, []) < 0.1)
  t.ok(Math.abs(model.weights['day 3'] ?? 0) < 0.5 * Math.abs(model.weights['wet']!))
})

t.test('trainLinearModel() gives the same model for the same examples', async (t) => {
  t.same(trainLinearModel(EXAMPLES), trainLinearModel(EXAMPLES))
})

t.test('trainLinearModel() leaves rare features out', async (t) => {
  const model = trainLinearModel([...EXAMPLES, { features: ['once'], label: true }], { minimumCount: 2 })
  t.notOk(Object.hasOwn(model.weights, 'once'))
})

t.test('shuffled() holds every number once, in an order of its own for each seed', async (t) => {
  fc.assert(
    fc.property(fc.nat(200), fc.nat(), (length, seed) => {
      const order = shuffled(length, seed)
      return (
        [...order].sort((one, other) => one - other).every((number, at) => number === at) && order.length === length
      )
    }),
  )
  t.same(shuffled(50, 3), shuffled(50, 3))
  t.notSame(shuffled(50, 3), shuffled(50, 4))
  t.notSame(shuffled(50, 3), shuffled(50, 3).toSorted())
})
