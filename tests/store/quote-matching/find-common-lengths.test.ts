import fc from 'fast-check'
import t from 'tap'
import type { Span } from '../../../src/model.ts'
import { findCommonLengths } from '../../../src/store/quote-matching/find-common-lengths.ts'

t.test('The length that quotes of two analyses have in common is computed part by part', async (t) => {
  const [won, lost, both] = [
    [{ start: 0, end: 10 }],
    [{ start: 20, end: 30 }],
    [
      { start: 5, end: 9 },
      { start: 25, end: 40 },
    ],
  ]
  t.same(findCommonLengths([won, lost, []], [both]), [new Map([[0, 4]]), new Map([[0, 5]]), new Map()])
  t.same(
    findCommonLengths([both], [lost, won]),
    [
      new Map([
        [0, 5],
        [1, 4],
      ]),
    ],
    'in the order of the others',
  )
})

t.test('Spans that only touch have nothing in common, nor has an empty span', async (t) => {
  t.same(findCommonLengths([[{ start: 0, end: 5 }]], [[{ start: 5, end: 9 }], [{ start: 3, end: 3 }]]), [new Map()])
})

t.test('The result is the same as comparing each with all', async (t) => {
  const parts = fc
    .uniqueArray(fc.nat(60), { maxLength: 6 })
    .map((ends) => ends.sort((one, other) => one - other))
    .map((ends) =>
      ends.flatMap((start, index) => (index % 2 === 0 ? [{ start, end: ends[index + 1] ?? start + 3 }] : [])),
    )
  const quotes = fc.array(parts, { maxLength: 8 })
  fc.assert(
    fc.property(quotes, quotes, (ones, others) => {
      t.same(
        findCommonLengths(ones, others),
        ones.map((one) => compareWithAll(one, others)),
      )
    }),
  )
})

function compareWithAll(one: readonly Span[], others: readonly (readonly Span[])[]): ReadonlyMap<number, number> {
  const lengths = others.map((other) =>
    one.flatMap((a) => other.map((b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)))),
  )
  const sums = lengths.map((common, index) => [index, common.reduce((sum, length) => sum + length, 0)] as const)
  return new Map(sums.filter(([, sum]) => sum > 0))
}
