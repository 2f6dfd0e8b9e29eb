import fc from 'fast-check'
import t from 'tap'
import { sliceSpan } from '../../src/text/span.ts'
import { marked, writeMarks } from './marked.ts'

t.test('marked() returns the text without marks, and the spans in UTF-16 code units', async (t) => {
  const { text, spans } = marked('😀 [q1 “We won,”] [cue1 said] [src1+2 Lee, [src3 mayor]]. [q1 “Yes.”] [title “Home”]')
  t.equal(text, '😀 “We won,” said Lee, mayor. “Yes.” “Home”')
  const words = Object.entries(spans).map(([label, list]) => [label, ...list.map((span) => sliceSpan(text, span))])
  t.same(words.sort(), [
    ['cue1', 'said'],
    ['q1', '“We won,”', '“Yes.”'],
    ['src1', 'Lee, mayor'],
    ['src2', 'Lee, mayor'],
    ['src3', 'mayor'],
    ['title', '“Home”'],
  ])
  t.same(spans['q1']![0], { start: 3, end: 12 })
})

t.test('marked() leaves other brackets in the text', async (t) => {
  t.equal(marked('[q “[The bill] was [sic] bad”]').text, '“[The bill] was [sic] bad”')
  t.equal(marked('a ] b [').text, 'a ] b [')
})

t.test('marked() refuses a mark that is never closed', async (t) => {
  t.throws(() => marked('[q “No,” said Lee.'), /never closed/)
})

t.test('writeMarks() writes what marked() reads', async (t) => {
  const spansIn = fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 8 })), { maxLength: 4 })
  fc.assert(
    fc.property(fc.stringMatching(/^[a-c “”😀]{30}$/u), spansIn, (text, pairs) => {
      // In sequence, so that none overlaps another.
      let end = 0
      const spans = pairs.map(([gap, length]) => ({ start: end + (gap % 4), end: (end = end + (gap % 4) + length) }))
      const within = spans.filter((span) => span.end <= text.length)
      const read = marked(writeMarks(text, { q1: within }))
      return read.text === text && JSON.stringify(read.spans['q1'] ?? []) === JSON.stringify(within)
    }),
  )
  t.pass()
})
