import fc from 'fast-check'
import t from 'tap'
import { hashText, mix } from '../../../src/engine/learning/hashing.ts'

t.test('hashText() gives the published FNV-1a values', async (t) => {
  t.equal(hashText(''), 0x811c9dc5 | 0)
  t.equal(hashText('a'), 0xe40c292c | 0)
  t.equal(hashText('foobar'), 0xbf9cf968 | 0)
})

t.test('hashText() looks at whole UTF-16 units, lone surrogates too', async (t) => {
  t.not(hashText('Ā'), hashText('\u0000'))
  t.not(hashText('\ud83d'), hashText('\ud83e'))
})

t.test('mix() and hashText() give signed 32-bit numbers', async (t) => {
  const isSigned = (number: number): boolean => number === (number | 0)
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer(), fc.integer(), (text, left, right) => {
      return isSigned(hashText(text)) && isSigned(mix(left, right))
    }),
  )
  t.pass()
})

t.test('mix() tells left from right and spreads neighbors over the high bits, which pick the row', async (t) => {
  t.not(mix(1, 2), mix(2, 1))
  const rows = new Set(Array.from({ length: 1000 }, (_, number) => mix(7, number) >>> 22))
  // 1,000 draws from 1,024 rows leave about 1,024 (1 - 1/e) = 638 rows hit
  t.ok(rows.size > 580, `${rows.size} rows`)
})
