import fc from 'fast-check'
import t from 'tap'
import { compareSpans, containsSpan, makeSpan, sliceSpan, spansOverlap, trimSpan } from '../../src/text/span.ts'

const span = fc.tuple(fc.nat(20), fc.nat(20)).map(([start, length]) => makeSpan(start, start + length))

t.test('makeSpan() refuses offsets that cover nothing sensible', async (t) => {
  t.same(makeSpan(3, 5), { start: 3, end: 5 })
  t.same(makeSpan(3, 3), { start: 3, end: 3 })
  for (const [start, end] of [
    [5, 3],
    [-1, 2],
    [0.5, 2],
    [0, NaN],
  ] as const)
    t.throws(() => makeSpan(start, end), RangeError)
})

t.test('sliceSpan() counts UTF-16 code units', async (t) => {
  t.equal(sliceSpan('😀 Lee said', { start: 3, end: 6 }), 'Lee')
})

t.test('compareSpans() puts what contains before what it contains', async (t) => {
  const spans = [makeSpan(4, 6), makeSpan(0, 2), makeSpan(0, 9)]
  t.same(spans.sort(compareSpans), [makeSpan(0, 9), makeSpan(0, 2), makeSpan(4, 6)])
  fc.assert(
    fc.property(
      span,
      span,
      (one, other) => Math.sign(compareSpans(one, other)) === -Math.sign(compareSpans(other, one)),
    ),
  )
})

t.test('spansOverlap() wants a unit in common', async (t) => {
  t.equal(spansOverlap(makeSpan(0, 3), makeSpan(2, 5)), true)
  t.equal(spansOverlap(makeSpan(0, 3), makeSpan(3, 5)), false)
  fc.assert(
    fc.property(span, span, (one, other) => {
      const units = Array.from({ length: 41 }, (_, unit) => unit)
      return (
        spansOverlap(one, other) ===
          units.some(
            (unit) => containsSpan(one, makeSpan(unit, unit + 1)) && containsSpan(other, makeSpan(unit, unit + 1)),
          ) ||
        one.start === one.end ||
        other.start === other.end
      )
    }),
  )
})

t.test('trimSpan() leaves out white space at the ends', async (t) => {
  const text = 'a \u00a0We won\u3000\n b'
  t.equal(sliceSpan(text, trimSpan(text, makeSpan(1, text.length - 1))), 'We won')
  t.same(trimSpan(text, makeSpan(1, 3)), makeSpan(1, 1))
})
