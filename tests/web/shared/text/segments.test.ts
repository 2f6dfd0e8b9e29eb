import fc from 'fast-check'
import t from 'tap'
import { paragraphsOf, segmentsOf } from '../../../../src/web/shared/text/segments.ts'
import type { MarkedQuote, Segment } from '../../../../src/web/shared/text/segments.ts'
import { spanOf } from '../../../store/sample-articles.ts'

const TEXT = '“We won,” said Ann Lee. “It is over.”\n\nNobody else spoke.'

const shown = (segments: readonly Segment[]) =>
  segments.map(({ text, content, cue, source }) => [text, { content, cue, source }])

t.test('A text is split where a quote, its cue and its source begin and end', async (t) => {
  const quote = {
    content: [spanOf(TEXT, '“We won,”'), spanOf(TEXT, '“It is over.”')],
    cue: spanOf(TEXT, 'said'),
    source: spanOf(TEXT, 'Ann Lee'),
  }
  const none = { content: [], cue: [], source: [] }
  t.same(shown(segmentsOf(TEXT, [quote])), [
    ['“We won,”', { ...none, content: [0] }],
    [' ', none],
    ['said', { ...none, cue: [0] }],
    [' ', none],
    ['Ann Lee', { ...none, source: [0] }],
    ['. ', none],
    ['“It is over.”', { ...none, content: [0] }],
    ['\n\nNobody else spoke.', none],
  ])
})

t.test('Of nested quotes the outer one comes first, whatever the order of the list', async (t) => {
  const text = 'Lee said that “Bo” had told her “no”.'
  const outer = { content: [spanOf(text, 'that “Bo” had told her “no”')], cue: null, source: null }
  const inner = { content: [spanOf(text, '“no”')], cue: null, source: null }
  for (const [quotes, expected] of [
    [
      [outer, inner],
      [0, 1],
    ],
    [
      [inner, outer],
      [1, 0],
    ],
  ] as const) {
    t.same(segmentsOf(text, quotes).find((segment) => segment.text === '“no”')?.content, expected)
  }
})

t.test('A line feed ends a paragraph and belongs to it', async (t) => {
  const quote = { content: [spanOf(TEXT, 'over.”\n\nNobody')], cue: null, source: null }
  t.same(
    paragraphsOf(segmentsOf(TEXT, [quote])).map((paragraph) => paragraph.map(({ text }) => text)),
    [
      ['“We won,” said Ann Lee. “It is ', 'over.”\n\n'],
      ['Nobody', ' else spoke.'],
    ],
  )
  t.same(paragraphsOf(segmentsOf('', [])), [])
})

t.test('Segments and paragraphs together make up the text, whatever the spans', async (t) => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '😀', '\r') })
  const span = fc.record({ start: fc.integer({ min: -3, max: 30 }), end: fc.integer({ min: -3, max: 30 }) })
  const quote: fc.Arbitrary<MarkedQuote> = fc.record({
    content: fc.array(span, { maxLength: 4 }),
    cue: fc.option(span),
    source: fc.option(span),
  })
  fc.assert(
    fc.property(text, fc.array(quote, { maxLength: 6 }), (text, quotes) => {
      const segments = segmentsOf(text, quotes)
      for (const pieces of [segments, paragraphsOf(segments).flat()]) {
        t.equal(pieces.map((piece) => piece.text).join(''), text)
        t.ok(pieces.every(({ start, end, text: words }) => text.slice(start, end) === words))
      }
      for (const { start, content } of segments) {
        const expected = quotes.flatMap((quote, index) =>
          quote.content.some((span) => span.start <= start && start < Math.min(span.end, text.length)) ? [index] : [],
        )
        t.same([...content].sort(), expected)
      }
    }),
  )
})
