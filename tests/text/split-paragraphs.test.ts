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

t.test('splitParagraphs() leaves out blank lines and outer white space', async (t) => {
  t.same(show('\n\n  One. \n \u00a0\n\n\tTwo.\n'), ['One.', 'Two.'])
  t.same(show(''), [])
  t.same(show(' \n '), [])
})

t.test('splitParagraphs() joins the lines of text that was wrapped', async (t) => {
  const text = `“We have waited for this for a very long time, and now that it is here
we hardly know what to do with ourselves,” said the head of the club on
Friday, when the last of the guests had gone home and the lights were
out.

The next meeting is in May, and nobody expects that it will be a quiet
one after what happened.
It will be held elsewhere.`
  const [first, second, third] = show(text)
  t.equal(first?.startsWith('“We have'), true)
  t.equal(first?.endsWith('out.'), true)
  t.equal(second?.endsWith('what happened.'), true)
  t.equal(third, 'It will be held elsewhere.')
})

t.test('splitParagraphs() takes short lines for paragraphs', async (t) => {
  const lines = [
    'WARDEN: I do not recall that anybody came to the office that night.',
    'LEE: Not anybody?',
    'WARDEN: Nobody at all.',
    'LEE: I see. Thank you, and good evening.',
  ]
  t.same(show(lines.join('\n')), lines)
})

t.test('splitParagraphs() covers every unit but white space, in order, on any text', async (t) => {
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
