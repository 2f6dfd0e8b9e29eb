import fc from 'fast-check'
import t from 'tap'
import { readDocument } from '../../../src/engine/language/read-document.ts'

function sentences(text: string): string[] {
  const { tokens, sentences } = readDocument(text)
  return sentences.map(({ first, last }) => text.slice(tokens[first]!.start, tokens[last]!.end))
}

/** Texts as the sentences that they hold. */
const CASES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'ends at stops, question marks and dots': [['😀 It rained.', 'Did it?', 'It did…', 'Nobody came.']],
  'ends before a picture': [
    ['It rained.', '🌧️ Did it?'],
    ['She won!', '🎉 Nobody came.'],
  ],
  'takes closing marks along': [
    ['“We won.”', 'She left.'],
    ['(It rained.)', 'Nobody came.'],
    ['“He said ‘no.’”', 'She left.'],
  ],
  'goes on between a quoted question and its attribution': [['“Why?” he asked.', 'Nobody knew.'], ['“No!” said Lee.']],
  'goes on after abbreviations and initials': [
    ['Mr. Lee met Dr. No on Monday.', 'They spoke.'],
    ['Loretta E. Lynch and George W. Bush met.'],
    ['Gov. Tom Brannigan of Ohio left.', 'He was late.'],
  ],
  'ends after words that look like abbreviations': [
    ['The answer was no.', 'She left.'],
    ['There he sat.', 'No. 4 was free.'],
  ],
  'ends after an abbreviation where an ordinary word begins the next': [['They live in the U.S.', 'He left.']],
  'ends where a paragraph ends': [['A headline', 'It rained.']],
}

for (const [behaviour, cases] of Object.entries(CASES)) {
  t.test(`splitSentences() ${behaviour}`, async (t) => {
    for (const expected of cases) {
      const separator = behaviour.includes('paragraph') ? '\n\n' : ' '
      t.same(sentences(expected.join(separator)), expected)
    }
  })
}

t.test('splitSentences() leaves no token without a sentence, and none in two', async (t) => {
  const pieces = ['“', '”', '. ', '? ', 'Mr. ', 'She', ' said ', 'U.S. ', 'W. ', 'x', '\n', '…', '’', ')', '😀 ', '1. ']
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 80, size: 'max' }), (chosen) => {
      const { tokens, sentences, sentenceOf, paragraphOf } = readDocument(chosen.join(''))
      let next = 0
      for (const [index, { first, last }] of sentences.entries()) {
        if (first !== next || last < first || paragraphOf[first] !== paragraphOf[last]) return false
        if (sentenceOf[first] !== index || sentenceOf[last] !== index) return false
        next = last + 1
      }
      return next === tokens.length
    }),
    { numRuns: 300 },
  )
  t.pass()
})
