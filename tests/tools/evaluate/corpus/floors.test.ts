import t from 'tap'
import { findWorse, setFloors } from '../../../../src/tools/evaluate/corpus/floors.ts'
import type { Scores } from '../../../../src/tools/evaluate/score-articles.ts'

const AGREEMENTS = ['pair F1, direct+mixed', 'pair F1, all', 'pair F1, sayings', 'quotations in marks', 'source exact']
const EXACT = ['cue exact', 'content exact']
const ACCURACIES = ['direct', 'mixed', 'indirect'].map((type) => `speaker lenient, ${type}`)

/** All figures at `good`, a share from 0 to 1, and those that count wrong results at `bad`. */
function scores(good: number, bad: number): Scores {
  return {
    articleCount: 1,
    unansweredCount: 0,
    invalidSpanCount: 0,
    agreements: [...AGREEMENTS, ...EXACT].map((name) => ({
      name,
      precision: 1,
      recall: 1,
      f1: good,
      predictedCount: 9,
      goldCount: 9,
    })),
    accuracies: [
      ...ACCURACIES.map((name) => ({ name, value: good, of: 9 })),
      { name: 'named though unnamed, all', value: bad, of: 9 },
    ],
  }
}

t.test(
  'setFloors() leaves half a percentage point, below figures that should be high and above figures that should be low',
  async (t) => {
    const { measured, engine, floors, ceilings } = setFloors(scores(0.8, 0.1), '2026-03-14', '0.1.0+abc')
    t.match({ measured, engine }, { measured: '2026-03-14', engine: '0.1.0+abc' })
    t.equal(Object.keys(floors).length, 10)
    t.same(new Set(Object.values(floors)), new Set([79.5]))
    t.same(ceilings, { 'named though unnamed, all': 10.5 })
  },
)

t.test('findWorse() names the figures beyond their limits, and no others', async (t) => {
  const floors = setFloors(scores(0.8, 0.1), '2026-03-14', '0.1.0+abc')
  t.same(findWorse(scores(0.796, 0.104), floors), [])
  t.equal(findWorse(scores(0.794, 0.1), floors).length, 10)
  t.same(findWorse(scores(0.9, 0.11), floors), ['named though unnamed, all: 11.0, must be at most 10.5'])
})

t.test('findWorse() refuses floors for unknown figures', async (t) => {
  const floors = { ...setFloors(scores(0.8, 0.1), '2026-03-14', '0.1.0+abc'), floors: { 'pair F1, some': 1 } }
  t.throws(() => findWorse(scores(0.8, 0.1), floors), /pair F1, some/)
})
