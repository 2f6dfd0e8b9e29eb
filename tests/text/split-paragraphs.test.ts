import fc from 'fast-check'
import t from 'tap'
import { sliceSpan } from '../../src/text/span.ts'
import { splitParagraphs } from '../../src/text/split-paragraphs.ts'

function show(text: string): string[] {
  return splitParagraphs(text).map((paragraph) => sliceSpan(text, paragraph))
}

t.test('splitParagraphs() ends a paragraph at every kind of line break', async (t) => {
  t.same(show('😀 One.\nTwo.\r\nThree.\rFour.\u2028Five.\u2029Six.'), [
    '😀 One.',
    'Two.',
    'Three.',
    'Four.',
    'Five.',
    'Six.',
  ])
})

t.test('splitParagraphs() leaves out blank lines and surrounding white space', async (t) => {
  t.same(show('\n\n  One. \n \u00a0\n\n\tTwo.\n'), ['One.', 'Two.'])
  t.same(show(''), [])
  t.same(show(' \n '), [])
})

t.test('splitParagraphs() covers everything but white space, in order, on any text', async (t) => {
  const piece = fc.constantFrom(
    'word ',
    'longer words of a line that is wrapped ',
    '\n',
    '\r\n',
    ' ',
    '\u2029',
    '😀',
    'x'.repeat(60),
  )
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      (text) => {
        const paragraphs = splitParagraphs(text)
        let end = 0
        for (const paragraph of paragraphs) {
          if (paragraph.start < end || text.slice(end, paragraph.start).trim() !== '') return false
          if (sliceSpan(text, paragraph) === '' || sliceSpan(text, paragraph).trim() !== sliceSpan(text, paragraph))
            return false
          end = paragraph.end
        }
        return text.slice(end).trim() === ''
      },
    ),
  )
  t.pass()
})
