import fc from 'fast-check'
import t from 'tap'
import { findPairs, toCodePoints, toCodeUnits } from '../../src/text/code-points.ts'

t.test('findPairs() finds where characters with two code units end', async (t) => {
  t.same(findPairs('a😀b𝒳'), [3, 6])
  t.same(findPairs('“Zoë” — 日本'), [])
  t.same(findPairs(''), [])
})

t.test('An offset in code points is the number of characters before it', async (t) => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '“', '\r\n', '😀', '𠮷', 'é'), { maxLength: 30 }), (pieces) => {
      const characters = Array.from(pieces.join(''))
      const pairs = findPairs(characters.join(''))
      for (let count = 0; count <= characters.length; count += 1) {
        const offset = characters.slice(0, count).join('').length
        t.equal(toCodePoints(pairs, offset), count)
        t.equal(toCodeUnits(pairs, count), offset)
      }
    }),
  )
})

t.test('An offset within a character counts as before it, and one beyond the text stays beyond it', async (t) => {
  const pairs = findPairs('a😀b')
  t.equal(toCodePoints(pairs, 2), 1)
  t.equal(toCodeUnits(pairs, 10), 11)
})
