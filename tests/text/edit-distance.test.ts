import fc from 'fast-check'
import t from 'tap'
import { editDistance } from '../../src/text/edit-distance.ts'

t.test('editDistance() counts letters that are changed, added, omitted and swapped', async (t) => {
  const cases: readonly (readonly [one: string, other: string, distance: number])[] = [
    ['vasquez', 'vasquez', 0],
    ['vasqez', 'vasquez', 1],
    ['vasquezz', 'vasquez', 1],
    ['vazquez', 'vasquez', 1],
    ['vasuqez', 'vasquez', 1],
    ['avsquez', 'vasquez', 1],
    ['avsqeuz', 'vasquez', 2],
    ['basqez', 'vasquez', 2],
    ['ca', 'abc', Infinity],
    ['lee', 'li', 2],
    ['', 'ab', 2],
    ['', '', 0],
    ['merkel', 'macron', Infinity],
  ]
  for (const [one, other, distance] of cases) {
    t.equal(editDistance(one, other, 2), distance, `${one}, ${other}`)
    t.equal(editDistance(other, one, 2), distance, `${other}, ${one}`)
  }
  t.equal(editDistance('basqez', 'vasquez', 1), Infinity, 'no more than the given maximum')
})

t.test('editDistance() agrees with the full table', async (t) => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
  fc.assert(
    fc.property(word, word, fc.nat({ max: 4 }), (one, other, most) => {
      const whole = wholeTable(one, other)
      return editDistance(one, other, most) === (whole <= most ? whole : Infinity)
    }),
    { numRuns: 3000 },
  )
  t.pass('each was the same')
})

function wholeTable(one: string, other: string): number {
  const table = Array.from({ length: one.length + 1 }, (_, i) =>
    Array.from({ length: other.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  for (let i = 1; i <= one.length; i += 1) {
    for (let j = 1; j <= other.length; j += 1) {
      const steps = [
        table[i - 1]![j]! + 1,
        table[i]![j - 1]! + 1,
        table[i - 1]![j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1),
      ]
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        steps.push(table[i - 2]![j - 2]! + 1)
      table[i]![j] = Math.min(...steps)
    }
  }
  return table[one.length]![other.length]!
}
