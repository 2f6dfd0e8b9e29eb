import fc from 'fast-check'
import t from 'tap'
import type { Span } from '../../src/model.ts'
import { compareSpans, containsSpan, sliceSpan, spansOverlap, trimSpan } from '../../src/text/span.ts'

function spanOf(start: number, end: number): Span {
  return { start, end }
}

const span = fc.tuple(fc.nat(20), fc.nat(20)).map(([start, length]) => spanOf(start, start + length))

t.test('sliceSpan() counts UTF-16 code units', async (t) => {
  t.equal(sliceSpan('😀 Lee said', { start: 3, end: 6 }), 'Lee')
})

t.test('compareSpans() puts an outer span before the spans it contains', async (t) => {
  const spans = [spanOf(4, 6), spanOf(0, 2), spanOf(0, 9)]
  t.same(spans.sort(compareSpans), [spanOf(0, 9), spanOf(0, 2), spanOf(4, 6)])
  fc.assert(
    fc.property(
      span,
      span,
      (one, other) => Math.sign(compareSpans(one, other)) === -Math.sign(compareSpans(other, one)),
    ),
  )
})

t.test('spansOverlap() requires a code unit in common', async (t) => {
  t.equal(spansOverlap(spanOf(0, 3), spanOf(2, 5)), true)
  t.equal(spansOverlap(spanOf(0, 3), spanOf(3, 5)), false)
  fc.assert(
    fc.property(span, span, (one, other) => {
      const units = Array.from({ length: 41 }, (_, unit) => unit)
      return (
        spansOverlap(one, other) ===
          units.some(
            (unit) => containsSpan(one, spanOf(unit, unit + 1)) && containsSpan(other, spanOf(unit, unit + 1)),
          ) ||
        one.start === one.end ||
        other.start === other.end
      )
    }),
  )
})

t.test('trimSpan() removes white space at the ends', async (t) => {
  const text = 'a \u00a0We won\u3000\n b'
  t.equal(sliceSpan(text, trimSpan(text, spanOf(1, text.length - 1))), 'We won')
  t.same(trimSpan(text, spanOf(1, 3)), spanOf(1, 1))
})
